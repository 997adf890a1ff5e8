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

/** The lines of `[start, end)` that are not blank. */
export function findLines(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let from = start;
  while (from <= end) {
    let to = from;
    while (to < end) {
      const code = text.charCodeAt(to);
      // Nearly every character lies between the ones that end lines.
      if ((code <= 0x0d || code >= 0x2028) && isLineBreak(code)) break;
      to++;
    }
    const span = trimSpan(text, from, to);
    if (span) {
      lines.push({ start: span.start, end: span.end, gap, indent: span.start - from });
      gap = 0;
    } else gap++;
    from = to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/** The end of the word that starts at `start`: the next white space, at most `limit` units on. */
export function wordEnd(text: string, start: number, end: number, limit = 60): number {
  const stop = Math.min(end, start + limit);
  let i = start;
  while (i < stop && !isWhiteSpace(text.charCodeAt(i))) i++;
  return i;
}
