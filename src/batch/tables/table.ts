import type { Analysis } from '../../index.ts';

export type Cell = string | number | boolean | null;

/** A column of a flat table, as its descriptor has it (Frictionless field types). */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** What it says, with its unit. */
  readonly description: string;
  readonly value: (row: Row) => Cell;
  /** Only where the output repeats the text (`--echo`). */
  readonly echo?: true;
}

/** One row a document, a sentence and so on. `Row` holds what the columns read. */
export interface Table<Row> {
  readonly description: string;
  readonly rows: (analysis: Analysis) => readonly Row[];
  readonly columns: readonly Column<Row>[];
}

const PROBABILITIES = ['editorializing', 'hedging', 'partisan', 'loaded'] as const;

/** Columns with the scores of one voice; null where that voice is not scored. */
export function scoreColumns<Row>(
  prefix: string,
  whose: string,
  names: readonly string[],
  scores: (row: Row) => object | null,
): Column<Row>[] {
  return names.map((name) => ({
    name: `${prefix}${name}`,
    type: 'number',
    description: (PROBABILITIES as readonly string[]).includes(name)
      ? `${name} of ${whose}, probability 0 to 1; empty where they are not scored`
      : `${name} of ${whose}, -1 to 1; empty without evidence`,
    value: (row) => (scores(row) as Readonly<Record<string, number | null>> | null)?.[name] ?? null,
  }));
}

export const START = 'first unit of the offset unit named beside the table, from 0';
export const END = 'one past the last unit';
export const FIELD = 'which string the offsets slice: text or title';
