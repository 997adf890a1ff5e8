import { stringify } from 'csv-stringify/sync';
import { type Analysis, createAnalyzer, type ErrorRecord } from '../index.ts';
import { type Reading, readItem } from './article.ts';
import { errorRecord } from './failure.ts';
import type { Item } from './item.ts';
import { convertOffsets } from './offsets.ts';
import type { Settings } from './settings.ts';
import { flatTable } from './tables/index.ts';
import type { Cell } from './tables/table.ts';

/** An analysis with the fields of the input that were asked for. */
export type ScoredRecord = Analysis & { readonly meta?: Readonly<Record<string, unknown>> };

/** What became of one record. Plain data, because it comes from threads. */
export interface Outcome {
  readonly sentences: number;
  readonly error: ErrorRecord | null;
  /** What the output gets, line breaks included; empty for a table that has no rows for it. */
  readonly text: string;
  /** The same for Parquet. */
  readonly rows: Cell[][] | null;
  /** The same for programs. */
  readonly record: ScoredRecord | ErrorRecord | null;
}

/** Turns records into outcomes, in any order. It never throws on a record. @throws SlantwiseError E102, E201, E202 */
export function makeScorer(settings: Settings): (item: Item) => Outcome {
  const analyzer = createAnalyzer(settings.analyzer);
  const write = makeWriter(settings);
  return (item) => {
    let id = item.kind === 'text' ? item.id : null;
    try {
      if (item.kind === 'failed') return failed(item, item.id, item.code, item.message, settings);
      const reading = readItem(item, settings);
      const { article } = reading;
      id = article.id ?? null;
      const analysis = analyzer.analyze(article, { unit: settings.unit });
      return write(convertOffsets(analysis, article, settings.offsets), reading, item.record);
    } catch (error) {
      const { id: known, error: what } = errorRecord(error, item.line, id);
      return failed(item, known, what.code, what.message, settings);
    }
  };
}

/** The outcome of a record that was not analyzed. Wire format has the error in its place; flat tables have none. */
export function failed(
  { line, file }: Item,
  id: string | null,
  code: string,
  message: string,
  { table, format }: Pick<Settings, 'table' | 'format'>,
): Outcome {
  const error = { id, line, error: { code, message: file === undefined ? message : `${file}: ${message}` } };
  return {
    sentences: 0,
    error,
    text: table === 'full' && format === 'jsonl' ? `${JSON.stringify(error)}\n` : '',
    rows: null,
    record: format === 'record' ? error : null,
  };
}

type Writer = (analysis: Analysis, reading: Reading, record: number) => Outcome;

function makeWriter({ table, format, meta, analyzer }: Settings): Writer {
  const scored = ({ sentences }: Analysis) => ({ sentences: sentences.length, error: null });
  if (table === 'full') {
    return (analysis, reading) => {
      const full = reading.meta === undefined ? analysis : { ...analysis, meta: reading.meta };
      if (format === 'record') return { ...scored(analysis), text: '', rows: null, record: full };
      return { ...scored(analysis), text: `${JSON.stringify(full)}\n`, rows: null, record: null };
    };
  }
  const flat = flatTable(table, { meta, echo: analyzer.include?.text !== false });
  const names = flat.columns.map(({ name }) => name);
  return (analysis, reading, record) => {
    const rows = flat.rows(analysis, { record, id: analysis.id, meta: reading.meta ?? {} });
    if (format === 'parquet') return { ...scored(analysis), text: '', rows, record: null };
    const text = format === 'csv' ? csv(rows) : rows.map((row) => `${line(names, row)}\n`).join('');
    return { ...scored(analysis), text, rows: null, record: null };
  };
}

/** Rows of RFC 4180 with LF; nothing for null. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], { cast: { boolean: String }, record_delimiter: '\n' });
}

function line(names: readonly string[], row: readonly Cell[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i]])));
}
