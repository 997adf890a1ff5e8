import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Span } from '../src/index.ts';
import { trimSpan } from '../src/text/trim.ts';
import { anyText } from './support/arbitrary.ts';
import { checkNumbers, checkSpans } from './support/record.ts';
import { isValid } from './support/schema.ts';

const RUNS = { numRuns: 300 };
const analyzer = createAnalyzer();

/** As the library trims: white space, and characters without width. */
function trimmed(text: string): string {
  const span = trimSpan(text, 0, text.length);
  return span === undefined ? '' : text.slice(span.start, span.end);
}

describe('any text', () => {
  it('gives a valid record with exact slices, nested and in order', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, title) => {
        const article = title === undefined ? { text } : { text, title };
        const analysis = analyzer.analyze(article);
        checkSpans(article, analysis);
        checkNumbers(analysis);
        isValid(analysis);
      }),
      RUNS,
    );
  });

  it('gives equal bytes again, after other texts, and in a second analyzer', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 2, maxLength: 5 }), (texts) => {
        const first = texts.map((text) => JSON.stringify(analyzer.analyze(text)));
        const backwards = [...texts].reverse().map((text) => JSON.stringify(analyzer.analyze(text)));
        const other = createAnalyzer();
        expect(backwards.reverse()).toEqual(first);
        expect(texts.map((text) => JSON.stringify(other.analyze(text)))).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('moves nothing for a trailing newline', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source: _a, ...bare } = analyzer.analyze(text);
        const { source: _b, ...more } = analyzer.analyze(`${text}\n`);
        // Diagnostics about the whole text end where it ends.
        const whole = (d: { start: number; end: number }) => ({ ...d, end: Math.min(d.end, text.length) });
        expect({ ...more, diagnostics: more.diagnostics.map(whole) }).toEqual({
          ...bare,
          diagnostics: bare.diagnostics.map(whole),
        });
      }),
      RUNS,
    );
  });

  it('explains every score by contributions that sum exactly to its logit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyzer.analyze(text);
        analysis.sentences.forEach((sentence, i) => {
          const explained = analyzer.explain(text, i);
          for (const view of ['scores', 'attributed'] as const) {
            expect(explained[view] === null).toBe(sentence[view] === null);
            for (const [name, { logit, value, contributions }] of Object.entries(explained[view] ?? {})) {
              const shuffled = [...contributions].reverse();
              expect(shuffled.reduce((sum, c) => sum + c.contribution, 0)).toBe(logit);
              const score = new Map<string, number | null>(Object.entries(sentence[view] ?? {})).get(name);
              if (score !== null && score !== undefined) expect(value).toBe(score);
            }
          }
        });
      }),
      { numRuns: 100 },
    );
  });

  it('keeps to the sentences it is given', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.filter((t) => trimmed(t) !== ''),
          { minLength: 1, maxLength: 6 },
        ),
        (parts) => {
          const sentences: Span[] = [];
          let text = '';
          for (const part of parts.map(trimmed)) {
            sentences.push({ start: text.length, end: text.length + part.length });
            text += `${part} `;
          }
          const analysis = analyzer.analyze({ text, sentences });
          expect(analysis.sentences.map(({ start, end }) => ({ start, end }))).toEqual(sentences);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is one sentence when the unit is a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sentences } = analyzer.analyze(text, { unit: 'sentence' });
        expect(sentences.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});
