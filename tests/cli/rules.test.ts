import { describe, expect, it } from 'vitest';
import { listRules } from '../../src/index.ts';
import { run } from './run.ts';

describe('slantwise rules', () => {
  it('lists every rule on a line of its own, by id', async () => {
    const { code, out } = await run(['rules']);
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(code).toBe(0);
    expect(ids).toEqual(listRules().map(({ id }) => id));
    expect(ids).toEqual([...ids].sort());
    expect(ids).toContain('hedging/epistemic-modal');
  });

  it('gives claims and examples as JSON', async () => {
    const { out } = await run(['rules', '--format', 'json']);
    const rules = JSON.parse(out);
    expect(rules).toEqual(listRules());
    for (const { examples } of rules)
      expect(Math.min(examples.fires.length, examples.silent.length)).toBeGreaterThan(2);
  });

  it('takes no file', async () => {
    const { code, err } = await run(['rules', 'a.txt']);
    expect(code).toBe(2);
    expect(err).toContain("rules takes no file, got 'a.txt'");
  });
});
