import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../src/text/position.ts';

const TEXT = 'one\ntwo\r\nthree\rfour\u2028five\u2029\n😀x';

test.each([
  [0, 1, 1],
  [3, 1, 4],
  [4, 2, 1],
  [8, 2, 5],
  [9, 3, 1],
  [15, 4, 1],
  [20, 5, 1],
  [25, 6, 1],
  [26, 7, 1],
  [28, 7, 3],
  [29, 7, 4],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(positionAt(lineStarts(TEXT), offset)).toEqual({ line, column });
});

test('line start plus column gives the offset back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u2028', '\u2029', '😀') }),
      fc.nat(),
      (text, n) => {
        const offset = n % (text.length + 1);
        const starts = lineStarts(text);
        const { line, column } = positionAt(starts, offset);
        expect((starts[line - 1] as number) + column - 1).toBe(offset);
        expect(starts[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
      },
    ),
  );
});
