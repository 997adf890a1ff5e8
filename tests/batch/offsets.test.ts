import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertOffsets } from '../../src/batch/offsets.ts';
import { createAnalyzer } from '../../src/index.ts';
import { anyText } from '../support/arbitrary.ts';

const analyzer = createAnalyzer();

/** How another language cuts a string. */
const CUT = {
  codepoint: (text: string, start: number, end: number) => [...text].slice(start, end).join(''),
  utf8: (text: string, start: number, end: number) => Buffer.from(text).subarray(start, end).toString(),
};
const LENGTH = { codepoint: (text: string) => [...text].length, utf8: (text: string) => Buffer.byteLength(text) };

it.each(['codepoint', 'utf8'] as const)('%s: every span slices the same characters', (unit) => {
  const check = (title: string, text: string) => {
    const article = { title, text };
    const before = analyzer.analyze(article);
    const after = convertOffsets(before, article, unit);
    expect([after.offsetUnit, after.source.length]).toEqual([unit, LENGTH[unit](text)]);
    const spans = spansOf(before);
    const converted = spansOf(after);
    expect(converted).toHaveLength(spans.length);
    spans.forEach(({ start, end, field }, i) => {
      const whole = article[field ?? 'text'];
      const span = converted[i] as (typeof spans)[number];
      // Bytes cannot hold an unpaired surrogate.
      expect(CUT[unit](whole, span.start, span.end)).toBe(wellFormed(whole.slice(start, end), unit));
    });
  };
  check('Rain 🌧 “may” come', '🚧 Officials say the bridge will close, café owners said. It may rain.');
  fc.assert(
    fc.property(anyText, anyText, (title, text) => check(title, text)),
    { numRuns: 100 },
  );
});

function wellFormed(text: string, unit: 'codepoint' | 'utf8'): string {
  return unit === 'utf8' ? Buffer.from(text).toString() : text;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly field?: 'title' | 'text';
}

/** Whatever has a start and an end, wherever it stands. */
function spansOf(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'start' in value && 'end' in value ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap(spansOf)];
}
