import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { ARTICLES, BAD, type Bench, hasSpark, makeBench, RECIPES, SPARK, scoreAlone } from './support.ts';

if (!hasSpark()) console.log('no Spark (PyPI or Java is absent): the contract of the filter alone is tested');

type Row = Readonly<Record<string, unknown>>;

/** The rows of all Parquet files of a folder, by document and sentence; numbers as JavaScript has them. */
async function readTable(folder: string): Promise<Row[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.parquet'));
  const parts = await Promise.all(
    files.map(async (name) => parquetReadObjects({ file: await asyncBufferFromFile(join(folder, name)) })),
  );
  return sorted(parts.flat() as Row[]);
}

function sorted(rows: readonly Row[]): Row[] {
  const key = ({ id, sentence }: Row) => `${id} ${String(sentence).padStart(6, '0')}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function submit(input: string, output: string, { env }: Bench) {
  const args = ['--master', 'local-cluster[2,1,1024]', '--conf', 'spark.ui.enabled=false'];
  const filter = 'slantwise score - --quiet';
  return spawnSync(
    join(SPARK, 'spark-submit'),
    [...args, join(RECIPES, 'spark_score.py'), input, output, '--partitions', '4', '--slantwise', filter],
    { env: { ...env, PYSPARK_PYTHON: join(SPARK, 'python'), SPARK_LOCAL_IP: '127.0.0.1' }, encoding: 'utf8' },
  );
}

/** The same articles in a Parquet file. */
function asParquet(input: string, lines: readonly string[]): string {
  const articles = lines.map((line) => JSON.parse(line) as Readonly<Record<string, string | null>>);
  const column = (name: string) => articles.map((article) => article[name] ?? null);
  const columnData = ['id', 'title', 'text'].map((name) => ({ name, data: column(name), type: 'STRING' as const }));
  const path = input.replace(/jsonl$/, 'parquet');
  writeFileSync(path, new Uint8Array(parquetWriteBuffer({ columnData })));
  return path;
}

describe.skipIf(!hasSpark())('PySpark on a local cluster of two workers', () => {
  test.each([
    ['JSON lines', ARTICLES],
    ['Parquet', ARTICLES.slice(-8)],
  ])(
    'gives of %s the sentence table of a single process, row for row',
    { timeout: 300_000 },
    async (format, articles) => {
      const lines = [...articles.slice(0, 4), BAD, ...articles.slice(4)];
      const bench = makeBench(lines);
      const alone = makeBench(articles);
      const output = join(bench.folder, 'sentences');
      const { status, stderr } = submit(
        format === 'Parquet' ? asParquet(bench.input, lines) : bench.input,
        output,
        bench,
      );
      expect(status, stderr.slice(-3000)).toBe(0);
      const rows = await readTable(output);
      const failed = rows.filter(({ error }) => error !== null);
      expect(failed).toMatchObject([{ id: 'bad', sentence: null, error: expect.stringContaining('E304') }]);

      const table = scoreAlone(alone, '--table', 'sentences', '--format', 'jsonl');
      const expected = table
        .trimEnd()
        .split('\n')
        .map((line) => {
          const { record: _, ...row } = JSON.parse(line) as Row;
          return { ...row, error: null };
        });
      expect(rows.filter(({ error }) => error === null)).toEqual(sorted(expected));
      for (const { folder } of [bench, alone]) rmSync(folder, { recursive: true });
    },
  );
});
