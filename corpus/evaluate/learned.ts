import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { markLearned } from '../../src/signals/learned.ts';
import type { Signal } from '../../src/signals/types.ts';
import { type MarkFold, makeFolds } from '../train/marks/folds.ts';
import { isRight, type MarkedArticle, readFold, type Whose, whoseOf } from '../train/marks/markable.ts';
import { readWords, teachingArticles } from '../train/marks/spans.ts';
import { fitMarkWeights } from '../train/marks/weights.ts';
import { loadVocabulary } from '../train/scores/sources/store.ts';
import { loadVectors } from '../train/scores/vectors.ts';
import { around } from './lexicons/around.ts';
import { countMatches } from './metrics/matching.ts';
import { sharedUnits } from './metrics/pieces.ts';
import type { EvaluateOptions } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { countsTable, shareTable } from './print/figures.ts';

/** An article with the marks that weights of the other folds give. */
interface Judged extends MarkedArticle {
  readonly learned: readonly Signal[];
}

/**
 * Marks of `loaded/learned` on train and dev: each outlet by a model and odds of words that have not seen it, and by weights that were
 * learned from the other outlets' words.
 */
export function* evaluateLearned({ data, errors, kind }: EvaluateOptions): Iterable<string> {
  const ground = { vectors: loadVectors(), vocabulary: loadVocabulary(data) };
  const folds = makeFolds(data, readWords(teachingArticles(data), ground.vocabulary), ground);
  yield* measureLearned(folds, errors, kind);
}

export function* measureLearned(
  folds: readonly MarkFold[],
  errors: number,
  kind: string | undefined,
): Iterable<string> {
  const lexicons = makeLexiconIndex();
  const read = folds.map((fold) => readFold(fold, lexicons));
  const articles = read.flatMap((own, fold): Judged[] => {
    const weights = fitMarkWeights(read.filter((_, other) => other !== fold).flat());
    return own.map((one) => ({ ...one, learned: markLearned(one.candidates, weights) }));
  });
  const sentences = folds.flatMap((fold) => fold.articles).reduce((sum, { labels }) => sum + labels.length, 0);
  yield `corpus, train and dev, ${articles.length} articles, ${sentences} sentences, outlets held out (${folds.length} folds)`;
  const counts = (whose: Whose | null, marks: (one: Judged) => readonly Signal[]) =>
    articles.map((one) => countSpans(one, whose, marks(one)));
  const both = ({ rules, learned }: Judged) => [...rules, ...learned];
  yield* countsTable('loaded spans, overlap', [
    { label: "author's, by rules", groups: counts('author', ({ rules }) => rules) },
    { label: "author's, with learned marks", groups: counts('author', both) },
    { label: 'all, by rules', groups: counts(null, ({ rules }) => rules) },
    { label: 'all, with learned marks', groups: counts(null, both) },
  ]);
  yield* shareTable('learned marks inside a loaded span', [
    { label: 'all', groups: articles.map((one) => shareRight(one, () => true)) },
    { label: "the author's", groups: articles.map((one) => shareRight(one, ({ voice }) => voice === 'author')) },
    { label: "a source's", groups: articles.map((one) => shareRight(one, ({ voice }) => voice !== 'author')) },
  ]);
  const log = makeErrorLog();
  for (const one of articles)
    for (const mark of one.learned) log.add(isRight(one, mark) ? 'right' : 'wrong', around(one.text, mark));
  yield* log.print(errors, kind);
}

function countSpans({ gold }: Judged, whose: Whose | null, marks: readonly Signal[]) {
  return countMatches(
    gold.filter((span) => whose === null || span.whose === whose),
    marks
      .filter((mark) => whose === null || whoseOf(mark) === whose)
      .map((mark) => ({ ...mark, whose: whoseOf(mark) })),
    (a, b) => sharedUnits([a], [b]),
  );
}

function shareRight(one: Judged, asked: (mark: Signal) => boolean) {
  const marks = one.learned.filter(asked);
  return { part: marks.filter((mark) => isRight(one, mark)).length, whole: marks.length };
}
