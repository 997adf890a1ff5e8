/** What was looked for and what was found. */
export interface Counts {
  /** In the labels and found (true positives). */
  readonly hits: number;
  /** Found, but not in the labels (false positives). */
  readonly wrong: number;
  /** In the labels, but not found (false negatives). */
  readonly missed: number;
}

const NO_COUNTS: Counts = { hits: 0, wrong: 0, missed: 0 };

export function sumCounts(counts: readonly Counts[]): Counts {
  let { hits, wrong, missed } = NO_COUNTS;
  for (const one of counts) {
    hits += one.hits;
    wrong += one.wrong;
    missed += one.missed;
  }
  return { hits, wrong, missed };
}

/** Counts of one yes-or-no question; a no that was rightly said counts nowhere. */
export function countAnswer(gold: boolean, found: boolean): Counts {
  if (gold && found) return { hits: 1, wrong: 0, missed: 0 };
  if (found) return { hits: 0, wrong: 1, missed: 0 };
  return gold ? { hits: 0, wrong: 0, missed: 1 } : NO_COUNTS;
}

/** hits ÷ (hits + wrong), 0..1; NaN when nothing was found. */
export function precision({ hits, wrong }: Counts): number {
  return hits / (hits + wrong);
}

/** hits ÷ (hits + missed), 0..1; NaN when nothing was to be found. */
export function recall({ hits, missed }: Counts): number {
  return hits / (hits + missed);
}

/**
 * Harmonic mean of precision and recall, 0..1, as 2·hits ÷ (2·hits + wrong + missed), which is also defined (and 0)
 * where precision is not. NaN when there was nothing to find and nothing was found.
 */
export function f1({ hits, wrong, missed }: Counts): number {
  return (2 * hits) / (2 * hits + wrong + missed);
}
