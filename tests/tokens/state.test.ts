import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { makeTagger, type Tagger } from '../../src/tokens/tagger.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { ownArticles, sharedArticles } from '../support/articles.ts';
import { prose, unseenWords } from '../support/hostile.ts';

/** Pairs of which the first changes how stock wink-nlp reads the second. */
const TREACHEROUS = [
  'It was Trump’s.',
  'Trump’s plan for Zelenskyy-led talks.',
  'ZELENSKYY said zelenskyy and Zelenskyy-led.',
  'They a/b tested foo.bar and foo/bar.',
  'foo bar foo.bar foo-bar Foo-Bar FOO.',
  'x@y.zz said x@y and @x #foo #FOO foo.',
  '1.5m $1.5m 1,5 1-2-3 2nd 32nd 32ND 10am 10AM.',
  'The Émigré émigré EMIGRE emigre’s café-goers.',
];

/** What is claimed never to change: everything but the shared segmentation. */
function read(text: string, tagger?: Tagger): string {
  const { tokens } = tokenize(segment(makeSource(text)), tagger);
  return tokens.map(({ text: word, norm, lemma, pos, kind }) => `${word}|${norm}|${lemma}|${pos}|${kind}`).join('\n');
}

/** Order by a fixed rule that has nothing to do with the texts. */
function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((item, i) => ({ item, key: (i * 7919 + 104729) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const required = 'CI' in process.env;
const shared = sharedArticles();
const corpora = [
  {
    name: 'texts that break stock wink-nlp',
    texts: [...TREACHEROUS, ...ownArticles(), unseenWords(3000), prose(3000)],
  },
  ...(shared === null && !required ? [] : [{ name: 'real articles', texts: shared ?? [] }]),
];

describe.each(corpora)('$name', { timeout: 180_000 }, ({ texts }) => {
  const tagger = makeTagger();
  const first = new Map(texts.map((text) => [text, read(text, tagger)]));

  it('are some', () => expect(texts.length).toBeGreaterThan(TREACHEROUS.length));

  it('come out alike in another order, on a used tagger and on a fresh one', () => {
    const fresh = makeTagger();
    for (const text of shuffled(texts)) {
      const expected = first.get(text);
      expect(read(text, tagger) === expected && read(text, fresh) === expected, text.slice(0, 60)).toBe(true);
    }
  });

  it('come out alike in shards', () => {
    for (let shard = 0; shard < 3; shard += 1) {
      const own = makeTagger();
      for (let i = shard; i < texts.length; i += 3) expect(read(texts[i]!, own)).toBe(first.get(texts[i]!));
    }
  });
});

describe('a tagger', { timeout: 180_000 }, () => {
  it('tags blocks together as it tags them apart', () => {
    for (const text of ownArticles()) {
      const whole = tokenize(segment(makeSource(text)));
      const { source, blocks, sentences } = whole.segmentation;
      const apart = blocks.flatMap((block, i) => {
        const own = sentences.filter((one) => one.block === i).map((one) => ({ ...one, block: 0 }));
        return tokenize({ ...whole.segmentation, source, blocks: [block], sentences: own }).tokens;
      });
      expect(apart.map(({ pos, lemma }) => `${pos} ${lemma}`)).toEqual(
        whole.tokens.map(({ pos, lemma }) => `${pos} ${lemma}`),
      );
    }
  });

  it('does not grow with unseen words', () => {
    const tagger = makeTagger();
    read(prose(20_000), tagger);
    const before = tagger.vocabulary();
    const words = unseenWords(200_000);
    for (const text of [words, words.toUpperCase(), words.replaceAll(' ', '’s '), words.replaceAll(' ', '-led 1')]) {
      read(text, tagger);
    }
    expect(tagger.vocabulary() - before).toBeLessThan(60);
  });

  it('can be made again and again', () => {
    // Stock wink-nlp breaks at the 21st instance in a process.
    const expected = read(TREACHEROUS.join('\n\n'));
    for (let i = 0; i < 25; i += 1) makeTagger();
    expect(read(TREACHEROUS.join('\n\n'), makeTagger())).toBe(expected);
  });
});
