import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from '../support/root.ts';
import { folder } from './here.ts';

/** The program as users run it, bundled: threads need files that Node can run. */
export const BUNDLE = join(ROOT, `.cache/batch-test-${process.pid}`);
const PROGRAM = join(BUNDLE, 'cli.js');

beforeAll(async () => {
  await build({
    entryPoints: {
      cli: join(ROOT, 'src/cli/bin.ts'),
      node: join(ROOT, 'src/batch/index.ts'),
      'batch-worker': join(ROOT, 'src/batch/worker.ts'),
    },
    outdir: BUNDLE,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
});

afterAll(() => rmSync(BUNDLE, { recursive: true, force: true }));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export function begin(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: folder });
}

export async function ended(child: ChildProcess): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, out, err };
}

/** A shell command line in which `slantwise` is the program. */
export function shell(line: string): Promise<Ended> {
  const program = `"${process.execPath}" "${PROGRAM}"`;
  return ended(spawn('bash', ['-c', line.replaceAll('slantwise', program)], { cwd: folder }));
}
