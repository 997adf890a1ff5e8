import { expect } from 'vitest';
import type { Analysis } from '../../src/index.ts';
import type { Span } from '../../src/text/span.ts';

interface Texts {
  readonly title?: string;
  readonly text: string;
}

function textOf(article: Texts, record: { field?: string | undefined }): string {
  return record.field === 'title' ? (article.title as string) : article.text;
}

/** Throws where a span of the analysis does not lie in its string, or a text does not equal its slice. */
export function checkSpans(article: Texts, analysis: Analysis): void {
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

/** Probabilities in [0, 1], lean and tone in [-1, 1], never -0. */
export function checkNumbers(analysis: Analysis): void {
  for (const { block, scores, attributed, voice, text = '' } of analysis.sentences) {
    // What is the author's, even in part, is scored, unless nothing of that kind is.
    const scored = analysis.diagnostics.every(({ code }) => code !== 'D02');
    const furniture = ['byline', 'dateline', 'boilerplate'].includes(analysis.blocks[block]?.kind ?? '');
    const hasWords = /[A-Za-z0-9]/.test(text);
    if (scored && hasWords && !furniture && voice.label !== 'attributed') expect(scores).not.toBeNull();
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
