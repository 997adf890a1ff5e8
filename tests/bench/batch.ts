import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { articleLines, loadCorpus } from './batch-articles.ts';
import { benchPeers } from './batch-peers.ts';
import { type Cost, firstResult, timeRuns, watchMemory } from './batch-processes.ts';
import { table } from './measure.ts';

const FOLDER = join(ROOT, '.cache/bench/batch');
const ROUNDS = 3;
const STARTS = 9;
const PEER_ARTICLES = 200;

export interface BatchOptions {
  /** Articles a timed run; with few, starting a process is much of it. */
  readonly articles: number;
  /** Articles of a pass that shows memory; 0 for none. The limits are those of 100,000. */
  readonly long: number;
}

interface Limit {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the limit is the least or the most that is good. */
  readonly good: 'least' | 'most';
}

/**
 * Prints what `slantwise score` gains from two cores, costs over a loop of the library, and takes to start; with `long`
 * also its memory over many articles. Needs the built package.
 */
export async function benchBatch({ articles, long }: BatchOptions): Promise<boolean> {
  const { name, texts } = await loadCorpus(Number.POSITIVE_INFINITY);
  mkdirSync(FOLDER, { recursive: true });
  const input = join(FOLDER, 'articles.jsonl');
  writeFileSync(input, [...articleLines(texts, articles)].join(''));
  const load = loadavg()[0] as number;
  console.log(`${name}: ${texts.length} articles; ${availableParallelism()} cores, load before ${load.toFixed(1)}`);

  await benchPeers(texts.slice(0, PEER_ARTICLES));
  const { one, shards, workers, loop } = await timeRuns(input, FOLDER, ROUNDS);
  const [line] = articleLines(texts, 1);
  const start = await firstResult(line as string, STARTS);
  console.log(`\nslantwise score, ${articles} articles, least of ${ROUNDS} rounds in turns:`);
  const row = (name: string, { wall, cpu }: Cost) => [
    name,
    wall.toFixed(1),
    cpu.toFixed(1),
    (articles / wall).toFixed(0),
    (articles / cpu).toFixed(0),
  ];
  console.log(
    table([
      ['run', 's', 's of processor', 'articles/s', 'articles/s/core'],
      row('one process', one),
      row('two shard processes', shards),
      row('--workers 2', workers),
      row('bare loop over the library', loop),
    ]),
  );
  // What other work on the machine cannot change; it leaves out what two processes cost each other in the caches.
  console.log(
    `by processor time alone: shards ${(one.cpu / shards.longest).toFixed(2)}, --workers 2 at most ${((2 * one.cpu) / workers.cpu).toFixed(2)}, one worker over the loop ${(loop.cpu / one.cpu).toFixed(2)}`,
  );
  const limits: Limit[] = [
    { what: 'two shard processes over one', value: one.wall / shards.wall, limit: 1.85, good: 'least' },
    { what: '--workers 2 over one', value: one.wall / workers.wall, limit: 1.7, good: 'least' },
    { what: 'one worker over the bare loop', value: loop.wall / one.wall, limit: 0.95, good: 'least' },
    { what: `ms from start to first result, median of ${STARTS}`, value: start, limit: 400, good: 'most' },
  ];
  if (long > 0) limits.push(...(await benchMemory(texts, long)));
  console.log(
    `\n${table([
      ['figure', 'value', 'limit', ''],
      ...limits.map(({ what, value, limit, good }) => [
        what,
        value.toFixed(value < 10 ? 2 : 0),
        `${good === 'least' ? '≥' : '≤'} ${limit}`,
        isKept({ what, value, limit, good }) ? '' : 'missed',
      ]),
    ])}`,
  );
  return limits.every(isKept);
}

async function benchMemory(texts: readonly string[], count: number): Promise<Limit[]> {
  const { early, late, most, seconds, errors } = await watchMemory(texts, count);
  console.log(
    `\n${count} articles, with new names each pass: ${(seconds / 60).toFixed(1)} minutes, ${(count / seconds).toFixed(0)} articles/s, ${errors} errors;`,
  );
  console.log(
    `resident memory ${early.toFixed(0)} MB after ${count / 10}, ${late.toFixed(0)} MB at the end, ${most.toFixed(0)} MB at most`,
  );
  return [
    {
      what: `resident memory at the end over that after ${count / 10}`,
      value: late / early,
      limit: 1.15,
      good: 'most',
    },
    { what: 'resident MB at most', value: most, limit: 400, good: 'most' },
    { what: 'error records', value: errors, limit: 0, good: 'most' },
  ];
}

function isKept({ value, limit, good }: Limit): boolean {
  return good === 'least' ? value >= limit : value <= limit;
}
