import type { Analysis } from '../../index.ts';
import type { Settings, TableName } from '../settings.ts';
import { ANNOTATIONS } from './annotations.ts';
import { ATTRIBUTIONS } from './attributions.ts';
import { DOCUMENTS } from './documents.ts';
import { SENTENCES } from './sentences.ts';
import type { Cell, Column, Table } from './table.ts';

/** What a row says about its document, in front of the columns of its table. */
interface Document {
  readonly record: number;
  readonly id: string | null;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** A flat table after the settings of a run. */
export interface FlatTable {
  readonly description: string;
  /** Name, type and description, in order. */
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
  readonly rows: (analysis: Analysis, document: Document) => Cell[][];
}

type Shape = Pick<Settings, 'meta'> & { readonly echo: boolean };

export function flatTable(name: Exclude<TableName, 'full'>, shape: Shape): FlatTable {
  if (name === 'documents') return flatten(DOCUMENTS, shape);
  if (name === 'sentences') return flatten(SENTENCES, shape);
  return name === 'annotations' ? flatten(ANNOTATIONS, shape) : flatten(ATTRIBUTIONS, shape);
}

function flatten<Row>(table: Table<Row>, { meta, echo }: Shape): FlatTable {
  const own = table.columns.filter((column) => echo || column.echo !== true);
  const taken = new Set(['record', 'id', ...own.map(({ name }) => name)]);
  // A field of the user's may be called like a column of ours.
  const metaColumns = meta.map((name) => ({ name: taken.has(name) ? `meta_${name}` : name, field: name }));
  return {
    description: table.description,
    columns: [
      { name: 'record', type: 'integer', description: 'number of the record in the whole input, from 1' },
      { name: 'id', type: 'string', description: 'id of the document as given; empty where it has none' },
      ...metaColumns.map(({ name, field }) => ({
        name,
        type: 'string' as const,
        description: `field "${field}" of the input; what is not a string is written as JSON`,
      })),
      ...own.map(({ name, type, description }) => ({ name, type, description })),
    ],
    rows: (analysis, document) => {
      const lead = [document.record, document.id, ...meta.map((name) => metaCell(document.meta[name]))];
      return table.rows(analysis).map((row) => [...lead, ...own.map(({ value }) => value(row))]);
    },
  };
}

function metaCell(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
