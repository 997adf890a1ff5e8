import type { Token } from '../tokens/types.ts';

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

export const OBJECT_PRONOUNS = new Set([
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

/** "Roe and Lee both said", "they all say". */
export const FLOATING: ReadonlySet<string> = new Set(['all', 'both', 'each']);

/** "One said", "said another", "most said": somebody of a group that was named before. */
const QUANTITIES = new Set(['one', 'another', 'some', 'many', 'most', 'few', 'several', 'half', 'third', 'others']);

export function isQuantity({ norm, pos }: Token): boolean {
  return pos !== 'VERB' && QUANTITIES.has(norm);
}
