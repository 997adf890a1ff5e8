import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { clip, columns, visible } from '../../src/render/visible.ts';
import { wrap, wrapPlain } from '../../src/render/wrap.ts';

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.constantFrom('a', ' ', '日', '👩‍🚀', '\u001b', '\ud800', '\u202e', '\n', 'e\u0301', '\t', '.'))
    .map((a) => a.join('')),
);
const ACTS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

test('what is visible never acts, and is well-formed', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      expect(visible(text)).not.toMatch(ACTS);
      expect(() => encodeURIComponent(visible(text))).not.toThrow();
    }),
  );
});

test('lines are as wide as they may be, and hold every word in order', () => {
  fc.assert(
    fc.property(anyString, fc.integer({ min: 8, max: 60 }), (text, width) => {
      for (const line of wrapPlain(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const pieces = wrap(text, width).flat();
      expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.replace(/\s+/g, ''));
      for (const { text: shown, width: size } of pieces) expect(columns(shown)).toBe(size);
    }),
  );
});

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['a name that is long', 10, 'a name th…'],
  ['日本語のテキスト', 7, '日本語…'],
])('clip %s to %i columns', (text, width, expected) => {
  expect(clip(text, width)).toBe(expected);
});
