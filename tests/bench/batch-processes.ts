import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ROOT } from '../support/root.ts';
import { articleLines } from './batch-articles.ts';

/** The built command, as users run it. */
const COMMAND = join(ROOT, 'dist/cli.js');
const LOOP = join(ROOT, 'tests/bench/batch-loop.mjs');

/** What a way to run costs, in seconds. */
export interface Cost {
  /** From the start to the end. */
  readonly wall: number;
  /** Of the processor, all processes together. */
  readonly cpu: number;
  /** Of the processor, the process that takes most: what `wall` would be if each had a core of its own. */
  readonly longest: number;
}

/** The shell's own clock tells what processor time a process took. */
const TIMED = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'timed', process.execPath];

/** Runs these processes side by side until all have ended well. */
async function costOf(commands: readonly (readonly string[])[]): Promise<Cost> {
  const start = performance.now();
  const cpus = await Promise.all(
    commands.map(async (args) => {
      const child = spawn('bash', [...TIMED, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
      let told = '';
      child.stderr.on('data', (chunk) => {
        told += chunk;
      });
      const [code] = await once(child, 'close');
      if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}: ${told}`);
      const [, user, system] = told.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
      return (user ?? Number.NaN) + (system ?? Number.NaN);
    }),
  );
  return {
    wall: (performance.now() - start) / 1000,
    cpu: cpus.reduce((sum, one) => sum + one, 0),
    longest: Math.max(...cpus),
  };
}

const WAYS = ['one', 'shards', 'workers', 'loop'] as const;
export type Runs = Readonly<Record<(typeof WAYS)[number], Cost>>;

/** What each way to score the file costs: the least of some rounds, in turns. */
export async function timeRuns(input: string, folder: string, rounds: number): Promise<Runs> {
  const out = (name: string) => join(folder, `${name}.jsonl`);
  const score = (name: string, ...more: string[]) => [COMMAND, 'score', input, '--out', out(name), '--quiet', ...more];
  const ways: Readonly<Record<keyof Runs, readonly (readonly string[])[]>> = {
    one: [score('one')],
    shards: [score('a', '--shard', '1/2'), score('b', '--shard', '2/2')],
    workers: [score('workers', '--workers', '2')],
    loop: [[LOOP, input, out('loop')]],
  };
  const costs = Object.fromEntries(WAYS.map((way) => [way, [] as Cost[]])) as Record<keyof Runs, Cost[]>;
  for (let round = 0; round < rounds; round++) for (const way of WAYS) costs[way].push(await costOf(ways[way]));
  const read = (...names: string[]) => names.map((name) => readFileSync(out(name), 'utf8')).join('');
  // A faster run that gives something else would be no gain.
  for (const other of [read('a', 'b'), read('workers'), read('loop')]) {
    if (other !== read('one')) throw new Error('the ways to run do not give the same bytes');
  }
  const least = (way: keyof Runs, part: keyof Cost) => Math.min(...costs[way].map((cost) => cost[part]));
  return Object.fromEntries(
    WAYS.map((way) => [way, { wall: least(way, 'wall'), cpu: least(way, 'cpu'), longest: least(way, 'longest') }]),
  ) as Runs;
}

/** Milliseconds from the start of the process to its first line, for one article; the median of some starts. */
export async function firstResult(line: string, starts: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < starts; i++) {
    const start = performance.now();
    const child = spawn(process.execPath, [COMMAND, 'score', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(line);
    await once(child.stdout, 'data');
    times.push(performance.now() - start);
    child.stdin.end();
    await once(child, 'close');
  }
  return times.sort((a, b) => a - b)[times.length >> 1] as number;
}

export interface Memory {
  /** Resident megabytes around the tenth of the run and around its end. */
  readonly early: number;
  readonly late: number;
  readonly most: number;
  readonly seconds: number;
  readonly errors: number;
}

/** Feeds the command `count` articles and watches its memory; around a point is the median of the tenth before it. */
export async function watchMemory(texts: readonly string[], count: number): Promise<Memory> {
  const start = performance.now();
  const child = spawn(process.execPath, [COMMAND, 'score', '-', '--quiet'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const feeding = feed(articleLines(texts, count), child.stdin);
  const every = Math.max(1, Math.floor(count / 1000));
  const samples: number[] = [];
  let errors = 0;
  const lines = await countLines(child.stdout, (line, bad) => {
    if (bad) errors++;
    if (line % every === 0) samples.push(residentMegabytes(child.pid as number));
  });
  await feeding;
  if (lines !== count) throw new Error(`${count} articles in, ${lines} lines out`);
  const around = (share: number) => {
    const end = Math.floor(samples.length * share);
    const window = samples.slice(Math.floor(end * 0.9), end).sort((a, b) => a - b);
    return window[window.length >> 1] ?? Number.NaN;
  };
  return {
    early: around(0.1),
    late: around(1),
    most: samples.reduce((most, one) => Math.max(most, one), 0),
    seconds: (performance.now() - start) / 1000,
    errors,
  };
}

async function feed(lines: Iterable<string>, stdin: Writable): Promise<void> {
  for (const line of lines) if (!stdin.write(line)) await once(stdin, 'drain');
  stdin.end();
}

const LF = 0x0a;
const ERROR = Buffer.from('"error":{"code"');

/** Error records are short, so they are looked for only where a chunk holds the start of one. */
async function countLines(stream: Readable, each: (line: number, bad: boolean) => void): Promise<number> {
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bad = chunk.includes(ERROR);
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) each(++count, bad);
  }
  return count;
}

function residentMegabytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
