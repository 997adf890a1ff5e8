import type { Span } from './span.ts';

/** Which of the caller's two strings a span slices. */
export type FieldName = 'title' | 'text';

/** One of the caller's strings and where it lies in the working string, `[start, end)` in UTF-16 units. */
export interface SourceField extends Span {
  readonly name: FieldName;
}

/**
 * The caller's strings, unaltered, in one working coordinate space: the title first (when there is one), a blank
 * line, then the text. Stages work in this space; `locate` maps a span back to the caller's own string.
 */
export interface SourceText {
  readonly value: string;
  /** Title (if any) before text; they never touch. */
  readonly fields: readonly SourceField[];
}

const FIELD_GAP = '\n\n';

export function makeSource(text: string, title?: string): SourceText {
  if (title === undefined) return { value: text, fields: [{ name: 'text', start: 0, end: text.length }] };
  const base = title.length + FIELD_GAP.length;
  return {
    value: title + FIELD_GAP + text,
    fields: [
      { name: 'title', start: 0, end: title.length },
      { name: 'text', start: base, end: base + text.length },
    ],
  };
}

/** The field a working offset lies in. Offsets in the gap belong to the title. */
export function fieldAt(source: SourceText, offset: number): SourceField {
  const last = source.fields[source.fields.length - 1] as SourceField;
  return offset >= last.start ? last : (source.fields[0] as SourceField);
}

/** A working span in the coordinates of the caller's own string. */
export function locate(source: SourceText, span: Span): { field: FieldName; start: number; end: number } {
  const field = fieldAt(source, span.start);
  return { field: field.name, start: span.start - field.start, end: span.end - field.start };
}
