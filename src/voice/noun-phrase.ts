import type { Token } from '../tokens/types.ts';
import type { Steps } from './stretch.ts';
import { isCapital, TRAITS } from './traits.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** A noun phrase in tokens `[from, to)`; `head` is the token that names it ("head" in "the head of the party"). */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

/** Phrases longer than this are lists or misreadings; the bound also keeps the search linear. */
export const MAX_PHRASE = 30;
export const LINKS = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'on',
  'to',
  'against',
  'by',
  'inside',
  'near',
  'behind',
  'within',
  'outside',
  'across',
  'around',
  'who',
  'between',
  'among',
  'under',
  'about',
  'over',
  'into',
]);
export const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'which',
  'this',
  'that',
  'these',
  'those',
  'one',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'nobody',
  'both',
  'all',
  'neither',
  'others',
]);
const OBJECT_PRONOUNS = new Set([
  'him',
  'her',
  'them',
  'us',
  'me',
  'it',
  'you',
  'himself',
  'herself',
  'themselves',
  'itself',
  'everyone',
  'anyone',
]);

export const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** "Nobody in my state": the pronoun is the subject, not what stands behind it. */
export const INDEFINITE = new Set([
  'nobody',
  'everyone',
  'everybody',
  'someone',
  'somebody',
  'anyone',
  'anybody',
  'none',
  'neither',
]);

/** The last nominal before the first link word or comma. */
export function headOf(steps: Steps, from: number, end: number): number {
  const { tokens } = steps;
  if (INDEFINITE.has((tokens[from] as Token).norm)) return from;
  let head = -1;
  for (let i = from; i < end; i = steps.next(i)) {
    const token = tokens[i] as Token;
    if (isNominal(token) || (head >= 0 && isNameWord(tokens, i)) || (head < 0 && isHiddenName(tokens, i))) head = i;
    else if (
      head >= 0 &&
      token.pos !== 'ADJ' &&
      token.norm !== "'s" &&
      token.norm !== "'" &&
      token.pos !== 'NUM' &&
      token.kind !== 'quote'
    )
      break;
  }
  return head >= 0 ? head : from;
}

/** The noun phrase that starts at `start`; `links` says whether "of …", "for …" belong to it. */
export function phraseAfter(steps: Steps, start: number, limit: number, links: boolean): NounPhrase | null {
  const { tokens } = steps;
  let to = start;
  let nominal = false;
  for (let seen = 0; to < limit && seen < MAX_PHRASE; seen++) {
    if (steps.quoteFrom(to) >= 0) {
      const after = steps.next(to);
      if (!nominal || !isNominal(tokens[after]) || after >= limit) break;
      to = after;
      continue;
    }
    const token = tokens[to] as Token;
    const { norm, pos } = token;
    // "said one diplomat"
    if (norm === 'one' && to === start && isNominal(tokens[to + 1])) {
      to++;
      continue;
    }
    if (pos === 'PRON' || SUBJECT_PRONOUNS.has(norm) || OBJECT_PRONOUNS.has(norm)) {
      if (to > start && !(POSSESSIVES.has(norm) && !nominal)) break;
      // "told her the plan was dead": before an article she is the hearer.
      if (POSSESSIVES.has(norm) && isInsidePhrase(tokens[to + 1]) && tokens[to + 1]?.pos !== 'DET') {
        to++;
        continue;
      }
      if (pos === 'PRON' || OBJECT_PRONOUNS.has(norm)) {
        if (norm === 'that' || norm === 'what' || norm === 'who') return null;
        return { from: start, to: to + 1, head: to };
      }
    }
    if (isNominal(token) || isNameWord(tokens, to) || isHiddenName(tokens, to)) {
      if (nominal && isCalendar(norm)) break;
      nominal = true;
      to++;
      continue;
    }
    if (pos === 'DET') {
      if (nominal) break;
      to++;
      continue;
    }
    if (pos === 'ADJ' || pos === 'NUM' || norm === "'s" || norm === "'" || pos === 'SYM') {
      to++;
      if (norm === "'s" || norm === "'") nominal = false;
      continue;
    }
    if (pos === 'VERB' && !nominal && norm.endsWith('ed') && to > start) {
      to++;
      continue;
    }
    if (
      nominal &&
      links &&
      to + 1 < limit &&
      (pos === 'ADP' || pos === 'CCONJ') &&
      (pos === 'CCONJ' ? isInsidePhrase(tokens[to + 1]) : LINKS.has(norm)) &&
      startsPhrase(tokens[to + 1])
    ) {
      to++;
      nominal = false;
      continue;
    }
    if (nominal && !links && norm === 'of' && startsPhrase(tokens[to + 1]) && to + 1 < limit) {
      to++;
      nominal = false;
      continue;
    }
    break;
  }
  // "said another"
  if (to === start + 1 && isQuantity(tokens[start] as Token)) return { from: start, to, head: start };
  while (to > start && isTail(tokens[to - 1] as Token)) to--;
  if (to === start) return null;
  return { from: start, to, head: headOf(steps, start, to) };
}

function isTail(token: Token): boolean {
  return token.pos === 'DET' || token.pos === 'ADP' || token.pos === 'CCONJ';
}

export function isNominal(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      (token.pos === 'X' && token.kind === 'word') ||
      // "the opposition daily carried": a newspaper.
      (token.pos === 'ADV' && token.norm === 'daily'))
  );
}

/** A capitalized name, or a word inside one that the tagger takes for something else ("Sen. Wade Conner", "Lee Park"). */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.pos === 'PROPN') return isCapital(token.text);
  const verb = token.pos === 'VERB' || token.pos === 'INTJ';
  if (!verb && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    before.pos === 'PROPN' &&
    before.sentence === token.sentence &&
    isCapital(token.text) &&
    isCapital(before.text) &&
    // "Lee Park", "Jane Black", "Ms. Day"
    (verb || (personFlags(before.norm) & GIVEN) !== 0)
  );
}

const GIVEN = PERSON_WORDS['given-male'] | PERSON_WORDS['given-female'] | PERSON_WORDS.given | PERSON_WORDS.title;

/** The same from the traits of all tokens, so that most are not fetched. */
export function isNameAt(tokens: readonly Token[], traits: Int32Array, at: number): boolean {
  const trait = at < traits.length ? (traits[at] as number) : 0;
  if ((trait & TRAITS.capitalName) !== 0) return true;
  return (trait & TRAITS.maybeName) !== 0 && isNameWord(tokens, at);
}

/** "One said", "said another", "most said": somebody of a group that was named before. */
const QUANTITIES = new Set(['one', 'another', 'some', 'many', 'most', 'few', 'several', 'half', 'third', 'others']);

export function isQuantity({ norm, pos }: Token): boolean {
  return pos !== 'VERB' && QUANTITIES.has(norm);
}

/**
 * A name that is spelt as a verb is ("Ford said", "said Cook"): a capital where no sentence begins, or at its start before
 * another verb or more of a name. "Did Smith say" asks; only "Will Smith said" cannot.
 */
export function isHiddenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapital(token.text)) return false;
  if (token.pos !== 'VERB' && token.pos !== 'INTJ' && (token.pos !== 'AUX' || !MODAL_NAMES.has(token.norm)))
    return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "Mrs. May"
  if (token.pos === 'AUX' && before?.pos === 'PROPN' && before.sentence === token.sentence) return true;
  if (before !== undefined && before.sentence === token.sentence && before.kind === 'word')
    return !isCapital(before.text);
  if (after === undefined || after.sentence !== token.sentence) return false;
  if (isInflected(after)) return token.pos !== 'AUX';
  let i = at + 1;
  while (i - at < 5 && tokens[i]?.pos === 'PROPN') i++;
  return i > at + 1 && isInflected(tokens[i]);
}

const MODAL_NAMES = new Set(['will', 'may']);

function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'VERB' && token.norm === token.text && token.norm !== token.lemma;
}

export function isInsidePhrase(token: Token | undefined): boolean {
  return token !== undefined && (isNominal(token) || token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'NUM');
}

function startsPhrase(token: Token | undefined): boolean {
  return token !== undefined && (isInsidePhrase(token) || token.pos === 'PRON' || token.kind === 'quote');
}

export function linkable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isNominal(token) ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      (personFlags(token.norm) & PERSON_WORDS.vague) !== 0)
  );
}
