import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { articleLines, loadCorpus } from './batch-articles.ts';
import { printCost } from './batch-cost.ts';
import { watchMemory } from './batch-memory.ts';
import { benchPeers } from './batch-peers.ts';
import { CAN_PIN, type Cost, firstResult, type Runs, timeRuns } from './batch-processes.ts';
import { median, table } from './measure.ts';

const FOLDER = join(ROOT, '.cache/bench/batch');
const STARTS = 9;
const PEER_ARTICLES = 200;

export interface BatchOptions {
  /** Articles a timed run; with few, starting a process is much of it. 0 for none. */
  readonly articles: number;
  readonly rounds: number;
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
export async function benchBatch({ articles, rounds, long }: BatchOptions): Promise<boolean> {
  const { name, texts } = await loadCorpus(Number.POSITIVE_INFINITY);
  mkdirSync(FOLDER, { recursive: true });
  const load = loadavg()[0] as number;
  console.log(`${name}: ${texts.length} articles; ${availableParallelism()} cores, load before ${load.toFixed(1)}`);
  const limits: Limit[] = [];
  if (articles > 0) {
    await benchPeers(texts.slice(0, PEER_ARTICLES));
    limits.push(...(await benchRuns(texts, articles, rounds)));
  }
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

const NAMES: Readonly<Record<keyof Runs, string>> = {
  one: 'one process',
  pinned: CAN_PIN ? 'one process kept on one core' : 'one process (taskset is not there)',
  shards: 'two shard processes',
  workers: '--workers 2',
  loop: 'bare loop over the library',
  wink: CAN_PIN ? 'bare wink-nlp kept on one core' : 'bare wink-nlp',
  winks: 'two of bare wink-nlp, half each',
};

/**
 * Each way to run takes a tenth of the articles and all of them. What the larger run takes more is the price of an
 * article once all is loaded and compiled; the rest is the start. The command may use the second core for compiling and
 * cleaning up, so the gain of two processes is told over one process as it is, and over one on a single core. Machines
 * change their speed from minute to minute: ways are compared inside each round, and the median of the rounds counts.
 */
async function benchRuns(texts: readonly string[], articles: number, rounds: number): Promise<Limit[]> {
  const few = Math.max(1, Math.round(articles / 10));
  const files = [few, articles].map((count) => {
    const path = join(FOLDER, `articles-${count}.jsonl`);
    writeFileSync(path, [...articleLines(texts, count)].join(''));
    return path;
  });
  const short = await timeRuns(files[0] as string, FOLDER, rounds);
  const whole = await timeRuns(files[1] as string, FOLDER, rounds);
  const [line] = articleLines(texts, 1);
  const start = await firstResult(line as string, STARTS);

  const least = (runs: Runs, way: keyof Runs, part: keyof Cost) => Math.min(...runs[way].map((cost) => cost[part]));
  console.log(`\nslantwise score, ${articles} articles, least of ${rounds} rounds in turns:`);
  console.log(
    table([
      ['run', 's', 's of processor', 'articles/s', 'articles/s/core', 'start s', 'articles/s after it'],
      ...(Object.keys(NAMES) as (keyof Runs)[]).map((way) => {
        const [wall, cpu] = [least(whole, way, 'wall'), least(whole, way, 'cpu')];
        const after = (wall - least(short, way, 'wall')) / (articles - few);
        return [
          NAMES[way],
          wall.toFixed(1),
          cpu.toFixed(1),
          (articles / wall).toFixed(0),
          (articles / cpu).toFixed(0),
          (wall - after * articles).toFixed(1),
          (1 / after).toFixed(0),
        ];
      }),
    ]),
  );
  const byRound = (way: keyof Runs, over: keyof Runs, cost: (way: keyof Runs, round: number) => number) =>
    median(whole[way].map((_, round) => cost(over, round) / cost(way, round)));
  const wall = (way: keyof Runs, round: number) => (whole[way][round] as Cost).wall;
  const after = (way: keyof Runs, round: number) => wall(way, round) - (short[way][round] as Cost).wall;
  const cpu = (way: keyof Runs, round: number) => (whole[way][round] as Cost).cpu;
  const ratio = (way: keyof Runs, over: keyof Runs) => byRound(way, over, wall);
  const compared = [
    ['shards', 'one'],
    ['workers', 'one'],
    ['shards', 'pinned'],
    ['workers', 'pinned'],
    ['winks', 'wink'],
  ] as const;
  console.log(`\nhow many times as fast, median of ${rounds} rounds:`);
  console.log(
    table([
      ['run', 'over', `${articles} articles`, 'after the start', 'by processor time'],
      ...compared.map(([way, over]) => [
        NAMES[way],
        NAMES[over],
        ratio(way, over).toFixed(2),
        byRound(way, over, after).toFixed(2),
        (2 * byRound(way, over, cpu)).toFixed(2),
      ]),
    ]),
  );
  const core = articles / least(whole, 'pinned', 'wall');
  await printCost(texts, core, FOLDER);
  return [
    { what: 'two shard processes over one', value: ratio('shards', 'one'), limit: 1.85, good: 'least' },
    { what: 'two shard processes over one on one core', value: ratio('shards', 'pinned'), limit: 1.85, good: 'least' },
    { what: '--workers 2 over one', value: ratio('workers', 'one'), limit: 1.7, good: 'least' },
    { what: '--workers 2 over one on one core', value: ratio('workers', 'pinned'), limit: 1.7, good: 'least' },
    { what: 'one worker over the bare loop', value: ratio('one', 'loop'), limit: 0.95, good: 'least' },
    { what: `ms from start to first result, median of ${STARTS}`, value: start, limit: 400, good: 'most' },
  ];
}

async function benchMemory(texts: readonly string[], count: number): Promise<Limit[]> {
  console.log(`\n${count} articles through 'score -', with new names each pass:`);
  const { early, late, most, seconds, errors } = await watchMemory(texts, count);
  console.log(
    `${(seconds / 60).toFixed(1)} minutes, ${(count / seconds).toFixed(0)} articles/s, ${errors} errors; resident memory ${early.toFixed(0)} MB around ${count / 10}, ${late.toFixed(0)} MB around the end, ${most.toFixed(0)} MB at most`,
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
