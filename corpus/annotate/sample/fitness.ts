import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';
import { CUT_TO, LONGEST, SENTENCES } from './plan.ts';

/** Sentences of an article that can be read, cut when it is long. */
export interface Fit {
  readonly sentences: readonly Span[];
  /** How many there were before the cut. */
  readonly whole: number;
}

const LONGEST_SENTENCE = 900;

/**
 * Our sentences of the text, or null when it is no article to annotate: too short or long, not English, mostly
 * furniture of a page, remains of markup, lists and transcripts of numbers.
 */
export function fitSentences(text: string): Fit | null {
  if (/<\/?(?:div|p|span|a|script|br|img)\b|\ufffd|\{MID-|&[a-z]+;/i.test(text)) return null;
  const { sentences, blocks, english, diagnostics } = segment(makeSource(text));
  if (!english || diagnostics.some(({ code }) => code === 'D03')) return null;
  if (sentences.length < SENTENCES.least || sentences.length > LONGEST) return null;
  const kept = sentences.length > SENTENCES.most ? sentences.slice(0, CUT_TO) : sentences;
  const wordings = kept.map(({ start, end }) => text.slice(start, end));
  if (wordings.some(({ length }) => length > LONGEST_SENTENCE)) return null;
  const prose = kept.filter(({ block }, i) => {
    const kind = blocks[block]?.kind;
    return kind !== 'boilerplate' && kind !== 'caption' && (wordings[i] as string).split(/\s+/).length >= 4;
  });
  const repeated = wordings.length - new Set(wordings).size;
  if (prose.length < kept.length * 0.8 || repeated > kept.length * 0.1) return null;
  return { sentences: kept.map(({ start, end }) => ({ start, end })), whole: sentences.length };
}
