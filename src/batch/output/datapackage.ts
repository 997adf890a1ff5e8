import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Format, Settings } from '../settings.ts';
import type { FlatTable } from '../tables/index.ts';
import type { Packing } from './encoder.ts';

export interface TableFile {
  readonly path: string;
  readonly table: Pick<FlatTable, 'description' | 'columns'>;
  readonly settings: Pick<Settings, 'table' | 'offsets'>;
  readonly format: Format;
  readonly packing: Packing;
  /** Whether a CSV file starts with the names of its columns. */
  readonly header: boolean;
  /** Shards are described each by itself, because they are written at the same time. */
  readonly alone: boolean;
  /** What made it: engine, settings and their hash. */
  readonly made: Readonly<Record<string, unknown>>;
}

interface Descriptor {
  readonly resources: readonly { readonly path?: unknown }[];
  readonly [key: string]: unknown;
}

const MEDIA = { csv: 'text/csv', jsonl: 'application/jsonl', parquet: 'application/vnd.apache.parquet' } as const;

/**
 * Describes a table in the Data Package format (specs.frictionlessdata.io): every column with its type and unit. Tables
 * of one folder share a datapackage.json; somebody else's is left alone, and ours goes beside it under the table's name.
 */
export async function writeDescriptor(file: TableFile): Promise<void> {
  const shared = join(dirname(file.path), 'datapackage.json');
  const found = file.alone ? null : await readDescriptor(shared);
  const path = file.alone || found === 'foreign' ? `${file.path}.datapackage.json` : shared;
  const others = found === null || found === 'foreign' ? [] : found.resources;
  const resource = resourceOf(file);
  const resources = [...others.filter((other) => other.path !== resource.path), resource];
  resources.sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  const next = `${path}.${process.pid}.next`;
  await writeFile(next, `${JSON.stringify({ ...DESCRIPTOR, resources }, null, 2)}\n`);
  await rename(next, path);
}

const DESCRIPTOR = { profile: 'data-package', name: 'slantwise-scores', title: 'Scores by slantwise' };

async function readDescriptor(path: string): Promise<Descriptor | 'foreign' | null> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch {
    return null;
  }
  try {
    const descriptor = JSON.parse(json);
    return descriptor?.name === DESCRIPTOR.name && Array.isArray(descriptor.resources) ? descriptor : 'foreign';
  } catch {
    return 'foreign';
  }
}

function resourceOf({ path, table, settings, format, packing, header, made }: TableFile) {
  const missing = format === 'csv' ? { missingValues: [''] } : {};
  return {
    name: basename(path)
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-'),
    path: basename(path),
    profile: 'tabular-data-resource',
    description: `${table.description}. Offsets are ${OFFSETS[settings.offsets]}, 0-based, half-open.`,
    format,
    mediatype: MEDIA[format],
    encoding: 'utf-8',
    ...(packing === 'plain' ? {} : { compression: packing === 'gzip' ? 'gz' : 'zst' }),
    ...(format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\n', doubleQuote: true, header } } : {}),
    schema: { fields: table.columns.map((column) => ({ ...column })), ...missing },
    slantwise: { table: settings.table, offsetUnit: settings.offsets, ...made },
  };
}

const OFFSETS = {
  utf16: 'UTF-16 code units (as in JavaScript)',
  codepoint: 'Unicode code points (as in Python and R)',
  utf8: 'bytes of UTF-8',
} as const;
