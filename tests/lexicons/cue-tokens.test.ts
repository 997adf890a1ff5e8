import { describe, expect, test } from 'vitest';
import { posProblems, tokenProblems } from '../../corpus/build/cue-tokens.ts';
import type { Data } from '../../src/lexicons/fields.ts';

const messages = (find: (groups: readonly Data[]) => { message: string }[], group: Data) =>
  find([group]).map(({ message }) => message);

describe('cues that can never match are refused', () => {
  test.each<[string, Data, RegExp[]]>([
    ['a form as a lemma', { match: 'lemma', cues: ['hinted at'] }, [/lemma of "hinted" is "hint"/]],
    ['a lemma', { match: 'lemma', cues: ['hint at'] }, []],
  ])('%s', (_, group, expected) => {
    const found = messages(tokenProblems, group);
    expect(found).toHaveLength(expected.length);
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern);
  });

  test.each<[string, Data, RegExp[]]>([
    [
      'an adverb as an adjective',
      { match: 'surface', pos: ['ADJ'], cues: ['woefully'] },
      [/calls it ADV; it can never/],
    ],
    ['one of two tags', { match: 'surface', pos: ['ADJ', 'ADV'], cues: ['woefully'] }, []],
    ['a verb whose bare form looks like a noun', { match: 'lemma', pos: ['VERB'], cues: ['slam'] }, []],
    ['several words', { match: 'phrase', pos: ['ADJ'], cues: ['woefully short'] }, []],
    ['no tag asked', { match: 'surface', cues: ['woefully'] }, []],
  ])('%s', (_, group, expected) => {
    const found = messages(posProblems, group);
    expect(found).toHaveLength(expected.length);
    for (const [at, pattern] of expected.entries()) expect(found[at]).toMatch(pattern);
  });
});
