import { toUnits } from '../../../src/numbers/fixed-point.ts';
import { encodeNumbers, toUnsigned } from '../../../src/numbers/vlq.ts';
import type { ScoreModel } from '../../../src/scoring/types.ts';
import type { ScoreWords, WordTableData } from '../../../src/scoring/words/word-table.ts';
import { SCORE_NAMES, type ScoreName } from '../../../src/signals/types.ts';
import type { Calibration } from './calibrate.ts';
import type { FittedHead, Ground, Settings } from './fit.ts';
import { isSetMark } from './sources/marks.ts';

export interface CalibratedHead extends FittedHead {
  readonly calibration: Calibration;
}

/** Largest whole number of a weight. */
const MOST = 127;
/** Weights beyond this share are clipped, so that one outlier does not coarsen all others. */
const CLIP = 0.0005;
/** Pairs whose weight is smaller than this in every score (logits, before the division by √(words + 3)) are left out. */
const LEAST_PAIR = 0.15;
/** A tone smaller than this is none: most words have no valence. */
const LEAST_TONE = 0.35;

/** The fitted scores as a model that the library reads; each score's slope is folded into its weights. */
export function encodeModel(
  id: string,
  heads: readonly CalibratedHead[],
  ground: Ground,
  settings: Settings,
): ScoreModel {
  const zero = () => Object.fromEntries(SCORE_NAMES.map((score) => [score, 0])) as Record<ScoreName, number>;
  const bias = zero();
  const calibration = zero();
  for (const { head, fit, calibration: platt } of heads) {
    if (head.directed) continue;
    bias[head.score] = toUnits(fit.intercept * platt.slope);
    calibration[head.score] = toUnits(platt.offset);
  }
  return {
    id,
    bias,
    calibration,
    weights: encodeFeatures(heads, settings),
    words: encodeWords(heads, ground, settings),
  };
}

/** A finding's weight is that of its class, its rule and its type together; every score is given, be it 0. */
function encodeFeatures(heads: readonly CalibratedHead[], { scale }: Settings): ScoreModel['weights'] {
  const names = new Set<string>();
  for (const { columns } of heads)
    for (const name of columns.names) if (!/^(?:word|pair|type):/.test(name) && !isSetMark(name)) names.add(name);
  const weights: Record<string, Partial<Record<ScoreName, number>>> = {};
  for (const name of [...names].sort()) {
    const own: Partial<Record<ScoreName, number>> = {};
    for (const { head, columns, fit, calibration } of heads) {
      let sum = 0;
      for (const part of partsOf(name)) {
        const place = columns.places.get(part);
        if (place !== undefined) sum += fit.weights[place] as number;
      }
      const units = toUnits(sum * scale.feature * calibration.slope);
      if (units !== 0 || name.startsWith('rule:')) own[head.score] = units;
    }
    weights[name] = own;
  }
  return weights;
}

/** `rule:loaded/term/slur` → itself, `rule:loaded/term`, `type:loaded`. */
function partsOf(name: string): string[] {
  if (!name.startsWith('rule:')) return [name];
  const [family = '', rule = ''] = name.slice('rule:'.length).split('/');
  return [...new Set([name, `rule:${family}/${rule}`, `type:${TYPE_OF_FAMILY[family] ?? family}`])];
}

const TYPE_OF_FAMILY: Readonly<Record<string, string>> = {
  hedging: 'hedge',
  editorializing: 'editorial',
  loaded: 'loaded',
  partisan: 'partisan',
  stance: 'loaded',
};

function encodeWords(
  heads: readonly CalibratedHead[],
  { vectors, vocabulary }: Ground,
  { scale }: Settings,
): WordTableData {
  const worded = heads.filter(({ head }) => head.words);
  const words = [...vocabulary].sort();
  const numbers = new Map(words.map((word, i) => [word, i]));
  const tables = worded.map(({ head, columns, fit, calibration: { slope } }) => {
    const dense = columns.names.length;
    const product = (vector: Float32Array, from: number) => {
      let sum = 0;
      for (let d = 0; d < vector.length; d++) sum += (vector[d] as number) * (fit.weights[from + d] as number);
      return sum;
    };
    const own = words.map((word) => {
      const place = columns.places.get(`word:${word}`);
      const vector = vectors.of(word);
      const learned = place === undefined ? 0 : (fit.weights[place] as number) * scale.word;
      const weight = (learned + (vector ? product(vector, dense) * scale.vector : 0)) * slope;
      return head.score === 'tone' && Math.abs(weight) < LEAST_TONE ? 0 : weight;
    });
    const earlier = head.earlier
      ? words.map((word) => {
          const vector = vectors.of(word);
          return vector ? product(vector, dense + vectors.size) * scale.earlier * slope : 0;
        })
      : [];
    const pairs = new Map<number, number>();
    for (const [i, name] of columns.names.entries()) {
      if (!name.startsWith('pair:')) continue;
      const [first = '', second = ''] = name.slice('pair:'.length).split(' ');
      const [a, b] = [numbers.get(first), numbers.get(second)];
      if (a === undefined || b === undefined) continue;
      pairs.set(a * words.length + b, (fit.weights[i] as number) * scale.pair * slope);
    }
    return { score: head.score, own, earlier, pairs };
  });
  const kept = new Set<number>();
  for (const { pairs } of tables) for (const [key, weight] of pairs) if (Math.abs(weight) >= LEAST_PAIR) kept.add(key);
  const keys = [...kept].sort((a, b) => a - b);
  const scores = tables.map(({ score, own, earlier, pairs }): ScoreWords => {
    const [wordStep, pairStep, earlierStep] = [
      stepOf(own),
      stepOf(keys.map((key) => pairs.get(key) ?? 0)),
      stepOf(earlier),
    ];
    return {
      score,
      wordStep,
      pairStep,
      earlierStep,
      words: encodeWeights(own, wordStep),
      pairs: encodeWeights(
        keys.map((key) => pairs.get(key) ?? 0),
        pairStep,
      ),
      earlier: encodeWeights(earlier, earlierStep),
    };
  });
  return {
    words: words.join(' '),
    pairs: encodeNumbers(keys.map((key, i) => key - (i === 0 ? 0 : (keys[i - 1] as number)))),
    scores,
  };
}

/** Logits of one whole number, with 6 significant digits so that the model reads well. */
function stepOf(weights: readonly number[]): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const top = sizes[Math.max(0, Math.ceil(sizes.length * (1 - CLIP)) - 1)] ?? 0;
  return Number((top / MOST).toPrecision(6));
}

function encodeWeights(weights: readonly number[], step: number): string {
  if (step === 0) return '';
  return encodeNumbers(weights.map((weight) => toUnsigned(Math.max(-MOST, Math.min(MOST, Math.round(weight / step))))));
}
