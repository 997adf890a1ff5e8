import { type BootstrapOptions, bootstrapIntervals, type Interval } from '../metrics/bootstrap.ts';
import { expectedCalibrationError } from '../metrics/calibration.ts';
import { toLogits } from '../numbers/fixed-point.ts';
import { exponential, round4 } from '../numbers/sigmoid.ts';
import type { ScoreQuestion } from './question.ts';

/** How far the probabilities are from the labels. */
export interface Fit {
  /** Expected calibration error, 10 bins of equal width. */
  readonly ece: number;
  /** The offset in logits that would still bring the mean probability to the share of positives; 0 is best. */
  readonly intercept: number;
}

export interface FittedOffset {
  /** Logits, a whole multiple of 2^-16. */
  readonly offset: number;
  /** 95 % bootstrap interval by document; null for a single document. */
  readonly interval: Interval | null;
  readonly n: number;
  readonly positives: number;
  readonly documents: number;
  readonly before: Fit;
  /** Each fold of documents with the offset of the other folds, so that no sentence judges its own offset. */
  readonly after: Fit;
}

const FOLDS = 5;
/** Scores have four decimals: a score of 0 or 1 may be anything within half of the last one. */
const LEAST = 0.00005;
/** No offset beyond this, in units of 2^-16: a probability of .0001 becomes one of .9999. */
const MOST_UNITS = 20 * 65_536;

/**
 * Platt scaling with the slope held at 1: the one offset (logits) that maximizes the likelihood of the labels, which is
 * the one that makes the mean probability equal to the share of positives. A string says why there is none.
 */
export function fitCalibration({ scores, answers }: ScoreQuestion, bootstrap: BootstrapOptions): FittedOffset | string {
  const all = gather(scores, answers, () => true);
  const positives = all.answers.filter(Boolean).length;
  const n = all.answers.length;
  if (all.scores.some((score) => !(score >= 0 && score <= 1))) return 'the score is no probability';
  if (positives === 0 || positives === n)
    return `all ${n} labels are the same, so that no offset is far enough: label more sentences`;
  const units = fitOffset(all.scores, all.answers);
  const documents = scores.length;
  const intervals = bootstrapIntervals(
    documents,
    1,
    (drawn) => {
      const some = draw(scores, answers, drawn);
      return [toLogits(fitOffset(some.scores, some.answers))];
    },
    bootstrap,
  );
  const [low, high] = intervals[0] ?? [];
  return {
    offset: toLogits(units),
    interval: low === undefined || high === undefined ? null : [round4(low), round4(high)],
    n,
    positives,
    documents,
    before: fitOf(all.scores, all.answers),
    after: crossFitted(scores, answers),
  };
}

interface Sample {
  readonly scores: readonly number[];
  readonly answers: readonly boolean[];
}

type Scores = ScoreQuestion['scores'];
type Answers = ScoreQuestion['answers'];

/** By halving: the mean probability rises with the offset. Whole units, so that the offset is the same everywhere. */
function fitOffset(scores: readonly number[], answers: readonly boolean[]): number {
  const positives = answers.reduce((sum, answer) => sum + Number(answer), 0);
  let low = -MOST_UNITS;
  let high = MOST_UNITS;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (sumOf(scores, middle) < positives) low = middle;
    else high = middle;
  }
  return high;
}

/** σ(logit p + offset) = p·e^offset ÷ (1 − p + p·e^offset): no logarithm, which engines may round differently. */
function moved(score: number, odds: number): number {
  const p = Math.min(Math.max(score, LEAST), 1 - LEAST);
  return (p * odds) / (1 - p + p * odds);
}

function sumOf(scores: readonly number[], units: number): number {
  const odds = exponential(toLogits(units));
  let sum = 0;
  for (const score of scores) sum += moved(score, odds);
  return sum;
}

function fitOf(scores: readonly number[], answers: readonly boolean[]): Fit {
  return {
    ece: round4(expectedCalibrationError(scores, answers)),
    intercept: round4(toLogits(fitOffset(scores, answers))),
  };
}

/** Documents go into folds in turn. With fewer documents than folds, each is a fold. */
function crossFitted(scores: Scores, answers: Answers): Fit {
  const folds = Math.min(FOLDS, scores.length);
  const probabilities: number[] = [];
  const gold: boolean[] = [];
  for (let fold = 0; fold < folds; fold++) {
    // With a single document there is nothing to hold out.
    const rest = gather(scores, answers, (document) => folds === 1 || document % folds !== fold);
    const own = gather(scores, answers, (document) => document % folds === fold);
    const odds = exponential(toLogits(fitOffset(rest.scores, rest.answers)));
    for (const score of own.scores) probabilities.push(moved(score, odds));
    for (const answer of own.answers) gold.push(answer);
  }
  return fitOf(probabilities, gold);
}

function gather(scores: Scores, answers: Answers, keep: (document: number) => boolean): Sample {
  const kept = scores.flatMap((_, document) => (keep(document) ? [document] : []));
  return draw(scores, answers, Uint32Array.from(kept));
}

function draw(scores: Scores, answers: Answers, drawn: Uint32Array): Sample {
  const some: { scores: number[]; answers: boolean[] } = { scores: [], answers: [] };
  for (const document of drawn) {
    for (const score of scores[document] ?? []) some.scores.push(score);
    for (const answer of answers[document] ?? []) some.answers.push(answer);
  }
  return some;
}
