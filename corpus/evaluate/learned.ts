import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { makeGround } from '../../src/scoring/ground.ts';
import { findLearned } from '../../src/scoring/learned.ts';
import { loadModel } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import { DEFAULT_THRESHOLDS } from '../../src/scoring/verdict.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { markLearned } from '../../src/signals/learned.ts';
import { makeRuleSet } from '../../src/signals/rule-set.ts';
import type { Signal } from '../../src/signals/types.ts';
import { overlaps, type Span } from '../../src/text/span.ts';
import { type LearnedFold, makeFolds } from './learned/folds.ts';
import { around } from './lexicons/around.ts';
import { countMatches } from './metrics/matching.ts';
import { sharedUnits } from './metrics/pieces.ts';
import type { EvaluateOptions } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { countsTable, shareTable } from './print/figures.ts';

type Whose = 'author' | 'source';

interface Marked {
  readonly text: string;
  readonly gold: readonly (Span & { readonly whose: Whose })[];
  readonly rules: readonly Signal[];
  readonly learned: readonly Signal[];
}

/** Marks of `loaded/learned` on train and dev, each outlet by a model and a list of words that have not seen it. */
export function* evaluateLearned({ data, errors, kind }: EvaluateOptions): Iterable<string> {
  yield* measureLearned(makeFolds(data), errors, kind);
}

export function* measureLearned(
  folds: readonly LearnedFold[],
  errors: number,
  kind: string | undefined,
): Iterable<string> {
  const articles = folds.flatMap(markFold);
  const sentences = folds.flatMap((fold) => fold.articles).reduce((sum, { labels }) => sum + labels.length, 0);
  yield `corpus, train and dev, ${articles.length} articles, ${sentences} sentences, outlets held out (${folds.length} folds)`;
  const counts = (whose: Whose | null, marks: (one: Marked) => readonly Signal[]) =>
    articles.map((one) => countSpans(one, whose, marks(one)));
  const both = ({ rules, learned }: Marked) => [...rules, ...learned];
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

function markFold({ articles, model, telling }: LearnedFold): Marked[] {
  const lexicons = makeLexiconIndex();
  const rules = makeRuleSet();
  const loaded = loadModel(model);
  return articles.map((article) => {
    const { title, labels } = article;
    const { text, matches, voice } = readArticle(
      title === null ? { text: article.text } : { text: article.text, title },
      'document',
      lexicons,
    );
    const signals = detectSignals(text, voice, matches, rules);
    const input = { text, matches, voice, signals, alone: false };
    const ground = makeGround(input, loaded);
    const scores = scoreSentences(input, loaded, DEFAULT_THRESHOLDS, ground);
    const words = findLearned(text, ground, loaded, scores, telling);
    const { value } = text.segmentation.source;
    const shift = value.length - article.text.length;
    return {
      text: value,
      gold: labels.flatMap(({ labels: { n, loaded: spans } }) =>
        spans.map(({ start, end, whose }) => ({
          start: start + (n === 0 ? 0 : shift),
          end: end + (n === 0 ? 0 : shift),
          whose,
        })),
      ),
      rules: signals.filter(({ type }) => type === 'loaded'),
      learned: markLearned(words, signals, text, voice, matches, lexicons, rules),
    };
  });
}

function whoseOf({ voice }: Signal): Whose {
  return voice === 'author' ? 'author' : 'source';
}

function countSpans({ gold }: Marked, whose: Whose | null, marks: readonly Signal[]) {
  return countMatches(
    gold.filter((span) => whose === null || span.whose === whose),
    marks
      .filter((mark) => whose === null || whoseOf(mark) === whose)
      .map((mark) => ({ ...mark, whose: whoseOf(mark) })),
    (a, b) => sharedUnits([a], [b]),
  );
}

function isRight({ gold }: Marked, mark: Signal): boolean {
  return gold.some((span) => span.whose === whoseOf(mark) && overlaps(span, mark));
}

function shareRight(one: Marked, asked: (mark: Signal) => boolean) {
  const marks = one.learned.filter(asked);
  return { part: marks.filter((mark) => isRight(one, mark)).length, whole: marks.length };
}
