import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Kills `slantwise score` at random moments, again and again, and compares what --resume makes of it with a run that
 * nobody disturbed. After `npm run build`: node tests/bench/kill.mjs [ROUNDS] [FILE.jsonl]
 */
const [rounds = '20', given] = process.argv.slice(2);
const program = new URL('../../dist/cli.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'slantwise-kill-'));
const input = given ?? join(folder, 'corpus.jsonl');
if (given === undefined) {
  const record = (i) => ({ id: `a-${i}`, text: `It may rain on day ${i}, officials said. `.repeat(60) });
  writeFileSync(input, Array.from({ length: 400 }, (_, i) => `${JSON.stringify(record(i))}\n`).join(''));
}
const KINDS = [
  ['full.jsonl'],
  ['sentences.csv', '--table', 'sentences'],
  ['full.jsonl.gz', '--part-records', '50'],
  ['annotations.jsonl.zst', '--table', 'annotations', '--part-records', '50'],
  ['sentences.parquet', '--table', 'sentences', '--part-records', '50'],
];

const start = (out, options) =>
  spawn(process.execPath, [program, 'score', '-q', input, '--out', join(folder, out), '--resume', ...options]);

let kills = 0;
let differing = 0;
for (const [name, ...options] of KINDS) {
  const begun = Date.now();
  await once(start(name, options), 'close');
  const took = Date.now() - begun;
  const wanted = readFileSync(join(folder, name));
  for (let round = 0; round < Number(rounds); round++) {
    const out = `${round}-${name}`;
    while (true) {
      const child = start(out, [...options, '--workers', String(1 + (round % 3))]);
      const closed = once(child, 'close');
      // Mostly before the end, so that it is killed some times on its way.
      await Promise.race([closed, sleep(Math.random() * took * 1.2)]);
      child.kill('SIGKILL');
      const [, signal] = await closed;
      if (signal === null) break;
      kills++;
    }
    const same = readFileSync(join(folder, out)).equals(wanted);
    if (!same) differing++;
    if (!same) console.log(`${out} differs: ${folder}`);
  }
  console.log(`${name}: ${rounds} runs, ${kills} kills so far, ${differing} outputs differ`);
}
if (differing === 0) rmSync(folder, { recursive: true, force: true });
process.exitCode = differing === 0 ? 0 : 1;
