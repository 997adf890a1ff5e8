import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';
import { loadCorpus } from './batch-articles.ts';
import { table } from './measure.ts';

const FOLDER = join(ROOT, '.cache/bench/start');
const ROUNDS = 15;
/** Milliseconds that a command may take to its first result, and the library beyond bare wink-nlp. */
const COMMAND_LIMIT = 400;
const BEYOND_LIMIT = 150;

/** Prints what passes from the start of a process to its first result for one article. Needs the built package. */
export async function benchStart(): Promise<boolean> {
  const { name, texts } = await loadCorpus(1);
  const text = texts[0] as string;
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, 'article.txt');
  writeFileSync(file, text);
  const line = `${JSON.stringify({ id: '0', text })}\n`;
  const bench = (program: string) => join(ROOT, 'tests/bench', program);
  const command = join(ROOT, 'dist/cli.js');
  const ways: Readonly<Record<string, { args: readonly string[]; input: string; limit?: number }>> = {
    'node alone': { args: ['-e', 'console.log(0)'], input: '' },
    'bare wink-nlp': { args: [bench('start-wink.mjs'), file], input: '' },
    library: { args: [bench('start-library.mjs'), file], input: '' },
    'slantwise analyze FILE': { args: [command, 'analyze', file], input: '', limit: COMMAND_LIMIT },
    'slantwise score -': { args: [command, 'score', '-', '--quiet'], input: line, limit: COMMAND_LIMIT },
  };
  const times = Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [way, { args, input }] of Object.entries(ways)) times[way]?.push(await firstOutput(args, input));
  }
  const quantile = (way: string, share: number) => {
    const sorted = [...(times[way] ?? [])].sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length * share)] as number;
  };
  console.log(
    `${name}: one article of ${text.length} characters; ms from the start of the process to its first output,`,
  );
  console.log(`${ROUNDS} starts each in turns, ${process.version}, load before ${loadavg()[0]?.toFixed(1)}`);
  console.log(
    table([
      ['program', 'median', 'least', 'beyond bare wink-nlp', 'limit'],
      ...Object.entries(ways).map(([way, { limit }]) => [
        way,
        quantile(way, 0.5).toFixed(0),
        quantile(way, 0).toFixed(0),
        (quantile(way, 0.5) - quantile('bare wink-nlp', 0.5)).toFixed(0),
        limit === undefined ? '' : `≤ ${limit}`,
      ]),
    ]),
  );
  const beyond = quantile('library', 0.5) - quantile('bare wink-nlp', 0.5);
  console.log(`library beyond bare wink-nlp: ${beyond.toFixed(0)} ms (limit ${BEYOND_LIMIT})`);
  return (
    beyond <= BEYOND_LIMIT &&
    Object.entries(ways).every(([way, { limit }]) => limit === undefined || quantile(way, 0.5) <= limit)
  );
}

/** Milliseconds until a program of Node says something. */
async function firstOutput(args: readonly string[], input: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(input);
  await once(child.stdout, 'data');
  const time = performance.now() - start;
  child.stdout.resume();
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}`);
  return time;
}
