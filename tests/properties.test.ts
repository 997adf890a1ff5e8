import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Analysis, createAnalyzer, type Span } from '../src/index.ts';
import { trimSpan } from '../src/text/trim.ts';
import { anyText } from './support/arbitrary.ts';
import { isValid } from './support/schema.ts';

const RUNS = { numRuns: 300 };
const analyzer = createAnalyzer();

/** As the library trims: white space, and characters without width. */
function trimmed(text: string): string {
  const span = trimSpan(text, 0, text.length);
  return span === undefined ? '' : text.slice(span.start, span.end);
}

function textOf(article: { title?: string; text: string }, record: { field?: string | undefined }): string {
  return record.field === 'title' ? (article.title as string) : article.text;
}

/** Throws where a span of the analysis does not lie in its string, or a text does not equal its slice. */
function checkSpans(article: { title?: string; text: string }, analysis: Analysis): void {
  const inside = (span: Span, text: string) => {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  };
  const ends = new Map<string, number>();
  for (const block of analysis.blocks) {
    inside(block, textOf(article, block));
    expect(block.start).toBeGreaterThanOrEqual(ends.get(block.field) ?? 0);
    ends.set(block.field, block.end);
  }
  const sentenceEnds = new Map<string, number>();
  for (const sentence of analysis.sentences) {
    const block = analysis.blocks[sentence.block];
    if (block === undefined) throw new Error('a sentence names a block that is not there');
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(block.start, sentenceEnds.get(block.field) ?? 0));
    expect(sentence.end).toBeLessThanOrEqual(block.end);
    sentenceEnds.set(block.field, sentence.end);
    expect(sentence.text).toBe(textOf(article, block).slice(sentence.start, sentence.end));
    for (const i of sentence.annotations) {
      const annotation = analysis.annotations[i];
      expect(annotation?.start).toBeGreaterThanOrEqual(sentence.start);
      expect(annotation?.end).toBeLessThanOrEqual(sentence.end);
    }
    for (const i of sentence.attributions) expect(analysis.attributions[i]).toBeDefined();
  }
  for (const a of analysis.annotations) expect(a.text).toBe(textOf(article, a).slice(a.start, a.end));
  for (const a of analysis.attributions) {
    for (const span of [...a.source, ...a.cue, ...a.content]) inside(span, textOf(article, span));
  }
  for (const q of analysis.quotations) inside(q, textOf(article, q));
  for (const source of analysis.sources) for (const m of source.mentions) inside(m, textOf(article, m));
}

function checkNumbers(analysis: Analysis): void {
  for (const { scores, attributed, voice } of analysis.sentences) {
    expect(voice.authorShare).toBeGreaterThanOrEqual(0);
    expect(voice.authorShare).toBeLessThanOrEqual(1);
    for (const [name, value] of Object.entries({ ...scores, ...(attributed ?? {}) })) {
      if (value === null) continue;
      const low = name === 'lean' || name === 'tone' ? -1 : 0;
      expect(value >= low && value <= 1, `${name} ${value}`).toBe(true);
      expect(Object.is(value, -0)).toBe(false);
    }
  }
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
