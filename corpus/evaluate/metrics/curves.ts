/** A step of a precision-recall curve: what is found from this score upwards. */
export interface CurvePoint {
  readonly score: number;
  readonly precision: number;
  readonly recall: number;
}

/** From the highest score to the lowest, one point for each score that occurs; empty without positives. */
export function precisionRecall(scores: readonly number[], labels: readonly boolean[]): CurvePoint[] {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number));
  const positives = labels.filter(Boolean).length;
  if (positives === 0) return [];
  const points: CurvePoint[] = [];
  let hits = 0;
  for (const [i, place] of order.entries()) {
    if (labels[place]) hits++;
    const score = scores[place] as number;
    const next = order[i + 1];
    if (next !== undefined && scores[next] === score) continue;
    points.push({ score, precision: hits / (i + 1), recall: hits / positives });
  }
  return points;
}

/** Area under the steps of the curve: Σ (recall − recall before) × precision. NaN without positives. */
export function averagePrecision(scores: readonly number[], labels: readonly boolean[]): number {
  const points = precisionRecall(scores, labels);
  if (points.length === 0) return Number.NaN;
  return points.reduce((sum, { precision, recall }, i) => sum + (recall - (points[i - 1]?.recall ?? 0)) * precision, 0);
}

/** Answers whose probability lies in a stretch of equal width; sums, so that bins of several articles add up. */
export interface Bin {
  readonly count: number;
  readonly positives: number;
  /** Sum of the probabilities. */
  readonly probability: number;
}

/** As in the expected calibration error; a probability of 1 falls into the last bin. */
export function binProbabilities(probabilities: readonly number[], labels: readonly boolean[], bins: number): Bin[] {
  const sums = Array.from({ length: bins }, () => ({ count: 0, positives: 0, probability: 0 }));
  for (const [i, probability] of probabilities.entries()) {
    const bin = sums[Math.min(bins - 1, Math.floor(probability * bins))];
    if (!bin) throw new RangeError(`not a probability: ${probability}`);
    bin.count++;
    bin.probability += probability;
    if (labels[i]) bin.positives++;
  }
  return sums;
}
