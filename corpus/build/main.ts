import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError, type Generate } from './generator.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * In this order: a later one may import what an earlier one has written. Each is loaded only when its turn comes,
 * for the same reason.
 */
const GENERATORS: readonly (() => Promise<{ generate: Generate }>)[] = [
  () => import('./lexicons.ts'),
  () => import('./words.ts'),
  () => import('./parity.ts'),
  () => import('./cue-tokens.ts'),
  () => import('./lexicon-docs.ts'),
  () => import('./schema.ts'),
  () => import('./version.ts'),
  () => import('./catalog.ts'),
];

/** Writes what is out of date; with `check` only says so. Returns the paths that were out of date. */
export async function build(root: string, check: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const load of GENERATORS) {
    const { generate } = await load();
    for (const { path, content } of await generate(root)) {
      const file = join(root, path);
      if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
      stale.push(path);
      if (check) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return stale;
}

async function main(): Promise<number> {
  const check = process.argv.includes('--check');
  const stale = await build(ROOT, check).catch((error: unknown) => {
    if (!(error instanceof DataError)) throw error;
    for (const line of error.lines) console.error(line);
    return null;
  });
  if (stale === null) return 1;
  for (const path of stale) console.log(check ? `out of date: ${path}` : `wrote ${path}`);
  if (check && stale.length > 0) console.error('Run `npm run build:data` and commit what it writes.');
  return check && stale.length > 0 ? 1 : 0;
}

process.exitCode = await main();
