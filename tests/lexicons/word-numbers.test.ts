import { describe, expect, it } from 'vitest';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { makeWordNumbers, NO_NUMBER } from '../../src/lexicons/word-numbers.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { makeTagger } from '../../src/tokens/tagger.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import type { TokenizedText } from '../../src/tokens/types.ts';
import { ownArticles } from '../support/articles.ts';

const read = (text: string) => tokenize(segment(makeSource(text)));

describe('numbers of words', () => {
  it('are shared by equal words alone, also across texts', () => {
    const seen = new Map<number, string>();
    for (const text of ownArticles()) {
      const { tokens, words } = read(text);
      for (const [i, { text, kind, pos, lemma }] of tokens.entries()) {
        const id = words.ids[i] as number;
        if (id === NO_NUMBER) continue;
        const word = [text, kind, pos, lemma].join(' ');
        expect(seen.get(id) ?? word).toBe(word);
        seen.set(id, word);
      }
    }
    expect(seen.size).toBeGreaterThan(1000);
  });

  it('find what is found without them, also with another index', () => {
    const indexes = [makeLexiconIndex(), makeLexiconIndex({ allow: ['of course'] })];
    for (const text of ownArticles()) {
      const { tokens, sentenceTokens, words } = read(text);
      for (const index of indexes) {
        for (const { from, to } of sentenceTokens) {
          expect(index.match(tokens, from, to, words)).toEqual(index.match(tokens, from, to));
        }
      }
    }
  });

  it('end at some point, and what was kept stays when room is made', () => {
    const numbers = makeWordNumbers();
    const owner = {};
    numbers.next();
    numbers.memo(owner)[0] = 7;
    let last = 0;
    for (let i = 0; i < 200_000; i++) last = numbers.next();
    expect(last).toBe(NO_NUMBER);
    expect([numbers.isFull(), makeWordNumbers().isFull()]).toEqual([true, false]);
    expect(numbers.memo(owner)[0]).toBe(7);
    expect(numbers.memo(owner).length).toBeGreaterThanOrEqual(numbers.count());
    expect(numbers.memo({})[0]).toBe(0);
  });

  it('start anew when they are used up, with equal results, also where old and new ones come in turns', () => {
    const tagger = makeTagger();
    const index = makeLexiconIndex();
    const own = (text: string) => tokenize(segment(makeSource(text)), tagger);
    const matches = ({ tokens, sentenceTokens, words }: TokenizedText) =>
      sentenceTokens.flatMap(({ from, to }) => index.match(tokens, from, to, words));
    const [article = ''] = ownArticles();
    const before = own(article);
    const found = matches(before);
    expect(found.length).toBeGreaterThan(5);
    while (!before.words.numbers.isFull()) before.words.numbers.next();
    const after = own(article);
    expect(after.words.numbers).not.toBe(before.words.numbers);
    expect(after.words.ids).not.toContain(NO_NUMBER);
    expect(after.tokens).toEqual(before.tokens);
    for (const text of [after, before, after]) expect(matches(text)).toEqual(found);
  });
});
