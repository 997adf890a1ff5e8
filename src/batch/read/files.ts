import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../failure.ts';

export const INPUT_FORMATS = ['jsonl', 'csv', 'tsv', 'parquet', 'text'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** A file of records (or a text), or why there is none. `-` is standard input. */
export type Source = { readonly path: string } & (
  | { readonly format: InputFormat; readonly size: number; readonly changed: number }
  | { readonly error: string }
);

const FORMAT_OF: Readonly<Record<string, InputFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  parquet: 'parquet',
  pq: 'parquet',
  txt: 'text',
  text: 'text',
  md: 'text',
};

/** By its name, `.gz` and `.zst` apart; undefined for names that say nothing. */
export function formatOf(path: string): InputFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(path.replace(/\.(gz|zst|zstd)$/i, ''))?.[1];
  return extension === undefined ? undefined : FORMAT_OF[extension.toLowerCase()];
}

/**
 * The files that names, folders and globs stand for: as given, those of a folder or glob in the order of their paths by
 * code unit, so that every machine reads them in the same order. Of folders, only files whose name tells a format.
 */
export async function findSources(names: readonly string[], given: InputFormat | undefined): Promise<Source[]> {
  const found: Source[] = [];
  for (const name of names) found.push(...(await sourcesOf(name, given)));
  return found;
}

async function sourcesOf(name: string, given: InputFormat | undefined): Promise<Source[]> {
  if (name === '-') return [{ path: '-', format: given ?? 'jsonl', size: 0, changed: 0 }];
  let isFolder: boolean;
  try {
    isFolder = (await stat(name)).isDirectory();
  } catch (error) {
    const files = isGlob(name) ? await globbed(name) : [];
    if (files.length > 0) return Promise.all(files.map((path) => sourceAt(path, given)));
    return [{ path: name, error: isGlob(name) ? 'no file matches' : reasonOf(error) }];
  }
  return isFolder ? sourcesIn(name, given) : [await sourceAt(name, given)];
}

async function sourceAt(path: string, given: InputFormat | undefined): Promise<Source> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, format: given ?? formatOf(path) ?? 'jsonl', size, changed: mtimeMs };
  } catch (error) {
    return { path, error: reasonOf(error) };
  }
}

function isGlob(name: string): boolean {
  return /[*?[{]/.test(name);
}

async function globbed(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern, { onlyFiles: true, expandDirectories: false })).sort(byCodeUnit);
}

async function sourcesIn(folder: string, given: InputFormat | undefined): Promise<Source[]> {
  let entries: { name: string; isDirectory: () => boolean }[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, error: reasonOf(error) }];
  }
  const found: Source[] = [];
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...(await sourcesIn(path, given)));
    else if (formatOf(path) !== undefined && (given === undefined || formatOf(path) === given)) {
      found.push(await sourceAt(path, given));
    }
  }
  return found;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
