import type { TellingWords } from '../../../src/scoring/telling.ts';
import type { ScoreModel } from '../../../src/scoring/types.ts';
import type { AnnotatedArticle } from '../../annotate/load.ts';
import { fitCalibration } from '../scores/calibrate.ts';
import { encodeModel } from '../scores/encode.ts';
import type { Example } from '../scores/example.ts';
import { fitHead, type Ground, predictHead } from '../scores/fit.ts';
import { makeScoreReader } from '../scores/reading.ts';
import { HEADS, type Head, SETTINGS } from '../scores/settings.ts';
import { loadExamples } from '../scores/sources/store.ts';
import { type ArticleWords, countWords } from './spans.ts';
import { tellingWords } from './telling.ts';

const FOLDS = 5;
const HEAD = HEADS.find(({ score }) => score === 'loaded') as Head;

/** Articles of some outlets of train and dev, with a model and telling words that were learned without these outlets. */
export interface MarkFold {
  readonly articles: readonly AnnotatedArticle[];
  /** Of the score of loaded language alone. */
  readonly model: ScoreModel;
  readonly telling: TellingWords;
}

/** Deals the outlets of train and dev out to folds; the wider sample only teaches, without the outlets of the fold. */
export function makeFolds(data: string, read: readonly ArticleWords[], ground: Ground): MarkFold[] {
  const reader = () => makeScoreReader(ground.vectors, ground.vocabulary);
  const judged = (['corpus-train', 'corpus-dev'] as const).flatMap((set) => loadExamples(set, data, reader));
  const more = loadExamples('wider', data, reader);
  const outlets = [...new Set(judged.map(({ outlet }) => outlet))].sort();
  const foldOf = new Map(outlets.map((outlet, i) => [outlet, i % FOLDS]));
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const fitted = folds.map((fold) =>
    fitHead(
      [...judged, ...more].filter(({ outlet }) => foldOf.get(outlet) !== fold),
      HEAD,
      ground,
    ),
  );
  const logits = new Float64Array(judged.length).fill(Number.NaN);
  for (const fold of folds) {
    const places = [...judged.keys()].filter((i) => foldOf.get((judged[i] as Example).outlet) === fold);
    const own = predictHead(
      fitted[fold] as (typeof fitted)[number],
      places.map((i) => judged[i] as Example),
      ground,
    );
    for (const [k, i] of places.entries()) logits[i] = own[k] as number;
  }
  const calibration = fitCalibration(judged, logits, HEAD);
  return folds.map((fold) => ({
    articles: read
      .map(({ article }) => article)
      .filter((article) => isJudged(article) && foldOf.get(outletOf(article)) === fold),
    model: encodeModel(
      `fold-${fold}`,
      [{ ...(fitted[fold] as (typeof fitted)[number]), calibration }],
      ground,
      SETTINGS,
    ),
    telling: tellingWords(
      countWords(read.filter(({ article }) => foldOf.get(outletOf(article)) !== fold)),
      ground.vectors,
    ),
  }));
}

function outletOf({ outlet, id }: AnnotatedArticle): string {
  return outlet === 'unknown' ? id : outlet;
}

/** Of the corpus, not of the wider sample. */
function isJudged({ id }: AnnotatedArticle): boolean {
  return id.startsWith('a');
}
