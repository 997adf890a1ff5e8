import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/metrics/alpha.ts';
import { auc } from '../../src/metrics/auc.ts';
import { bootstrapInterval, quantile } from '../../src/metrics/bootstrap.ts';
import { expectedCalibrationError } from '../../src/metrics/calibration.ts';
import { countAnswer, f1, precision, recall, sumCounts } from '../../src/metrics/counts.ts';
import { cohenKappa } from '../../src/metrics/kappa.ts';
import { makeRandom } from '../../src/metrics/random.ts';

const counts = fc.record({ hits: fc.nat(50), wrong: fc.nat(50), missed: fc.nat(50) });
const scored = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.boolean()), { minLength: 2, maxLength: 40 });

describe('counts', () => {
  it('give precision, recall and F1 as by hand', () => {
    const some = { hits: 6, wrong: 2, missed: 4 };
    expect(precision(some)).toBe(0.75);
    expect(recall(some)).toBe(0.6);
    expect(f1(some)).toBeCloseTo(2 / 3, 12);
  });

  it('are undefined, not zero, where there is nothing to divide by', () => {
    expect(precision({ hits: 0, wrong: 0, missed: 3 })).toBeNaN();
    expect(recall({ hits: 0, wrong: 3, missed: 0 })).toBeNaN();
    expect(f1({ hits: 0, wrong: 0, missed: 3 })).toBe(0);
    expect(f1({ hits: 0, wrong: 0, missed: 0 })).toBeNaN();
  });

  it('take one answer at a time', () => {
    const answers = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const;
    expect(sumCounts(answers.map(([gold, found]) => countAnswer(gold, found)))).toEqual({
      hits: 1,
      wrong: 1,
      missed: 1,
    });
  });

  it('have an F1 between precision and recall, as their harmonic mean', () => {
    fc.assert(
      fc.property(counts, (some) => {
        fc.pre(some.hits > 0);
        const [p, r] = [precision(some), recall(some)];
        expect(f1(some)).toBeCloseTo((2 * p * r) / (p + r), 12);
      }),
    );
  });
});

describe('auc', () => {
  it('is what is counted by hand', () => {
    // Pairs (positive, negative): .8>.4, .8>.2, .4=.4, .4>.2 → 3.5 of 4.
    expect(auc([0.8, 0.4, 0.4, 0.2], [true, true, false, false])).toBe(0.875);
    expect(auc([1, 2, 3], [true, true, true])).toBeNaN();
  });

  it('equals the share of pairs in the right order, ties half', () => {
    fc.assert(
      fc.property(scored, (items) => {
        const positives = items.filter(([, label]) => label);
        const negatives = items.filter(([, label]) => !label);
        fc.pre(positives.length > 0 && negatives.length > 0);
        let right = 0;
        for (const [a] of positives) for (const [b] of negatives) right += a > b ? 1 : a === b ? 0.5 : 0;
        expect(
          auc(
            items.map(([score]) => score),
            items.map(([, label]) => label),
          ),
        ).toBeCloseTo(right / (positives.length * negatives.length), 12);
      }),
    );
  });
});

describe('cohenKappa', () => {
  it('is .4 for the table 20, 5 / 10, 15', () => {
    const pairs = [
      ...Array(20).fill(['yes', 'yes']),
      ...Array(5).fill(['yes', 'no']),
      ...Array(10).fill(['no', 'yes']),
      ...Array(15).fill(['no', 'no']),
    ];
    // Agreement .7; by chance .5 × .6 + .5 × .4 = .5; (.7 − .5) ÷ .5.
    expect(
      cohenKappa(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      ),
    ).toBeCloseTo(0.4, 12);
  });

  it('is 1 for agreement and the same in either order', () => {
    expect(cohenKappa(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1 }), (pairs) => {
        const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const kappa = cohenKappa(first, second);
        fc.pre(!Number.isNaN(kappa));
        expect(cohenKappa(second, first)).toBeCloseTo(kappa, 12);
      }),
    );
  });
});

describe('krippendorffAlpha', () => {
  it('is by hand 1 − 3 × 2 ÷ 6 for the units 11, 12', () => {
    // Coincidences: (1,1) 2, (1,2) 1, (2,1) 1. Observed 1 + 1; expected 3 × 1 + 1 × 3; n − 1 = 3.
    const units = [
      [1, 1],
      [1, 2],
    ];
    expect(krippendorffAlpha(units)).toBeCloseTo(1 - (3 * 2) / 6, 12);
  });

  it('is by hand 7 ÷ 9 for the ordinal units 11, 12, 33', () => {
    // Totals 3, 1, 2, n = 6. Differences: 1–2 (4 − 2)² = 4, 1–3 (6 − 2.5)² = 12.25, 2–3 (3 − 1.5)² = 2.25.
    // Observed 2 × 4; expected 2 × (3 × 4 + 6 × 12.25 + 2 × 2.25) = 180; 1 − 5 × 8 ÷ 180.
    const units = [
      [1, 1],
      [1, 2],
      [3, 3],
    ];
    expect(krippendorffAlpha(units, 'ordinal')).toBeCloseTo(1 - 40 / 180, 12);
  });

  it('leaves out what nobody else rated', () => {
    const units = [
      [1, 1, 2],
      [2, 2],
      [1, 2],
    ];
    expect(krippendorffAlpha([...units, [3], []], 'ordinal')).toBe(krippendorffAlpha(units, 'ordinal'));
  });

  it('is the mean over pairs, for nominal labels and units of any size', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(2), { minLength: 2, maxLength: 5 }), { minLength: 1 }), (units) => {
        const all = units.flat();
        fc.pre(new Set(all).size > 1);
        const apart = (ratings: readonly number[]) => {
          let sum = 0;
          for (const a of ratings) for (const b of ratings) sum += Number(a !== b);
          return sum / (ratings.length - 1);
        };
        const observed = units.reduce((sum, ratings) => sum + apart(ratings), 0) / all.length;
        expect(krippendorffAlpha(units)).toBeCloseTo(1 - observed / (apart(all) / all.length), 9);
      }),
    );
  });

  it('is 1 for agreement and does not depend on the order of ratings', () => {
    expect(
      krippendorffAlpha(
        [
          [1, 1],
          [2, 2, 2],
        ],
        'ordinal',
      ),
    ).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(3), { minLength: 2, maxLength: 4 }), { minLength: 2 }), (some) => {
        const turned = some.map((ratings) => [...ratings].reverse()).reverse();
        for (const level of ['nominal', 'ordinal'] as const) {
          const alpha = krippendorffAlpha(some, level);
          fc.pre(!Number.isNaN(alpha));
          expect(krippendorffAlpha(turned, level)).toBeCloseTo(alpha, 9);
        }
      }),
    );
  });
});

describe('expectedCalibrationError', () => {
  it('is what is counted by hand', () => {
    // Bin 0–.1: |0 − .1|; bin .9–1: |1.9 − 1|; over four items.
    expect(expectedCalibrationError([0.05, 0.05, 0.9, 1], [false, false, true, false])).toBeCloseTo(1 / 4, 12);
    expect(expectedCalibrationError([1, 0], [true, false])).toBe(0);
    expect(() => expectedCalibrationError([Number.NaN], [true])).toThrow('not a probability');
  });
});

describe('bootstrapInterval', () => {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('gives the same interval each time, and one that holds the figure', () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    const interval = bootstrapInterval(values, mean);
    expect(bootstrapInterval(values, mean)).toEqual(interval);
    // Standard error of the mean: 28.87 ÷ 10, so 49.5 ± 1.96 × 2.887, give or take what 1000 rounds leave open.
    expect(Math.abs((interval?.[0] as number) - 43.8)).toBeLessThan(0.7);
    expect(Math.abs((interval?.[1] as number) - 55.2)).toBeLessThan(0.7);
  });

  it('draws whole groups, is a point where groups are equal, and null where nothing can be drawn', () => {
    expect(bootstrapInterval([3, 3, 3], mean)).toEqual([3, 3]);
    expect(bootstrapInterval([3], mean)).toBeNull();
    expect(bootstrapInterval([1, 2], () => Number.NaN)).toBeNull();
    const sizes = new Set<number>();
    bootstrapInterval([1, 2, 3], (drawn) => sizes.add(drawn.length).size);
    expect([...sizes]).toEqual([3]);
  });

  it('interpolates quantiles', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  });
});

describe('makeRandom', () => {
  it('gives the same numbers from the same seed', () => {
    const random = makeRandom(1);
    expect(Array.from({ length: 3 }, random)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it('fills [0, 1) evenly', () => {
    const random = makeRandom(7);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const value = random();
      bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] as number) + 1;
    }
    expect(bins.every((count) => count > 880 && count < 1120)).toBe(true);
  });
});
