import { exponential } from '../../../src/numbers/sigmoid.ts';
import { type Decisions, type Learned, type LearnSettings, learn, makeDecisions } from './learn.ts';

const FOLDS = 5;
const ROUNDS = 50;

/** Platt scaling: a yes-or-no question's logit times `slope` plus `offset` is calibrated. */
export interface Platt {
  readonly slope: number;
  readonly offset: number;
}

/** Learns the question without a fifth of the articles in turn, and scales what it then says of them. */
export function calibrate(decisions: Decisions, settings: LearnSettings): Platt {
  const logits: number[] = [];
  const answers: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learn(
      select(decisions, (article) => article % FOLDS !== fold),
      settings,
    );
    const held = select(decisions, (article) => article % FOLDS === fold);
    logits.push(...sumsOf(learned, held));
    answers.push(...held.right);
  }
  return fitPlatt(logits, answers);
}

/** Folds the scaling into the weights; feature 0 is in every decision and takes the offset. */
export function scale({ keys, values }: Learned, { slope, offset }: Platt): Learned {
  const scaled = new Map(keys.map((key, i) => [key, (values[i] as number) * slope]));
  scaled.set(0, (scaled.get(0) ?? 0) + offset);
  const sorted = [...scaled].sort(([a], [b]) => a - b);
  return { keys: sorted.map(([key]) => key), values: sorted.map(([, value]) => value) };
}

function select({ keys, ends, right, article }: Decisions, isWanted: (article: number) => boolean): Decisions {
  const chosen = makeDecisions();
  for (let at = 0; at < right.length; at++) {
    if (!isWanted(article[at] as number)) continue;
    for (let k = at === 0 ? 0 : (ends[at - 1] as number); k < (ends[at] as number); k++)
      chosen.keys.push(keys[k] as number);
    chosen.ends.push(chosen.keys.length);
    chosen.last.push(chosen.ends.length);
    chosen.right.push(right[at] as number);
    chosen.article.push(article[at] as number);
  }
  return chosen;
}

function sumsOf({ keys, values }: Learned, { keys: features, ends }: Decisions): number[] {
  const weights = new Map(keys.map((key, i) => [key, values[i] as number]));
  let k = 0;
  return ends.map((end) => {
    let sum = 0;
    for (; k < end; k++) sum += weights.get(features[k] as number) ?? 0;
    return sum;
  });
}

/** Newton's method on the log-loss; two unknowns, so a few rounds are enough. */
function fitPlatt(logits: readonly number[], answers: readonly number[]): Platt {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < ROUNDS; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const [i, x] of logits.entries()) {
      const p = 1 / (1 + exponential(-(slope * x + offset)));
      const error = p - (answers[i] as number);
      const spread = p * (1 - p);
      g0 += error;
      g1 += error * x;
      h00 += spread;
      h01 += spread * x;
      h11 += spread * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}
