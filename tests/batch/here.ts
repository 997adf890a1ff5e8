import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Ran, run } from '../cli/run.ts';
import { ROOT } from '../support/root.ts';

/** A folder for the tests of one file, which run in it. */
export let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slantwise-batch-'));
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(ROOT);
  rmSync(folder, { recursive: true, force: true });
});

/** `slantwise score` in this process and folder, quiet. */
export function score(line: string, stdin: string | Uint8Array = ''): Promise<Ran> {
  return run(['score', '-q', ...words(line)], { stdin });
}

export function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
