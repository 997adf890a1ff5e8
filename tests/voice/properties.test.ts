import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWNER_AUTHOR } from '../../src/voice/types.ts';
import { voiceOf } from './helper.ts';

/** Pieces that voice reacts to, so that random texts reach its code. */
const PIECES = [
  ...['“', '”', '"', '‘', '’', "'", "''", '``', '«', '»', ',', '.', '?', ':', ';', '—', '(', ')', '\n\n', '…'],
  ...[
    'Smith',
    'he',
    'she',
    'they',
    'Jane Roe',
    'officials',
    'the mayor',
    'experts',
    'Democrats',
    'I',
    'it',
    'who',
    'his',
  ],
  ...['said', 'told', 'claimed', 'believes', 'wants', 'called', 'accused', 'was', 'adding', 'according to', 'claim'],
  ...[
    'that',
    'to',
    'of',
    'as',
    'by',
    'and',
    'but',
    'on Monday',
    'reporters',
    'the plan',
    'failed',
    'ridiculous',
    'so-called',
  ],
];
const newsy = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const tight = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(newsy, tight, fc.string({ unit: 'binary', maxLength: 80 }));

test('any text: spans lie inside the text, references inside their lists', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const { text, voice } = voiceOf(value);
      const count = voice.attributions.length;
      expect(voice.owner.length).toBe(text.tokens.length);
      expect(voice.sentences.length).toBe(text.segmentation.sentences.length);
      for (const { source, cue, content, parent, sourceRef } of voice.attributions) {
        expect(content.length).toBeGreaterThan(0);
        for (const list of [source, cue, content]) {
          let last = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(value.length);
            last = start;
          }
        }
        expect(parent === null || (parent >= 0 && parent < count)).toBe(true);
        expect(sourceRef === null || sourceRef < voice.sources.length).toBe(true);
      }
      for (const { authorShare } of voice.sentences) expect(authorShare >= 0 && authorShare <= 1).toBe(true);
      for (const { attribution } of voice.quotations) expect(attribution === null || attribution < count).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('any text: the owner of a token is a masking attribution whose content holds it', () => {
  fc.assert(
    fc.property(anything, (value) => {
      const { text, voice } = voiceOf(value);
      for (const [index, token] of text.tokens.entries()) {
        const owner = voice.owner[index] as number;
        const holds = (at: number) =>
          voice.attributions[at]?.content.some(({ start, end }) => start <= token.start && token.end <= end) === true;
        if (owner !== OWNER_AUTHOR) expect(voice.attributions[owner]?.masks && holds(owner)).toBe(true);
        else expect(voice.attributions.some(({ masks }, at) => masks && holds(at))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('no attribution is its own ancestor', () => {
  fc.assert(
    fc.property(newsy, (value) => {
      const { attributions } = voiceOf(value).voice;
      for (const start of attributions.keys()) {
        const seen = new Set<number>();
        for (let at: number | null = start; at !== null; at = attributions[at]?.parent ?? null) {
          expect(seen.has(at)).toBe(false);
          seen.add(at);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a quotation never leaves its paragraph', () => {
  fc.assert(
    fc.property(newsy, (value) => {
      const { text, voice } = voiceOf(value);
      for (const { start, end } of voice.quotations) {
        expect(text.segmentation.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
