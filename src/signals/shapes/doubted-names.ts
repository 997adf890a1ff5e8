import type { Token } from '../../tokens/types.ts';

/**
 * Names of people and good things that a writer doubts by "so-called" or by marks. Others ("so-called doughnut hole",
 * “bump stocks”) only bring in a term.
 */
const DOUBTED_NAMES = new Set(
  (
    'activist advocate ally analyst champion compassion compromise conservative deal debate defender democracy ' +
    'diversity elite expert fact fair fairness fix free freedom friend guardian help honest integrity intelligence ' +
    'investigation investigative journalism journalist justice leader leadership liberal love mainstream moderate news ' +
    'objective party patriot patriotic peace peaceful plan president progressive protect protection proof reform ' +
    'reformer representative research resistance safe safety save science scientist security social solution strategy ' +
    'study success tolerance tolerant truth unbiased victim victory'
  ).split(' '),
);

export function isDoubtedName(token: Token | undefined): boolean {
  return token !== undefined && (DOUBTED_NAMES.has(token.lemma) || DOUBTED_NAMES.has(token.norm));
}
