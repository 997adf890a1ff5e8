import { describe, expect, test } from 'vitest';
import { LEXICONS } from '../../src/lexicons/generated/index.ts';
import { hashText } from '../../src/lexicons/hash.ts';
import { indexLexicons, makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import type { Lexicon, LexiconGroup, MatchableToken, Pos } from '../../src/lexicons/types.ts';

/** Words as `form`, `form/POS` or `form/POS/lemma`. */
function tokensOf(text: string): MatchableToken[] {
  return text.split(' ').map((word) => {
    const [norm = '', pos = 'X', lemma = norm] = word.split('/');
    return { norm, pos: pos as Pos, lemma };
  });
}

function group(id: string, fields: Partial<LexiconGroup>): LexiconGroup {
  return {
    id,
    class: 'evaluative',
    match: 'phrase',
    weight: 0.5,
    scope: 'none',
    basis: 'judgement',
    cues: [],
    ...fields,
  };
}

const LEXICON: Lexicon = {
  lexicon: 'loaded',
  groups: [
    group('forms', { match: 'surface', cues: ['zyx', 'constructor', 'tostring', 'zorb'] }),
    group('verbs', { match: 'lemma', pos: ['VERB'], cues: ['zlam'] }),
    group('phrases', { cues: ['__proto__', 'zorb of doom', 'doom and zloom', "zo n't", 'zyx-like thing'] }),
    group('zabout', { match: 'surface', pos: ['ADV'], blockedBy: ['how zabout', 'zabout face'], cues: ['zabout'] }),
    group('own', { cues: [{ cue: 'zeta word', blockedBy: ['the zeta word of'] }] }),
    group('lemma-phrase', { match: 'lemma', cues: ['zake a stand'] }),
  ],
};
const OTHER: Lexicon = { lexicon: 'rhetoric', groups: [group('o', { class: 'verdict', cues: ['zorb', 'of doom'] })] };

/** Matched spans as `lexicon:from-to`, in the order given back. */
function check(text: string, expected: string[], options: { allow?: string[]; range?: [number, number] } = {}): void {
  const index = makeLexiconIndex({ lexicons: [LEXICON, OTHER], allow: options.allow ?? [] });
  const tokens = tokensOf(text);
  const [from, to] = options.range ?? [0, tokens.length];
  const found = index.match(tokens, from, to).map(({ entry, from, to }) => `${entry.lexicon}:${from}-${to}`);
  expect(found).toEqual(expected);
}

describe('what a lexicon index matches', () => {
  test.each<[string, string[]]>([
    ['a zyx b', ['loaded:1-2']],
    ['constructor tostring', ['loaded:0-1', 'loaded:1-2']],
    ['a __ proto __', ['loaded:1-4']],
    ['__proto__', []],
    ['valueof hasownproperty prototype', []],
    ['they zlammed/VERB/zlam it', ['loaded:1-2']],
    ['a zlam/NOUN/zlam', []],
    ['zlam/VERB/other', ['loaded:0-1']],
    ['zlams/VERB/other', []],
    ['zabout/ADV ten', ['loaded:0-1']],
    ['zabout/ADP ten', []],
    ["zo n't go", ['loaded:0-2']],
    ['he zook/VERB/zake a stand', ['loaded:1-4']],
    ['zorb', ['loaded:0-1', 'rhetoric:0-1']],
    ['', []],
  ])('%s', (text, expected) => check(text, expected));
});

describe('overlap, blockers and bounds', () => {
  test('the longest match wins within a lexicon, and lexicons do not compete', () => {
    check('zorb of doom', ['rhetoric:0-1', 'loaded:0-3', 'rhetoric:1-3']);
    check('zorb of doom and zloom', ['rhetoric:0-1', 'loaded:0-3', 'rhetoric:1-3']);
    check('zorb zorb of doom', ['loaded:0-1', 'rhetoric:0-1', 'rhetoric:1-2', 'loaded:1-4', 'rhetoric:2-4']);
  });
  test('a blocker that covers the cue kills it, on either side and only there', () => {
    check('how zabout/ADV it', []);
    check('zabout/ADV face', []);
    check('how zabout/ADV it zabout/ADV ten', ['loaded:3-4']);
    check('a zeta word', ['loaded:1-3']);
    check('the zeta word of', []);
    check('the zeta word is', ['loaded:1-3']);
  });
  test('nothing matches inside an allowed phrase, whatever the lexicon', () => {
    check('zorb of doom', [], { allow: ['The Zorb of Doom', 'zorb of doom'] });
    check('zorb of doom zorb', ['loaded:3-4', 'rhetoric:3-4'], { allow: ['zorb of doom'] });
    check('zorb of doom', ['loaded:0-3', 'rhetoric:1-3'], { allow: ['zorb of'] });
    check("zo n't go", [], { allow: ['Zon’t  go'] });
    check('zorb of doom', ['loaded:0-3', 'rhetoric:1-3'], { allow: ['zorb\u00a0of'] });
    check('zorb of doom', ['rhetoric:0-1', 'loaded:0-3', 'rhetoric:1-3'], { allow: ['', ' '] });
  });
  test('matches and blockers never cross the range', () => {
    check('zorb of doom', ['loaded:0-1', 'rhetoric:0-1'], { range: [0, 2] });
    check('zorb of doom', ['rhetoric:1-3'], { range: [1, 3] });
    check('how zabout/ADV it', ['loaded:1-2'], { range: [1, 3] });
  });
});

describe("users' lexicons", () => {
  const mine = (weight: number): Lexicon => ({
    lexicon: 'hedges',
    groups: [group('mine', { class: 'adverb', match: 'surface', pos: ['ADV'], weight, cues: ['perhaps', 'zerhaps'] })],
  });
  const weightOf = (lexicons: Lexicon[], word: string) =>
    makeLexiconIndex({ lexicons }).match(tokensOf(`${word}/ADV`), 0, 1)[0]?.entry.weight;

  test('override the built-in cue, in their analyzer alone', () => {
    const before = weightOf([], 'perhaps');
    expect(weightOf([mine(0.125)], 'perhaps')).toBe(0.125);
    expect(weightOf([mine(0.25)], 'zerhaps')).toBe(0.25);
    expect(weightOf([], 'perhaps')).toBe(before);
    expect(weightOf([], 'zerhaps')).toBeUndefined();
  });
  test('change the hash; equal ones do not', () => {
    const hashes = [[], [mine(0.1)], [mine(0.2)]].map((lexicons) => makeLexiconIndex({ lexicons }).hash);
    expect(new Set(hashes).size).toBe(3);
    expect(makeLexiconIndex({ lexicons: [mine(0.1)] }).hash).toBe(hashes[1]);
    expect(makeLexiconIndex({ allow: ['a b'] }).hash).not.toBe(hashes[0]);
  });
  test('are hashed after the built-in ones, whose part of the hash is made by the build', () => {
    expect(makeLexiconIndex({ allow: ['a b'] }).hash).toBe(hashText(JSON.stringify([LEXICONS, [], ['a b']])));
    const options = { lexicons: [mine(0.1)], allow: ['a b'] };
    expect(makeLexiconIndex(options).hash).toBe(indexLexicons(LEXICONS, options).hash);
  });
  test('are refused with every problem and its place', () => {
    const bad = { lexicon: 'hedges', groups: [group('b', { class: 'nope', cues: ['ok', { cue: 'x', weight: 2 }] })] };
    expect(() => makeLexiconIndex({ lexicons: [bad as Lexicon] })).toThrow(
      /E201[\s\S]*groups\[0\]\.class: [\s\S]*groups\[0\]\.cues\[1\]\.weight: /,
    );
  });
});
