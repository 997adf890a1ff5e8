import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import { isWhiteSpace } from '../../src/text/characters.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import type { TokenizedText } from '../../src/tokens/types.ts';
import { anyText } from '../support/arbitrary.ts';
import { HOSTILE } from '../support/hostile.ts';
import { oneSentence } from '../support/plain-segmentation.ts';

/** Everything that holds for the tokens of any string. */
function check({ segmentation, tokens, sentenceTokens, blockTokens }: TokenizedText): void {
  const { value } = segmentation.source;
  let end = 0;
  for (const token of tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThan(token.start);
    expect(value.slice(token.start, token.end)).toBe(token.text);
    expect(token.norm.length).toBe(token.text.length);
    expect(splitsPair(value, token.start) || splitsPair(value, token.end)).toBe(false);
    expect(blank(value, end, token.start, segmentation.sentences)).toBe(true);
    expect([token.pos, token.lemma].every((one) => typeof one === 'string' && one !== '')).toBe(true);
    end = token.end;
  }
  expect(blank(value, end, value.length, segmentation.sentences)).toBe(true);
  expect(sentenceTokens.length).toBe(segmentation.sentences.length);
  expect(blockTokens.length).toBe(segmentation.blocks.length);
  let next = 0;
  sentenceTokens.forEach(({ from, to }, sentence) => {
    expect(from).toBe(next);
    const { start, end: stop } = segmentation.sentences[sentence]!;
    for (const token of tokens.slice(from, to)) {
      expect(token.sentence).toBe(sentence);
      expect(start <= token.start && token.end <= stop).toBe(true);
    }
    next = to;
  });
  expect(next).toBe(tokens.length);
  expect(blockTokens.at(-1)?.to ?? 0).toBe(tokens.length);
}

function splitsPair(value: string, at: number): boolean {
  return (value.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (value.charCodeAt(at) & 0xfc00) === 0xdc00;
}

/** No character of a sentence between the two places but white space. */
function blank(value: string, from: number, to: number, sentences: readonly { start: number; end: number }[]): boolean {
  for (let i = from; i < to; i += 1) {
    if (!isWhiteSpace(value.charCodeAt(i)) && sentences.some(({ start, end }) => start <= i && i < end)) return false;
  }
  return true;
}

describe('tokens of any string', () => {
  it('are exact, in order, and cover a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => check(tokenize(oneSentence(text)))),
      { numRuns: 400 },
    );
  });

  it('are exact in real segmentations', () => {
    fc.assert(
      fc.property(anyText, (text) => check(tokenize(segment(makeSource(text))))),
      { numRuns: 400 },
    );
  });

  it('are exact for any characters that mean something to the scanner', () => {
    const unit = fc.constantFrom(
      ...'aZé9.,:/@#&*_-–—\'’‘"“`$%!?()… \n',
      '\u0301',
      '\u200d',
      '\ud83d',
      '\ude00',
      '👍',
      's',
      't',
      'n',
      'US',
    );
    const texts = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => check(tokenize(oneSentence(text)))),
      { numRuns: 3000 },
    );
  });

  it.each(HOSTILE)('are exact for $name', ({ make }) => check(tokenize(oneSentence(make(3000)))));

  it('keep marks with their base', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const starts = new Set(tokenize(oneSentence(text)).tokens.map((token) => token.start));
        for (const mark of text.matchAll(/(?<=[^\s\u200b\u2060\ufeff])[\u0300-\u036f\ufe0e\ufe0f]/gu)) {
          expect(starts.has(mark.index)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});
