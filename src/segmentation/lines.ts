import { isLineBreak, isWhiteSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';

/** A line that is not blank, trimmed. */
export interface Line extends Span {
  /** Blank lines between it and the line before; for the first line, as if the text followed a blank line. */
  readonly gap: number;
  /** White space before its first character, in UTF-16 units. */
  readonly indent: number;
}

/** What ends lines besides the line feed. */
const OTHER_BREAKS = ['\r', '\u2028', '\u2029'];

/** The lines of `[start, end)` that are not blank. */
export function findLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  // Most texts have line feeds alone, which are found without a look at each character.
  const plain = !OTHER_BREAKS.some((mark) => text.includes(mark));
  let gap = 1;
  let from = start;
  while (from <= end) {
    const to = plain ? lineFeed(text, from, end) : lineBreak(text, from, end);
    const span = trimSpan(text, from, to);
    if (span) {
      lines.push({ start: span.start, end: span.end, gap, indent: span.start - from });
      gap = 0;
    } else gap++;
    from = to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** The next line feed, or the end. */
function lineFeed(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 || at > end ? end : at;
}

/** The next character that ends a line, or the end. */
function lineBreak(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the word that starts at `start`: the next white space, at most `limit` units on. */
export function wordEnd(text: string, start: number, end: number, limit = 60): number {
  const stop = Math.min(end, start + limit);
  let i = start;
  while (i < stop && !isWhiteSpace(text.charCodeAt(i))) i++;
  return i;
}
