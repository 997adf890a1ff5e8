import { deserialize, serialize } from 'node:v8';
import type { ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from '../tables/table.ts';
import type { Encoder } from './encoder.ts';

type ColumnInfo = Pick<Column<never>, 'name' | 'type'>;
const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

/** A Parquet file, each part a row group. `metadata` goes to the file's key-value metadata. */
export function parquetEncoder(columns: readonly ColumnInfo[], metadata: Readonly<Record<string, string>>): Encoder {
  let made: Promise<ParquetWriter> | undefined;
  const writer = () => {
    made ??= makeWriter(columns, metadata);
    return made;
  };
  return {
    fixed: true,
    start: async () => take(await writer()),
    encode: async (outcomes) => {
      const parquet = await writer();
      const rows = outcomes.flatMap((outcome) => outcome.rows ?? []);
      if (rows.length === 0) return { bytes: new Uint8Array() };
      await parquet.write({ columnData: columnData(columns, rows), rowGroupSize: rows.length });
      // Nothing is kept for indexes, which are not written.
      parquet.pendingIndexes = [];
      const group = parquet.row_groups.at(-1);
      return { bytes: take(parquet), note: serialize(group).toString('base64') };
    },
    end: async () => {
      const parquet = await writer();
      await parquet.finish();
      return take(parquet);
    },
    resume: async (bytes, notes) => {
      const parquet = await writer();
      take(parquet);
      parquet.writer.offset = bytes;
      parquet.row_groups = notes.map((note) => deserialize(Buffer.from(note, 'base64')));
      parquet.num_rows = parquet.row_groups.reduce((sum, group) => sum + group.num_rows, 0n);
    },
  };
}

async function makeWriter(
  columns: readonly ColumnInfo[],
  metadata: Readonly<Record<string, string>>,
): Promise<ParquetWriter> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import('hyparquet-writer');
  const typed = columns.map(({ name, type }) => ({ name, type: TYPES[type], nullable: true, data: [] }));
  return new ParquetWriter({
    writer: new ByteWriter(1 << 20),
    schema: schemaFromColumnData({ columnData: typed }),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    createdBy: 'slantwise',
  });
}

function columnData(columns: readonly ColumnInfo[], rows: readonly Cell[][]) {
  return columns.map(({ name }, i) => ({ name, data: rows.map((row) => row[i]), offsetIndex: false }));
}

/** The bytes written since the last time. Offsets in the file go on counting. */
function take({ writer }: ParquetWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  (writer as { index?: number }).index = 0;
  return bytes;
}
