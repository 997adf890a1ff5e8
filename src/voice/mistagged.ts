import type { Token } from '../tokens/types.ts';
import { finiteVerbAfter, hasVerbBefore, isFiniteVerb, mainVerb } from './main-verb.ts';
import { isNameWord } from './name-word.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { FLOATING, isQuantity } from './phrase-words.ts';
import type { Steps, Stretch } from './stretch.ts';
import { speaks } from './subjects.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** "claims, against all evidence, that": an aside longer than this is none. */
const MAX_ASIDE = 12;
/** Adverbs between "have" and its participle, and one. */
const MAX_ADVERBS = 3;
const TELLING = PERSON_WORDS.document | PERSON_WORDS.survey;
const PLURALS = /(?:[^s]s|people|police|men|women)$/;

/**
 * Reporting verbs that the tagger takes for nouns: "The office estimates that", "Fans claim the game was rigged",
 * "…, Reuters reports." What stands before must agree with the verb, and what comes after must be something it can govern.
 */
export function isMistaggedVerb(steps: Steps, stretch: Stretch, from: number, to: number): boolean {
  const { tokens } = steps;
  const { norm, lemma } = tokens[from] as Token;
  if (from <= stretch.from || to >= stretch.to || steps.quoteTo(from) >= 0) return false;
  // "They all say", "Roe and Lee both claim"
  const floats = from - 1 > stretch.from && FLOATING.has((tokens[from - 1] as Token).norm);
  const last = floats ? from - 2 : from - 1;
  const before = tokens[last] as Token;
  const have = norm.endsWith('ed') ? perfectOf(steps, stretch, from) : -1;
  if (have >= 0) {
    const ends = (tokens[to] as Token).kind === 'punct';
    return ends ? trailsClause(steps, stretch, have) : opensContent(tokens, to);
  }
  const quantity = isQuantity(before);
  if (before.text === ',') return norm !== lemma && norm.endsWith('s') && isAsideVerb(steps, stretch, from, to);
  if (!isNominal(before) && !quantity && before.pos !== 'PRON') return false;
  // "Defenders note that": the plural of somebody who speaks, and the verb's base form.
  const subject = phraseBefore(steps, from, stretch.from);
  // "Opponents of the bill call it a gift."
  const head = subject === null ? before : (tokens[subject.head] as Token);
  const people = PLURALS.test(head.norm) && (speaks(head) || isDocument(head));
  const plural =
    before.pos === 'PRON'
      ? /^(?:they|we|you|i)$/.test(before.norm)
      : PLURALS.test(before.norm) || people || (norm === lemma && areNames(steps, stretch, last + 1));
  // The lemma of "alleged" as an adjective is the word itself.
  const base = norm === lemma && !norm.endsWith('ed') && (quantity || plural);
  const past = norm.endsWith('ed') && (people || speaks(before) || isDocument(before) || isNameWord(tokens, from - 1));
  if (!base && !past && (norm === lemma || !norm.endsWith('s') || quantity)) return false;
  const known = !base || quantity || before.pos === 'PRON' || people || speaks(before) || isDocument(before);
  if (known && steps.quoteFrom(to) >= 0) return !quantity;
  const next = tokens[to] as Token;
  if (known && next.text === ':') return !quantity;
  // "alleged that technology firms failed": behind an adjective the tagger expects a noun.
  if (past && next.norm === 'that' && next.pos === 'DET')
    return startsThatClause(tokens[to + 1]) && finiteVerbAfter(steps, to + 1, stretch.to) >= 0;
  if (past && next.pos === 'ADP' && thatBehindPhrase(steps, to, stretch.to)) return true;
  if (known && next.norm === 'that' && next.pos !== 'DET')
    return startsThatClause(tokens[to + 1]) && (!quantity || opensMainClause(steps, stretch, from, to + 1));
  if (known && next.text === ',') {
    const that = thatBehindAside(steps, to, stretch.to);
    if (that >= 0) return opensMainClause(steps, stretch, from, that);
  }
  const opener = subject === null || subject.from <= stretch.from ? '' : (tokens[subject.from - 1] as Token).norm;
  // "which police say was stolen", "as the mayor claims,"
  if (/^(?:who|which|that)$/.test(opener) && isFiniteVerb(next)) return true;
  if (/^(?:which|whom|what)$/.test(opener)) return next.pos === 'ADJ' || next.pos === 'DET' || next.norm === 'as';
  if (!known) return false;
  // A sentence has a verb: where there is no other, it is this one.
  const object = next.pos === 'DET' || next.pos === 'PRON';
  const clause = object && finiteVerbAfter(steps, to, stretch.to) >= 0;
  if (base && object && !clause && subject?.from === stretch.from) return true;
  // "Court documents show the mayor knew": no noun stands between a plural and the subject of a clause.
  if (base && clause && (people || floats) && subject?.from === stretch.from) return true;
  if (next.kind === 'punct' && opener === 'as') return true;
  // "the levee leaks, local records show": nouns that no list of things ends in.
  if (next.kind === 'punct' && (norm === 'show' || norm === 'state'))
    return isDocument(before) && trailsClause(steps, stretch, from);
  const trails = next.kind === 'punct' || (past && next.pos === 'ADP');
  if (trails && !base && (before.pos === 'PROPN' || speaks(before) || past) && trailsClause(steps, stretch, from))
    return true;
  if (next.kind === 'punct') return false;
  return opensMainClause(steps, stretch, from, to);
}

/** The "have" of "has repeatedly alleged", or -1. */
function perfectOf({ tokens }: Steps, stretch: Stretch, from: number): number {
  let i = from - 1;
  while (i > stretch.from && from - i < MAX_ADVERBS && (tokens[i] as Token).pos === 'ADV') i--;
  return (tokens[i] as Token).lemma === 'have' ? i : -1;
}

/** What follows is no noun that the word could describe: "alleged that the …", "alleged the …", "alleged it …". */
function opensContent(tokens: readonly Token[], at: number): boolean {
  const { norm, pos } = tokens[at] as Token;
  return norm === 'that' ? startsThatClause(tokens[at + 1]) : pos === 'DET' || pos === 'PRON';
}

/** "Studies show that": a text tells something too. */
function isDocument({ norm }: Token): boolean {
  return (personFlags(norm) & PERSON_WORDS.document) !== 0;
}

/** "Hale and Orr show that": two names are many. */
function areNames(steps: Steps, stretch: Stretch, from: number): boolean {
  const { tokens } = steps;
  if (!isNameWord(tokens, from - 1)) return false;
  const subject = phraseBefore(steps, from, stretch.from);
  if (subject === null) return false;
  for (let i = subject.from + 1; i < from - 1; i++) if ((tokens[i] as Token).norm === 'and') return true;
  return false;
}

/** "Jo Roe, the firm's lawyer, claims the game was rigged", "…, reports Jo Roe.": a comma before the verb. */
function isAsideVerb(steps: Steps, stretch: Stretch, from: number, to: number): boolean {
  const { tokens } = steps;
  const next = tokens[to] as Token;
  if (isNameWord(tokens, to) || next.pos === 'PROPN') {
    const named = phraseAfter(steps, to, stretch.to, true);
    const end = named === null ? undefined : tokens[named.to];
    if (named !== null && (named.to >= stretch.to || end?.text === '.') && hasVerbBefore(steps, stretch, from - 1))
      return isNameWord(tokens, named.to - 1);
  }
  const subject = phraseBefore(steps, from, stretch.from);
  if (subject === null) return false;
  // "The poll, which was taken in May, reports that": a text tells something too.
  const head = tokens[subject.head] as Token;
  if (!isNameWord(tokens, subject.head) && !(next.norm === 'that' && tellsSomething(head))) return false;
  if (next.norm === 'that' && !startsThatClause(tokens[to + 1])) return false;
  return opensMainClause(steps, stretch, from, next.norm === 'that' ? to + 1 : to);
}

/** A text or a survey. */
function tellsSomething({ norm }: Token): boolean {
  return (personFlags(norm) & TELLING) !== 0;
}

function startsThatClause(next: Token | undefined): boolean {
  // "estimates that were" is a relative clause.
  return next !== undefined && next.pos !== 'AUX' && (next.pos !== 'VERB' || next.norm.endsWith('ing'));
}

function thatBehindAside(steps: Steps, comma: number, to: number): number {
  for (let i = steps.next(comma), seen = 0; i + 1 < to && seen < MAX_ASIDE; i = steps.next(i), seen++) {
    if ((steps.tokens[i] as Token).text === ',') return steps.tokens[i + 1]?.norm === 'that' ? i + 1 : -1;
  }
  return -1;
}

/** "alleged in a lawsuit that the …" */
function thatBehindPhrase(steps: Steps, at: number, to: number): boolean {
  for (let i = at, seen = 0; i + 1 < to && seen < MAX_ASIDE; i = steps.next(i), seen++) {
    const { kind, norm, pos } = steps.tokens[i] as Token;
    if (kind === 'punct') return false;
    if (norm === 'that' && pos !== 'DET') return startsThatClause(steps.tokens[i + 1]);
  }
  return false;
}

/** A subject at the head of its clause, and behind the word one clause with one finite verb: no noun phrase fits that. */
function opensMainClause(steps: Steps, stretch: Stretch, from: number, at: number): boolean {
  const { tokens } = steps;
  if (finiteVerbAfter(steps, tokens[at]?.norm === 'that' ? at + 1 : at, stretch.to) < 0) return false;
  const subject = phraseBefore(steps, from, stretch.from);
  if (subject === null) return false;
  const before = subject.from > stretch.from ? (tokens[subject.from - 1] as Token) : undefined;
  if (before !== undefined && !/^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(before.pos) && before.norm !== 'that') return false;
  let end = at;
  while (end < stretch.to && end - at < 30 && (tokens[end] as Token).text !== ',') end = steps.next(end);
  return mainVerb(steps, at, end) >= end;
}

/** "Apple will cut jobs, Bloomberg reports": a clause, a comma and somebody who speaks. */
function trailsClause(steps: Steps, stretch: Stretch, from: number): boolean {
  const { tokens } = steps;
  const subject = phraseBefore(steps, from, stretch.from);
  if (subject === null || subject.from - 2 <= stretch.from) return false;
  // "maps, letters, police reports": a list.
  const last = tokens[from - 1] as Token;
  if (last.pos !== 'PROPN' && !isDocument(last) && (tokens[subject.from] as Token).pos !== 'DET') return false;
  const mark = tokens[subject.from - 1] as Token;
  if (mark.text !== ',' && mark.kind !== 'quote') return false;
  return hasVerbBefore(steps, stretch, subject.from - 1);
}
