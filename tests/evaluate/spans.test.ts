import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countMatches, matchOneToOne } from '../../corpus/evaluate/metrics/matching.ts';
import { type Pieces, sameOffsets, sharedUnits, trimPieces } from '../../corpus/evaluate/metrics/pieces.ts';
import { countWords, markWords, wordsOf } from '../../corpus/evaluate/metrics/words.ts';
import type { Span } from '../../src/text/span.ts';

/** `[[ ]]` marks pieces in a text. */
function marked(text: string): { text: string; pieces: Pieces } {
  const pieces: Span[] = [];
  let plain = '';
  for (const part of text.split(/(\[\[.*?\]\])/s)) {
    const inner = part.startsWith('[[') ? part.slice(2, -2) : part;
    if (part.startsWith('[[')) pieces.push({ start: plain.length, end: plain.length + inner.length });
    plain += inner;
  }
  return { text: plain, pieces };
}

function span(start: number, end: number): Pieces {
  return [{ start, end }];
}

const pieces = fc.array(
  fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 10 })).map(([start, size]) => span(start, start + size)),
  { maxLength: 8 },
);

describe('trimPieces', () => {
  const same: readonly (readonly [string, string])[] = [
    ['He said [[the plan failed.]]', 'He said [[the plan failed]].'],
    ['He said [[“the plan failed,”]]', 'He said “[[the plan failed]],”'],
    ['[[“A fails,]] [[B wins,”]] he said', '“[[A fails, B wins]],” he said'],
    ['[[that 5 %]]', '[[that 5]] %'],
    ['[[👍 yes]]', '[[👍 yes ]]'],
  ];
  for (const [a, b] of same)
    it(`takes ${a} and ${b} for the same words`, () => {
      const [one, other] = [marked(a), marked(b)];
      const text = one.text.padEnd(40);
      expect(trimPieces(one.pieces, text)).toEqual(trimPieces(other.pieces, text));
    });

  it('keeps pieces apart when a word lies between, and words that differ', () => {
    const split = marked('[[“A fails,”]] he said, [[“B wins.”]]');
    expect(trimPieces(split.pieces, split.text)).toEqual(marked('“[[A fails]],” he said, “[[B wins]].”').pieces);
    const [one, other] = [marked('said [[that it fell]]'), marked('said that [[it fell]]')];
    expect(sameOffsets(trimPieces(one.pieces, one.text), trimPieces(other.pieces, other.text))).toBe(0);
  });

  it('leaves a piece without words as it is', () => {
    const marks = marked('a [[…]] b');
    expect(trimPieces(marks.pieces, marks.text)).toEqual(marks.pieces);
  });
});

describe('matching', () => {
  it('uses a span once, the largest overlap first', () => {
    const gold = [span(0, 10), span(10, 20)];
    expect(matchOneToOne(gold, [span(0, 20)], sharedUnits)).toEqual([[0, 0]]);
    expect(matchOneToOne(gold, [span(8, 20), span(0, 4)], sharedUnits)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(countMatches(gold, [span(0, 20), span(30, 40)], sharedUnits)).toEqual({ hits: 1, wrong: 1, missed: 1 });
  });

  it('does not take a touch at the edge for an overlap', () => {
    expect(countMatches([span(0, 5)], [span(5, 9)], sharedUnits).hits).toBe(0);
  });

  it('finds everything in itself, never uses an item twice, and exact never beats overlap', () => {
    fc.assert(
      fc.property(pieces, pieces, (gold, found) => {
        expect(countMatches(gold, gold, sharedUnits)).toEqual({ hits: gold.length, wrong: 0, missed: 0 });
        const matches = matchOneToOne(gold, found, sharedUnits);
        expect(new Set(matches.map(([g]) => g)).size).toBe(matches.length);
        expect(new Set(matches.map(([, f]) => f)).size).toBe(matches.length);
        // Exact pairs share most with each other or with a longer span, so greedy may lose some, not more than half.
        const exact = countMatches(gold, found, sameOffsets).hits;
        expect(2 * matches.length).toBeGreaterThanOrEqual(exact);
      }),
    );
  });
});

describe('words', () => {
  it('are runs of letters and digits, wherever the tokenizer cuts', () => {
    const text = 'Mr. O’Neil said 3.5 % – naïve.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mr',
      'O',
      'Neil',
      'said',
      '3',
      '5',
      'naïve',
    ]);
  });

  it('are counted one by one', () => {
    const text = 'one two three four';
    const words = wordsOf(text);
    const gold = markWords(words, [{ start: 0, end: 13 }], text.length);
    const found = markWords(words, [{ start: 4, end: 18 }], text.length);
    expect(countWords(gold, found)).toEqual({ hits: 2, wrong: 1, missed: 1 });
  });
});
