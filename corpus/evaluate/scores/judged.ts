import { auc } from '../../../src/metrics/auc.ts';
import { type Counts, countAnswer, f1, precision, recall, sumCounts } from '../../../src/metrics/counts.ts';
import { sigmoid } from '../../../src/numbers/sigmoid.ts';

/** A sentence of a data set with what a model that has not learned from it says. */
export interface Judged {
  /** Sentences that are drawn together in a bootstrap: those of one article. */
  readonly group: string;
  /** The part that was held back when it was judged. */
  readonly fold: string;
  /** -Infinity where the model gives no score, which is a no. */
  readonly logit: number;
  /** The label, or the share of annotators. */
  readonly share: number;
  readonly gold: boolean;
}

/** With the answer of a threshold that was chosen without the sentence's fold. */
export interface Answered extends Judged {
  readonly said: boolean;
}

export type Measure = (answered: readonly Answered[]) => number;

/** Mean of the F1 of yes and the F1 of no. */
export const macroF1: Measure = (answered) => {
  const yes = f1(sumCounts(answered.map(({ gold, said }) => countAnswer(gold, said))));
  const no = f1(sumCounts(answered.map(({ gold, said }) => countAnswer(!gold, !said))));
  return (yes + no) / 2;
};

export const positiveF1: Measure = (answered) => f1(countYes(answered));
export const positivePrecision: Measure = (answered) => precision(countYes(answered));
export const positiveRecall: Measure = (answered) => recall(countYes(answered));

function countYes(answered: readonly Answered[]): Counts {
  return sumCounts(answered.map(({ gold, said }) => countAnswer(gold, said)));
}

export const areaUnderCurve: Measure = (answered) =>
  auc(
    answered.map(({ logit }) => logit),
    answered.map(({ gold }) => gold),
  );

/** Pearson's r of the probability with the share of annotators. */
export const correlation: Measure = (answered) => {
  const p = answered.map(({ logit }) => sigmoid(logit));
  const q = answered.map(({ share }) => share);
  const [meanP, meanQ] = [mean(p), mean(q)];
  let both = 0;
  let varianceP = 0;
  let varianceQ = 0;
  for (let i = 0; i < p.length; i++) {
    const [dp, dq] = [(p[i] as number) - meanP, (q[i] as number) - meanQ];
    both += dp * dq;
    varianceP += dp * dp;
    varianceQ += dq * dq;
  }
  return both / Math.sqrt(varianceP * varianceQ);
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Answers each fold by the threshold that is best on all other folds. */
export function answerByOtherFolds(judged: readonly Judged[], aim: Aim): Answered[] {
  const thresholds = new Map<string, number>();
  for (const fold of new Set(judged.map((one) => one.fold)))
    thresholds.set(
      fold,
      bestThreshold(
        judged.filter((one) => one.fold !== fold),
        aim,
      ),
    );
  return judged.map((one) => ({ ...one, said: one.logit >= (thresholds.get(one.fold) as number) }));
}

export function answerBy(judged: readonly Judged[], threshold: number): Answered[] {
  return judged.map((one) => ({ ...one, said: one.logit >= threshold }));
}

/** What a threshold is chosen for: the mean F1 of both answers, or the F1 of yes. */
export type Aim = 'macro' | 'positive';

/** The logit from which yes gives the best F1; ties go to the lower one. */
export function bestThreshold(judged: readonly Pick<Judged, 'logit' | 'gold'>[], aim: Aim): number {
  const sorted = [...judged].sort((a, b) => b.logit - a.logit);
  const positives = sorted.filter(({ gold }) => gold).length;
  let best = 0;
  let most = -1;
  let hits = 0;
  for (const [i, { logit, gold }] of sorted.entries()) {
    if (gold) hits++;
    const next = sorted[i + 1]?.logit;
    if (next === logit || logit === Number.NEGATIVE_INFINITY) continue;
    const found = i + 1;
    const yes = (2 * hits) / (found + positives);
    const rightNo = sorted.length - found - (positives - hits);
    const no = (2 * rightNo) / (sorted.length - found + sorted.length - positives || 1);
    const value = aim === 'macro' ? (yes + no) / 2 : yes;
    if (value >= most) {
      most = value;
      best = next === undefined || next === Number.NEGATIVE_INFINITY ? logit : (logit + next) / 2;
    }
  }
  return best;
}
