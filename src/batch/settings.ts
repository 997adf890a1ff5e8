import type { AnalyzerOptions } from '../index.ts';

export const TABLES = ['full', 'documents', 'sentences', 'annotations', 'attributions'] as const;
export type TableName = (typeof TABLES)[number];
export const FORMATS = ['jsonl', 'csv', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];
export const OFFSET_UNITS = ['utf16', 'codepoint', 'utf8'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Names of the fields of a record. */
export interface FieldNames {
  readonly id: string;
  readonly text: string;
  readonly title: string;
}

/** Everything that decides what becomes of a record. Plain data, because it goes to threads. */
export interface Settings {
  readonly analyzer: AnalyzerOptions;
  readonly unit: 'document' | 'sentence';
  readonly fields: FieldNames;
  /** Fields that pass through to the output. */
  readonly meta: readonly string[];
  /** Text and title together, in UTF-16 code units. */
  readonly maxChars: number;
  readonly offsets: OffsetUnit;
  readonly table: TableName;
  /** `record`: the record itself, not written out. */
  readonly format: Format | 'record';
}

export const DEFAULT_FIELDS: FieldNames = { id: 'id', text: 'text', title: 'title' };
/** A book has about this many characters; what is longer is rather a mistake, and would hold up a worker for seconds. */
export const DEFAULT_MAX_CHARS = 1_000_000;

/** A line that is longer than any record of `maxChars` can be: six bytes a character (\u0000) and room for other fields. */
export function longestLine(maxChars: number): number {
  return maxChars * 6 + 1_048_576;
}
