/**
 * Area under the ROC curve, 0..1: the chance that a positive scores above a negative, ties counted half (the
 * Mann–Whitney U statistic ÷ (positives × negatives), from mid-ranks). NaN when either class is empty.
 */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number));
  let positives = 0;
  let rankSum = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] as number] === scores[order[from] as number]) to++;
    const midRank = (from + 1 + to) / 2;
    for (const i of order.slice(from, to)) {
      if (!labels[i]) continue;
      positives++;
      rankSum += midRank;
    }
    from = to;
  }
  const negatives = order.length - positives;
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
