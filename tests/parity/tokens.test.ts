import { expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { filledTemplates } from './templates.ts';

const tokensOf = (text: string) => tokenize(segment(makeSource(text)));

test('a text and its swap have the same sentences, tokens and tags', () => {
  for (const { left, right } of filledTemplates()) {
    const [a, b] = [tokensOf(left), tokensOf(right)];
    expect(b.sentenceTokens, right).toEqual(a.sentenceTokens);
    expect(
      b.tokens.map(({ pos, kind, spaced }) => ({ pos, kind, spaced })),
      right,
    ).toEqual(a.tokens.map(({ pos, kind, spaced }) => ({ pos, kind, spaced })));
    // Lemmas differ where the words do, and nowhere else.
    for (const [i, token] of a.tokens.entries()) {
      const other = b.tokens[i]!;
      if (token.norm === other.norm) expect(other.lemma, right).toBe(token.lemma);
      else expect(other.lemma, right).not.toBe(token.lemma);
    }
  }
});
