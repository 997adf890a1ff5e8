import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';

/** The built command, as users run it. */
export const COMMAND = join(ROOT, 'dist/cli.js');
const LOOP = join(ROOT, 'tests/bench/batch-loop.mjs');
const WINK = join(ROOT, 'tests/bench/batch-wink.mjs');

/** What a way to run costs, in seconds. */
export interface Cost {
  /** From the start to the end. */
  readonly wall: number;
  /** Of the processor, all processes together. */
  readonly cpu: number;
}

/** The shell's own clock tells what processor time a process took. */
const TIMED = ['-c', 'TIMEFORMAT="%R %U %S"; time "$@"', 'timed'];

export type CommandLine = readonly [program: string, ...args: string[]];

/** Runs these processes side by side until all have ended well. */
export async function costOf(commands: readonly CommandLine[], env = process.env): Promise<Cost> {
  const start = performance.now();
  const cpus = await Promise.all(
    commands.map(async (args) => {
      const child = spawn('bash', [...TIMED, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env });
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
  return { wall: (performance.now() - start) / 1000, cpu: cpus.reduce((sum, one) => sum + one, 0) };
}

/** Whether a process can be kept on one core. */
export const CAN_PIN = spawnSync('taskset', ['-c', '0', 'true']).status === 0;

const WAYS = ['one', 'pinned', 'shards', 'workers', 'loop', 'wink', 'winks'] as const;
/**
 * What each way cost, round by round. `pinned`: one process that is kept on one core; `loop`: the bare loop over the
 * library; `wink`, `winks`: bare wink-nlp on one core, and twice at once with half the articles each, which is what the
 * machine itself gains from its second core.
 */
export type Runs = Readonly<Record<(typeof WAYS)[number], readonly Cost[]>>;

/** Runs each way to score the file so often, in turns. */
export async function timeRuns(input: string, folder: string, rounds: number): Promise<Runs> {
  const out = (name: string) => join(folder, `${name}.jsonl`);
  const score = (name: string, ...more: string[]): CommandLine => {
    return [process.execPath, COMMAND, 'score', input, '--out', out(name), '--quiet', ...more];
  };
  const wink = (shard: string): CommandLine => [process.execPath, WINK, input, shard];
  const ways: Readonly<Record<keyof Runs, readonly CommandLine[]>> = {
    one: [score('one')],
    pinned: [onOneCore(score('one'))],
    shards: [score('a', '--shard', '1/2'), score('b', '--shard', '2/2')],
    workers: [score('workers', '--workers', '2')],
    loop: [[process.execPath, LOOP, input, out('loop')]],
    wink: [onOneCore(wink('1/1'))],
    winks: [wink('1/2'), wink('2/2')],
  };
  const costs = Object.fromEntries(WAYS.map((way) => [way, [] as Cost[]])) as Record<keyof Runs, Cost[]>;
  for (let round = 0; round < rounds; round++) for (const way of WAYS) costs[way].push(await costOf(ways[way]));
  // A faster run that gives something else would be no gain.
  const one = await hashOf([out('one')]);
  for (const names of [['a', 'b'], ['workers'], ['loop']]) {
    if ((await hashOf(names.map(out))) !== one) throw new Error('the ways to run do not give the same bytes');
  }
  return costs;
}

/** SHA-256 of files put together; they may be longer than a string can be. */
async function hashOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function onOneCore(command: CommandLine): CommandLine {
  return CAN_PIN ? ['taskset', '-c', '0', ...command] : command;
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
