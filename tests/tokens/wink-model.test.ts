import { describe, expect, it } from 'vitest';
import model from 'wink-eng-lite-web-model';
import { decodeAnywhere, decodeBytes } from '../../src/numbers/base64.ts';
import { makeWinkModel } from '../../src/tokens/wink-model.ts';

interface StockCore {
  readonly lexicon: Uint32Array;
  readonly xpansions: Uint32Array;
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
}

const stock = (model as unknown as { core: () => StockCore }).core();
const own = makeWinkModel();

describe('wink’s model, read without its front door', () => {
  it('has the same words at the same places', () => {
    const { list, hash } = stock.features.lexeme;
    expect(list.length).toBeGreaterThan(80_000);
    expect(list.filter((word) => own.indexOf(word) !== hash[word])).toEqual([]);
    expect(own.vocabulary()).toBe(list.length);
  });

  it.each(['', 'zzyzx', 'constructor', '__proto__', 'THE', 'tHe', '\u0000', '\uffff', 'naïve', 'İ'])(
    'finds %j as wink does',
    (word) => {
      expect(own.indexOf(word)).toBe(stock.features.lexeme.hash[word] ?? -1);
    },
  );

  it('has the same numbers', () => {
    const core = own.core as unknown as StockCore;
    expect(Buffer.compare(Buffer.from(core.lexicon.buffer), Buffer.from(stock.lexicon.buffer))).toBe(0);
    expect([...core.xpansions]).toEqual([...stock.xpansions]);
  });

  it('shares no list that grows', () => {
    const other = makeWinkModel();
    const hashes = [own, other].map(({ core }) => (core as unknown as StockCore).features.lexeme.hash);
    (hashes[0] as Record<string, number>)['zzyzx'] = 1_000_000;
    expect(hashes.map((hash) => hash['zzyzx'])).toEqual([1_000_000, undefined]);
  });
});

it.each(['', 'a', 'ab', 'abc', 'abcd', '\u0000\u00ff\u0080~'])('reads %j from base 64', (text) => {
  const bytes = Buffer.from(text, 'latin1');
  for (const decode of [decodeBytes, decodeAnywhere]) {
    expect(Buffer.from(decode(bytes.toString('base64')))).toEqual(bytes);
    expect(Buffer.from(decode(bytes.toString('base64').replace(/=+$/, '')))).toEqual(bytes);
  }
});
