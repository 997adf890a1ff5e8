import { expect } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import type { BlockKind, Segmentation } from '../../src/segmentation/types.ts';
import { makeSource } from '../../src/text/source.ts';
import { sliceSpan } from '../../src/text/span.ts';
import { trimSpan } from '../../src/text/trim.ts';

/** `text` of one paragraph gives these sentences. */
export function checkSentences(text: string, expected: readonly string[]): void {
  const { sentences } = segment(makeSource(text));
  expect(sentences.map((sentence) => sliceSpan(text, sentence))).toEqual(expected);
}

/** `text` gives these blocks; a long one may be told by how it starts, with "…" at the end. */
export function checkBlocks(text: string, expected: readonly (readonly [BlockKind, string])[]): void {
  const blocks = segment(makeSource(text)).blocks.map((block) => [block.kind, sliceSpan(text, block)] as const);
  const shown = blocks.map(([kind, slice], i) => {
    const wanted = expected[i]?.[1] ?? '';
    const short = wanted.endsWith('…') && slice.startsWith(wanted.slice(0, -1)) && slice !== wanted;
    return [kind, short ? wanted : slice];
  });
  expect(shown).toEqual(expected);
}

export function codesOf(text: string): string[] {
  return segment(makeSource(text)).diagnostics.map(({ code }) => code);
}

/** What holds of every segmentation, whatever the text. */
export function checkInvariants({ source, blocks, sentences, diagnostics }: Segmentation): void {
  let before = 0;
  for (const block of blocks) {
    const field = source.fields.find(({ name }) => name === block.field);
    expect(block.start).toBeGreaterThanOrEqual(Math.max(before, field?.start ?? Number.NaN));
    expect(block.end).toBeLessThanOrEqual(field?.end ?? Number.NaN);
    expect(trimSpan(source.value, block.start, block.end)).toEqual({ start: block.start, end: block.end });
    checkNoSplitPair(source.value, block);
    before = block.end;
  }
  before = 0;
  let index = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    expect(sentence.block).toBeGreaterThanOrEqual(index);
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(before, block?.start ?? Number.NaN));
    expect(sentence.end).toBeLessThanOrEqual(block?.end ?? Number.NaN);
    expect(trimSpan(source.value, sentence.start, sentence.end)).toEqual({ start: sentence.start, end: sentence.end });
    checkNoSplitPair(source.value, sentence);
    before = sentence.end;
    index = sentence.block;
  }
  for (const { start, end } of diagnostics) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.value.length);
  }
}

function checkNoSplitPair(text: string, span: { start: number; end: number }): void {
  for (const at of [span.start, span.end]) {
    const split = /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));
    expect(split).toBe(false);
  }
}
