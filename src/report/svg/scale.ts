export interface Scale {
  /** Values of the grid lines, from low to high. */
  readonly ticks: readonly number[];
  /** Where a value lies. */
  at(value: number): number;
}

/** A linear scale from `low`..`high`, widened to round numbers, onto `from`..`to`. */
export function makeScale(low: number, high: number, from: number, to: number, steps = 4): Scale {
  const step = roundStep((high - low) / steps);
  const first = Math.floor(low / step + SLACK);
  const last = Math.max(first + 1, Math.ceil(high / step - SLACK));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
  const [start, end] = [first * step, last * step];
  return { ticks, at: (value) => from + ((value - start) / (end - start)) * (to - from) };
}

/** So that 0.30000000000000004 / 0.1 is no more than 3 steps. */
const SLACK = 1e-9;

/** The least of 1, 2 or 5 times a power of ten that is no smaller; by steps, since Math.log differs between engines. */
function roundStep(least: number): number {
  if (!(least > 0) || !Number.isFinite(least)) return 1;
  let power = 1;
  while (power > least) power /= 10;
  while (power * 10 <= least) power *= 10;
  const factor = [1, 2, 5, 10].find((one) => one * power >= least * (1 - SLACK)) as number;
  return factor * power;
}
