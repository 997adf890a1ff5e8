import { SCORE_NAMES, type ScoreName } from '../signals/types.ts';

/** A number a score, in the order of `SCORE_NAMES`; zero where there is none. */
export type ByScore = Float64Array;

export const SCORE_COUNT = SCORE_NAMES.length;

/** Place of each score. */
export const PLACE: Readonly<Record<ScoreName, number>> = {
  editorializing: 0,
  hedging: 1,
  partisan: 2,
  lean: 3,
  loaded: 4,
  tone: 5,
};

export function byScore(values: Partial<Readonly<Record<ScoreName, number>>> = {}): ByScore {
  const numbers = new Float64Array(SCORE_COUNT);
  for (let s = 0; s < SCORE_COUNT; s++) numbers[s] = values[SCORE_NAMES[s] as ScoreName] ?? 0;
  return numbers;
}
