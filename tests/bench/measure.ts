/** Milliseconds of one call. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Least milliseconds of each task over some rounds. Tasks take turns, so that whatever else the machine does falls on
 * all of them; the least is what the work itself costs.
 */
export function leastTimes<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const least = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (const name of names) tasks[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) least[name] = Math.min(least[name], timed(tasks[name]));
  }
  return least;
}

/** A table of columns, padded with spaces; numbers stand right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => (k === 0 ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
