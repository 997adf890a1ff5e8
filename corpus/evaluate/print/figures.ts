import { bootstrapInterval } from '../../../src/metrics/bootstrap.ts';
import { type Counts, f1, precision, recall, sumCounts } from '../../../src/metrics/counts.ts';
import { alignTable } from './table.ts';

/** A line of a table of precision, recall and F1; one count for each article (or other group that is resampled). */
export interface CountsRow {
  readonly label: string;
  readonly groups: readonly Counts[];
}

/** Part of a whole, in one article. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export interface ShareRow {
  readonly label: string;
  readonly groups: readonly Share[];
}

/** "gold" is what the labels hold, "found" what the system says; brackets hold 95 % bootstrap intervals. */
export function countsTable(title: string, rows: readonly CountsRow[]): string[] {
  const header = [title, 'gold', 'found', 'precision', 'recall', 'F1'];
  return alignTable([
    header,
    ...rows.map(({ label, groups }) => {
      const { hits, wrong, missed } = sumCounts(groups);
      return [
        label,
        String(hits + missed),
        String(hits + wrong),
        ...[precision, recall, f1].map((figure) => withInterval(groups, (drawn) => figure(sumCounts(drawn)))),
      ];
    }),
  ]);
}

export function shareTable(title: string, rows: readonly ShareRow[]): string[] {
  return alignTable([
    [title, 'n', 'share'],
    ...rows.map(({ label, groups }) => [
      label,
      String(groups.reduce((sum, { whole }) => sum + whole, 0)),
      withInterval(groups, shareOf),
    ]),
  ]);
}

function shareOf(groups: readonly Share[]): number {
  let part = 0;
  let whole = 0;
  for (const group of groups) {
    part += group.part;
    whole += group.whole;
  }
  return part / whole;
}

/** `.622 [.601, .643]`; a dash for 0 ÷ 0. */
export function withInterval<T>(groups: readonly T[], statistic: (groups: readonly T[]) => number): string {
  const value = statistic(groups);
  if (Number.isNaN(value)) return '–';
  const interval = bootstrapInterval(groups, statistic);
  return interval ? `${decimals(value)} [${decimals(interval[0])}, ${decimals(interval[1])}]` : decimals(value);
}

/** Three decimals, without the zero before the point. */
function decimals(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./, '$1.');
}
