/** A sentence of a file of scores or labels: where it stands, and what is said of it. */
export interface SentenceRow {
  readonly id: string;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  /** The unit of the offsets, where the file says it. */
  readonly unit: string | null;
  /** Hash of the text, where the file says it. */
  readonly hash: string | null;
  /** Undefined when there is no such column. */
  cell(column: string): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The sentences of a line: those of a full record (`slantwise score`), or the one that a flat row is about (`id`,
 * `field`, `start`, `end` and columns of any name). A string says what is wrong with the line; an error record has no
 * sentence.
 */
export function rowsOf(record: Fields): SentenceRow[] | string {
  if ('error' in record && !('sentences' in record)) return [];
  const { id, offsetUnit, source, sentences } = record;
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) return 'there is no "id" to find its text by';
  const known = {
    id: String(id),
    unit: typeof offsetUnit === 'string' ? offsetUnit : null,
    hash: isFields(source) && typeof source['hash'] === 'string' ? source['hash'] : null,
  };
  if (sentences === undefined) return readRow(record, (column) => own(record, column), known) ?? NO_PLACE;
  if (!Array.isArray(sentences)) return '"sentences" is not an array';
  const rows: SentenceRow[] = [];
  for (const sentence of sentences) {
    const row = isFields(sentence) ? readRow(sentence, (column) => cellOf(sentence, column), known) : null;
    if (row === null) return NO_PLACE;
    if (typeof row === 'string') return row;
    rows.push(...row);
  }
  return rows;
}

const NO_PLACE = 'a sentence needs "start" and "end", whole numbers';

function readRow(
  fields: Fields,
  cell: SentenceRow['cell'],
  known: Pick<SentenceRow, 'id' | 'unit' | 'hash'>,
): SentenceRow[] | string | null {
  const { start, end, field = 'text' } = fields;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return null;
  if (field !== 'title' && field !== 'text' && field !== null) return '"field" is neither "title" nor "text"';
  return [{ ...known, field: field ?? 'text', start: start as number, end: end as number, cell }];
}

/** Of a sentence of a full record: a score of the author's words by its name, the voice by its label. */
function cellOf(sentence: Fields, column: string): unknown {
  const { scores, voice } = sentence;
  if (isFields(scores) && Object.hasOwn(scores, column)) return scores[column];
  if (column === 'voice' && isFields(voice)) return voice['label'];
  const value = own(sentence, column);
  return value === undefined && scores === null && SCORES.has(column) ? null : value;
}

/** The scores that are probabilities. */
export const PROBABILITIES = ['editorializing', 'hedging', 'partisan', 'loaded'] as const;
export type Probability = (typeof PROBABILITIES)[number];

export function isProbability(column: string): column is Probability {
  return (PROBABILITIES as readonly string[]).includes(column);
}

const SCORES: ReadonlySet<string> = new Set([...PROBABILITIES, 'lean', 'tone']);

/** `constructor` is a column like any other. */
function own(fields: Fields, column: string): unknown {
  return Object.hasOwn(fields, column) ? fields[column] : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
