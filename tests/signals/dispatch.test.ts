import { describe, expect, it } from 'vitest';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { readArticle } from '../../src/reading.ts';
import { CATALOG } from '../../src/signals/catalog.ts';
import { detectSignals } from '../../src/signals/detect.ts';
import { makeRuleSet, type RuleSet } from '../../src/signals/rule-set.ts';
import { ownArticles } from '../support/articles.ts';
import { readMarks } from './support.ts';

const LEXICONS = makeLexiconIndex();
const RULES = makeRuleSet();
/** The same rules, run over every sentence. */
const UNSORTED: RuleSet = {
  ...RULES,
  byBlock: new Map(
    [...RULES.byBlock].map(([kind, rules]) => [kind, rules.map((one) => ({ ...one, bit: 0, traits: 0 }))]),
  ),
};

function check(text: string): void {
  const { text: tokens, voice, matches } = readArticle({ text }, 'document', LEXICONS);
  expect(detectSignals(tokens, voice, matches, RULES)).toEqual(detectSignals(tokens, voice, matches, UNSORTED));
}

describe('a rule that tells which cues it needs', () => {
  it('is most of them', () => {
    const sorted = RULES.rules.filter(({ bit }) => bit !== 0);
    expect(sorted.length).toBeGreaterThan(CATALOG.length / 2);
    expect(new Set(sorted.map(({ bit }) => bit)).size).toBe(sorted.length);
  });

  it.each(CATALOG.map((rule) => [rule.id, rule] as const))('finds nothing without them: %s', (_, { examples }) => {
    for (const example of [...examples.fires, ...examples.silent]) check(readMarks(example).text);
  });

  it('finds nothing without them in whole articles', () => {
    for (const text of ownArticles()) check(text);
  });
});
