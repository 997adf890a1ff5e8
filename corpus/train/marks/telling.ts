import { TELLING_STEP, type TellingWords } from '../../../src/scoring/telling.ts';
import { decide, fitLogistic, type Matrix } from '../scores/logistic.ts';
import type { Vectors } from '../scores/vectors.ts';
import type { WordCount } from './spans.ts';

/** Chosen by cross-validation over whole outlets, see docs/decisions/0008-learned-marks.md. */
export const MARK_SETTINGS = {
  /** Scale of the columns: what is scaled up is penalised less. */
  scale: { word: 1, lemma: 1, vector: 3 },
  cost: 1,
  /** Logit of being part of a loaded span from which a word may be marked at all; higher ones than `most` are kept as that. */
  least: -1,
  most: 2,
} as const;

/**
 * Logit of each word being part of a loaded span where it stands: a logistic regression on the word, its lemma and its
 * vector, so that a rare word is judged by its like. A word of the vocabulary that nobody has read is left out.
 */
export function tellingLogits(counts: readonly WordCount[], vectors: Vectors): Map<string, number> {
  const { scale, cost } = MARK_SETTINGS;
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const columns: number[] = [];
  const values: number[] = [];
  const dense = new Float32Array(counts.length * vectors.size);
  for (const [row, { word, lemma }] of counts.entries()) {
    columns.push(placeOf(`word:${word}`), placeOf(`lemma:${lemma}`));
    values.push(scale.word, scale.lemma);
    const vector = vectors.of(word) ?? vectors.of(lemma);
    if (vector)
      for (let d = 0; d < vectors.size; d++) dense[row * vectors.size + d] = (vector[d] as number) * scale.vector;
  }
  const matrix: Matrix = {
    rows: counts.length,
    sparseColumns: places.size,
    denseColumns: vectors.size,
    ends: Int32Array.from(counts, (_, row) => (row + 1) * 2),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    dense,
  };
  const fit = fitLogistic(
    matrix,
    Float64Array.from(counts, ({ loaded, all }) => loaded / all),
    Float64Array.from(counts, ({ all }) => all),
    { cost, intercept: true },
  );
  const logits = decide(matrix, fit);
  return new Map(counts.map(({ word }, row) => [word, logits[row] as number]));
}

/** The words whose logit is high enough, to the next of the steps that are kept, in the order of the counts. */
export function tellingWords(counts: readonly WordCount[], vectors: Vectors): TellingWords {
  const { least, most } = MARK_SETTINGS;
  return new Map(
    [...tellingLogits(counts, vectors)]
      .map(([word, logit]) => [word, Math.min(most, Math.round(logit / TELLING_STEP) * TELLING_STEP)] as const)
      .filter(([, logit]) => logit >= least),
  );
}
