import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { startEvent, startTag } from '../../src/tokens/rules.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { makeWink } from '../../src/tokens/wink.ts';
import { ownArticles } from '../support/articles.ts';

const wink = makeWink();
const stock = winkNLP(model, ['pos']);
const { lexeme } = (model as unknown as { core: () => { features: { lexeme: { list: readonly string[] } } } }).core()
  .features;
const lexicon = lexeme.list.filter((word) => /^\S+$/.test(word) && wink.width(word) > 0);

/** Tag and lemma of each word, as wink itself gives them. */
function asked(words: readonly string[]): string[] {
  const tokens = stock.readDoc(words.join(' ')).tokens();
  const lemmas = tokens.out(stock.its.lemma as never) as string[];
  return (tokens.out(stock.its.pos as never) as string[]).map((pos, k) => `${pos} ${lemmas[k]?.toLowerCase()}`);
}

/** The same by our run of wink's rules. */
function ruled(words: readonly string[]): string[] {
  const known = words.flatMap((word) => wink.wordsOf(word));
  const starts = Int32Array.from(known, ({ start }) => start);
  const tags = Uint8Array.from(starts, startTag);
  wink.rules.correct(starts, tags, Uint8Array.from(starts, startEvent), known.length);
  return known.map((word, k) => `${wink.tags[tags[k] as number]} ${wink.lemma(word, tags[k] as number)}`);
}

/** Words drawn from wink's lexicon by a fixed rule. */
function drawn(seed: number, count: number): string[] {
  let state = seed * 2654435761;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return lexicon[state % lexicon.length] as string;
  });
}

describe('wink’s rules, run over tables, give what wink gives', () => {
  it.each(ownArticles().map((text, k) => [k, text] as const))('for the words of article %i', (_, text) => {
    const { tokens, sentenceTokens } = tokenize(segment(makeSource(text)));
    for (const { from, to } of sentenceTokens) {
      const words = tokens.slice(from, to).flatMap((token) => (wink.width(token.text) > 0 ? [token.text] : []));
      if (words.length > 0) expect(ruled(words)).toEqual(asked(words));
    }
  });

  it('for words in no order', () => {
    expect(lexicon.length).toBeGreaterThan(10_000);
    for (let seed = 1; seed <= 200; seed += 1) {
      const words = drawn(seed, 50);
      expect(ruled(words)).toEqual(asked(words));
    }
  });
});
