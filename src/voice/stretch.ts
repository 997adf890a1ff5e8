import type { Token, TokenizedText } from '../tokens/types.ts';
import type { QuoteLayer, QuotePair } from './quotes.ts';

/**
 * A sentence as seen at one level of quotation: quotations inside count as one unit each, and a sentence end inside
 * such a quotation does not end it. The inside of a quotation is cut into stretches of its own.
 */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Quotation it lies in, or -1. */
  readonly inside: number;
  readonly block: number;
}

/** Steps over tokens at one level: a quotation is one step. All functions are linear and allocate nothing. */
export interface Steps {
  readonly tokens: readonly Token[];
  readonly quotes: QuoteLayer;
  /** Per token, see traits.ts. */
  readonly traits: Int32Array;
  /** The index after the unit that starts at `i`. */
  next(i: number): number;
  /** The start of the unit that ends just before `i`. */
  prev(i: number): number;
  /** Quotation that starts at `i`, or -1. */
  quoteFrom(i: number): number;
  /** Quotation that ends just before `i`, or -1. */
  quoteTo(i: number): number;
}

export function makeSteps(tokens: readonly Token[], quotes: QuoteLayer, traits: Int32Array): Steps {
  const { pairs, startAt, endAt } = quotes;
  return {
    tokens,
    quotes,
    traits,
    next(i) {
      const pair = startAt[i] as number;
      return pair >= 0 ? (pairs[pair] as QuotePair).to : i + 1;
    },
    prev(i) {
      const pair = endAt[i - 1] as number;
      return pair >= 0 ? (pairs[pair] as QuotePair).from : i - 1;
    },
    quoteFrom: (i) => startAt[i] ?? -1,
    quoteTo: (i) => (i > 0 ? (endAt[i - 1] as number) : -1),
  };
}

/** All stretches, by block, outer before inner. */
export function cutStretches(text: TokenizedText, steps: Steps): Stretch[] {
  const stretches: Stretch[] = [];
  for (const [block, { from, to }] of text.blockTokens.entries()) cut(steps, from, to, -1, block, stretches);
  for (const [inside, pair] of steps.quotes.pairs.entries()) {
    cut(steps, pair.innerFrom, pair.innerTo, inside, pair.block, stretches);
  }
  return stretches;
}

function cut(steps: Steps, from: number, to: number, inside: number, block: number, stretches: Stretch[]): void {
  const { tokens } = steps;
  let start = from;
  let sentence = from < to ? (tokens[from] as Token).sentence : -1;
  for (let i = from; i < to; ) {
    const here = (tokens[i] as Token).sentence;
    if (here !== sentence) {
      stretches.push({ from: start, to: i, inside, block });
      start = i;
    }
    i = steps.next(i);
    sentence = i < to ? (tokens[i - 1] as Token).sentence : here;
  }
  if (start < to) stretches.push({ from: start, to, inside, block });
}
