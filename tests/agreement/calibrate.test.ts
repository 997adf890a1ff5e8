import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FittedOffset, fitCalibration } from '../../src/agreement/calibrate.ts';
import { makeRandom } from '../../src/metrics/random.ts';

const FEW = { rounds: 50 };
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));
const logit = (p: number) => Math.log(p / (1 - p));

function calibrate(scores: readonly (readonly number[])[], answers: readonly (readonly boolean[])[]): FittedOffset {
  const fitted = fitCalibration({ kind: 'score', scores, answers }, FEW);
  if (typeof fitted === 'string') throw new Error(fitted);
  return fitted;
}

/** Documents of 10 sentences whose labels come true as often as their scores say, once `offset` is added. */
function draw(documents: number, offset: number, seed: number) {
  const random = makeRandom(seed);
  const scores = Array.from({ length: documents }, () => Array.from({ length: 10 }, () => 0.02 + 0.9 * random()));
  const answers = scores.map((own) => own.map((score) => random() < sigmoid(logit(score) + offset)));
  return { scores, answers };
}

describe('the offset', () => {
  test.each([-1.5, 0, 0.7])('that labels were drawn with, %d, lies in its interval', (offset) => {
    const { scores, answers } = draw(300, offset, 7);
    const { interval, before, after } = calibrate(scores, answers);
    expect(interval?.[0]).toBeLessThan(offset);
    expect(interval?.[1]).toBeGreaterThan(offset);
    expect(Math.abs(after.intercept)).toBeLessThan(0.05);
    if (offset !== 0) expect(after.ece).toBeLessThan(before.ece);
  });

  test('makes the mean probability the share of positives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.boolean()), { minLength: 2 }),
        (some) => {
          const answers = some.map(([, answer]) => answer);
          fc.pre(answers.includes(true) && answers.includes(false));
          const { offset, positives, n } = calibrate([some.map(([score]) => score)], [answers]);
          const mean = some.reduce((sum, [score]) => sum + sigmoid(logit(score) + offset), 0) / n;
          expect(mean).toBeCloseTo(positives / n, 4);
        },
      ),
    );
  });

  test('is found for scores of 0 and 1 too', () => {
    const { offset } = calibrate([[0, 1, 0, 1]], [[true, true, false, false]]);
    expect(Math.abs(offset)).toBeLessThan(0.01);
  });

  test('is not drawn from labels that are all the same, nor for what is no probability', () => {
    const same = { kind: 'score', scores: [[0.2, 0.3]], answers: [[false, false]] } as const;
    expect(fitCalibration(same, FEW)).toContain('are the same');
    expect(fitCalibration({ ...same, scores: [[-0.5, 0.3]] }, FEW)).toContain('no probability');
  });

  test('of a single document has no interval', () => {
    expect(calibrate([[0.2, 0.3]], [[false, true]]).interval).toBeNull();
  });
});
