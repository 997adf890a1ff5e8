import { expect, test } from 'vitest';
import { sideOf } from '../../src/annotations/side.ts';

test.each([
  [-1, 'left'],
  [-0.5, 'left'],
  [-0.4999, null],
  [0, null],
  [0.4999, null],
  [0.5, 'right'],
  [null, null],
])('a lean of %s tells %s', (lean, side) => {
  expect(sideOf(lean)).toBe(side);
});
