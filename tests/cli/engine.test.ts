import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';

test('the engine knows every flag that it is given', () => {
  const module = join(ROOT, 'src/cli/engine.ts');
  const script = `const { tuneEngine } = await import(${JSON.stringify(module)}); tuneEngine();`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
