import type { Span } from '../../../src/text/span.ts';

/** Units of text shown on either side. */
const SIDE = 60;

/** A span in double brackets with what stands beside it, on one line. */
export function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - SIDE), start);
  return `${before}[[${text.slice(start, end)}]]${text.slice(end, end + SIDE)}`.replace(/\s+/g, ' ');
}
