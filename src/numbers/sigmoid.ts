import { roundHalfAway } from './fixed-point.ts';

/** Logits beyond this are clamped: σ(40) is 1 to the last bit of a double. */
const MAX_LOGIT = 40;
/** e^-x = (e^(-x/64))^64 brings every argument into 0 to 0.625, where 18 terms of the series reach double precision. */
const SQUARINGS = 6;
const SCALE = 64;
const TERMS = 18;

/**
 * e^-x for x in 0 to 40, relative error below 1e-13. The standard lets engines differ in the last bits of `Math.exp`;
 * sums, products and quotients of doubles are the same everywhere, so equal input gives equal bytes in every engine.
 */
function expOfMinus(x: number): number {
  const step = x / SCALE;
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 - (step / k) * sum;
  for (let k = 0; k < SQUARINGS; k++) sum *= sum;
  return sum;
}

/** e^x for x in -40 to 40, clamped beyond; relative error below 1e-13. */
export function exponential(x: number): number {
  const power = expOfMinus(Math.min(x < 0 ? -x : x, MAX_LOGIT));
  return x < 0 ? power : 1 / power;
}

/** 1 / (1 + e^-logit): a probability. Monotone over multiples of 2^-16; a logit that is not a number gives 0.5. */
export function sigmoid(logit: number): number {
  if (logit > 0) return 1 / (1 + expOfMinus(Math.min(logit, MAX_LOGIT)));
  if (logit < 0) {
    const power = expOfMinus(Math.min(-logit, MAX_LOGIT));
    return power / (1 + power);
  }
  return 0.5;
}

/** 2σ(logit) − 1, in [-1, 1]. Exactly odd, so that swapping the sides negates a lean to the last bit. */
export function signedSigmoid(logit: number): number {
  const size = logit < 0 ? -logit : logit;
  if (!(size > 0)) return 0;
  const power = expOfMinus(Math.min(size, MAX_LOGIT));
  const value = (1 - power) / (1 + power);
  return logit < 0 ? -value : value;
}

/** Slack for ties: 2^-30 of the last decimal, far above the error of a product and far below what a reader can see. */
const TIE_SLACK = 1 / 1_073_741_824;

/**
 * A value rounded to 4 decimals, half away from zero, never -0. Ties are those of the decimal notation: 0.00045 gives
 * 0.0005, though the nearest double lies a little below the tie. The result is the double nearest to the decimal, so
 * JSON prints at most 4 decimals.
 */
export function round4(value: number): number {
  const scaled = value * 10_000;
  const nudged = scaled < 0 ? scaled - TIE_SLACK : scaled + TIE_SLACK;
  return roundHalfAway(nudged) / 10_000;
}
