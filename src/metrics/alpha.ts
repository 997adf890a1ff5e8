export type AlphaLevel = 'nominal' | 'ordinal';

/**
 * Krippendorff's alpha, 1 − Dₒ ÷ Dₑ from the coincidence matrix, for any number of raters and with gaps: `units` holds
 * the ratings that each unit got (units with fewer than two are left out). Nominal: a pair of labels differs by 0 or 1.
 * Ordinal: by the square of (ratings from one label to the other, the two ends counted half), labels being numbers in
 * order. NaN when nothing can be compared or only one label occurs.
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: AlphaLevel = 'nominal'): number {
  const labels = [...new Set(units.filter(({ length }) => length > 1).flat())].sort((a, b) => a - b);
  const index = new Map(labels.map((label, i) => [label, i]));
  const coincidences = labels.map(() => new Float64Array(labels.length));
  for (const ratings of units) {
    for (const [i, a] of ratings.entries())
      for (const [j, b] of ratings.entries()) {
        if (i === j) continue;
        const row = coincidences[index.get(a) as number] as Float64Array;
        row[index.get(b) as number] = (row[index.get(b) as number] as number) + 1 / (ratings.length - 1);
      }
  }
  const totals = coincidences.map((row) => row.reduce((sum, value) => sum + value, 0));
  const n = totals.reduce((sum, value) => sum + value, 0);
  const difference = level === 'nominal' ? (a: number, b: number) => Number(a !== b) : ordinalDifference(totals);
  let observed = 0;
  let expected = 0;
  for (const [a, row] of coincidences.entries())
    for (const [b, count] of row.entries()) {
      observed += count * difference(a, b);
      expected += (totals[a] as number) * (totals[b] as number) * difference(a, b);
    }
  return 1 - ((n - 1) * observed) / expected;
}

function ordinalDifference(totals: readonly number[]): (a: number, b: number) => number {
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = totals.slice(low, high + 1).reduce((sum, value) => sum + value, 0);
    return (between - ((totals[low] as number) + (totals[high] as number)) / 2) ** 2;
  };
}
