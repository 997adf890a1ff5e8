import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, makeCorpus } from './corpus.ts';
import { folder, score, words } from './here.ts';
import { begin, ended, shell } from './program.ts';

/** Records with bad ones among them, as in life. */
const CORPUS = makeCorpus(160).map((record, i) => (i % 41 === 7 ? { id: record.id, text: i } : record));

const got = (name: string) => readFileSync(join(folder, name));

beforeAll(() => writeFileSync(join(folder, 'c.jsonl'), jsonLines(CORPUS)));

/** Outputs of every kind; the parts are small, so that there are many. */
const KINDS = [
  ['full.jsonl', ''],
  ['sentences.csv', '--table sentences --meta outlet'],
  ['full.jsonl.gz', '--part-records 20'],
  ['documents.jsonl.zst', '--table documents --part-records 20'],
  ['sentences.parquet', '--table sentences --part-records 20'],
] as const;

const wanted = new Map<string, Buffer>();

describe('bytes are equal', () => {
  it.each(KINDS)('%s with any number of workers and records a batch', async (name, options) => {
    const line = `c.jsonl ${options}`;
    expect((await score(`${line} --out ${name}`)).code).toBe(3);
    wanted.set(name, got(name));
    const two = `${line} --out two-${name} --workers 2 --batch-size 3`;
    expect((await ended(begin(['score', '-q', ...words(two)]))).code).toBe(3);
    expect(got(`two-${name}`).equals(got(name))).toBe(true);
  });

  it('shards, one after the other, are the whole', async () => {
    for (const [name, options] of KINDS.slice(0, 2)) {
      for (const shard of ['1/3', '2/3', '3/3']) {
        const out = `${shard[0]}-${name}`;
        const header = shard === '1/3' ? '' : ' --no-header';
        await score(`c.jsonl --shard ${shard} --out ${out} ${options}${header}`);
      }
      const shards = Buffer.concat(['1', '2', '3'].map((shard) => got(`${shard}-${name}`)));
      expect(shards.equals(wanted.get(name) as Buffer)).toBe(true);
    }
  });
});

describe('a run that is killed and goes on', () => {
  // One of each way to write; tests/bench/kill.mjs does all of it, and for longer.
  const WAYS = KINDS.filter(([name]) => ['full.jsonl', 'full.jsonl.gz', 'sentences.parquet'].includes(name));
  it.each(WAYS)('%s: nothing is lost and nothing is there twice', async (name, options) => {
    const args = [
      'score',
      '-q',
      'c.jsonl',
      '--out',
      `killed-${name}`,
      '--resume',
      '--workers',
      '2',
      '--batch-size',
      '2',
    ];
    args.push(...words(options));
    const moments: number[] = [];
    for (let kills = 0; kills < 3; kills++) {
      const child = begin(args);
      const end = ended(child);
      const moment = 300 + Math.floor(Math.random() * 1500);
      moments.push(moment);
      await Promise.race([end, sleep(moment)]);
      child.kill('SIGKILL');
      if ((await end).signal === null) break;
    }
    const { code } = await ended(begin(args));
    expect(code).toBe(3);
    expect(got(`killed-${name}`).equals(wanted.get(name) as Buffer), `killed after ${moments} ms`).toBe(true);
  });

  it('a signal ends it in good order: what is under way is written', async () => {
    const args = ['score', 'c.jsonl', '--out', 'stopped.jsonl'];
    const child = begin(args);
    const end = ended(child);
    // By then its state is there, and the first records follow.
    while (!readable('stopped.jsonl.state.json')) await sleep(20);
    await sleep(100);
    child.kill('SIGINT');
    const { code, err } = await end;
    const lines = got('stopped.jsonl').toString().split('\n');
    const { mark, done } = JSON.parse(got('stopped.jsonl.state.json').toString());
    expect([code, done, lines.pop()]).toEqual([130, false, '']);
    expect([lines.length, mark.bytes]).toEqual([mark.records, got('stopped.jsonl').length]);
    expect(err).toContain(`stopped after ${mark.records} records; --resume goes on`);
    await ended(begin([...args, '--resume']));
    expect(got('stopped.jsonl').equals(wanted.get('full.jsonl') as Buffer)).toBe(true);
  });
});

function readable(name: string): boolean {
  try {
    return got(name).length > 0;
  } catch {
    return false;
  }
}

describe('--resume', () => {
  it('does nothing when all is done, and says so', async () => {
    const { code, err } = await shell('slantwise score c.jsonl --out full.jsonl --resume');
    expect([code, err]).toEqual([3, 'slantwise: full.jsonl is complete: 156 documents, 4 errors\n']);
  });

  it.each([
    ['another option of the run', 'full.jsonl --offsets utf8', 'the options of the run changed'],
    ['another option of the analysis', 'full.jsonl --threshold editorial=0.9', 'the engine or its options changed'],
    ['another shard', 'full.jsonl --shard 1/2', 'the options of the run changed'],
  ])('refuses %s', async (_, options, message) => {
    const { code, err } = await score(`c.jsonl --resume --out ${options}`);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('refuses an input or an output that is another than it was', async () => {
    writeFileSync(join(folder, 'd.jsonl'), jsonLines(CORPUS.slice(0, 5)));
    await score('d.jsonl --out d.out.jsonl');
    writeFileSync(join(folder, 'd.jsonl'), jsonLines(CORPUS.slice(0, 5)).replace('harbor', 'Harbor'));
    expect((await score('d.jsonl --out d.out.jsonl --resume')).err).toContain('the input changed');
    const state = JSON.parse(got('d.out.jsonl.state.json').toString());
    await score('d.jsonl --out d.out.jsonl');
    const fresh = JSON.parse(got('d.out.jsonl.state.json').toString());
    writeFileSync(join(folder, 'd.out.jsonl.state.json'), JSON.stringify({ ...state, ...fresh, done: false }));
    writeFileSync(join(folder, 'd.out.jsonl'), 'short');
    expect((await score('d.jsonl --out d.out.jsonl --resume')).err).toContain('fewer than');
  });

  it('starts anew where there is no state', async () => {
    writeFileSync(join(folder, 'fresh.jsonl'), 'something else');
    expect((await score('c.jsonl --out fresh.jsonl --resume')).code).toBe(3);
    expect(got('fresh.jsonl').equals(wanted.get('full.jsonl') as Buffer)).toBe(true);
  });
});
