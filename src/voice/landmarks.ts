import type { Token } from '../tokens/types.ts';

/** Token indices, in text order, of what voice looks for everywhere: found in one pass, since each pass costs. */
export interface Landmarks {
  /** Marks that may open or close a quotation. */
  readonly quotes: readonly number[];
  /** Proper nouns. */
  readonly names: readonly number[];
  /** "he" and "she", in any case and as a possessive. */
  readonly pronouns: readonly number[];
  /** The sign before a user's name that stands in brackets: "(@jroe)". */
  readonly handles: readonly number[];
}

export function findLandmarks(tokens: readonly Token[]): Landmarks {
  const quotes: number[] = [];
  const names: number[] = [];
  const pronouns: number[] = [];
  const handles: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind, pos, norm } = tokens[at] as Token;
    if (kind === 'quote') quotes.push(at);
    else if (pos === 'PROPN') names.push(at);
    else if (norm.length <= 3 && isHeOrShe(norm)) pronouns.push(at);
    else if (norm === '@') handles.push(at);
  }
  return { quotes, names, pronouns, handles };
}

function isHeOrShe(norm: string): boolean {
  return norm === 'he' || norm === 'she' || norm === 'his' || norm === 'her' || norm === 'him';
}
