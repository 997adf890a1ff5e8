import type { Span } from '../../../src/text/span.ts';

/** How much of a stretch is shown, in UTF-16 code units. */
const LIMIT = 300;

/** A stretch of text on one line. */
export function excerpt(text: string, { start, end }: Span = { start: 0, end: text.length }): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return line.length > LIMIT ? `${line.slice(0, LIMIT)}…` : line;
}

export function excerptPieces(text: string, pieces: readonly Span[]): string {
  return pieces.map((piece) => excerpt(text, piece)).join(' || ');
}
