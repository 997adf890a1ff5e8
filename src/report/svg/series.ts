import { yearsOf } from '../period.ts';
import type { Report, ReportedFigure } from '../report.ts';
import { UNKNOWN } from '../tables.ts';

/** A group as a plot shows it. */
export interface Point {
  readonly figures: readonly ReportedFigure[];
  readonly documents: number;
  /** What names it on the axis: the period, or the whole group. */
  readonly name: string;
  /** On a line of time, in years; 0 in a plot of rows. */
  readonly time: number;
}

export interface Series {
  readonly name: string;
  readonly color: string;
  readonly points: readonly Point[];
}

export interface Plotted {
  readonly kind: 'lines' | 'rows';
  readonly series: readonly Series[];
  /** Groups (rows) or series (lines) that found no room, and those without a known period. */
  readonly leftOut: number;
}

/** Colours of Okabe and Ito, told apart by most readers who do not see all colours; the yellow is too pale on white. */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#000000', '#7f7f7f'] as const;
const MOST_ROWS = 60;

/** Lines over time when the last key of the groups is a period that changes, else a row a group. */
export function seriesOf(report: Report): Plotted {
  const timed = report.groups.map(({ key }) => (report.by.length === 0 ? null : yearsOf(key.at(-1) ?? '')));
  const known = timed.filter((time) => time !== null);
  return new Set(known).size > 1 ? linesOf(report, timed) : rowsOf(report);
}

function linesOf({ groups }: Report, timed: readonly (number | null)[]): Plotted {
  const points = new Map<string, Point[]>();
  let leftOut = 0;
  groups.forEach(({ key, figures, documents }, i) => {
    const time = timed[i] ?? null;
    if (time === null) {
      leftOut++;
      return;
    }
    const name = nameOf(key.slice(0, -1));
    const point = { figures, documents, name: key.at(-1) as string, time };
    const own = points.get(name);
    if (own) own.push(point);
    else points.set(name, [point]);
  });
  const size = (own: readonly Point[]) => own.reduce((sum, { documents }) => sum + documents, 0);
  const all = [...points];
  const largest = [...all].sort((a, b) => size(b[1]) - size(a[1])).slice(0, COLORS.length);
  const shown = all.filter((one) => largest.includes(one));
  return {
    kind: 'lines',
    series: shown.map(([name, own], i) => ({
      name,
      color: COLORS[i] as string,
      points: own.sort((a, b) => a.time - b.time),
    })),
    leftOut: leftOut + points.size - shown.length,
  };
}

function rowsOf({ groups }: Report): Plotted {
  const points = groups
    .slice(0, MOST_ROWS)
    .map(({ key, figures, documents }) => ({ figures, documents, name: nameOf(key), time: 0 }));
  return { kind: 'rows', series: [{ name: '', color: COLORS[0], points }], leftOut: groups.length - points.length };
}

function nameOf(key: readonly (string | null)[]): string {
  return key.length === 0 ? 'all' : key.map((value) => value ?? UNKNOWN).join(' · ');
}
