import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { tokenBefore } from './neighbors.ts';
import { isCapital, TRAITS } from './traits.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** A capitalized name, or a word inside one that the tagger takes for something else ("Sen. Wade Conner", "Lee Park"). */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  if (token.pos === 'PROPN') return isCapital(token.text);
  const verb = token.pos === 'VERB' || token.pos === 'INTJ';
  if (!verb && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  const before = tokenBefore(tokens, at);
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

/** The same from the traits of all tokens, so that most are not fetched. */
export function isNameAt({ tokens, traits }: Facts, at: number): boolean {
  const trait = at >= 0 && at < traits.length ? (traits[at] as number) : 0;
  if ((trait & TRAITS.capitalName) !== 0) return true;
  return (trait & TRAITS.maybeName) !== 0 && isNameWord(tokens, at);
}

const GIVEN = PERSON_WORDS['given-male'] | PERSON_WORDS['given-female'] | PERSON_WORDS.given | PERSON_WORDS.title;

/**
 * A name that is spelt as a verb is ("Ford said", "said Cook"): a capital where no sentence begins, or at its start before
 * another verb or more of a name. "Did Smith say" asks; only "Will Smith said" cannot.
 */
export function isHiddenName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !isCapital(token.text)) return false;
  if (token.pos !== 'VERB' && token.pos !== 'INTJ' && (token.pos !== 'AUX' || !MODAL_NAMES.has(token.norm)))
    return false;
  const before = tokenBefore(tokens, at);
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

/** The same from the traits of all tokens. */
export function isHiddenNameAt({ tokens, traits }: Facts, at: number): boolean {
  return at < traits.length && ((traits[at] as number) & TRAITS.largeVerb) !== 0 && isHiddenName(tokens, at);
}

const MODAL_NAMES = new Set(['will', 'may']);

function isInflected(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'VERB' && token.norm === token.text && token.norm !== token.lemma;
}
