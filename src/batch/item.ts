/** Where a record stands. */
export interface Place {
  /** In the whole input, from 1. */
  readonly record: number;
  /** In its file: of its first line for lines and rows, of its row in Parquet, 1 for a text. From 1. */
  readonly line: number;
  /** Its file, where there are several. */
  readonly file?: string;
}

/**
 * One record of the input, as little looked at as its format allows: a line of JSON stays bytes until a worker reads
 * it. Plain data, because it goes to threads.
 */
export type Item = Place &
  (
    | { readonly kind: 'json'; readonly bytes: Uint8Array }
    | { readonly kind: 'text'; readonly id: string; readonly bytes: Uint8Array }
    | { readonly kind: 'fields'; readonly fields: Readonly<Record<string, unknown>> }
    | { readonly kind: 'failed'; readonly id: string | null; readonly code: string; readonly message: string }
  );

/** Bytes that an item keeps in memory, roughly; fields count as what most rows are. */
export function sizeOf(item: Item): number {
  return item.kind === 'json' || item.kind === 'text' ? item.bytes.length : 4096;
}
