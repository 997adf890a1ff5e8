import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
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
export interface Steps extends Facts {
  readonly quotes: QuoteLayer;
  /** The index after the unit that starts at `i`. */
  next(i: number): number;
  /** The start of the unit that ends just before `i`. */
  prev(i: number): number;
  /** Quotation that starts at `i`, or -1. */
  quoteFrom(i: number): number;
  /** Quotation that ends just before `i`, or -1. */
  quoteTo(i: number): number;
}

export function makeSteps({ tokens, traits, persons, room }: Facts, quotes: QuoteLayer): Steps {
  const { pairs, startAt, endAt } = quotes;
  return {
    tokens,
    quotes,
    traits,
    persons,
    room,
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
  const { pairs } = steps.quotes;
  let first = 0;
  let sentence = 0;
  for (let block = 0; block < text.blockTokens.length; block++) {
    const { from, to } = text.blockTokens[block] as TokenRange;
    while (first < pairs.length && (pairs[first] as QuotePair).from < from) first++;
    while (from < to && (text.sentenceTokens[sentence] as TokenRange).to <= from) sentence++;
    cut(text, pairs, from, to, -1, first, sentence, block, stretches);
  }
  for (let inside = 0; inside < pairs.length; inside++) {
    const { innerFrom, innerTo, block } = pairs[inside] as QuotePair;
    const { sentence } = text.tokens[innerFrom] as Token;
    cut(text, pairs, innerFrom, innerTo, inside, inside + 1, sentence, block, stretches);
  }
  return stretches;
}

/**
 * Cuts at the ends of sentences that lie in no quotation of this level; the pairs of `[from, to)` begin at `first`, its
 * sentences at `opening`.
 */
function cut(
  { sentenceTokens }: TokenizedText,
  pairs: readonly QuotePair[],
  from: number,
  to: number,
  inside: number,
  first: number,
  opening: number,
  block: number,
  stretches: Stretch[],
): void {
  if (from >= to) return;
  let start = from;
  let pair = first;
  let quoted = from;
  for (let sentence = opening; ; sentence++) {
    const end = (sentenceTokens[sentence] as TokenRange).to;
    if (end >= to) break;
    for (; pair < pairs.length && (pairs[pair] as QuotePair).from < end; pair++)
      if ((pairs[pair] as QuotePair).parent === inside) quoted = (pairs[pair] as QuotePair).to;
    if (quoted > end) continue;
    stretches.push({ from: start, to: end, inside, block });
    start = end;
  }
  stretches.push({ from: start, to, inside, block });
}
