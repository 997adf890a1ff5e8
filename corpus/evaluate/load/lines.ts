import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A data set, or a line of one, that cannot be read; the message says what to do. */
export class DataError extends Error {}

/** Rows of a JSONL file of the data folder, gunzipped when it ends in `.gz`. */
export function readLines<T>(data: string, file: string): T[] {
  const path = join(data, file);
  if (!existsSync(data))
    throw new DataError(
      `no data folder at ${data}: the annotated news is not part of the project; say where it is with --data DIR`,
    );
  if (!existsSync(path)) throw new DataError(`no ${file} in ${data}: docs/results.md says which files are read`);
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch {
      throw new DataError(`${path}:${i + 1}: not a line of JSON`);
    }
  });
}

/** Rows by a key, groups in order of first appearance. */
export function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Where each wording lies in the text, searched from the end of the one before; null for one that is not found. */
export function placeWordings(
  text: string,
  wordings: readonly string[],
): ({ readonly start: number; readonly end: number } | null)[] {
  let from = 0;
  return wordings.map((wording) => {
    const start = text.indexOf(wording, from);
    if (start < 0) return null;
    from = start + wording.length;
    return { start, end: from };
  });
}
