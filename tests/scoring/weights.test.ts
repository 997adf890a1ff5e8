import { describe, expect, it } from 'vitest';
import { decodeNumbers } from '../../src/numbers/vlq.ts';
import { OPEN_MODEL } from '../../src/scoring/generated/model.ts';
import { CLASSES } from '../../src/scoring/words/classes.ts';
import { MODEL } from '../../src/voice/generated/model.ts';
import { MAX_WORDS } from '../../src/voice/model/vocabulary.ts';

/**
 * THIRD_PARTY.md promises that no text of a data set and no n-gram of three or more words is in the weights. What ships is
 * taken apart here: everything in it is a name of ours, a single word, or a number for one or two words.
 */
const { words: table } = OPEN_MODEL;
const words = table?.words.split(' ') ?? [];

/** Sums of the steps: what each weight is for. */
function keysOf(steps: string): number[] {
  let key = 0;
  return Array.from(decodeNumbers(steps), (step) => {
    key += step;
    return key;
  });
}

describe('the weights of the scores', () => {
  it('hold words one by one, each once, without spaces or capitals', () => {
    expect(words.length).toBeGreaterThan(1000);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !CLASSES.includes(word) && (/[\s_\p{Lu}\p{N}]/u.test(word) || word === ''))).toEqual(
      [],
    );
  });

  it('hold pairs of these words and nothing longer', () => {
    const pairs = keysOf(table?.pairs ?? '');
    expect(pairs.length).toBeGreaterThan(100);
    // A number below words × words names two words at most; and so that numbers stay exact, it has 31 bits.
    expect(pairs.filter((pair) => pair >= words.length * words.length)).toEqual([]);
    expect(words.length ** 2).toBeLessThan(2 ** 31);
  });

  it('have one weight a word and a pair, and no other data', () => {
    expect(Object.keys(OPEN_MODEL).sort()).toEqual(['bias', 'calibration', 'id', 'weights', 'words']);
    expect(Object.keys(table ?? {}).sort()).toEqual(['pairs', 'scores', 'words']);
    const pairs = decodeNumbers(table?.pairs ?? '').length;
    for (const { score, words: own, pairs: both, earlier, ...steps } of table?.scores ?? []) {
      expect([0, words.length], score).toContain(decodeNumbers(own).length);
      expect([0, pairs], score).toContain(decodeNumbers(both).length);
      expect([0, words.length], score).toContain(decodeNumbers(earlier).length);
      expect(Object.keys(steps).sort()).toEqual(['earlierStep', 'pairStep', 'wordStep']);
    }
  });

  it('are otherwise of rules and measures of ours', () => {
    const names = Object.keys(OPEN_MODEL.weights);
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter((name) => !/^(?:rule|block|voice|form|view|place|side|lean):[a-z]+(?:[-/][a-z]+)*$/.test(name)),
    ).toEqual([]);
  });

  it('turn with the sides: lean has no words of its own', () => {
    expect(table?.scores.map(({ score }) => score)).not.toContain('lean');
  });
});

describe('the weights of the voice', () => {
  const own = MODEL.words.split(' ');

  it('hold words one by one', () => {
    expect(new Set(own).size).toBe(own.length);
    expect(own.filter((word) => /[\s_]/.test(word) || word === '')).toEqual([]);
    expect(own.length).toBeLessThanOrEqual(MAX_WORDS);
  });

  it('are for numbers that are too small to name three words', () => {
    // A template and two numbers of twelve bits each; the templates have seven.
    const TEMPLATES = 2 ** 7;
    const keys = Object.values(MODEL.weights).flatMap(([steps]) => keysOf(steps));
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => key < 0 || key >= TEMPLATES * MAX_WORDS ** 2)).toEqual([]);
    expect(Object.keys(MODEL).sort()).toEqual(['heads', 'threshold', 'weights', 'words']);
  });
});
