import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundHalfAway, toLogits, toUnits } from '../../src/numbers/fixed-point.ts';
import { round4, sigmoid, signedSigmoid } from '../../src/numbers/sigmoid.ts';

const units = fc.integer({ min: -45 * 65_536, max: 45 * 65_536 });

describe('fixed point', () => {
  const cases: [logits: number, units: number][] = [
    [0, 0],
    [-0, 0],
    [1, 65_536],
    [-2.6, -170_394],
    [0.5 / 65_536, 1],
    [-0.5 / 65_536, -1],
    [0.49999999999999994 / 65_536, 0],
    [-0.25 / 65_536, 0],
    [1.5 / 65_536, 2],
    [-1.5 / 65_536, -2],
    [Number.NaN, 0],
    [1e300, 1_024 * 65_536],
    [Number.NEGATIVE_INFINITY, -1_024 * 65_536],
  ];
  test.each(cases)('%d logits are %d units', (logits, expected) => {
    expect(toUnits(logits)).toBe(expected);
  });

  test('units come back from logits', () => {
    fc.assert(
      fc.property(units, (unit) => {
        expect(toUnits(toLogits(unit))).toBe(unit);
      }),
    );
  });

  test('sums of logits are exact in any order', () => {
    const shuffled = fc
      .array(
        fc.double({ min: -2_000, max: 2_000, noNaN: true }).map((logits) => toLogits(toUnits(logits))),
        {
          maxLength: 200,
        },
      )
      .chain((addends) => fc.tuple(fc.constant(addends), fc.shuffledSubarray(addends, { minLength: addends.length })));
    const sum = (addends: readonly number[]) => addends.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(shuffled, ([addends, other]) => {
        expect(sum(other)).toBe(sum(addends));
      }),
    );
  });
});

describe('rounding', () => {
  const whole: [value: number, expected: number][] = [
    [0.49999999999999994, 0],
    [0.5, 1],
    [-0.5, -1],
    [2.5, 3],
    [-2.5, -3],
    [-0, 0],
  ];
  test.each(whole)('%d is %d in whole numbers', (value, expected) => {
    expect(roundHalfAway(value)).toBe(expected);
  });

  const decimals: [value: number, expected: number][] = [
    [0.00005, 0.0001],
    [0.00045, 0.0005],
    [1.00005, 1.0001],
    [0.12345, 0.1235],
    [-0.12345, -0.1235],
    [0.123449, 0.1234],
    [-0.00004, 0],
    [-0, 0],
    [0.99995, 1],
    [0.99994, 0.9999],
    [1, 1],
    [-1, -1],
  ];
  test.each(decimals)('%d is %d to 4 decimals', (value, expected) => {
    expect(round4(value)).toBe(expected);
  });

  test('every tie of the decimal notation goes away from zero', () => {
    for (let k = 0; k < 10_000; k++) {
      const tie = Number(`0.${String(k).padStart(4, '0')}5`);
      expect(round4(tie)).toBe((k + 1) / 10_000);
      expect(round4(-tie)).toBe(-(k + 1) / 10_000);
    }
  });

  test('prints at most 4 decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (value) => {
        expect(String(round4(value))).toMatch(/^-?[01](\.\d{1,4})?$|^-?[1-9]e-[45]$/);
      }),
    );
  });
});

describe('sigmoid', () => {
  test('agrees with the engine within 1e-12 between -40 and 40', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (logit) => {
        const expected = 1 / (1 + Math.exp(-logit));
        expect(Math.abs(sigmoid(logit) - expected)).toBeLessThan(1e-12);
        // Small probabilities keep their digits.
        expect(Math.abs(sigmoid(logit) / expected - 1)).toBeLessThan(1e-12);
        expect(Math.abs(signedSigmoid(logit) - Math.tanh(logit / 2))).toBeLessThan(1e-12);
      }),
      { numRuns: 5_000 },
    );
  });

  test('never falls as the logit rises', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 65_536 }), (unit, step) => {
        const [low, high] = [toLogits(unit), toLogits(unit + step)];
        expect(sigmoid(low)).toBeLessThanOrEqual(sigmoid(high));
        expect(signedSigmoid(low)).toBeLessThanOrEqual(signedSigmoid(high));
      }),
      { numRuns: 5_000 },
    );
  });

  test('never falls between neighbouring units around zero, the clamp and every doubling', () => {
    for (const around of [0, 1, 2, 2.6, 4, 8, 16, 32, 40]) {
      for (const sign of [-1, 1]) {
        for (let unit = sign * around * 65_536 - 500; unit < sign * around * 65_536 + 500; unit++) {
          expect(sigmoid(toLogits(unit))).toBeLessThanOrEqual(sigmoid(toLogits(unit + 1)));
        }
      }
    }
  });

  test('signed: exactly odd, never -0', () => {
    fc.assert(
      fc.property(units, (unit) => {
        const value = signedSigmoid(toLogits(unit));
        if (unit !== 0) expect(signedSigmoid(-toLogits(unit))).toBe(-value);
        expect(Object.is(value, -0)).toBe(false);
      }),
    );
  });

  test.each([
    [0, 0.5],
    [Number.NaN, 0.5],
    [Number.POSITIVE_INFINITY, 1],
  ])('σ(%d) = %d', (logit, expected) => {
    expect(sigmoid(logit)).toBe(expected);
  });

  test('is clamped at ±40', () => {
    expect(sigmoid(1e308)).toBe(sigmoid(40));
    expect(sigmoid(Number.NEGATIVE_INFINITY)).toBe(sigmoid(-40));
    expect(sigmoid(-40)).toBeGreaterThan(0);
    expect(signedSigmoid(-1e308)).toBe(-1);
  });
});
