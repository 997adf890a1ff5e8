import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { decompress } from 'fzstd';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadZstd } from '../../src/batch/output/zstd.ts';
import { jsonLines, makeCorpus } from './corpus.ts';
import { folder, score } from './here.ts';

const CORPUS = makeCorpus(12);
const COLUMNS = ['id', 'title', 'text', 'outlet'] as const;

function put(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function got(name: string): Buffer {
  return readFileSync(join(folder, name));
}

let wanted = '';
beforeAll(async () => {
  const compress = await loadZstd();
  const lines = Buffer.from(jsonLines(CORPUS));
  put('c.jsonl', lines);
  put('c.ndjson.gz', Buffer.concat([gzipSync(lines.subarray(0, 3000)), gzipSync(lines.subarray(3000))]));
  put('c.jsonl.zst', Buffer.concat([compress(lines.subarray(0, 3000)), compress(lines.subarray(3000))]));
  // Packed, whatever it is called.
  put('unnamed', gzipSync(lines));
  const csv = stringify([...CORPUS], { header: true, columns: [...COLUMNS], record_delimiter: '\r\n' });
  put('c.csv', `\ufeff${csv}`);
  put('c.csv.gz', gzipSync(csv));
  put('c.tsv', stringify([...CORPUS], { header: true, columns: [...COLUMNS], delimiter: '\t' }));
  put('utf16.csv', Buffer.from(`\ufeff${csv}`, 'utf16le'));
  const columnData = COLUMNS.map((name) => ({
    name,
    data: CORPUS.map((record) => record[name]),
    type: 'STRING' as const,
  }));
  put('c.parquet', Buffer.from(parquetWriteBuffer({ columnData, rowGroupSize: 5 })));
  for (const codec of ['GZIP', 'ZSTD'] as const) {
    const compressors = { GZIP: gzipSync, ZSTD: (bytes: Uint8Array) => compress(Buffer.from(bytes)) };
    put(`${codec}.parquet`, Buffer.from(parquetWriteBuffer({ columnData, codec, compressors })));
  }
  const columns = [
    { key: 'id', header: 'key' },
    { key: 'title', header: 'head' },
    { key: 'text', header: 'body' },
  ];
  put('renamed.csv', stringify([...CORPUS], { header: true, columns }));
  wanted = (await score('c.jsonl')).out;
});

describe('inputs', () => {
  it.each([
    ['c.ndjson.gz'],
    ['c.jsonl.zst'],
    ['unnamed'],
    ['c.csv'],
    ['c.csv.gz'],
    ['c.tsv'],
    ['utf16.csv --encoding utf-16le'],
    ['c.parquet'],
    ['GZIP.parquet'],
    ['ZSTD.parquet'],
    ['renamed.csv --id-field key --title-field head --text-field body'],
  ])('%s gives the same records', async (line) => {
    const { code, out, err } = await score(line);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(wanted);
  });

  it.each([['c.jsonl'], ['c.csv'], ['c.parquet'], ['c.jsonl.zst']])(
    '%s from standard input, but for Parquet',
    async (name) => {
      const format = name.replace(/^c\.(\w+).*/, '$1');
      const { code, out } = await score(`- --input-format ${format}`, got(name));
      if (format === 'parquet') expect([code, JSON.parse(out).error.code]).toEqual([3, 'E301']);
      else expect(out).toBe(wanted);
    },
  );

  it('reads folders and globs in the order of their paths, texts with their paths as ids', async () => {
    mkdirSync(join(folder, 'texts/b'), { recursive: true });
    put('texts/b/2.txt', 'It may rain.');
    put('texts/Z.txt.gz', gzipSync('It may snow.'));
    put('texts/a.md', 'It may hail.');
    put('texts/.hidden.txt', 'Not this.');
    put('texts/picture.png', 'Not this.');
    const ids = (out: string) => jsonOf(out).map(({ id }) => id);
    expect(ids((await score('texts')).out)).toEqual(['texts/Z.txt.gz', 'texts/a.md', 'texts/b/2.txt']);
    expect(ids((await score('texts/**/*.txt texts/a.md')).out)).toEqual(['texts/b/2.txt', 'texts/a.md']);
  });

  it('passes fields through, converts offsets, repeats text', async () => {
    const { out } = await score('c.parquet --meta outlet,nosuch --offsets codepoint --echo');
    const [record] = jsonOf(out);
    const [{ title, text }] = CORPUS as [(typeof CORPUS)[number]];
    expect(record.meta).toEqual({ outlet: 'The Example 0', nosuch: null });
    expect(record.offsetUnit).toBe('codepoint');
    for (const { start, end, field, text: slice } of [...record.sentences, ...record.annotations]) {
      expect([...(field === 'title' ? title : text)].slice(start, end).join('')).toBe(slice);
    }
  });
});

function jsonOf(lines: string) {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('outputs', () => {
  it('packs lines in members of a fixed number of records', async () => {
    await score('c.jsonl --out a.jsonl.gz --part-records 5');
    await score('c.jsonl --out a.jsonl.zst --part-records 5');
    expect(gunzipSync(got('a.jsonl.gz')).toString()).toBe(wanted);
    expect(Buffer.from(decompress(got('a.jsonl.zst'))).toString()).toBe(wanted);
    const members = got('a.jsonl.gz').toString('latin1').split('\x1f\x8b\x08').length - 1;
    expect(members).toBe(3);
  });

  it('an output without records is a whole file', async () => {
    put('none.jsonl', '');
    await score('none.jsonl --out none.jsonl.gz');
    expect(gunzipSync(got('none.jsonl.gz')).toString()).toBe('');
    await score('none.jsonl --table documents --out none.parquet');
    expect(got('none.parquet').subarray(-4).toString()).toBe('PAR1');
  });
});
