import { InputError } from '../failure.ts';
import type { Item } from '../item.ts';
import { longestLine, type Settings } from '../settings.ts';
import { fileBytes, inUtf8, unpacked, withoutMark } from './bytes.ts';
import { csvRows } from './csv.ts';
import type { Source } from './files.ts';
import { linesOf, wholeOf } from './lines.ts';
import { parquetRows } from './parquet.ts';

export interface ReadOptions {
  readonly settings: Pick<Settings, 'fields' | 'meta' | 'maxChars'>;
  /** A label of the web's encoding standard; UTF-8, and strictly so, without it. */
  readonly encoding?: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Hears of bytes as they are read from files. */
  readonly onRead?: (bytes: number) => void;
}

/** An item before it is numbered. */
type Found = Item extends infer T ? (T extends Item ? Omit<T, 'record' | 'file'> : never) : never;

/** All records of all sources, in order. What cannot be read is one failed item, and the next source goes on. */
export async function* readItems(sources: readonly Source[], options: ReadOptions): AsyncGenerator<Item> {
  const several = sources.length > 1;
  let record = 0;
  for (const source of sources) {
    const place = several && source.path !== '-' ? { file: source.path } : {};
    // Of the record that would come next.
    let line = 1;
    try {
      if ('error' in source) throw new InputError('E301', source.error);
      for await (const item of itemsOf(source, options)) {
        line = item.line + 1;
        yield { ...item, ...place, record: ++record };
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const isOne = 'error' in source || source.format === 'text' || line === 1;
      const id = isOne && source.path !== '-' ? source.path : null;
      yield { kind: 'failed', id, line, record: ++record, ...place, code: error.code, message: error.message };
    }
  }
}

type Readable = Exclude<Source, { error: string }>;

async function* itemsOf(source: Readable, options: ReadOptions): AsyncGenerator<Found> {
  const { settings, encoding, stdin, onRead = () => {} } = options;
  const { fields, meta, maxChars } = settings;
  if (source.format === 'parquet') {
    if (source.path === '-') throw new InputError('E301', 'Parquet cannot be read from standard input');
    let line = 0;
    const columns = [fields.id, fields.text, fields.title, ...meta];
    for await (const row of parquetRows(source.path, columns, onRead)) {
      yield { kind: 'fields', line: ++line, fields: row };
    }
    return;
  }
  const packed = source.path === '-' ? stdin : fileBytes(source.path, onRead);
  const bytes = inUtf8(unpacked(packed), encoding);
  const longest = longestLine(maxChars);
  if (source.format === 'text') {
    yield { kind: 'text', line: 1, id: source.path, bytes: await wholeOf(bytes, longest) };
    return;
  }
  if (source.format === 'jsonl') {
    let line = 0;
    for await (const found of linesOf(withoutMark(bytes), longest)) {
      line++;
      yield 'tooLong' in found ? failed(line, tooLong(longest)) : { kind: 'json', line, bytes: found };
    }
    return;
  }
  const delimiter = source.format === 'csv' ? ',' : '\t';
  for await (const row of csvRows(withoutMark(bytes), { delimiter, textField: fields.text, longest })) {
    yield 'error' in row ? failed(row.line, row.error) : { kind: 'fields', line: row.line, fields: row.fields };
  }
}

function tooLong(longest: number): InputError {
  return new InputError('E305', `the line has more than ${longest} bytes`);
}

function failed(line: number, { code, message }: InputError): Found {
  return { kind: 'failed', id: null, line, code, message };
}

/** A part of a sequence: from item `from` (0-based) to before item `to`. */
export async function* part<T>(items: AsyncIterable<T>, from: number, to: number): AsyncGenerator<T> {
  let at = 0;
  for await (const item of items) {
    if (at >= to) return;
    if (at >= from) yield item;
    at++;
  }
}

export async function count(items: AsyncIterable<unknown>): Promise<number> {
  let n = 0;
  for await (const _ of items) n++;
  return n;
}
