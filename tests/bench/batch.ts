import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { articleLines, loadCorpus } from './batch-articles.ts';
import { benchPeers } from './batch-peers.ts';
import { firstResult, timeRuns, watchMemory } from './batch-processes.ts';
import { table } from './measure.ts';

const FOLDER = join(ROOT, '.cache/bench/batch');
/** Articles a timed run: enough that starting a process is a small part of it. */
const ARTICLES = 1500;
const ROUNDS = 3;
const STARTS = 9;
const PEER_ARTICLES = 200;
const LONG = 100_000;

interface Limit {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** Whether the limit is the least or the most that is good. */
  readonly good: 'least' | 'most';
}

/**
 * Prints what `slantwise score` gains from two cores, costs over a loop of the library, and takes to start; with `long`
 * also its memory over 100,000 articles. Needs the built package.
 */
export async function benchBatch({ long }: { readonly long: boolean }): Promise<boolean> {
  const { name, texts } = await loadCorpus(Number.POSITIVE_INFINITY);
  mkdirSync(FOLDER, { recursive: true });
  const input = join(FOLDER, 'articles.jsonl');
  writeFileSync(input, [...articleLines(texts, ARTICLES)].join(''));
  const load = loadavg()[0] as number;
  console.log(`${name}: ${texts.length} articles; ${availableParallelism()} cores, load before ${load.toFixed(1)}`);

  await benchPeers(texts.slice(0, PEER_ARTICLES));
  const { one, shards, workers, loop } = await timeRuns(input, FOLDER, ROUNDS);
  const [line] = articleLines(texts, 1);
  const start = await firstResult(line as string, STARTS);
  console.log(`\nslantwise score, ${ARTICLES} articles, least of ${ROUNDS} rounds in turns:`);
  const rate = (seconds: number) => [seconds.toFixed(1), (ARTICLES / seconds).toFixed(0)];
  console.log(
    table([
      ['run', 's', 'articles/s'],
      ['one process', ...rate(one)],
      ['two shard processes', ...rate(shards)],
      ['--workers 2', ...rate(workers)],
      ['bare loop over the library', ...rate(loop)],
    ]),
  );
  const limits: Limit[] = [
    { what: 'two shard processes over one', value: one / shards, limit: 1.85, good: 'least' },
    { what: '--workers 2 over one', value: one / workers, limit: 1.7, good: 'least' },
    { what: 'one worker over the bare loop', value: loop / one, limit: 0.95, good: 'least' },
    { what: `ms from start to first result, median of ${STARTS}`, value: start, limit: 400, good: 'most' },
  ];
  if (long) limits.push(...(await benchMemory(texts)));
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

async function benchMemory(texts: readonly string[]): Promise<Limit[]> {
  const { early, late, most, seconds, errors } = await watchMemory(texts, LONG);
  console.log(
    `\n${LONG} articles, with new names each pass: ${(seconds / 60).toFixed(1)} minutes, ${(LONG / seconds).toFixed(0)} articles/s, ${errors} errors;`,
  );
  console.log(
    `resident memory ${early.toFixed(0)} MB after ${LONG / 10}, ${late.toFixed(0)} MB at the end, ${most.toFixed(0)} MB at most`,
  );
  return [
    { what: `resident memory at the end over that after ${LONG / 10}`, value: late / early, limit: 1.15, good: 'most' },
    { what: 'resident MB at most', value: most, limit: 400, good: 'most' },
    { what: 'error records', value: errors, limit: 0, good: 'most' },
  ];
}

function isKept({ value, limit, good }: Limit): boolean {
  return good === 'least' ? value >= limit : value <= limit;
}
