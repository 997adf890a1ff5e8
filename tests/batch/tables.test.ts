import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/index.ts';
import { run } from '../cli/run.ts';
import { ROOT } from '../support/root.ts';
import { jsonLines, makeCorpus } from './corpus.ts';
import { folder, score, words } from './here.ts';

const TABLES = ['documents', 'sentences', 'annotations', 'attributions'] as const;
const OPTIONS = '--meta outlet --part-records 4';

let analyses: Analysis[] = [];
beforeAll(async () => {
  const records = makeCorpus(9);
  writeFileSync(join(folder, 'c.jsonl'), `${jsonLines(records)}not JSON\n`);
  const { out } = await score('c.jsonl');
  analyses = out
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  for (const table of TABLES) {
    for (const format of ['csv', 'jsonl', 'parquet']) {
      await score(`c.jsonl ${OPTIONS} --table ${table} --out ${table}.${format}`);
    }
  }
});

type Row = Record<string, string | number | boolean | null>;

function linesOf(name: string): Row[] {
  return readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe.each(TABLES)('%s', (table) => {
  it('has a row for each of them', () => {
    const rows = analyses.flatMap((analysis): unknown[] => (table === 'documents' ? [analysis] : analysis[table]));
    expect(linesOf(`${table}.jsonl`)).toHaveLength(rows.length);
  });

  it('says the same in JSON lines, CSV and Parquet', async () => {
    const rows = linesOf(`${table}.jsonl`);
    const cells = parse(readFileSync(join(folder, `${table}.csv`)), { columns: true }) as Record<string, string>[];
    expect(cells).toEqual(rows.map((row) => mapValues(row, (value) => (value === null ? '' : String(value)))));
    const file = await asyncBufferFromFile(join(folder, `${table}.parquet`));
    const found = await parquetReadObjects({ file });
    expect(found).toEqual(rows);
    expect((await parquetMetadataAsync(file)).row_groups).toHaveLength(3);
  });

  it('is described, column by column', async () => {
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    const rows = linesOf(`${table}.jsonl`);
    for (const format of ['csv', 'jsonl', 'parquet']) {
      const resource = resources.find(({ path }: { path: string }) => path === `${table}.${format}`);
      const { fields } = resource.schema;
      expect(fields.map(({ name }: Row) => name)).toEqual(Object.keys(rows[0] as Row));
      for (const { name, type, description } of fields) {
        expect(description.length).toBeGreaterThan(5);
        for (const row of rows) expect(fits(row[name] as Row[string], type), `${name}: ${row[name]}`).toBe(true);
      }
      expect(resource.slantwise.engine).toEqual(analyses[0]?.engine);
    }
  });

  it('is in the documentation', () => {
    const page = readFileSync(join(ROOT, 'docs/batch.md'), 'utf8');
    const columns = Object.keys(linesOf(`${table}.jsonl`)[0] as Row).filter((name) => name !== 'outlet');
    expect(columns.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('has its errors beside it', () => {
    const errors = linesOf(`${table}.csv.errors.jsonl`);
    expect(errors).toEqual([{ id: null, line: 10, error: { code: 'E303', message: 'not valid JSON' } }]);
  });
});

function mapValues(row: Row, change: (value: Row[string]) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}

function fits(value: Row[string], type: string): boolean {
  if (value === null) return true;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

it('rows slice the text by their offsets', () => {
  const records = makeCorpus(9);
  const sentences = linesOf('sentences.jsonl');
  const verdicts = analyses.flatMap((analysis) => analysis.sentences.map(({ verdict }) => verdict));
  expect(sentences.map(({ verdict }) => verdict)).toEqual(verdicts);
  for (const { record, id, start, end, field } of sentences) {
    const article = records[(record as number) - 1] as (typeof records)[number];
    expect(article.id).toBe(id);
    const slice = article[field as 'title' | 'text'].slice(start as number, end as number);
    expect([slice, slice.trim()]).toEqual([slice.trim(), slice]);
  }
});

it('on standard output, errors go to standard error', async () => {
  const { code, out, err } = await score('c.jsonl --table documents --format csv');
  expect([code, out.split('\n').length, JSON.parse(err).line]).toEqual([3, 11, 10]);
});

it("leaves somebody else's datapackage.json alone", async () => {
  writeFileSync(join(folder, 'x.jsonl'), jsonLines(makeCorpus(1)));
  mkdirSync(join(folder, 'theirs'), { recursive: true });
  writeFileSync(join(folder, 'theirs/datapackage.json'), '{"name":"theirs"}');
  await score('x.jsonl --table documents --out theirs/d.csv');
  expect(readFileSync(join(folder, 'theirs/datapackage.json'), 'utf8')).toBe('{"name":"theirs"}');
  expect(JSON.parse(readFileSync(join(folder, 'theirs/d.csv.datapackage.json'), 'utf8')).resources).toHaveLength(1);
});

describe('a flat table on standard output', () => {
  it.each([
    ['utf16', 'UTF-16 code units'],
    ['codepoint', 'code points'],
    ['utf8', 'bytes of UTF-8'],
  ])('has the unit of its offsets on standard error: %s', async (unit, name) => {
    const line = `score - --table sentences --format csv --offsets ${unit}`;
    const { out, err } = await run(words(line), { stdin: jsonLines(makeCorpus(1)) });
    expect(out).toContain('start');
    expect(err).toBe(`slantwise: offsets and lengths of this table count ${name}\n`);
  });
});
