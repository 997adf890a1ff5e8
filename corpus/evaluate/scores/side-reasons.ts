import { sideOf } from '../../../src/annotations/side.ts';
import { LEAN_FLOOR } from '../../../src/scoring/model.ts';
import { CLASS } from '../../../src/scoring/words/classes.ts';
import type { Example } from '../../train/scores/example.ts';

export const TOLD = 'told, right';

/** What may become of a partisan sentence of the author's that favours left or right, in the order of the table. */
export const REASONS = [
  TOLD,
  'wrong: by a finding in the sentence',
  'wrong: a side is named in the sentence, and is not the one blamed',
  'wrong: by the text before',
  'untold: partisan is too low to be asked',
  'untold: no side named so far, nor any name',
  'untold: no side named so far, but other names',
  'untold: a side is named in the sentence',
  'untold: sides named before, a pronoun or an office here',
  'untold: sides named before',
] as const;
export type Reason = (typeof REASONS)[number];

/** Words that may stand for a side that was named before. */
const REFERRING = new Set(
  'he they them their theirs administration campaign party president senator governor candidate'.split(' '),
);

/** @param lean -1 to 1; `right`: whether the sentence favours the right; `partisan`: a probability */
export function reasonOf(
  { features, leanings, words }: Pick<Example, 'features' | 'leanings' | 'words'>,
  lean: number,
  right: boolean,
  partisan: number,
): Reason {
  const named = features.has('side:named');
  if (partisan < LEAN_FLOOR) return 'untold: partisan is too low to be asked';
  if (sideOf(lean) !== null) {
    if (lean > 0 === right) return TOLD;
    if ([...leanings.keys()].some((name) => name.startsWith('rule:'))) return 'wrong: by a finding in the sentence';
    return named ? 'wrong: a side is named in the sentence, and is not the one blamed' : 'wrong: by the text before';
  }
  if (named) return 'untold: a side is named in the sentence';
  if (leanings.size > 0)
    return words.some((word) => REFERRING.has(word))
      ? 'untold: sides named before, a pronoun or an office here'
      : 'untold: sides named before';
  return words.includes(CLASS.name)
    ? 'untold: no side named so far, but other names'
    : 'untold: no side named so far, nor any name';
}
