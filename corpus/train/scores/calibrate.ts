import type { Example } from './example.ts';
import { fitHead, type Ground, predictHead, type Settings } from './fit.ts';
import { fitLogistic } from './logistic.ts';
import type { Head } from './settings.ts';

/** Platt's two numbers: probability = σ(slope × logit + offset). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

const FOLDS = 5;
/** Weak enough to leave the slope to the data. */
const COST = 1e6;

/**
 * Logits of `judged` by models that have seen nothing of the same outlet: folds over outlets, `more` being examples that
 * only teach. NaN where an example has no target.
 */
export function crossPredict(
  judged: readonly Example[],
  more: readonly Example[],
  head: Head,
  ground: Ground,
  settings: Settings,
): Float64Array {
  const outlets = [...new Set(judged.map(({ outlet }) => outlet))].sort();
  const fold = new Map(outlets.map((outlet, i) => [outlet, i % FOLDS]));
  const logits = new Float64Array(judged.length).fill(Number.NaN);
  for (let f = 0; f < FOLDS; f++) {
    const learned = [...judged, ...more].filter(({ outlet }) => fold.get(outlet) !== f);
    const places = [...judged.keys()].filter((i) => fold.get((judged[i] as Example).outlet) === f);
    const fitted = fitHead(learned, head, ground, settings);
    const found = predictHead(
      fitted,
      places.map((i) => judged[i] as Example),
      ground,
      settings,
    );
    for (const [k, i] of places.entries()) if (judged[i]?.targets[head.score]) logits[i] = found[k] as number;
  }
  return logits;
}

/** Platt scaling (logistic regression on the logit alone). Directed scores get a slope and no offset. */
export function fitCalibration(
  judged: readonly Example[],
  logits: Float64Array,
  { score, directed }: Head,
): Calibration {
  const places = [...judged.keys()].filter((i) => !Number.isNaN(logits[i]));
  const { weights, intercept } = fitLogistic(
    {
      rows: places.length,
      sparseColumns: 0,
      denseColumns: 1,
      ends: new Int32Array(places.length),
      columns: new Int32Array(0),
      values: new Float32Array(0),
      dense: Float32Array.from(places, (i) => logits[i] as number),
    },
    Float64Array.from(places, (i) => judged[i]?.targets[score]?.value ?? 0),
    Float64Array.from(places, (i) => judged[i]?.targets[score]?.weight ?? 0),
    { cost: COST, intercept: !directed },
  );
  return { slope: weights[0] as number, offset: intercept };
}
