import type { SourceText } from '../text/source.ts';
import { locate } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { AnalysisSpan } from './generated/wire.ts';

/** A working span in the caller's own string: `field` is there only when that string is the title. */
export function place(source: SourceText, span: Span): AnalysisSpan {
  const { field, start, end } = locate(source, span);
  if (field === 'text') return { start, end };
  const title = source.fields[0] as Span;
  const text = source.fields[source.fields.length - 1] as Span;
  // What is said of title and text together ("not English") is said of the text.
  if (span.end > text.start) return { start: 0, end: span.end - text.start };
  const length = title.end - title.start;
  return { start: Math.min(start, length), end: Math.min(end, length), field: 'title' };
}

export function placeAll(source: SourceText, spans: readonly Span[]): AnalysisSpan[] {
  return spans.map((span) => place(source, span));
}
