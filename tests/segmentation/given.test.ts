import { expect, test } from 'vitest';
import { type SegmentOptions, segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { checkInvariants } from './check.ts';

const TEXT = 'The Old Bridge\n\nIt is closed. It will open.\n\n• One thing.\n• Another thing.';

/** Spans of the given parts of TEXT, found in order. */
function spansOf(parts: readonly string[]): { start: number; end: number }[] {
  let from = 0;
  return parts.map((part) => {
    const start = TEXT.indexOf(part, from);
    from = start + part.length;
    return { start, end: from };
  });
}

function check(
  options: SegmentOptions,
  expected: readonly (readonly [kind: string, block: string, ...sentences: string[]])[],
): void {
  const result = segment(makeSource(TEXT), options);
  checkInvariants(result);
  expect(
    result.blocks.map((block, i) => [
      block.kind,
      sliceSpan(TEXT, block),
      ...result.sentences.filter((sentence) => sentence.block === i).map((sentence) => sliceSpan(TEXT, sentence)),
    ]),
  ).toEqual(expected);
}

test.each([
  [
    ['It is closed. It will open.', 'One thing.'],
    [
      ['headline', 'The Old Bridge'],
      ['paragraph', 'It is closed. It will open.', 'It is closed. It will open.'],
      ['list-item', 'One thing.', 'One thing.'],
      ['list-item', 'Another thing.'],
    ],
  ],
  [
    ['Old Bridge\n\nIt is closed.', 'It will open.\n\n• One', 'thing.'],
    [
      [
        'paragraph',
        'The Old Bridge\n\nIt is closed. It will open.\n\n• One thing.',
        'Old Bridge\n\nIt is closed.',
        'It will open.\n\n• One',
        'thing.',
      ],
      ['list-item', 'Another thing.'],
    ],
  ],
  [
    ['• One thing.\n', '• Another thing.'],
    [
      ['headline', 'The Old Bridge'],
      ['paragraph', 'It is closed. It will open.'],
      ['list-item', '• One thing.', '• One thing.'],
      ['list-item', '• Another thing.', '• Another thing.'],
    ],
  ],
  [
    ['•', '•'],
    [
      ['headline', 'The Old Bridge'],
      ['paragraph', 'It is closed. It will open.'],
      ['paragraph', '•', '•'],
      ['list-item', 'One thing.'],
      ['paragraph', '•', '•'],
      ['list-item', 'Another thing.'],
    ],
  ],
  [[TEXT], [['paragraph', TEXT, TEXT]]],
] as const)('given %j', (parts, expected) => {
  check({ sentences: spansOf(parts) }, expected);
});

test('unit sentence makes the whole text one sentence', () => {
  check({ unit: 'sentence' }, [['paragraph', TEXT, TEXT]]);
});

test('unit sentence leaves the title a headline, and keeps given sentences', () => {
  const source = makeSource(` ${TEXT} `, 'Now. Then.');
  const whole = segment(source, { unit: 'sentence' });
  expect(whole.blocks.map(({ kind, field }) => [kind, field])).toEqual([
    ['headline', 'title'],
    ['paragraph', 'text'],
  ]);
  expect(whole.sentences.map((sentence) => sliceSpan(source.value, sentence))).toEqual(['Now.', 'Then.', TEXT]);
});
