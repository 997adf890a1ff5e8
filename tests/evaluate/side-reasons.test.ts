import { describe, expect, it } from 'vitest';
import { reasonOf, TOLD } from '../../corpus/evaluate/scores/side-reasons.ts';

const cases = [
  { lean: 0.6, right: true, is: TOLD },
  { lean: 0.6, right: false, partisan: 0.1, is: 'untold: partisan is too low to be asked' },
  { lean: 0.6, right: false, rule: true, named: true, is: 'wrong: by a finding in the sentence' },
  { lean: -0.6, right: true, named: true, is: 'wrong: a side is named in the sentence, and is not the one blamed' },
  { lean: -0.6, right: true, is: 'wrong: by the text before' },
  { lean: 0.4, right: true, named: true, is: 'untold: a side is named in the sentence' },
  { lean: 0.4, right: true, words: ['he', 'won'], is: 'untold: sides named before, a pronoun or an office here' },
  { lean: 0.4, right: true, is: 'untold: sides named before' },
  { lean: 0, right: true, words: ['<name>'], is: 'untold: no side named so far, but other names' },
  { lean: 0, right: true, is: 'untold: no side named so far, nor any name' },
];

describe('why a side is untold or wrong', () => {
  it.each(cases)('lean $lean, $is', ({ lean, right, partisan = 0.9, named, rule, words = [], is }) => {
    const example = {
      features: new Map(named ? [['side:named', 1]] : []),
      leanings: new Map([
        ...(lean === 0 ? [] : [['lean:balance', 0.5] as const]),
        ...(rule ? [['rule:partisan/partisan-term', 1] as const] : []),
      ]),
      words,
    };
    expect(reasonOf(example, lean, right, partisan)).toBe(is);
  });
});
