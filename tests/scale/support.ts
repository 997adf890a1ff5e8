import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownArticles } from '../support/articles.ts';
import { ROOT } from '../support/root.ts';

export const RECIPES = join(ROOT, 'docs/scale');
/** Where `.ci/run` installs PySpark. */
export const SPARK = join(ROOT, '.cache/spark/bin');

/** A folder with the articles as JSON lines, and `slantwise`, the built command, on the path. */
export interface Bench {
  readonly folder: string;
  readonly input: string;
  readonly env: NodeJS.ProcessEnv;
}

export function makeBench(lines: readonly string[]): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'slantwise-scale-'));
  mkdirSync(join(folder, 'bin'));
  const command = join(folder, 'bin/slantwise');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`);
  chmodSync(command, 0o755);
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
  return { folder, input, env: { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}` } };
}

/** Our articles, twice, and lines that make trouble: an astral character, a line break, no text. */
export const ARTICLES: readonly string[] = [
  ...[0, 1].flatMap((pass) =>
    ownArticles().map((text, i) =>
      JSON.stringify({ id: `${pass}-${i}`, text, title: i % 3 === 0 ? `Part ${i}` : null }),
    ),
  ),
  JSON.stringify({ id: 'quote', text: '“It may rain,” 🙂 he said\u2028and left.\nIt rained.' }),
  JSON.stringify({ id: 'empty', text: '' }),
];
export const BAD = JSON.stringify({ id: 'bad', title: 'No text' });

export function has(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** Another program of this name comes with moreutils. */
export function hasGnuParallel(): boolean {
  return spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') === true;
}

export function hasSpark(): boolean {
  return existsSync(join(SPARK, 'spark-submit')) && has('java');
}

/** The output of a single process over the file. */
export function scoreAlone({ input, env }: Bench, ...args: readonly string[]): string {
  return execFileSync('slantwise', ['score', input, '--quiet', ...args], { env, encoding: 'utf8', maxBuffer: 1e9 });
}
