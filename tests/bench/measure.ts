/** Milliseconds of one call. */
export function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Median milliseconds of each task over `rounds` rounds. A task does its share of the work, `parts` calls, one at a time,
 * and the tasks take turns at each part: whatever else the machine does falls on all of them alike. At any time each is
 * at a part far from the others', so that none finds the data warm that another has just used.
 */
export function medianTimes<Name extends string>(
  tasks: Readonly<Record<Name, (part: number) => unknown>>,
  parts: number,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const apart = Math.ceil(parts / names.length);
  // The first two rounds are for the compiler.
  for (let round = -2; round < rounds; round += 1) {
    const sum = Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
    for (let part = 0; part < parts; part += 1) {
      names.forEach((name, k) => {
        const own = (part + k * apart) % parts;
        sum[name] += timed(() => tasks[name](own));
      });
    }
    if (round >= 0) for (const name of names) sums[name].push(sum[name]);
  }
  return Object.fromEntries(names.map((name) => [name, median(sums[name])])) as Record<Name, number>;
}

/** Of an even number the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** Least milliseconds of each task over some rounds, in turns: for single inputs, where a median says little. */
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
