/**
 * Contributions are whole multiples of 2^-16 logit. A double adds such numbers without rounding until the sum passes
 * 2^37 logits, so a logit is the same in whatever order its contributions come.
 */
const UNITS_PER_LOGIT = 65_536;

/** No single contribution is worth more than this, in logits; keeps 2^27 of them exact whatever a user's rule multipliers. */
const MAX_LOGITS = 1_024;

/** A number rounded to whole, half away from zero; never -0. Exact for every double. */
export function roundHalfAway(value: number): number {
  // `+ 0` turns -0 into 0.
  const size = value < 0 ? -value : value + 0;
  const whole = Math.floor(size);
  // `size - whole` is exact, where `size + 0.5` would round 0.49999999999999994 up.
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** Logits in whole units of 2^-16, half away from zero, within ±1024 logits; what is not a number counts nothing. */
export function toUnits(logits: number): number {
  if (Number.isNaN(logits)) return 0;
  return roundHalfAway(Math.max(-MAX_LOGITS, Math.min(logits, MAX_LOGITS)) * UNITS_PER_LOGIT);
}

/** Whole units as logits; exact. */
export function toLogits(units: number): number {
  return units / UNITS_PER_LOGIT;
}
