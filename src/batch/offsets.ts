import type { Analysis, Article } from '../index.ts';
import type { OffsetUnit } from './settings.ts';

/** UTF-16 offset → offset in another unit, for every offset of one string. */
type Convert = (offset: number) => number;

/**
 * The analysis with offsets and lengths in code points (Python, R) or UTF-8 bytes instead of UTF-16 code units, and its
 * `offsetUnit` saying so. An unpaired surrogate is one code point, and three bytes (U+FFFD, as every encoder writes it).
 */
export function convertOffsets(analysis: Analysis, article: Article, unit: OffsetUnit): Analysis {
  if (unit === 'utf16') return analysis;
  const ofText = converter(article.text, unit);
  const ofTitle = converter(article.title ?? '', unit);
  const spans = <T extends { start: number; end: number; field?: 'title' | 'text' }>(list: readonly T[]): T[] =>
    list.map((span) => {
      const convert = span.field === 'title' ? ofTitle : ofText;
      return { ...span, start: convert(span.start), end: convert(span.end) };
    });
  return {
    ...analysis,
    offsetUnit: unit,
    source: { ...analysis.source, length: ofText(article.text.length) },
    blocks: spans(analysis.blocks),
    sentences: spans(analysis.sentences),
    sources: analysis.sources.map((source) => ({ ...source, mentions: spans(source.mentions) })),
    attributions: analysis.attributions.map((attribution) => ({
      ...attribution,
      source: spans(attribution.source),
      cue: spans(attribution.cue),
      content: spans(attribution.content),
    })),
    quotations: spans(analysis.quotations),
    annotations: spans(analysis.annotations),
    diagnostics: spans(analysis.diagnostics),
  };
}

function converter(text: string, unit: 'codepoint' | 'utf8'): Convert {
  // Most texts are the same in all units up to here, many throughout.
  if (isPlain(text, unit)) return (offset) => offset;
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = at;
    const code = text.charCodeAt(i);
    const paired = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(i + 1));
    at += unit === 'codepoint' ? 1 : paired ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    // No span starts or ends inside a pair; if one did, it would take the place of the character.
    if (paired) table[++i] = at;
  }
  table[text.length] = at;
  return (offset) => table[offset] as number;
}

function isPlain(text: string, unit: 'codepoint' | 'utf8'): boolean {
  return unit === 'codepoint' ? !/[\ud800-\udbff]/.test(text) : !/[^\0-\x7f]/.test(text);
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
