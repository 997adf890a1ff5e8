import { toUnits } from '../../numbers/fixed-point.ts';
import { makeIntegerIndex } from '../../numbers/integer-index.ts';
import { decodeRising, decodeSigned } from '../../numbers/vlq.ts';
import type { ScoreName } from '../../signals/types.ts';
import { CLASS } from './classes.ts';
import { inverseRoot, LONGEST_VIEW } from './inverse-root.ts';

/** Learned weights of words, as they are written in `generated/`: small whole numbers, and how much one of them is. */
export interface WordTableData {
  /** Words and classes in the order of their numbers, a space between two. */
  readonly words: string;
  /** Pairs of neighbours, first × count + second, in rising order: steps from one to the next (VLQ). */
  readonly pairs: string;
  readonly scores: readonly ScoreWords[];
}

export interface ScoreWords {
  readonly score: ScoreName;
  /** Logits of one whole number, before the division by √(words + 3). */
  readonly wordStep: number;
  readonly pairStep: number;
  /** Logits of one whole number, times the mean over earlier words. */
  readonly earlierStep: number;
  /** Per word, per pair, per word as earlier text (VLQ); empty for none. */
  readonly words: string;
  readonly pairs: string;
  readonly earlier: string;
}

/** In place of the number of a word that the table does not hold. */
export const UNKNOWN = -1;
/** In place of the number of a token that counts nothing. */
export const NOTHING = -2;

/** Weights of words for several scores. */
export interface WordTable {
  readonly scores: readonly ScoreName[];
  /** Folded form or class → number. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  /** Numbers of the classes that stand for the other view and for both ends of a view. */
  readonly other: number;
  readonly edge: number;
  /** Owners of what texts' words keep of this table, one a kind of place (see keys.ts). */
  readonly places: readonly [object, object, object];
  /** Place of a pair of numbers in `pairWeights`, or -1. */
  findPair(first: number, second: number): number;
  /** `[number × scores + score]`. */
  readonly wordWeights: Int8Array;
  readonly pairWeights: Int8Array;
  readonly earlierWeights: Int8Array;
  /** Units of 2^-16 logit of one whole weight in a view of `count` words, per score. */
  wordUnits(score: number, count: number): number;
  pairUnits(score: number, count: number): number;
  /** Logits of one whole weight of a mean over earlier words. */
  earlierStep(score: number): number;
}

export function loadWordTable({ words, pairs, scores }: WordTableData): WordTable {
  const list = words === '' ? [] : words.split(' ');
  const size = scores.length;
  const keys = decodeRising(pairs);
  const index = makeIntegerIndex(keys);
  const spread = (count: number, codes: readonly string[]) => {
    const weights = new Int8Array(count * size);
    for (let s = 0; s < codes.length; s++) {
      const numbers = decodeSigned(codes[s] as string);
      for (let i = 0; i < numbers.length; i++) weights[i * size + s] = numbers[i] as number;
    }
    return weights;
  };
  const total = list.length;
  const numbers = new Map<string, number>();
  for (let i = 0; i < total; i++) numbers.set(list[i] as string, i);
  return {
    scores: scores.map(({ score }) => score),
    numbers,
    words: list,
    places: [{}, {}, {}],
    other: numbers.get(CLASS.other) ?? UNKNOWN,
    edge: numbers.get(CLASS.edge) ?? UNKNOWN,
    findPair: (first, second) => index.find(first * total + second),
    wordWeights: spread(
      total,
      scores.map((one) => one.words),
    ),
    pairWeights: spread(
      keys.length,
      scores.map((one) => one.pairs),
    ),
    earlierWeights: spread(
      total,
      scores.map((one) => one.earlier),
    ),
    wordUnits: worthByCount(scores.map(({ wordStep }) => wordStep)),
    pairUnits: worthByCount(scores.map(({ pairStep }) => pairStep)),
    earlierStep: (s) => (scores[s] as ScoreWords).earlierStep,
  };
}

/** Units of each step in a view of so many words, kept once found: they are asked for at every sentence. */
function worthByCount(steps: readonly number[]): (score: number, count: number) => number {
  const width = LONGEST_VIEW + 1;
  // 0 is one that was not asked for yet, or a step too small to count.
  const worth = new Float64Array(steps.length * width);
  return (s, count) => {
    const kept = count < LONGEST_VIEW ? count : LONGEST_VIEW;
    const known = worth[s * width + kept] as number;
    if (known !== 0) return known;
    const units = toUnits((steps[s] as number) * inverseRoot(kept));
    worth[s * width + kept] = units;
    return units;
  };
}
