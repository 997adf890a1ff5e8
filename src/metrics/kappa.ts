/**
 * Cohen's kappa of two raters over the same items: (pₒ − pₑ) ÷ (1 − pₑ), with pₑ from each rater's own shares. 1 is
 * agreement, 0 what chance gives, below 0 less than that. NaN without items, and when both only ever said one label.
 */
export function cohenKappa<T>(first: readonly T[], second: readonly T[]): number {
  const n = first.length;
  const shares = new Map<T, [number, number]>();
  let same = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [first[i] as T, second[i] as T];
    if (a === b) same++;
    shares.set(a, addPair(shares.get(a), 1, 0));
    shares.set(b, addPair(shares.get(b), 0, 1));
  }
  let expected = 0;
  for (const [a, b] of shares.values()) expected += (a / n) * (b / n);
  return (same / n - expected) / (1 - expected);
}

function addPair(pair: readonly [number, number] = [0, 0], first: number, second: number): [number, number] {
  return [pair[0] + first, pair[1] + second];
}
