import { isProbability, rowsOf, type SentenceRow } from './rows.ts';

/** What both files say of one sentence. */
export interface Pair {
  readonly first: unknown;
  readonly second: unknown;
}

export interface Joined {
  /** The pairs of each document that has any, in the order of the second file. */
  readonly documents: readonly (readonly Pair[])[];
  /** Rows of the second file that say something but are not in the first, with why; the places are `line n`. */
  readonly unmatched: readonly { readonly line: number; readonly message: string }[];
  /** Sentences where one of the two says nothing (null), which are in no figure. */
  readonly empty: number;
}

/** Reads two files of sentences, the second first: it is held in memory, the other one is not. */
export interface Joiner {
  /** @returns what is wrong with the line, or null */
  addSecond(record: Readonly<Record<string, unknown>>, line: number): string | null;
  addFirst(record: Readonly<Record<string, unknown>>, line: number): string | null;
  finish(): Joined;
}

interface Wanted {
  readonly line: number;
  readonly second: unknown;
  first: { readonly value: unknown } | null;
}

interface Document {
  readonly unit: string | null;
  readonly hash: string | null;
  readonly wanted: Map<string, Wanted>;
  /** Where the first file has sentences that nobody asked for: for messages. */
  readonly others: { start: number; end: number; field: string }[];
  seen: boolean;
}

export interface JoinOptions {
  /** Column of the first file. */
  readonly column: string;
  /** Column of the second file. */
  readonly gold: string;
  /** A score is null where the author says nothing: a probability of 0 to compare with labels, but nothing to fit. */
  readonly silentAsZero: boolean;
}

/** The first file's `column` beside the second file's `gold`, sentence by sentence: by id, field and offsets. */
export function makeJoiner({ column, gold, silentAsZero }: JoinOptions): Joiner {
  const documents = new Map<string, Document>();

  function want(row: SentenceRow, line: number): string | null {
    const second = row.cell(gold);
    if (second === undefined) return `there is no column "${gold}"`;
    let document = documents.get(row.id);
    if (document === undefined) {
      document = { unit: row.unit, hash: row.hash, wanted: new Map(), others: [], seen: false };
      documents.set(row.id, document);
    }
    const known = document.wanted.get(placeOf(row));
    if (known !== undefined) return `${describe(row)} stands on line ${known.line} already`;
    document.wanted.set(placeOf(row), { line, second, first: null });
    return null;
  }

  function find(row: SentenceRow): string | null {
    const document = documents.get(row.id);
    if (document === undefined) return null;
    if (row.unit !== null && document.unit !== null && row.unit !== document.unit)
      return `offsets are in ${row.unit}, those of the other file in ${document.unit}`;
    if (row.hash !== null && document.hash !== null && row.hash !== document.hash)
      return `"${row.id}" is another text in the other file: source.hash differs`;
    document.seen = true;
    const wanted = document.wanted.get(placeOf(row));
    if (wanted === undefined) {
      document.others.push({ start: row.start, end: row.end, field: row.field });
      return null;
    }
    if (wanted.first !== null) return `${describe(row)} stands twice in the first file`;
    const value = row.cell(column);
    if (value === undefined) return `there is no column "${column}"`;
    wanted.first = { value: value ?? (silentAsZero && isProbability(column) ? unscored(row) : null) };
    return null;
  }

  return {
    addSecond: (record, line) => eachRow(record, (row) => want(row, line)),
    addFirst: (record) => eachRow(record, find),
    finish() {
      const pairs: Pair[][] = [];
      const unmatched: { line: number; message: string }[] = [];
      let empty = 0;
      for (const [id, document] of documents) {
        const own: Pair[] = [];
        for (const [place, { line, second, first }] of document.wanted) {
          if (first === null) unmatched.push({ line, message: explain(id, place, document) });
          else if (second === null || first.value === null) empty++;
          else own.push({ first: first.value, second });
        }
        if (own.length > 0) pairs.push(own);
      }
      return { documents: pairs, unmatched: unmatched.sort((a, b) => a.line - b.line), empty };
    },
  };
}

/**
 * A score is null where the author says nothing (then there is nothing to editorialize: 0), and where the text was not
 * scored at all, which its verdict `unsure` tells (then there is no answer).
 */
function unscored(row: SentenceRow): number | null {
  return row.cell('verdict') === 'reported' ? 0 : null;
}

function eachRow(record: Readonly<Record<string, unknown>>, take: (row: SentenceRow) => string | null): string | null {
  const rows = rowsOf(record);
  if (typeof rows === 'string') return rows;
  for (const row of rows) {
    const wrong = take(row);
    if (wrong !== null) return wrong;
  }
  return null;
}

function placeOf({ field, start, end }: Pick<SentenceRow, 'field' | 'start' | 'end'>): string {
  return `${field} ${start}-${end}`;
}

function describe(row: SentenceRow): string {
  return `${placeOf(row)} of "${row.id}"`;
}

/** Says which of the two is wrong, the id or the offsets, and what the first file has near there. */
function explain(id: string, place: string, { seen, others }: Document): string {
  if (!seen) return `"${id}" is not in the first file`;
  const [, field, start, end] = /^(\w+) (\d+)-(\d+)$/.exec(place) ?? [];
  const [from, to] = [Number(start), Number(end)];
  const distance = (other: { start: number; end: number }) => Math.abs(other.start - from) + Math.abs(other.end - to);
  const near = others
    .filter((other) => other.field === field && other.start < to && other.end > from)
    .sort((a, b) => distance(a) - distance(b))[0];
  const hint = near === undefined ? '' : `; nearest is ${near.start}-${near.end}`;
  return `the first file has no sentence ${place} in "${id}"${hint}`;
}
