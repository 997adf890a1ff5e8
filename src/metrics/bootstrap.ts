import { makeRandom } from './random.ts';

export interface BootstrapOptions {
  /** How many resamples; default 1000. */
  readonly rounds?: number;
  /** Default 20240601, the same for every figure, so that two figures see the same resamples. */
  readonly seed?: number;
  /** Share of the resamples inside the interval, 0..1; default .95. */
  readonly level?: number;
}

/**
 * Percentile bootstrap by group: draws as many groups as there are, with replacement, and takes the statistic of each
 * draw. A group is an article (or a url): sentences of one article are not independent, so they are drawn together.
 * Draws where the statistic is not a number (0 ÷ 0) are left out; null when none is left or there is but one group.
 */
export function bootstrapInterval<T>(
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number,
  { rounds = 1000, seed = 20240601, level = 0.95 }: BootstrapOptions = {},
): readonly [low: number, high: number] | null {
  if (groups.length < 2) return null;
  const random = makeRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const drawn = Array.from(groups, () => groups[Math.floor(random() * groups.length)] as T);
    const value = statistic(drawn);
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  return [quantile(values, (1 - level) / 2), quantile(values, (1 + level) / 2)];
}

/** Linear interpolation between order statistics (type 7, as R and NumPy do by default); `sorted` must not be empty. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}
