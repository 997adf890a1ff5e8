import { makeRandom } from './random.ts';

export interface BootstrapOptions {
  /** How many resamples; default 1000. */
  readonly rounds?: number;
  /** Default 20240601, the same for every figure, so that two figures see the same resamples. */
  readonly seed?: number;
  /** Share of the resamples inside the interval, 0..1; default .95. */
  readonly level?: number;
}

export const BOOTSTRAP = { rounds: 1000, seed: 20240601, level: 0.95 } as const satisfies Required<BootstrapOptions>;

export type Interval = readonly [low: number, high: number];

/**
 * Percentile bootstrap by group: draws as many groups as there are, with replacement, and takes the statistic of each
 * draw. A group is an article (or a url): sentences of one article are not independent, so they are drawn together.
 * Draws where the statistic is not a number (0 ÷ 0) are left out; null when none is left or there is but one group.
 */
export function bootstrapInterval<T>(
  groups: readonly T[],
  statistic: (groups: readonly T[]) => number,
  options: BootstrapOptions = {},
): Interval | null {
  const ofDraw = (drawn: Uint32Array) => [statistic(Array.from(drawn, (group) => groups[group] as T))];
  return bootstrapIntervals(groups.length, 1, ofDraw, options)[0] as Interval | null;
}

/**
 * The same for several statistics of each draw at once. `statistics` is given the numbers of the groups drawn, out of
 * `count` (an array that is used again), and gives `figures` values.
 */
export function bootstrapIntervals(
  count: number,
  figures: number,
  statistics: (drawn: Uint32Array) => readonly number[],
  options: BootstrapOptions = {},
): (Interval | null)[] {
  const { rounds, seed, level } = { ...BOOTSTRAP, ...options };
  if (count < 2) return Array.from({ length: figures }, () => null);
  const random = makeRandom(seed);
  const values = Array.from({ length: figures }, (): number[] => []);
  const drawn = new Uint32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) drawn[i] = Math.floor(random() * count);
    statistics(drawn).forEach((value, figure) => {
      if (!Number.isNaN(value)) values[figure]?.push(value);
    });
  }
  return values.map((all) => {
    if (all.length === 0) return null;
    all.sort((a, b) => a - b);
    return [quantile(all, (1 - level) / 2), quantile(all, (1 + level) / 2)];
  });
}

/** Linear interpolation between order statistics (type 7, as R and NumPy do by default); `sorted` must not be empty. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}
