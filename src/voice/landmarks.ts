import type { Token } from '../tokens/types.ts';

/** Token indices, in text order, of what voice looks for everywhere: found in one pass, since each pass costs. */
export interface Landmarks {
  /** Marks that may open or close a quotation. */
  readonly quotes: readonly number[];
  /** Proper nouns. */
  readonly names: readonly number[];
}

export function findLandmarks(tokens: readonly Token[]): Landmarks {
  const quotes: number[] = [];
  const names: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, pos } = tokens[at] as Token;
    if (kind === 'quote') quotes.push(at);
    else if (pos === 'PROPN') names.push(at);
  }
  return { quotes, names };
}
