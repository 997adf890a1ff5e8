import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { ARTICLES, BAD, has, hasGnuParallel, makeBench, RECIPES, scoreAlone } from './support.ts';

const bench = makeBench(ARTICLES);
afterAll(() => rmSync(bench.folder, { recursive: true }));

/** Runs a recipe. */
function recipe(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ran = spawnSync('bash', [join(RECIPES, name), ...args], { env: { ...bench.env, ...env }, encoding: 'utf8' });
  return { code: ran.status, err: ran.stderr };
}

const scripts = readdirSync(RECIPES).filter((name) => name.endsWith('.sh'));

test.each(scripts)('%s is sound bash', (name) => {
  const path = join(RECIPES, name);
  expect(spawnSync('bash', ['-n', path], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  if (has('shellcheck')) expect(spawnSync('shellcheck', [path], { encoding: 'utf8' })).toMatchObject({ stdout: '' });
});

test('partitions through the filter, one after the other, are the whole through it', async () => {
  const whole = await run(['score', '-'], { stdin: ARTICLES.join('\n') });
  const cuts = [0, 1, 2, 9, 20, ARTICLES.length];
  let parts = '';
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const stdin = ARTICLES.slice(from, cuts[i + 1]).join('\n');
    const { code, out } = await run(['score', '-'], { stdin });
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength((cuts[i + 1] as number) - from + 1);
    parts += out;
  }
  expect(parts).toBe(whole.out);
});

describe.skipIf(!hasGnuParallel())('GNU parallel', () => {
  test('gives the bytes of a single process, whatever the blocks', () => {
    for (const block of ['20k', '1M']) {
      const output = join(bench.folder, `parallel-${block}.jsonl`);
      expect(recipe('parallel.sh', [bench.input, output, '2'], { BLOCK: block })).toMatchObject({ code: 0 });
      expect(readFileSync(output, 'utf8')).toBe(scoreAlone(bench));
    }
  });

  test('goes on after a record that cannot be scored, and says so', () => {
    const bad = makeBench([...ARTICLES.slice(0, 3), BAD, ...ARTICLES.slice(3, 6)]);
    const output = join(bad.folder, 'out.jsonl');
    expect(recipe('parallel.sh', [bad.input, output, '2'])).toEqual({
      code: 3,
      err: '1 records could not be scored\n',
    });
    expect(readFileSync(output, 'utf8').match(/"schemaVersion"/g)).toHaveLength(6);
    rmSync(bad.folder, { recursive: true });
  });

  test('leaves no output that looks whole when the filter fails', () => {
    const output = join(bench.folder, 'failed.jsonl');
    const env = { NODE_OPTIONS: '--no-such-option' };
    expect(recipe('parallel.sh', [bench.input, output, '2'], env).code).not.toBe(0);
    expect(existsSync(output)).toBe(false);
  });
});

describe.skipIf(!has('xargs'))('xargs', () => {
  test('gives shards that are the output of a single process, also when it is run again', () => {
    const folder = join(bench.folder, 'xargs');
    for (let i = 0; i < 2; i++) {
      expect(recipe('xargs.sh', [bench.input, folder, '4', '2'])).toEqual({ code: 0, err: '' });
      const shards = readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .sort();
      expect(shards).toHaveLength(4);
      expect(shards.map((name) => readFileSync(join(folder, name), 'utf8')).join('')).toBe(scoreAlone(bench));
    }
  });
});

test('the tasks of a Slurm array give the output of a single process', () => {
  const folder = join(bench.folder, 'slurm');
  for (const task of ['3', '1', '2']) {
    const env = { SLURM_ARRAY_TASK_ID: task, SLURM_CPUS_PER_TASK: '2' };
    expect(recipe('slurm-array.sh', [bench.input, folder, '3'], env)).toEqual({ code: 0, err: '' });
  }
  const shards = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort();
  expect(shards.map((name) => gunzipSync(readFileSync(join(folder, name))).toString()).join('')).toBe(
    scoreAlone(bench),
  );
  expect(recipe('slurm-array.sh', [bench.input, folder]).code).not.toBe(0);
});
