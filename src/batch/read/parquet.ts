import { InputError, reasonOf } from '../failure.ts';

export type ParquetRow = Readonly<Record<string, unknown>>;

/** Rows are decoded in groups of about so many bytes, the file's own row groups where those are smaller. */
const SLICE_BYTES = 64 * 1_048_576;

/** Rows of a Parquet file, those columns alone that are asked for and there. @throws InputError E301 */
export async function* parquetRows(
  path: string,
  wanted: readonly string[],
  onRead: (bytes: number) => void,
): AsyncGenerator<ParquetRow> {
  const { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  try {
    const whole = await asyncBufferFromFile(path);
    const file = {
      byteLength: whole.byteLength,
      slice: (start: number, end?: number) => whole.slice(start, end),
    };
    if (!(await isParquet(file))) throw new InputError('E301', 'it is not a Parquet file, or not a whole one');
    const metadata = await parquetMetadataAsync(file);
    const there = metadata.schema.map(({ name }) => name);
    const columns = wanted.filter((name) => there.includes(name));
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows);
      const slices = Math.max(1, Math.ceil(Number(group.total_byte_size) / SLICE_BYTES));
      const size = Math.ceil(rows / slices);
      for (let from = 0; from < rows; from += size) {
        const rowEnd = rowStart + Math.min(from + size, rows);
        const read = await parquetReadObjects({
          file,
          metadata,
          compressors,
          columns,
          rowStart: rowStart + from,
          rowEnd,
          useOffsetIndex: true,
        });
        for (const row of read) yield plain(row);
      }
      rowStart += rows;
      onRead(Number(group.total_compressed_size ?? 0));
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError('E301', reasonOf(error));
  }
}

interface Bytes {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => ArrayBuffer | Promise<ArrayBuffer>;
}

/** Told by the four bytes at both ends; what reads the file would complain of offsets. */
async function isParquet({ byteLength, slice }: Bytes): Promise<boolean> {
  if (byteLength < 12) return false;
  const ends = [await slice(0, 4), await slice(byteLength - 4)];
  return ends.every((end) => Buffer.from(end).toString('latin1') === 'PAR1');
}

/** Values as JSON has them: whole numbers as numbers where they fit, times in ISO 8601. */
function plain(row: Record<string, unknown>): ParquetRow {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plainValue);
  return typeof value === 'object' && value !== null ? plain(value as Record<string, unknown>) : value;
}
