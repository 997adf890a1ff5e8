import { sigmoid } from '../../../src/numbers/sigmoid.ts';

/** P(yes) = σ(slope × logit + intercept): 1 and 0 for probabilities that mean what they say. */
export interface CalibrationLine {
  /** Below 1: the probabilities are too extreme; above: too timid. */
  readonly slope: number;
  readonly intercept: number;
  /** Intercept with the slope held at 1, in logits: above 0, the probabilities are too low on the whole. */
  readonly atSlopeOne: number;
}

/** Probabilities are reported with 4 decimals; 0 and 1 are taken as the half of the last one. */
const LEAST = 0.000_05;
const MOST_STEPS = 60;
const TOLERANCE = 1e-9;
const NOWHERE: CalibrationLine = { slope: Number.NaN, intercept: Number.NaN, atSlopeOne: Number.NaN };

/**
 * Logistic regression of the labels on the logits of the probabilities, by Newton's method. Not a number where the labels
 * are all alike or a threshold parts them without error.
 */
export function fitCalibrationLine(probabilities: readonly number[], labels: readonly boolean[]): CalibrationLine {
  const logits = Float64Array.from(probabilities, logitOf);
  const positives = labels.filter(Boolean).length;
  if (positives === 0 || positives === labels.length) return NOWHERE;
  const { slope, intercept } = solve(logits, labels, true);
  return { slope, intercept, atSlopeOne: solve(logits, labels, false).intercept };
}

function solve(logits: Float64Array, labels: readonly boolean[], free: boolean): { slope: number; intercept: number } {
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let i = 0; i < logits.length; i++) {
      const x = logits[i] as number;
      const p = sigmoid(slope * x + intercept);
      const rest = (labels[i] ? 1 : 0) - p;
      const weight = p * (1 - p);
      g0 += rest;
      g1 += rest * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const det = free ? h00 * h11 - h01 * h01 : h00;
    const up = free ? (h11 * g0 - h01 * g1) / det : g0 / h00;
    const turn = free ? (h00 * g1 - h01 * g0) / det : 0;
    if (!Number.isFinite(up) || !Number.isFinite(turn)) break;
    // Newton's step may overshoot where the curve is flat.
    const size = Math.max(Math.abs(up), Math.abs(turn));
    const stride = size > 2 ? 2 / size : 1;
    intercept += stride * up;
    slope += stride * turn;
    if (size < TOLERANCE) return { slope, intercept };
  }
  return NOWHERE;
}

function logitOf(probability: number): number {
  const p = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(p / (1 - p));
}
