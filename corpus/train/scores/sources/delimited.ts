import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError } from '../../../evaluate/load/lines.ts';

/** The first of the files that is there, or undefined. */
export function findFile(data: string, files: readonly string[]): string | undefined {
  return files.find((file) => existsSync(join(data, file)));
}

/** Rows of a table with a header line. `quoted`: fields may stand in double quotes, doubled inside (RFC 4180). */
export function readTable(
  data: string,
  file: string,
  columns: readonly string[],
  { separator, quoted }: { readonly separator: string; readonly quoted: boolean },
): Record<string, string>[] {
  const path = join(data, file);
  const content = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...rows] = quoted
    ? splitQuoted(content, separator)
    : content.split(/\r?\n/).map((line) => line.split(separator));
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) throw new DataError(`${path}: no column ${missing}; it has ${header.join(', ')}`);
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row, i) => {
      if (row.length !== header.length)
        throw new DataError(`${path}: row ${i + 2} has ${row.length} fields, not ${header.length}`);
      return Object.fromEntries(header.map((name, column) => [name, row[column] as string]));
    });
}

/** A quotation mark inside a field that does not begin with one is an ordinary character. */
function splitQuoted(content: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length) {
    let field = '';
    if (content[at] === '"') {
      for (at++; at < content.length; at++) {
        if (content[at] !== '"') field += content[at];
        else if (content[at + 1] === '"') {
          field += '"';
          at++;
        } else break;
      }
      at++;
    }
    const end = findEnd(content, at, separator);
    row.push(field + content.slice(at, end).replace(/\r$/, ''));
    at = end + 1;
    if (content[end] === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}

function findEnd(content: string, from: number, separator: string): number {
  let end = from;
  while (end < content.length && content[end] !== separator && content[end] !== '\n') end++;
  return end;
}
