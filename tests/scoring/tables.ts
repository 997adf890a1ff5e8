import fc from 'fast-check';
import { encodeNumbers, toUnsigned } from '../../src/numbers/vlq.ts';
import { PRIOR_MODEL } from '../../src/scoring/model.ts';
import type { ScoreModel } from '../../src/scoring/types.ts';
import { CLASSES } from '../../src/scoring/words/classes.ts';
import type { WordTableData } from '../../src/scoring/words/word-table.ts';
import type { ScoreName } from '../../src/signals/types.ts';

/** A table of weights as a person would write it, before it is packed. */
export interface PlainTable {
  readonly words: readonly string[];
  /** Numbers of neighbours, in rising order of first × words + second. */
  readonly pairs: readonly (readonly [first: number, second: number])[];
  readonly scores: readonly PlainScore[];
}

interface PlainScore {
  readonly score: ScoreName;
  readonly steps: readonly [word: number, pair: number, earlier: number];
  readonly words: readonly number[];
  readonly pairs: readonly number[];
  /** Empty: nothing of earlier words. */
  readonly earlier: readonly number[];
}

export function packTable({ words, pairs, scores }: PlainTable): WordTableData {
  const keys = pairs.map(([first, second]) => first * words.length + second);
  const pack = (weights: readonly number[]) => encodeNumbers(weights.map(toUnsigned));
  return {
    words: words.join(' '),
    pairs: encodeNumbers(keys.map((key, i) => key - (keys[i - 1] ?? 0))),
    scores: scores.map(({ score, steps: [wordStep, pairStep, earlierStep], ...weights }) => ({
      score,
      wordStep,
      pairStep,
      earlierStep,
      words: pack(weights.words),
      pairs: pack(weights.pairs),
      earlier: pack(weights.earlier),
    })),
  };
}

/** Words that the random texts of tests/support/arbitrary.ts and the parity templates hold. */
const WORDS =
  "smith said we won . they lost , the last thing need so-called experts democrats seem to be oblivious outrageous even nobody cares why ? however it is honestly disgraceful ! are may have been about first point and that 's pretty important plan not of a in for want wants only with on by".split(
    ' ',
  );
const VOCABULARY = [...new Set([...CLASSES, ...WORDS])].sort();

const weight = fc.integer({ min: -127, max: 127 });
const step = fc.double({ min: 0, max: 0.2, noNaN: true });

/** Any table over those words; `lean` has no words, as the swap of sides would not turn them around. */
export const anyTable: fc.Arbitrary<PlainTable> = fc
  .tuple(
    fc.subarray(VOCABULARY, { minLength: 1 }),
    fc.subarray<ScoreName>(['editorializing', 'hedging', 'partisan', 'loaded', 'tone']),
  )
  .chain(([words, names]) => {
    const number = fc.integer({ min: 0, max: words.length - 1 });
    const pairs = fc
      .uniqueArray(fc.tuple(number, number), { maxLength: 80, selector: ([a, b]) => a * words.length + b })
      .map((drawn) => drawn.sort(([a, b], [c, d]) => a - c || b - d));
    return pairs.chain((drawn) => {
      const list = (length: number) => fc.array(weight, { minLength: length, maxLength: length });
      const scores = names.map((score) =>
        fc.record({
          score: fc.constant(score),
          steps: fc.tuple(step, step, step),
          words: list(words.length),
          pairs: list(drawn.length),
          earlier: fc.oneof(fc.constant([]), list(words.length)),
        }),
      );
      return fc.record({
        words: fc.constant(words),
        pairs: fc.constant(drawn),
        scores: fc.tuple(...scores),
      });
    });
  });

/** The prior model with such a table and with weights of measures: some without a side, and those of the lean. */
export const anyWordModel: fc.Arbitrary<ScoreModel> = fc
  .tuple(
    anyTable,
    fc.record({ editorializing: weight, loaded: weight, partisan: weight }),
    fc.record({ lean: fc.integer({ min: -200_000, max: 200_000 }) }),
  )
  .map(([table, neutral, sided]) => ({
    ...PRIOR_MODEL,
    id: 'random',
    weights: {
      ...Object.fromEntries(NEUTRAL.map((name) => [name, neutral])),
      ...Object.fromEntries(SIDED.map((name) => [name, sided])),
    },
    words: packTable(table),
  }));

const NEUTRAL = [
  'block:paragraph',
  'form:length',
  'form:question',
  'place:later',
  'view:source',
  'side:named',
  'side:partisan-before',
];
const SIDED = ['lean:named', 'lean:balance', 'lean:evidence', 'lean:article', 'lean:epithets'];
