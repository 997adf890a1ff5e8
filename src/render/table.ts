import type { Paint, Style } from './style.ts';
import { columns } from './visible.ts';
import { wrapPlain } from './wrap.ts';

/** Text that wraps inside its column. */
export interface Cell {
  readonly text: string;
  readonly styles: readonly Style[];
}

const GAP = 2;

/**
 * Widths in terminal columns: of each column what its widest cell takes, at most its limit; the last one, which has
 * none, takes the rest.
 */
export function fitColumns(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  limits: readonly number[],
  width: number,
): number[] {
  const fitted = limits.map((limit, i) => {
    const widest = rows.reduce((most, row) => Math.max(most, columns(row[i]?.text ?? '')), header[i]?.length ?? 0);
    return Math.min(limit, widest);
  });
  return [...fitted, width - fitted.reduce((sum, column) => sum + column + GAP, 0)];
}

/** Lines of a table; cells wrap, and stand at the top of their row. */
export function tableLines(
  header: readonly string[] | null,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  paint: Paint,
): string[] {
  const head = header === null ? [] : [header.map((text): Cell => ({ text, styles: ['dim'] }))];
  return [...head, ...rows].flatMap((row) => rowLines(row, widths, paint));
}

function rowLines(row: readonly Cell[], widths: readonly number[], paint: Paint): string[] {
  const cells = row.map(({ text, styles }, i) => ({ styles, lines: wrapPlain(text, widths[i] as number) }));
  const height = cells.reduce((most, { lines }) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, y) => {
    let line = '';
    // Blanks stand before what follows them, so that no line ends in blanks.
    let gap = 0;
    cells.forEach(({ lines, styles }, i) => {
      const part = lines[y] ?? '';
      if (part !== '') {
        line += ' '.repeat(gap) + paint(part, ...styles);
        gap = 0;
      }
      gap += (widths[i] as number) - columns(part) + GAP;
    });
    return line;
  });
}
