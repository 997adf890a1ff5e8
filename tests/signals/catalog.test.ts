import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRule, generate } from '../../corpus/build/catalog.ts';
import { CATALOG } from '../../src/signals/catalog.ts';
import { RULE_FAMILIES, type Rule } from '../../src/signals/types.ts';
import { ROOT } from '../support/root.ts';

it('is current, with its page', async () => {
  for (const { path, content } of await generate(ROOT)) expect(readFileSync(ROOT + path, 'utf8')).toBe(content);
});

it('has rules in every family, sorted by id, each id once', () => {
  const ids = CATALOG.map((rule) => rule.id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const family of RULE_FAMILIES) expect(ids.some((id) => id.startsWith(`${family}/`))).toBe(true);
  expect(CATALOG.length).toBeGreaterThanOrEqual(22);
});

const GOOD = CATALOG[0] as Rule;
const REFUSED: readonly [name: string, rule: Rule | undefined, problem: RegExp][] = [
  ['no default export', undefined, /no default export/],
  ['an id that is not the path', { ...GOOD, id: 'hedging/other' }, /must equal the path/],
  [
    'two firing examples',
    { ...GOOD, examples: { ...GOOD.examples, fires: ['[[a]]', '[[b]]'] } },
    /2 examples under `fires`/,
  ],
  ['two silent examples', { ...GOOD, examples: { ...GOOD.examples, silent: ['a', 'b'] } }, /2 examples under `silent`/],
  [
    'a firing example without a mark',
    { ...GOOD, examples: { ...GOOD.examples, fires: ['a', 'b', 'c'] } },
    /lacks its mark/,
  ],
  ['an open mark', { ...GOOD, examples: { ...GOOD.examples, silent: ['[[a', 'b', 'c'] } }, /unbalanced/],
  ['a message that hides whose words they are', { ...GOOD, says: 'It is marked.' }, /whose/],
  ['a message of two sentences', { ...GOOD, says: 'Marked ({whose}). Really.' }, /one sentence/],
  ['no effect', { ...GOOD, effects: {} }, /`effects` is empty/],
  ['a negative effect', { ...GOOD, effects: { hedging: -1 } }, /effect on hedging/],
  ['no voice', { ...GOOD, voices: [] }, /`voices` is empty/],
];

it.each(REFUSED)('refuses %s', (_, rule, problem) => {
  expect(checkRule(GOOD, GOOD.id)).toEqual([]);
  expect(checkRule(rule, GOOD.id).join('\n')).toMatch(problem);
});
