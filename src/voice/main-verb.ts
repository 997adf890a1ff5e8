import type { Token } from '../tokens/types.ts';
import { SUBORDINATORS } from './clause-words.ts';
import { BE } from './cue-words.ts';
import { isNominal, phraseAfter } from './noun-phrase.ts';
import type { Steps, Stretch } from './stretch.ts';
import { PARTICIPLE } from './words.ts';

/** A clause is looked through this far, which keeps the search linear. */
const MAX_LOOK = 60;
/** "Still, even now, voters": adverbs that may open a clause. */
const MAX_OPENING = 6;
const SUBJECTS = /^(?:he|she|they|we|i)$/;
const RELATIVES = /^(?:who|which|that|whom)$/;

/** The finite verb of the clause that begins at `at`, adverbs aside ("it fails", "still, voters disagree"), or -1. */
export function finiteVerbAfter(steps: Steps, at: number, to: number): number {
  const { tokens } = steps;
  let i = at;
  while (i < to && i - at < MAX_OPENING && isOpening(tokens, i, at)) i++;
  if (i >= to || steps.quoteFrom(i) >= 0) return -1;
  if ((tokens[i] as Token).norm === 'there') i++;
  else {
    const phrase = phraseAfter(steps, i, to, true);
    if (phrase === null) return -1;
    i = phrase.to;
    if (i < to && SUBJECTS.test((tokens[i - 1] as Token).norm) && isNominal(tokens[i])) return i;
  }
  if (i < to && (tokens[i] as Token).pos === 'ADV') i++;
  return i < to && steps.quoteFrom(i) < 0 && isFiniteVerb(tokens[i] as Token) ? i : -1;
}

function isOpening(tokens: readonly Token[], at: number, from: number): boolean {
  return (tokens[at] as Token).pos === 'ADV' || (at > from && (tokens[at] as Token).text === ',');
}

function isBase({ pos, norm, lemma }: Token): boolean {
  return (
    pos === 'VERB' &&
    norm === lemma &&
    !/^(?:.*(?:come|run|set|put|cut)|hit|let|shut|quit|hurt|split|beat|shed|read)$/.test(norm)
  );
}

/** The index after the verb group that `at` begins: "has never won". */
export function groupEnd(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && i - at < MAX_OPENING && /^(?:AUX|ADV|PART)$/.test((tokens[i] as Token).pos)) i++;
  return i < to && (tokens[i] as Token).pos === 'VERB' ? i + 1 : Math.max(i, at + 1);
}

export function isFiniteVerb({ pos, norm }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing'));
}

/** "a hastily arranged briefing" */
export function standsBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const { pos, norm } = tokens[at] as Token;
  if (pos !== 'VERB' || !PARTICIPLE.test(norm) || !isNominal(tokens[at + 1])) return false;
  const before = tokens[at - 1];
  return before?.pos === 'DET' || (before?.pos === 'ADV' && tokens[at - 2]?.pos === 'DET');
}

/** The same, or "figures broken down by age": the participle of a phrase, and no verb of a clause. */
export function describesNoun(tokens: readonly Token[], at: number): boolean {
  if (standsBeforeNoun(tokens, at)) return true;
  const { pos, norm } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (pos !== 'VERB' || before === undefined || !PARTICIPLE.test(norm)) return false;
  const after = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  return isNominal(before) && tokens[after]?.pos === 'ADP';
}

/** A verb, or a quotation, which may hold one: said the words “lump” the good with the bad. */
export function hasVerb(steps: Steps, from: number, to: number): boolean {
  for (let i = from, seen = 0; i < to && seen < MAX_LOOK; i = steps.next(i), seen++) {
    const { pos } = steps.tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX' || steps.quoteFrom(i) >= 0) return true;
  }
  return false;
}

/** True when a verb stands in the stretch before `end`, not too far away. */
export function hasVerbBefore({ tokens }: Steps, { from }: Stretch, end: number): boolean {
  for (let i = end - 1, seen = 0; i >= from && seen < 40; i--, seen++) {
    const { pos } = tokens[i] as Token;
    if (pos === 'AUX' || pos === 'VERB') return true;
  }
  return false;
}

/**
 * Where the main verb stands behind a clause that is part of its subject, as in "the claim that he won | is false" and
 * "people who say it works | are wrong". The clause from `from` has a verb of its own; the next one that goes with no
 * subject inside it is the main one. Returns `to` when there is none.
 */
export function mainVerb(steps: Steps, from: number, to: number): number {
  const { tokens } = steps;
  let own = false;
  let only = -1;
  let guess = -1;
  for (let i = from, seen = 0; i < to && seen < MAX_LOOK; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) {
      // “He ‘lied,’” may hold the clause's verb.
      if (i > from) own = true;
      continue;
    }
    const token = tokens[i] as Token;
    const before = i > from ? (tokens[i - 1] as Token) : undefined;
    const next = i + 1 < to ? (tokens[i + 1] as Token) : undefined;
    if (token.pos === 'NOUN') {
      if (before !== undefined && SUBJECTS.test(before.norm)) own = true;
      else if (own && guess < 0 && mayBeVerb(token, before, next)) guess = i;
      continue;
    }
    // "that he won because she lost is false": a clause inside the clause.
    if (own && opensClause(token, next)) {
      own = false;
      continue;
    }
    if (token.pos !== 'AUX' && token.pos !== 'VERB') continue;
    if (isChained(tokens, from, i) || token.norm.endsWith('ing')) continue;
    if (token.pos === 'VERB' && next?.norm === 'by') continue;
    if (before !== undefined && RELATIVES.test(before.norm) && i - 1 > from) continue;
    if (before !== undefined && SUBJECTS.test(before.norm)) own = true;
    else if (!own) {
      own = true;
      only = i;
    } else return i;
  }
  if (guess >= 0) return guess;
  // "those who say guns kill are wrong": the tagger takes the clause's own verb for a noun.
  return only - from > 1 && isNominal(tokens[only - 1]) && isNominal(tokens[only - 2]) ? only : to;
}

/** "falls apart", "dogs her" after a clause that has its verb: the tagger takes verbs in -s for nouns. */
function mayBeVerb(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!token.norm.endsWith('s') || token.norm === token.lemma || next === undefined) return false;
  if (before === undefined || before.pos === 'DET' || before.pos === 'ADP' || before.pos === 'NUM') return false;
  return next.pos === 'ADV' || next.pos === 'PRON' || next.pos === 'DET' || next.pos === 'ADJ';
}

/**
 * "the system costs too much", "the makers call the shots", "the outcome validated his line": the tagger takes the verb behind
 * a noun for another noun, or for an adjective. What follows it belongs to no noun phrase.
 */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const { pos, norm, lemma } = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined || !isNominal(before)) return false;
  const object = next.pos === 'DET' || (next.pos === 'PRON' && !RELATIVES.test(next.norm) && next.norm !== 'what');
  const degree = next.norm === 'too' && /^AD[JV]$/.test(tokens[at + 2]?.pos ?? '');
  if (!object && !degree) return false;
  if (pos === 'ADJ') return norm.endsWith('ed');
  if (pos !== 'NOUN') return false;
  const plural = before.pos === 'NOUN' && before.norm.endsWith('s') && before.norm !== before.lemma;
  return norm === lemma ? plural : norm.endsWith('s') && !plural;
}

function opensClause({ pos, norm }: Token, next: Token | undefined): boolean {
  if (pos === 'CCONJ') return next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX' && next.pos !== 'ADJ';
  return SUBORDINATORS.has(norm) && pos !== 'ADP';
}

/** "has been", "did not win", "has clearly lied", "to win": the same verb group goes on. */
function isChained(tokens: readonly Token[], from: number, at: number): boolean {
  let i = at - 1;
  while (i > from && ((tokens[i] as Token).pos === 'ADV' || (tokens[i] as Token).pos === 'PART')) {
    if ((tokens[i] as Token).norm === 'to') return true;
    i--;
  }
  if (i < from) return false;
  const { pos, norm } = tokens[i] as Token;
  // "the limit is too low | forget it": no form that goes with "is".
  if (i < at - 1 && BE.has(norm) && isBase(tokens[at] as Token)) return false;
  return pos === 'AUX' || norm === 'to' || (i === at - 1 && pos === 'CCONJ');
}
