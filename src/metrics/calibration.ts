/**
 * Expected calibration error, 0..1, with bins of equal width: the mean over items of |share of positives − mean
 * probability| of their bin. A probability of 1 falls into the last bin. NaN without items.
 */
export function expectedCalibrationError(
  probabilities: readonly number[],
  labels: readonly boolean[],
  bins = 10,
): number {
  const sums = Array.from({ length: bins }, () => ({ probability: 0, positives: 0 }));
  for (const [i, probability] of probabilities.entries()) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!bin) throw new RangeError(`not a probability: ${probability}`);
    bin.probability += probability;
    if (labels[i]) bin.positives++;
  }
  const gaps = sums.reduce((sum, bin) => sum + Math.abs(bin.positives - bin.probability), 0);
  return gaps / probabilities.length;
}
