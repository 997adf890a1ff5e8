import { makeRandom } from '../../../src/metrics/random.ts';
import { exponential } from '../../../src/numbers/sigmoid.ts';

/** Decisions to learn from: each has alternatives, each alternative features, one alternative is right. */
export interface Decisions {
  /** Features of all alternatives, one after the other. */
  readonly keys: number[];
  /** Per alternative: where its features end in `keys`. */
  readonly ends: number[];
  /** Per decision: where its alternatives end in `ends`. */
  readonly last: number[];
  /** Per decision: the right alternative, counted from its first. For yes-or-no questions 0 or 1, with one alternative. */
  readonly right: number[];
  /** Per decision: number of its article. */
  readonly article: number[];
}

export function makeDecisions(): Decisions {
  return { keys: [], ends: [], last: [], right: [], article: [] };
}

export interface LearnSettings {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Strength of the quadratic penalty, per decision. */
  readonly penalty: number;
  /** A feature is kept when it occurs in this many articles. */
  readonly minArticles: number;
  /** At most so many features are kept: those that weigh most, and the rest is learned again without the others. */
  readonly keep: number;
  readonly seed: number;
}

export interface Learned {
  readonly keys: readonly number[];
  /** In logits. */
  readonly values: readonly number[];
}

/** Logistic regression by stochastic gradient (AdaGrad): over the alternatives of each decision, or yes or no. */
export function learn(decisions: Decisions, settings: LearnSettings): Learned {
  const indexed = indexFeatures(decisions, settings.minArticles);
  const first = descend(decisions, indexed, settings);
  if (first.keys.length <= settings.keep) return first;
  const weigh = (i: number) => Math.abs(first.values[i] as number) * Math.sqrt(indexed.articles[i] as number);
  const order = Array.from(first.keys.keys()).sort((a, b) => weigh(b) - weigh(a) || a - b);
  const chosen = order.slice(0, settings.keep).sort((a, b) => a - b);
  const moved = new Int32Array(first.keys.length).fill(-1);
  for (const [i, old] of chosen.entries()) moved[old] = i;
  const index = indexed.index.map((old) => (old < 0 ? -1 : (moved[old] as number)));
  return descend(decisions, { index, keys: chosen.map((i) => first.keys[i] as number), articles: [] }, settings);
}

interface Indexed {
  /** Per feature of the decisions: its place in `keys`, or -1. */
  readonly index: Int32Array;
  readonly keys: readonly number[];
  /** Per key: in how many articles it occurs. */
  readonly articles: readonly number[];
}

function descend(
  decisions: Decisions,
  { index, keys }: Indexed,
  { epochs, rate, penalty, seed }: LearnSettings,
): Learned {
  const { ends, last, right } = decisions;
  const count = keys.length;
  const weights = new Float64Array(count);
  const squares = new Float64Array(count).fill(1e-4);
  const random = makeRandom(seed);
  const order = Int32Array.from(last.keys());
  const scores: number[] = [];
  const touched = new Int32Array(count);
  const gradient = new Float64Array(count);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const decision of order) {
      const first = decision === 0 ? 0 : (last[decision - 1] as number);
      const end = last[decision] as number;
      scores.length = 0;
      for (let a = first; a < end; a++) {
        let sum = 0;
        for (let k = a === 0 ? 0 : (ends[a - 1] as number); k < (ends[a] as number); k++) {
          const at = index[k] as number;
          if (at >= 0) sum += weights[at] as number;
        }
        scores.push(sum);
      }
      const errors = errorsOf(scores, right[decision] as number);
      let size = 0;
      for (let a = first; a < end; a++) {
        const error = errors[a - first] as number;
        if (error > -1e-4 && error < 1e-4) continue;
        for (let k = a === 0 ? 0 : (ends[a - 1] as number); k < (ends[a] as number); k++) {
          const at = index[k] as number;
          if (at < 0) continue;
          if (gradient[at] === 0) touched[size++] = at;
          gradient[at] = (gradient[at] as number) + error;
        }
      }
      for (let t = 0; t < size; t++) {
        const at = touched[t] as number;
        const slope = (gradient[at] as number) + penalty * (weights[at] as number);
        gradient[at] = 0;
        squares[at] = (squares[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(squares[at] as number);
      }
    }
  }
  return { keys, values: Array.from(weights) };
}

/** Probability less what it should be, per alternative. One alternative alone is a yes-or-no question. */
function errorsOf(scores: readonly number[], right: number): number[] {
  if (scores.length === 1) return [1 / (1 + exponential(-(scores[0] as number))) - right];
  const most = Math.max(...scores);
  const powers = scores.map((score) => exponential(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power, i) => power / sum - (i === right ? 1 : 0));
}

function indexFeatures({ keys, ends, last, article }: Decisions, minArticles: number): Indexed {
  const seen = new Map<number, { articles: number; lastArticle: number; at: number }>();
  let k = 0;
  let a = 0;
  for (const [decision, lastAlternative] of last.entries()) {
    const here = article[decision] as number;
    for (; a < lastAlternative; a++) {
      for (; k < (ends[a] as number); k++) {
        const key = keys[k] as number;
        const entry = seen.get(key);
        if (entry === undefined) seen.set(key, { articles: 1, lastArticle: here, at: -1 });
        else if (entry.lastArticle !== here) {
          entry.articles++;
          entry.lastArticle = here;
        }
      }
    }
  }
  const kept = [...seen]
    .filter(([, { articles }]) => articles >= minArticles)
    .map(([key]) => key)
    .sort((x, y) => x - y);
  for (const [i, key] of kept.entries()) (seen.get(key) as { at: number }).at = i;
  const index = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) index[i] = (seen.get(keys[i] as number) as { at: number }).at;
  return { index, keys: kept, articles: kept.map((key) => (seen.get(key) as { articles: number }).articles) };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}
