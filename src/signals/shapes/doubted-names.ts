import type { Token } from '../../tokens/types.ts';

/**
 * Names of people and good things that a writer doubts by "so-called" or by marks. Others ("so-called doughnut hole",
 * “bump stocks”) only bring in a term.
 */
const DOUBTED_NAMES = new Set(
  (
    'accountability achievement activist advocate aid ally analyst benefit champion compassion compassionate ' +
    'compromise conservatism conservative cure deal debate defence defender defense democracy diversity efficiency ' +
    'elite environmentalist equality equity ethics evidence expert fact fact-checker fair fairness feminist fix free ' +
    'freedom friend genius guardian help hero honest honesty improvement inclusion independent integrity intelligence ' +
    'investigation investigative investment journalism journalist justice law leader leadership liberal love ' +
    'mainstream moderate moral morality neutral news nonpartisan nonprofit objective partner party patriot patriotic ' +
    'peace peaceful plan president progress progressive promise proof prosperity protect protection recovery reform ' +
    'reformer relief representative rescue research resistance rights sacrifice safe safety save saving savior ' +
    'science scientist security social solution stimulus strategy study success tolerance tolerant transparency truth ' +
    'unbiased unity upgrade values victim victory virtue winner'
  ).split(' '),
);

export function isDoubtedName(token: Token | undefined): boolean {
  return token !== undefined && (DOUBTED_NAMES.has(token.lemma) || DOUBTED_NAMES.has(token.norm));
}
