/** Appends all of `more`. Not by spread: a long text has more lines than a call takes arguments. */
export function addAll(lines: string[], more: readonly string[]): void {
  for (const line of more) lines.push(line);
}
