import type { Counts } from '../../../src/metrics/counts.ts';

/** Indices of a gold item and of the found item it was given. */
export type Match = readonly [gold: number, found: number];

/**
 * Greedy one-to-one matching: pairs are taken in falling order of `weigh` (ties: gold order, then found order), each
 * item at most once, pairs of weight 0 never. Greedy is not always the largest matching, but it never lets one long
 * span answer for several.
 */
export function matchOneToOne<T>(
  gold: readonly T[],
  found: readonly T[],
  weigh: (gold: T, found: T) => number,
): Match[] {
  const pairs: { g: number; f: number; weight: number }[] = [];
  for (const [g, one] of gold.entries()) {
    for (const [f, other] of found.entries()) {
      const weight = weigh(one, other);
      if (weight > 0) pairs.push({ g, f, weight });
    }
  }
  pairs.sort((a, b) => b.weight - a.weight || a.g - b.g || a.f - b.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const matches: Match[] = [];
  for (const { g, f } of pairs) {
    if (usedGold.has(g) || usedFound.has(f)) continue;
    usedGold.add(g);
    usedFound.add(f);
    matches.push([g, f]);
  }
  return matches.sort(([a], [b]) => a - b);
}

export function countMatches<T>(gold: readonly T[], found: readonly T[], weigh: (gold: T, found: T) => number): Counts {
  const hits = matchOneToOne(gold, found, weigh).length;
  return { hits, wrong: found.length - hits, missed: gold.length - hits };
}
