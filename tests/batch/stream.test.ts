import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { type ScoreStreamOptions, type StreamInput, scoreStream } from '../../src/batch/index.ts';
import { createAnalyzer } from '../../src/index.ts';
import { jsonLines, makeCorpus } from './corpus.ts';
import { BUNDLE, begin } from './program.ts';

const CORPUS = makeCorpus(20, 100);

async function* slowly<T>(items: readonly T[], seen: T[] = []): AsyncGenerator<T> {
  for (const item of items) {
    seen.push(item);
    yield item;
  }
}

async function collect(records: Parameters<typeof scoreStream>[0], options?: ScoreStreamOptions) {
  const found = [];
  for await (const record of scoreStream(records, options)) found.push(record);
  return found;
}

it('gives what the library gives, one record for each, in order', async () => {
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  const wanted = CORPUS.map(({ id, title, text }) => analyzer.analyze({ id, title, text }));
  expect(await collect(CORPUS)).toEqual(wanted);
  expect(await collect(slowly(CORPUS))).toEqual(wanted);
  expect(await collect(CORPUS.map((record) => Buffer.from(JSON.stringify(record))))).toEqual(wanted);
});

it('takes texts, other fields, options of the analyzer; errors are records', async () => {
  const [a, b, c] = await collect(['It may rain.', { body: 'It may snow.', outlet: 'X' }, { text: 5 }], {
    fields: { text: 'body' },
    meta: ['outlet'],
    analyzer: { rules: { hedging: false }, include: { text: true } },
    unit: 'sentence',
  });
  expect(a).toMatchObject({ id: null, sentences: [{ text: 'It may rain.' }], annotations: [], meta: { outlet: null } });
  expect(b).toMatchObject({ meta: { outlet: 'X' } });
  expect(c).toEqual({
    id: null,
    line: 3,
    error: { code: 'E304', message: 'not an object with a string "text": "body" is missing' },
  });
});

it('wrong options throw', async () => {
  await expect(collect(['x'], { analyzer: { rules: { nosuch: false } } })).rejects.toThrow('E202');
});

it('reads no further ahead than it needs', async () => {
  const seen: StreamInput[] = [];
  const many = Array.from({ length: 500 }, () => CORPUS[0] as StreamInput);
  const stream = scoreStream(slowly(many, seen), { batchSize: 4 });
  await stream.next();
  await sleep(50);
  expect(seen.length).toBeLessThan(20);
  await stream.return(undefined);
});

it('a signal stops it, also while it waits for input', async () => {
  const stop = new AbortController();
  async function* endless() {
    yield 'It may rain.';
    await new Promise(() => {});
  }
  const stream = scoreStream(endless(), { signal: stop.signal });
  expect((await stream.next()).done).toBe(false);
  const next = stream.next();
  stop.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
});

it('gives no more once it is told to stop, whatever is done already', async () => {
  const stop = new AbortController();
  const stream = scoreStream(Array(40).fill('It may rain.'), { signal: stop.signal });
  expect((await stream.next()).done).toBe(false);
  stop.abort(new Error('enough'));
  await expect(stream.next()).rejects.toThrow('enough');
});

it('what the input throws, it throws, after the records before', async () => {
  async function* broken() {
    yield 'It may rain.';
    throw new Error('the wire is cut');
  }
  const stream = scoreStream(broken());
  expect((await stream.next()).done).toBe(false);
  await expect(stream.next()).rejects.toThrow('the wire is cut');
});

it('gives the same with threads', async () => {
  const built: { scoreStream: typeof scoreStream } = await import(pathToFileURL(`${BUNDLE}/node.js`).href);
  const found = [];
  for await (const record of built.scoreStream(slowly(CORPUS), { workers: 2, batchSize: 3 })) found.push(record);
  expect(found).toEqual(await collect(CORPUS));
});

it('answers a line of standard input before the next one comes, with threads too', async () => {
  for (const options of [[], ['--workers', '2']]) {
    const child = begin(['score', '-', ...options]);
    const lines = jsonLines(CORPUS.slice(0, 3)).split(/(?<=\n)/);
    for (const line of lines) {
      const answer = new Promise((resolve) => child.stdout?.once('data', resolve));
      child.stdin?.write(line);
      expect(JSON.parse(String(await answer)).id).toBe(JSON.parse(line).id);
    }
    child.kill('SIGKILL');
  }
});
