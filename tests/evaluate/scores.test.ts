import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../corpus/evaluate/options.ts';
import { stepsOf } from '../../corpus/evaluate/scores/ablation.ts';
import { crossJudge } from '../../corpus/evaluate/scores/cross.ts';
import { dealFolds, type FoldPlan, judgeByFolds } from '../../corpus/evaluate/scores/folds.ts';
import {
  answerBy,
  answerByOtherFolds,
  areaUnderCurve,
  bestThreshold,
  correlation,
  type Judged,
  macroF1,
  positiveF1,
} from '../../corpus/evaluate/scores/judged.ts';
import type { Library } from '../../corpus/evaluate/scores/teachers.ts';
import { evaluateScores } from '../../corpus/evaluate/scores.ts';
import type { Example } from '../../corpus/train/scores/example.ts';
import { HEADS, SETTINGS } from '../../corpus/train/scores/settings.ts';
import { OPEN_SETS, teaches } from '../../corpus/train/scores/sources/sets.ts';

const judged = (logit: number, gold: boolean, fold = 'a'): Judged => ({
  group: fold,
  fold,
  logit,
  gold,
  share: Number(gold),
});

describe('thresholds', () => {
  const items = fc.array(
    fc
      .record({ logit: fc.integer({ min: -5, max: 5 }), gold: fc.boolean() })
      .map(({ logit, gold }) => judged(logit, gold)),
    { minLength: 2, maxLength: 30 },
  );

  it('are as good as the best of all', () => {
    fc.assert(
      fc.property(items, (rows) => {
        for (const [aim, measure] of [
          ['macro', macroF1],
          ['positive', positiveF1],
        ] as const) {
          if (!rows.some(({ gold }) => gold) || rows.every(({ gold }) => gold)) return;
          const best = Math.max(...rows.map(({ logit }) => measure(answerBy(rows, logit))));
          expect(measure(answerBy(rows, bestThreshold(rows, aim)))).toBeCloseTo(best, 10);
        }
      }),
    );
  });

  it('of a fold come from the others', () => {
    const rows = [judged(1, false, 'a'), judged(2, true, 'a'), judged(5, false, 'b'), judged(7, true, 'b')];
    // Fold a is answered by what is best for b (6), fold b by what is best for a (1.5).
    expect(answerByOtherFolds(rows, 'macro').map(({ said }) => said)).toEqual([false, false, true, true]);
  });

  it('never say yes where there is no score', () => {
    const rows = [judged(Number.NEGATIVE_INFINITY, true, 'a'), judged(-50, true, 'b'), judged(-60, false, 'b')];
    expect(answerByOtherFolds(rows, 'positive')[0]?.said).toBe(false);
  });
});

it('measures as by hand', () => {
  const rows = answerBy([judged(2, true), judged(1, false), judged(-1, true), judged(-2, false)], 0);
  expect(macroF1(rows)).toBeCloseTo(0.5, 12);
  expect(positiveF1(rows)).toBeCloseTo(0.5, 12);
  expect(areaUnderCurve(rows)).toBeCloseTo(0.75, 12);
  expect(correlation([...answerBy([judged(9, true), judged(-9, false)], 0)])).toBeCloseTo(1, 12);
});

const LOADED = HEADS.find(({ score }) => score === 'loaded') as (typeof HEADS)[number];
const SMALL = { ...SETTINGS, leastArticles: { word: 1, pair: 1, feature: 1 }, cost: 10 } as unknown as typeof SETTINGS;
const GROUND = { vectors: { size: 1, of: () => undefined }, vocabulary: new Set<string>() };

function example(words: string, value: number, outlet: string, set = 'small'): Example {
  const none = new Map<string, number>();
  return {
    set,
    article: `${outlet}/${words}`,
    outlet,
    view: 'whole',
    words: words === '' ? [] : words.split(' '),
    features: none,
    leanings: none,
    tones: none,
    earlier: null,
    targets: { loaded: { value, weight: 1 } },
  };
}

describe('folds', () => {
  const rows = ['a', 'b', 'c'].flatMap((outlet) => [
    example(`${outlet} rotten fraud here`, 1, outlet),
    example(`${outlet} plain vote here`, 0, outlet),
  ]);
  const plan: FoldPlan = { judged: rows, foldOf: ({ outlet }) => outlet, teach: [], learnsJudged: true };

  it('are judged by what the others teach', () => {
    const found = judgeByFolds(plan, LOADED, GROUND, SMALL);
    expect(found.map(({ gold, logit }) => gold === logit > 0)).toEqual(rows.map(() => true));
    expect(new Set(found.map(({ fold }) => fold))).toEqual(new Set(['a', 'b', 'c']));
  });

  it('do not learn from themselves, nor from their own words in another set', () => {
    const wrong = rows
      .filter(({ outlet }) => outlet === 'a')
      .map((one) => example(`${one.words.join(' ')} and there now`, 1 - (one.targets.loaded?.value ?? 0), 'a'));
    const all = [...rows.filter(({ outlet }) => outlet !== 'a'), ...wrong];
    const copies = wrong.map((one) => ({ ...one, outlet: 'elsewhere', set: 'other' }));
    const judgedOf = (teach: readonly Example[]) =>
      judgeByFolds({ ...plan, judged: all, teach }, LOADED, GROUND, SMALL).filter(({ fold }) => fold === 'a');
    expect(judgedOf(copies)).toEqual(judgedOf([]));
    expect(judgedOf([]).every(({ gold, logit }) => gold !== logit > 0)).toBe(true);
  });

  it('count a sentence without a score as a no', () => {
    const found = judgeByFolds({ ...plan, judged: [...rows, example('', 1, 'a')] }, LOADED, GROUND, SMALL);
    expect(found.filter(({ logit }) => logit === Number.NEGATIVE_INFINITY)).toHaveLength(1);
  });

  it('keep groups together', () => {
    const foldOf = dealFolds(rows, ({ outlet }) => outlet, 2);
    expect(rows.map(foldOf)).toEqual(['0', '0', '1', '1', '0', '0']);
  });
});

describe('what each source adds', () => {
  const stepsFor = (score: string) => stepsOf(HEADS.find((head) => head.score === score) as (typeof HEADS)[number]);

  it.each(HEADS.map(({ score }) => score))(
    '%s: one thing more a row, open sets first, never our own corpus twice',
    (score) => {
      const steps = stepsFor(score);
      for (const [i, { sets, evidence }] of steps.entries()) {
        const before = steps[i - 1];
        if (!before) continue;
        expect(sets.slice(0, before.sets.length)).toEqual(before.sets);
        const added =
          Object.values(evidence).filter(Boolean).length - Object.values(before.evidence).filter(Boolean).length;
        expect(sets.length - before.sets.length + Number(added > 0)).toBe(1);
      }
      const all = steps.at(-1)?.sets ?? [];
      expect(all.filter((set) => set.startsWith('corpus-') || !teaches(set, score))).toEqual([]);
      const open = all.filter((set) => OPEN_SETS.includes(set));
      expect(all.slice(0, open.length)).toEqual(open);
    },
  );

  it('names the sets of a score', () => {
    expect(stepsFor('hedging').at(-1)?.sets).toEqual([]);
    expect(stepsFor('tone').at(-1)?.sets).toEqual(['newsmtsc']);
    expect(stepsFor('loaded').map(({ sets }) => sets.length)).toEqual([0, 0, 0, 0, 1, 2, 3, 4, 5]);
  });
});

describe('crossJudge', () => {
  const plain = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((outlet) => [
    example(`${outlet} rotten fraud here`, 1, outlet, 'corpus'),
    example(`${outlet} plain vote here`, 0, outlet, 'corpus'),
  ]);
  const libraryOf = (rows: readonly Example[], taught: readonly Example[] = []): Library => ({
    ground: GROUND,
    examples: (set) => (set === 'corpus-train' ? rows : []),
    teachers: () => taught,
  });
  const own = (rows: readonly Example[]): Example[] => rows.map((one) => ({ ...one, view: 'author' }));

  it("judges the author's words by models without their outlet, whatever set it stands in", () => {
    const rows = own(plain);
    expect(crossJudge(libraryOf([...rows, ...plain]), 'loaded', [])).toHaveLength(rows.length);
    const logitsOf = (teach: readonly Example[]) =>
      crossJudge(libraryOf(rows, teach), 'loaded', []).flatMap(({ group, logit }) =>
        group.startsWith('a/') ? logit : [],
      );
    // The same words with the wrong answers, and more of them, in another set.
    const wrong = [...Array(20).keys()].flatMap((i) =>
      plain.slice(0, 2).map((one) => ({
        ...example(`${one.words.join(' ')} number ${i}`, 1 - (one.targets.loaded?.value ?? 0), 'a', 'wider'),
      })),
    );
    const [yes = 0, no = 0] = logitsOf(wrong);
    expect(yes).toBeGreaterThan(no);
    const [turnedYes = 0, turnedNo = 0] = logitsOf(wrong.map((one) => ({ ...one, outlet: 'elsewhere' })));
    expect(turnedYes).toBeLessThan(turnedNo);
  });

  it('leaves out what points both ways', () => {
    const leaning = own(plain).map((one, i) => ({
      ...one,
      leanings: new Map([['lean:named', i % 2 === 0 ? 1 : -1]]),
      targets: { lean: { value: i < 4 ? 0.5 : (i + 1) % 2, weight: 1 } },
    }));
    const found = crossJudge(libraryOf(leaning), 'lean', []);
    expect(found.map(({ share }) => share)).toEqual(leaning.slice(4).map(({ targets }) => targets.lean.value));
  });
});

it('says which protocols and sources there are', () => {
  const run = (...args: string[]) => [...evaluateScores(readArguments(args).options)];
  expect(() => run('--protocol', 'babel')).toThrow('babe-outlets');
  expect(() => run('--sources', 'closed')).toThrow('open or research');
});
