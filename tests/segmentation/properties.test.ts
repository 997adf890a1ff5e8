import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { checkInvariants } from './check.ts';

/** Pieces that articles and broken pages are made of. */
const PIECES = [
  'The mayor said so. ',
  'He left... Then ',
  '“We won. They lost,” he said. ',
  '"Why?" she asked. ',
  'Sen. Roe (R-Ohio) ',
  'in the U.S. The ',
  'A Heading of Some Kind',
  'At a glance:',
  '• ',
  '- ',
  '1. ',
  '> ',
  'WASHINGTON (AP) — ',
  'By Jane Roe',
  'March 3, 2024',
  'ADVERTISEMENT',
  'Photo: Jane Roe',
  'https://example.org',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u0000',
  '\u00a0',
  '\t',
  '😀',
  '\ud83d',
  '\ude00',
  'שלום. ',
  '.',
  '!',
  '?"',
  '…',
  ' . . . ',
  '(',
  ')',
  '[',
  ']',
  '“',
  '”',
  "'",
  'a',
  'B',
  ' ',
  '7',
];

const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
);

test('any text and title give trimmed, nested spans in order, the same every time', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, title) => {
      const result = segment(makeSource(text, title));
      checkInvariants(result);
      expect(segment(makeSource(text, title))).toEqual(result);
    }),
    { numRuns: 1000 },
  );
});

test('every sentence holds a letter or digit, and every letter or digit of a block lies in a sentence', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { blocks, sentences } = segment(makeSource(text));
      for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}]/u);
      const outside = blocks.map((block, i) => {
        let at = block.start;
        let left = '';
        for (const sentence of sentences.filter((s) => s.block === i)) {
          left += text.slice(at, sentence.start);
          at = sentence.end;
        }
        return left + text.slice(at, block.end);
      });
      expect(outside.join('')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
    { numRuns: 500 },
  );
});

test('a line break at the end moves nothing', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('\n', '\r\n', '\n\n', '\u2029'), (text, lineBreak) => {
      const { source: _, ...before } = segment(makeSource(text));
      const { source: __, ...after } = segment(makeSource(text + lineBreak));
      expect(after).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('given sentences stay as they are, in blocks that hold them', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(), { maxLength: 8 }), (text, cuts) => {
      const points = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
      const given = points.slice(1).map((end, i) => ({ start: points[i] as number, end }));
      const whole = given.filter(
        ({ start, end }) =>
          !/[\ud800-\udbff]$/.test(text.slice(0, start)) && !/[\ud800-\udbff]$/.test(text.slice(0, end)),
      );
      const result = segment(makeSource(text), { sentences: whole });
      checkInvariants(result);
      expect(result.sentences.length).toBeLessThanOrEqual(whole.length);
    }),
    { numRuns: 500 },
  );
});
