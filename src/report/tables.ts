import { alignTable } from './align.ts';
import { FIGURES, showFigure } from './figures.ts';
import type { Report, ReportedFigure, ReportGroup } from './report.ts';

/** What stands for a group whose documents do not say. */
export const UNKNOWN = '(unknown)';

/** A table for people; brackets hold the bootstrap intervals. */
export function reportText({ by, groups }: Report): string {
  const header = [...by, 'documents', 'sentences', ...FIGURES.map(({ short }) => short)];
  const rows = groups.map((group) => [
    ...group.key.map((value) => value ?? UNKNOWN),
    documentsOf(group),
    String(group.sentences),
    ...group.figures.map((one, i) => withInterval(i, one)),
  ]);
  return `${alignTable([header, ...rows], 0, by.length).join('\n')}\n`;
}

function documentsOf({ documents, unscored }: ReportGroup): string {
  return unscored === 0 ? String(documents) : `${documents} (${unscored} not scored)`;
}

function withInterval(figure: number, { value, interval }: ReportedFigure): string {
  const show = (number: number | null) => showFigure(FIGURES[figure] as (typeof FIGURES)[number], number);
  return interval === null ? show(value) : `${show(value)} [${show(interval[0])}, ${show(interval[1])}]`;
}

/** RFC 4180 with a line of names; an unknown value is an empty field. */
export function reportCsv({ by, groups }: Report): string {
  const header = [
    ...by,
    'documents',
    'unscored',
    'sentences',
    'words',
    ...FIGURES.flatMap(({ name }) => [name, `${name}Low`, `${name}High`]),
  ];
  const rows = groups.map(({ key, documents, unscored, sentences, words, figures }) => [
    ...key,
    documents,
    unscored,
    sentences,
    words,
    ...figures.flatMap(({ value, interval }) => [value, interval?.[0] ?? null, interval?.[1] ?? null]),
  ]);
  return [header, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Plain data: an object a group, with `low` and `high` beside each value. */
export function reportData({ by, groups }: Report) {
  return groups.map(({ key, figures, ...counts }) => ({
    key: Object.fromEntries(by.map((name, i) => [name, key[i] ?? null])),
    ...counts,
    figures: Object.fromEntries(
      FIGURES.map(({ name }, i) => {
        const { value, interval } = figures[i] as ReportedFigure;
        return [name, { value, low: interval?.[0] ?? null, high: interval?.[1] ?? null }];
      }),
    ),
  }));
}
