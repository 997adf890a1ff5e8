/** Rows of cells as lines: the first `left` columns to the left, the others to the right, two spaces between. */
export function alignTable(rows: readonly (readonly string[])[], indent = 2, left = 1): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return rows.map((row) =>
    `${' '.repeat(indent)}${row
      .map((cell, i) => (i < left ? cell.padEnd(widths[i] as number) : cell.padStart(widths[i] as number)))
      .join('  ')}`.trimEnd(),
  );
}
