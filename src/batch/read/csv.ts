import { decode } from '../decode.ts';
import { InputError } from '../failure.ts';

/** A row by the names in the first one, or what is wrong with it. `line` is where it starts. */
export type Row = { readonly line: number } & (
  | { readonly fields: Readonly<Record<string, string | null>> }
  | { readonly error: InputError }
);

export interface CsvOptions {
  readonly delimiter: ',' | '\t';
  /** The column whose cells are texts also when they are empty. */
  readonly textField: string;
  /** Most bytes of a row. */
  readonly longest: number;
}

/**
 * Rows of a table in UTF-8 with a first row of names (RFC 4180; cells in quotation marks may hold line breaks). A row
 * with too few or too many cells, or with bytes that are not UTF-8, is an error of its own.
 * @throws InputError E305 when a row does not end (then its opening quotation mark is never closed), E301
 */
export async function* csvRows(source: AsyncIterable<Uint8Array>, options: CsvOptions): AsyncGenerator<Row> {
  const { Parser } = await import('csv-parse');
  const rows: Row[] = [];
  const lines = lineCounter();
  let names: readonly string[] | undefined;
  // Where the row starts that is being read.
  let start = 0;

  const parser = new Parser({
    delimiter: options.delimiter,
    // Cells stay bytes, so that what is not UTF-8 is seen.
    encoding: null,
    // A stray quotation mark inside a cell is a character of it, as in most readers.
    relax_quotes: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const { code, record } = (error ?? {}) as { code?: string; record?: readonly unknown[] };
      const isOpen = code === 'CSV_QUOTE_NOT_CLOSED';
      const detail = isOpen
        ? 'a quotation mark is not closed'
        : `it has ${record?.length ?? 'other'} cells for ${names?.length ?? 0} columns`;
      rows.push({ line: lines.at(start), error: new InputError('E306', detail) });
      start = parser.info.bytes;
      return undefined;
    },
    // Taken here and not from the stream, which forgets what it holds when it fails.
    on_record: (record, { bytes }) => {
      // Without an encoding they are bytes, whatever the types say.
      const cells = record as unknown as readonly Uint8Array[];
      const line = lines.at(start);
      start = bytes;
      if (names === undefined) names = cells.map((cell) => new TextDecoder().decode(cell));
      else rows.push(row(names, cells, line, options.textField));
      return null;
    },
  });
  parser.on('error', () => {});
  parser.resume();
  for await (const chunk of source) {
    lines.add(chunk);
    await new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
    yield* rows.splice(0);
    if (lines.total() - start > options.longest) {
      throw new InputError('E305', 'a row does not end; a quotation mark may not be closed');
    }
  }
  await new Promise<void>((resolve) => {
    parser.once('end', resolve);
    parser.once('error', () => resolve());
    parser.end();
  });
  yield* rows.splice(0);
}

function row(names: readonly string[], cells: readonly Uint8Array[], line: number, textField: string): Row {
  try {
    const fields = names.map((name, i): [string, string | null] => {
      const value = decode(cells[i] as Uint8Array);
      return [name, value === '' && name !== textField ? null : value];
    });
    return { line, fields: Object.fromEntries(fields) };
  } catch (error) {
    return { line, error: error as InputError };
  }
}

/** Lines by the offset of their bytes, for offsets that only grow. The parser's own count takes CRLF in a cell for two. */
function lineCounter() {
  let total = 0;
  let line = 1;
  let breaks: number[] = [];
  return {
    add(chunk: Uint8Array): void {
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) breaks.push(total + at);
      total += chunk.length;
    },
    at(offset: number): number {
      let passed = 0;
      while (passed < breaks.length && (breaks[passed] as number) < offset) passed++;
      line += passed;
      breaks = breaks.slice(passed);
      return line;
    },
    total: () => total,
  };
}
