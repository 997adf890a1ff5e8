import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldChar } from '../../src/text/fold.ts';

const CASES: readonly (readonly [string, string])[] = [
  ['Trump’s PLAN', "trump's plan"],
  ['“No,” ‘he’ said', '"no," \'he\' said'],
  ['«Non» ‹oui›', '"non" \'oui\''],
  ['``quoted´´', "''quoted''"],
  ['5′ 10″', '5\' 10"'],
  ['a\u00a0b\u2009c\u3000d', 'a b c d'],
  ['so‑called – well — yes − no', 'so-called - well - yes - no'],
  ['ÉCOLE Ünal', 'école ünal'],
  ['ΟΔΟΣ', 'οδοσ'],
  // Lower case of İ is two units, so it stays.
  ['İstanbul', 'İstanbul'],
  ['a\nb\tc', 'a\nb\tc'],
  ['😀 \ud83d \ude00 𝐀', '😀 \ud83d \ude00 𝐀'],
  ['', ''],
];

describe('fold', () => {
  test.each(CASES)('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('gives one unit for one unit, of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.length).toBe(text.length);
        expect(folded).toBe(Array.from({ length: text.length }, (_, i) => foldChar(text.charAt(i))).join(''));
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
