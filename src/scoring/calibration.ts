import { toUnits } from '../numbers/fixed-point.ts';
import type { ScoreName } from '../signals/types.ts';
import { isProbability } from './model.ts';
import type { ScoreModel } from './types.ts';

/**
 * Offsets in logits per probability score, fitted to somebody's own labels (`slantwise calibrate`); they are added to
 * the model's own calibration. `lean` and `tone` have no intercept, so that no evidence stays 0.
 */
export type Calibration = { readonly [Score in Exclude<ScoreName, 'lean' | 'tone'>]?: number };

/** The model with the offsets added; the model itself when there are none. */
export function withCalibration(model: ScoreModel, offsets: Calibration): ScoreModel {
  if (Object.keys(offsets).length === 0) return model;
  const calibration = { ...model.calibration };
  for (const score of calibratedScores(model)) calibration[score] += toUnits(offsets[score] ?? 0);
  return { ...model, calibration };
}

/** The scores that an offset can be given for. */
export function calibratedScores({ calibration }: ScoreModel): (keyof Calibration)[] {
  return (Object.keys(calibration) as ScoreName[]).filter((score): score is keyof Calibration => isProbability(score));
}
