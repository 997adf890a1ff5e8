import type { LexiconEntry } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import { PLACES_OF_SPEECH } from './clause-words.ts';
import type { Cue } from './cue.ts';
import { finiteVerbAfter, hasVerb, hasVerbBefore } from './main-verb.ts';
import { isNameWord } from './name-word.ts';
import { isInsidePhrase, isNominal, type NounPhrase, phraseAfter } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import { POSSESSIVES } from './phrase-words.ts';
import type { Steps, Stretch } from './stretch.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** Asides and shared subjects are looked for this many steps away, which keeps the search linear. */
const MAX_LOOK = 40;

/** "said Smith", "said the mayor, who …": a speaker after the cue, when nothing else can be its subject. */
export function invertedSubject(
  steps: Steps,
  stretch: Stretch,
  at: number,
  before: Token | undefined,
  entry: LexiconEntry,
): NounPhrase | null {
  const { tokens } = steps;
  if (!entry.frames.includes('tail') && !entry.frames.includes('quote')) return null;
  // "Smith, who lost, told CNN": the hearer comes after the verb.
  const afterQuote = before === undefined || before.kind === 'quote';
  if (entry.group === 'tell' || (!afterQuote && entry.frames.includes('addressee'))) return null;
  if (!afterQuote && before.text !== ',' && before.text !== '—' && before.text !== '-' && before.text !== '--')
    return null;
  if (at >= stretch.to || steps.quoteFrom(at) >= 0) return null;
  const first = tokens[at] as Token;
  if (first.pos === 'PRON' && !['he', 'she', 'they', 'it', 'one'].includes(first.norm) && !isOwned(tokens, at))
    return null;
  const phrase = modifiedName(steps, at, stretch.to, afterQuote) ?? phraseAfter(steps, at, stretch.to, true);
  if (phrase === null) return null;
  // “…,” pleaded guilty: a bare noun that names nobody is no speaker.
  if (afterQuote && phrase.to - phrase.from === 1 && isBareNoun(tokens[phrase.from] as Token)) return null;
  // "the firm, once rich, declared bankruptcy": after a comma only who can speak is a subject.
  const head = tokens[phrase.head] as Token;
  if (
    !afterQuote &&
    head.pos !== 'PRON' &&
    head.kind !== 'link' &&
    !speaks(head) &&
    (personFlags(head.norm) & PERSON_WORDS.document) === 0
  )
    return null;
  const next = phrase.to < stretch.to ? (tokens[phrase.to] as Token) : undefined;
  // "Smith, the mayor, said the plan, once passed, would work": nothing before it that could have been said.
  // "Most, says Roe, are ill": a name set in between commas.
  const setIn = isNameWord(tokens, phrase.head) && tokens[phrase.to]?.text === ',';
  if (!afterQuote && !setIn && !hasVerbBefore(steps, stretch, at - 1) && hasVerb(steps, phrase.to, stretch.to))
    return null;
  // "…, said the plan had failed": the phrase is the subject of what is said.
  if (
    next !== undefined &&
    (next.pos === 'AUX' || next.pos === 'VERB') &&
    steps.quoteFrom(phrase.to) < 0 &&
    !next.norm.endsWith('ing')
  )
    return null;
  if (next !== undefined && next.norm === 'that') return null;
  // "Solis, D-Calif., said the measure “ends …”": what follows is the content.
  if (!afterQuote && next !== undefined && steps.quoteFrom(phrase.to) >= 0 && phraseBeforeComma(steps, at, stretch))
    return null;
  const named = withoutPlace(steps, phrase);
  const to = named < phrase.to ? named : asideEnd(steps, phrase.to, stretch.to);
  return { from: phrase.from, to, head: phrase.head };
}

/** "said her lawyer" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return POSSESSIVES.has((tokens[at] as Token).norm) && isInsidePhrase(tokens[at + 1]);
}

/** "said Dan Roe at a news conference": where and how a person spoke is no part of the name. */
function withoutPlace({ tokens }: Steps, { from, to }: NounPhrase): number {
  for (let i = from + 1; i < to; i++) {
    if ((tokens[i] as Token).pos !== 'ADP' || !isNameWord(tokens, i - 1)) continue;
    for (let j = i + 1; j < to; j++) {
      const { norm, pos } = tokens[j] as Token;
      if (pos === 'ADP') break;
      if (pos === 'NOUN' && (PLACES_OF_SPEECH.has(norm) || isCalendar(norm))) return i;
    }
  }
  return to;
}

/** "says lead author Jane Roe", "said forward Jo Day": the tagger takes the word before the role for a verb or an adverb. */
function modifiedName(steps: Steps, at: number, to: number, afterQuote: boolean): NounPhrase | null {
  const { tokens } = steps;
  if (!afterQuote) return null;
  let i = at;
  while (i < to && i - at < 3 && isModifier(tokens[i] as Token)) i++;
  if (i === at || i >= to) return null;
  const phrase = phraseAfter(steps, i, to, true);
  if (phrase === null || !isNameWord(tokens, phrase.head)) return null;
  for (let j = i; j < phrase.to; j++) {
    const { pos } = tokens[j] as Token;
    // "of the University of Oslo" belongs to the name.
    if (pos === 'ADP') break;
    if (pos === 'DET') return null;
  }
  return { from: at, to: phrase.to, head: phrase.head };
}

function isModifier({ pos, norm, text, kind }: Token): boolean {
  return kind === 'word' && text === norm && (pos === 'VERB' || (pos === 'ADV' && !norm.endsWith('ly')));
}

function isBareNoun(token: Token): boolean {
  return (token.pos === 'NOUN' || token.pos === 'ADJ') && token.text === token.lemma && !speaks(token);
}

/** True when a subject stands before the comma before the cue that ends just before `at`. */
function phraseBeforeComma(steps: Steps, at: number, { from }: Stretch): boolean {
  const own = phraseBefore(steps, at - 1, from);
  return own !== null && speaks(steps.tokens[own.head] as Token);
}

/** A name or a person or body by function, so that "Smith saying" is Smith's but "a video showing" is not the video's. */
export function speaks({ pos, norm, text }: Token): boolean {
  const flags = personFlags(norm);
  if ((flags & PERSON_WORDS.document) !== 0) return false;
  if ((flags & (PERSON_WORDS.role | PERSON_WORDS.organization | PERSON_WORDS.group | PERSON_WORDS.vague)) !== 0)
    return true;
  return pos === 'PROPN' && /^\p{Lu}/u.test(text);
}

/** Takes ", the party's leader" or ", who …" after an inverted speaker into the phrase. */
export function asideEnd(steps: Steps, at: number, limit: number): number {
  const { tokens } = steps;
  let to = at;
  if (to < limit && (tokens[to] as Token).norm === '(') {
    for (let i = to, seen = 0; i < limit && seen < MAX_LOOK; i++, seen++) {
      if ((tokens[i] as Token).norm !== ')') continue;
      to = i + 1;
      break;
    }
  }
  for (let seen = 0; to + 1 < limit && (tokens[to] as Token).text === ',' && seen < 3; seen++) {
    const opener = tokens[to + 1] as Token;
    if (
      steps.quoteFrom(to + 1) >= 0 ||
      !(
        opener.pos === 'DET' ||
        isNominal(opener) ||
        opener.norm === 'who' ||
        opener.norm === 'whose' ||
        opener.pos === 'ADJ' ||
        opener.pos === 'NUM'
      )
    )
      break;
    let end = to + 1;
    const relative = opener.norm === 'who' || opener.norm === 'whose';
    let clause = false;
    for (let looked = 0; end < limit && looked < MAX_LOOK; looked++) {
      const token = tokens[end] as Token;
      if (steps.quoteFrom(end) >= 0 || token.text === ',' || token.text === ';' || isStop(token)) break;
      clause ||= !relative && token.pos === 'AUX';
      end = steps.next(end);
    }
    // "says Roe, a climatologist, migration was rare": the clause goes on.
    if (clause) break;
    to = end;
  }
  return to;
}

function isStop(token: Token): boolean {
  return (
    token.kind === 'punct' && (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '…')
  );
}

/** The subject of an earlier cue of the sentence, else of its first verb. */
export function sharedSubject(
  steps: Steps,
  stretch: Stretch,
  before: number,
  last: Cue | undefined,
): NounPhrase | null {
  if (last?.subject != null) return last.subject;
  const { tokens } = steps;
  for (let i = stretch.from, seen = 0; i < before && seen < MAX_LOOK; i = steps.next(i), seen++) {
    const { pos, norm } = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || (pos !== 'AUX' && pos !== 'VERB')) continue;
    if (norm.endsWith('ing') && pos === 'VERB') continue;
    let start = i;
    while (start > stretch.from && (tokens[start - 1] as Token).pos === 'ADV') start--;
    const phrase = phraseBefore(steps, start, stretch.from);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** "Claiming that it failed, Smith left": the subject of the main clause behind the participle's comma. */
export function frontedSubject(steps: Steps, from: number, to: number): NounPhrase | null {
  const { tokens, quotes } = steps;
  for (let i = from, seen = 0; i < to && seen < MAX_LOOK; seen++) {
    const next = steps.next(i);
    const quote = steps.quoteFrom(i);
    const pair = quote >= 0 ? quotes.pairs[quote] : undefined;
    const comma = (tokens[pair === undefined ? i : pair.innerTo - 1] as Token).text === ',';
    if (comma && next < to && finiteVerbAfter(steps, next, to) >= 0) {
      const phrase = phraseAfter(steps, next, to, true);
      return phrase !== null && (tokens[phrase.head] as Token).norm !== 'it' ? phrase : null;
    }
    i = next;
  }
  return null;
}
