import type { MarkWeights } from '../../../src/signals/learned.ts';
import { MARK_EVIDENCE } from '../../../src/signals/mark-evidence.ts';
import { fitLogistic, type Matrix } from '../scores/logistic.ts';
import { isRight, type MarkedArticle } from './markable.ts';

/** Inverse strength of the penalty; there are many words for each weight, so it hardly matters. */
const COST = 1;
/** Weights are kept to two places, so that they can be read. */
const PLACES = 100;

/** Logistic regression: is a word that may be marked inside a span that a reader marked? */
export function fitMarkWeights(articles: readonly MarkedArticle[]): MarkWeights {
  const rows = articles.flatMap((article) =>
    article.candidates.map(({ signal, evidence }) => ({ evidence, right: isRight(article, signal) })),
  );
  const size = MARK_EVIDENCE.length;
  const dense = new Float32Array(rows.length * size);
  for (const [row, { evidence }] of rows.entries()) dense.set(evidence, row * size);
  const matrix: Matrix = {
    rows: rows.length,
    sparseColumns: 0,
    denseColumns: size,
    ends: new Int32Array(rows.length),
    columns: new Int32Array(0),
    values: new Float32Array(0),
    dense,
  };
  const { weights } = fitLogistic(
    matrix,
    Float64Array.from(rows, ({ right }) => Number(right)),
    new Float64Array(rows.length).fill(1),
    { cost: COST, intercept: false },
  );
  return Object.fromEntries(
    MARK_EVIDENCE.map((name, i) => [name, Math.round((weights[i] as number) * PLACES) / PLACES]),
  ) as MarkWeights;
}
