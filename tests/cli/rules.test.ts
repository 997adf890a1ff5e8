import { describe, expect, it } from 'vitest';
import { listRules } from '../../src/index.ts';
import { run } from './run.ts';

describe('slantwise rules', () => {
  it('lists every rule by id, each with an example sentence and the message that it gets', async () => {
    const { code, out } = await run(['rules']);
    const entries = out.trimEnd().split('\n\n');
    const ids = entries.map((entry) => entry.split(' ')[0]);
    expect(code).toBe(0);
    for (const entry of entries) {
      expect(entry).toMatch(/^\S+ \(\w+\)\n {2}\S/);
      expect(entry).toContain('[[');
      expect(entry.replace(/\s+/g, ' ')).toMatch(
        /\((?:the writer’s own words|a source’s words|words of [^)]+)\)[^.]*\.$/,
      );
    }
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

  it('shows named rules and families with claims and examples', async () => {
    const { code, out } = await run(['rules', 'stance/irony', 'hedging']);
    const irony = listRules().find(({ id }) => id === 'stance/irony');
    expect(code).toBe(0);
    const flat = out.replace(/\s+/g, ' ');
    for (const part of [irony?.claims, ...(irony?.examples.fires ?? []), ...(irony?.examples.silent ?? [])])
      expect(flat).toContain(part);
    expect(out.match(/^\S+\/\S+(?= \()/gm)).toEqual(
      listRules()
        .filter(({ id, family }) => id === 'stance/irony' || family === 'hedging')
        .map(({ id }) => id),
    );
  });

  it('leaves no place unfilled', async () => {
    for (const args of [['rules'], ['rules', 'editorializing']]) expect((await run(args)).out).not.toMatch(/[{}]/);
  });

  it('refuses a name that no rule has', async () => {
    const { code, err } = await run(['rules', 'stance/ironie']);
    expect(code).toBe(2);
    expect(err).toContain("no rule or family is called 'stance/ironie'");
  });
});
