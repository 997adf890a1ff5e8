import { execFileSync } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadZstd } from '../../src/batch/output/zstd.ts';
import { jsonLines, makeCorpus } from './corpus.ts';
import { folder, score } from './here.ts';
import { shell } from './program.ts';

const CORPUS = makeCorpus(30);
const LINES = Buffer.from(jsonLines(CORPUS));

interface Found {
  /** Ids of analyses, and `line code` of errors, in order. */
  readonly records: readonly string[];
  readonly code: number | null;
  readonly messages: readonly string[];
}

/** What comes of a file with these bytes. */
async function check(name: string, content: string | Uint8Array, options = ''): Promise<Found> {
  writeFileSync(join(folder, name), content);
  const { code, out } = await score(`${name} ${options}`);
  const records =
    out === ''
      ? []
      : out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
  return {
    code,
    records: records.map(({ id, line, error }) => (error === undefined ? String(id) : `${line} ${error.code}`)),
    messages: records.flatMap(({ error }) => (error === undefined ? [] : [error.message])),
  };
}

const ids = (n: number) => CORPUS.slice(0, n).map(({ id }) => id);

describe('packed files that end early or are damaged', () => {
  it.each(['gz', 'zst'])('.%s: all records before, then one error, the same each time', async (packing) => {
    const compress = await loadZstd();
    // Members of 100 bytes or more: the end is cut off in the last of them.
    const pack = packing === 'gz' ? gzipSync : compress;
    const parts = CORPUS.map((record) => pack(Buffer.from(jsonLines([record]))));
    const whole = Buffer.concat(parts);
    const cut = await check(`cut.jsonl.${packing}`, whole.subarray(0, whole.length - 20));
    expect(cut).toEqual({
      code: 3,
      records: [...ids(29), '30 E301'],
      messages: [expect.stringContaining('end early')],
    });
    whole.fill(0xff, whole.length - 60, whole.length - 20);
    const damaged = await check(`damaged.jsonl.${packing}`, whole);
    // Of gzip, what stands in the same 16 kB before the damage is lost too.
    const before = damaged.records.length - 1;
    expect([damaged.code, damaged.records]).toEqual([3, [...ids(before), `${before + 1} E301`]]);
    expect(await check(`damaged.jsonl.${packing}`, whole)).toEqual(damaged);
  });

  it('the next file goes on', async () => {
    writeFileSync(join(folder, 'cut.jsonl.gz'), gzipSync(LINES).subarray(0, 200));
    writeFileSync(join(folder, 'whole.jsonl'), jsonLines(CORPUS.slice(0, 2)));
    const { code, out } = await score('cut.jsonl.gz nosuch.csv whole.jsonl');
    const last = out.trimEnd().split('\n').slice(-3);
    expect([code, ...last.map((line) => JSON.parse(line).id)]).toEqual([3, 'nosuch.csv', ...ids(2)]);
    expect(JSON.parse(last[0] as string).error.message).toBe('nosuch.csv: cannot be read: there is no such file');
  });

  it('a Parquet file that is none', async () => {
    for (const content of ['PAR1 and nothing', '']) {
      const { records, messages } = await check('x.parquet', content);
      expect([records, messages]).toEqual([['1 E301'], [expect.stringContaining('not a Parquet file')]]);
    }
  });
});

describe('texts in other encodings', () => {
  const latin1 = Buffer.from('{"id":"l","text":"The caf\xe9 may close."}\n', 'latin1');

  it('is an error of that record alone', async () => {
    const mixed = Buffer.concat([
      LINES.subarray(0, LINES.indexOf(10) + 1),
      latin1,
      Buffer.from(jsonLines([{ id: 'u', text: 'é' }])),
    ]);
    expect(await check('mixed.jsonl', mixed)).toMatchObject({ code: 3, records: ['a-1', '2 E302', 'u'] });
  });

  it('is read with --encoding', async () => {
    expect(await check('latin1.jsonl', latin1, '--encoding latin1 --echo')).toMatchObject({ code: 0, records: ['l'] });
  });
});

describe('lines', () => {
  it('that are too long are errors, at little cost', async () => {
    const long = `{"id":"long","text":"${'It may rain. '.repeat(100_000)}"}`;
    const content = `${jsonLines(CORPUS.slice(0, 1))}${long}\n${jsonLines(CORPUS.slice(1, 2))}`;
    expect(await check('long.jsonl', content)).toEqual({
      code: 3,
      records: ['a-1', '2 E305', 'a-2'],
      messages: ['too long: 1300000 characters, the limit is 1000000'],
    });
    expect((await check('long.jsonl', content, '--max-chars 100')).messages).toEqual([
      expect.stringContaining('the limit is 100'),
      'too long: the line has more than 1049176 bytes',
      expect.stringContaining('the limit is 100'),
    ]);
  });

  it('of 200 MB do not fill the memory', async () => {
    const file = createWriteStream(join(folder, 'huge.jsonl'));
    file.write('{"id":"huge","text":"');
    for (let i = 0; i < 200; i++) file.write('It may rain, he said. '.repeat(47_663));
    await new Promise((resolve) => file.end(`"}\n${jsonLines(CORPUS.slice(0, 1))}`, () => resolve(null)));
    const { code, out } = await shell(
      'ulimit -v unlimited; NODE_OPTIONS=--max-old-space-size=120 slantwise score -q huge.jsonl',
    );
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([code, records.map(({ id, error }) => error?.code ?? id)]).toEqual([3, ['E305', 'a-1']]);
  });
});

describe('CSV', () => {
  it('with line breaks and marks in cells, rows that do not fit, and a mark that is never closed', async () => {
    const rows = [
      '\ufeffid,text',
      '1,"It may\r\nrain, he said."',
      '2',
      '3,"He said ""so""."',
      '',
      '4,He said "so" there.',
      '5,ok,too many',
      '6,"never closed',
      'x',
    ];
    expect(await check('x.csv', rows.join('\r\n'))).toEqual({
      code: 3,
      records: ['1', '4 E306', '3', '6 E306', '4', '8 E306', '9 E306'],
      messages: [
        'not a row of this table: it has 1 cells for 2 columns',
        'not a row of this table: it has 1 cells for 2 columns',
        'not a row of this table: it has 3 cells for 2 columns',
        'not a row of this table: a quotation mark is not closed',
      ],
    });
  });

  it('with bytes that are not UTF-8, and without the column that is asked for', async () => {
    const bytes = Buffer.from('id,text\n1,caf\xe9\n2,fine\n', 'latin1');
    expect(await check('latin1.csv', bytes)).toMatchObject({ code: 3, records: ['2 E302', '2'] });
    const other = await check('latin1.csv', 'id,body\n1,fine\n');
    expect(other.messages).toEqual(['not an object with a string "text": "text" is missing']);
  });

  it('whose row does not end is given up', async () => {
    const endless = `id,text\n1,fine\n2,"${'It may rain.\n'.repeat(100_000)}`;
    const { code, records } = await check('endless.csv', endless, '--max-chars 1000');
    expect([code, records]).toEqual([3, ['1', '3 E305']]);
  });
});

describe('nothing at all', () => {
  it.each(['empty.jsonl', 'empty.csv', 'empty.jsonl.gz'])('%s', async (name) => {
    expect(await check(name, '')).toEqual({ code: 0, records: [], messages: [] });
  });

  it('an empty text is a text; an empty folder has none', async () => {
    mkdirSync(join(folder, 'nothing'), { recursive: true });
    expect((await check('empty.txt', '')).records).toEqual(['empty.txt']);
    expect(await score('nothing')).toEqual({ code: 0, out: '', err: '' });
    expect(JSON.parse((await score('no*such')).out).error.message).toBe('cannot be read: no file matches');
  });
});

// The superuser may read everything and mount.
const isRoot = process.getuid?.() === 0;

it.skipIf(isRoot)('a folder without permission is an error in its place', async () => {
  mkdirSync(join(folder, 'closed'), { recursive: true });
  chmodSync(join(folder, 'closed'), 0o000);
  const { code, out } = await score('closed');
  chmodSync(join(folder, 'closed'), 0o755);
  expect([code, JSON.parse(out).error.message]).toEqual([3, 'cannot be read: permission denied']);
});

it.runIf(isRoot && mayMount())(
  'a full disk ends the run with what is there; it goes on when there is room',
  async () => {
    const disk = join(folder, 'disk');
    mkdirSync(disk, { recursive: true });
    asRoot(`mount -t tmpfs -o size=64k tmpfs ${disk}`);
    try {
      writeFileSync(join(folder, 'c.jsonl'), LINES);
      await score('c.jsonl --out whole.jsonl');
      const full = await score('c.jsonl --out disk/o.jsonl');
      expect(full.code).toBe(3);
      expect(full.err).toMatch(/^slantwise: disk\/o.jsonl cannot be written: no space is left; --resume goes on/);
      asRoot(`mount -o remount,size=8m ${disk}`);
      expect((await score('c.jsonl --out disk/o.jsonl --resume')).code).toBe(0);
      expect(readFileSync(join(disk, 'o.jsonl')).equals(readFileSync(join(folder, 'whole.jsonl')))).toBe(true);
    } finally {
      asRoot(`umount ${disk}`);
    }
  },
);

function asRoot(line: string): void {
  execFileSync('bash', ['-c', line], { stdio: 'ignore' });
}

function mayMount(): boolean {
  try {
    asRoot('d=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d" && rmdir "$d"');
    return true;
  } catch {
    return false;
  }
}

describe('streams that close', () => {
  it('a reader that has enough stops it without a word', async () => {
    writeFileSync(join(folder, 'c.jsonl'), LINES);
    for (const options of ['', '--workers 2']) {
      const { code, out, err } = await shell(
        `set -o pipefail; while cat c.jsonl; do :; done 2>/dev/null | slantwise score - ${options} | head -n 1`,
      );
      expect([code, out.split('\n').length, err]).toEqual([0, 2, '']);
    }
  });

  it('a writer that stops in the middle of a line', async () => {
    const { code, out } = await score('-', LINES.subarray(0, LINES.length - 30));
    const last = JSON.parse(out.trimEnd().split('\n').at(-1) as string);
    expect([code, last.line, last.error.code]).toEqual([3, 30, 'E303']);
  });
});

describe('workers that stop', () => {
  it('only the record that stops them is an error', async () => {
    const heavy = { id: 'heavy', text: 'It may rain, he said. '.repeat(90_000) };
    writeFileSync(join(folder, 'heavy.jsonl'), jsonLines([...CORPUS.slice(0, 9), heavy, ...CORPUS.slice(9)]));
    const { code, out, err } = await shell(
      'slantwise score -q heavy.jsonl --workers 2 --worker-memory 100 --max-chars 3000000',
    );
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.map(({ id, error }) => error?.code ?? id)).toEqual([
      ...ids(9),
      'E902',
      ...CORPUS.slice(9).map(({ id }) => id),
    ]);
    expect([code, err.includes('FATAL')]).toEqual([3, false]);
  });
});
