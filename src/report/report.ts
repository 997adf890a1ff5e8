import { type BootstrapOptions, bootstrapIntervals, type Interval } from '../metrics/bootstrap.ts';
import { round4 } from '../numbers/sigmoid.ts';
import { type ScoredDocument, sumsOf } from './document.ts';
import { FIGURES, figureOf, SUMS, type Sums } from './figures.ts';
import { isPeriod, periodOf } from './period.ts';

export interface ReportOptions extends BootstrapOptions {
  /** Keys of `meta`, or `year`, `quarter`, `month`, `day`, which are read from the date unless `meta` has such a key. */
  readonly by: readonly string[];
  /** The key of `meta` that holds the date; default `date`. */
  readonly dateField?: string;
}

export interface ReportedFigure {
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  /** Bootstrap interval by document; null for a single document. */
  readonly interval: Interval | null;
}

export interface ReportGroup {
  /** One value for each of `by`; null for documents that do not say it. */
  readonly key: readonly (string | null)[];
  readonly documents: number;
  /** Of these, not in the figures: not English, or without a sentence. */
  readonly unscored: number;
  readonly sentences: number;
  readonly words: number;
  /** One for each of FIGURES. */
  readonly figures: readonly ReportedFigure[];
}

export interface Report {
  readonly by: readonly string[];
  readonly groups: readonly ReportGroup[];
}

export interface Reporter {
  add(document: ScoredDocument): void;
  finish(): Report;
}

/** Holds some numbers a document, never its text. */
interface Group {
  readonly key: readonly (string | null)[];
  documents: number;
  unscored: number;
  /** The sums of each scored document, one after the other. */
  rows: Float64Array;
  scored: number;
}

/** Collects documents in any order; equal documents in the same order give an equal report. */
export function makeReporter({ by, dateField = 'date', ...bootstrap }: ReportOptions): Reporter {
  const groups = new Map<string, Group>();
  return {
    add(document) {
      const meta = document.meta ?? {};
      const key = by.map((name) => keyOf(meta, name, dateField));
      const name = JSON.stringify(key);
      let group = groups.get(name);
      if (group === undefined) {
        group = { key, documents: 0, unscored: 0, rows: new Float64Array(8 * SUMS.length), scored: 0 };
        groups.set(name, group);
      }
      group.documents++;
      const sums = sumsOf(document);
      if (sums === null) group.unscored++;
      else append(group, sums);
    },
    finish: () => ({
      by,
      groups: [...groups.values()]
        .sort((a, b) => compareKeys(a.key, b.key))
        .map((group) => summarize(group, bootstrap)),
    }),
  };
}

function keyOf(meta: Readonly<Record<string, unknown>>, name: string, dateField: string): string | null {
  const own = Object.hasOwn(meta, name) ? meta[name] : undefined;
  if (own !== undefined && own !== null && own !== '') return typeof own === 'string' ? own : JSON.stringify(own);
  if (!isPeriod(name)) return null;
  return periodOf(Object.hasOwn(meta, dateField) ? meta[dateField] : null, name);
}

function append(group: Group, sums: Sums): void {
  const at = group.scored * SUMS.length;
  if (at === group.rows.length) {
    const larger = new Float64Array(2 * at);
    larger.set(group.rows);
    group.rows = larger;
  }
  SUMS.forEach((sum, i) => {
    group.rows[at + i] = sums[sum];
  });
  group.scored++;
}

/** By UTF-16 units, so that the order is the same everywhere; what is not known comes last. */
function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? null, b[i] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return 0;
}

function summarize({ key, documents, unscored, rows, scored }: Group, bootstrap: BootstrapOptions): ReportGroup {
  const all = Uint32Array.from({ length: scored }, (_, i) => i);
  const total = sumRows(rows, all);
  const ofDraw = (drawn: Uint32Array) => {
    const sums = sumRows(rows, drawn);
    return FIGURES.map((figure) => figureOf(figure, sums));
  };
  const intervals = bootstrapIntervals(scored, FIGURES.length, ofDraw, bootstrap);
  return {
    key,
    documents,
    unscored,
    sentences: total.sentences,
    words: total.words,
    figures: FIGURES.map((figure, i) => {
      const value = figureOf(figure, total);
      const [low, high] = intervals[i] ?? [];
      return {
        value: Number.isNaN(value) ? null : round4(value),
        interval: low === undefined || high === undefined ? null : [round4(low), round4(high)],
      };
    }),
  };
}

function sumRows(rows: Float64Array, drawn: Uint32Array): Sums {
  const sums = new Float64Array(SUMS.length);
  for (const document of drawn) {
    const at = document * SUMS.length;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (rows[at + i] as number);
  }
  return Object.fromEntries(SUMS.map((name, i) => [name, sums[i] as number])) as Sums;
}
