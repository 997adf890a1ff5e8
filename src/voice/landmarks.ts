import { TRAITS } from './traits.ts';

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

export function findLandmarks(traits: Int32Array): Landmarks {
  const quotes: number[] = [];
  const names: number[] = [];
  const pronouns: number[] = [];
  const handles: number[] = [];
  for (let at = 0; at < traits.length; at++) {
    const trait = traits[at] as number;
    if ((trait & LANDMARK) === 0) continue;
    if ((trait & TRAITS.quote) !== 0) quotes.push(at);
    else if ((trait & TRAITS.name) !== 0) names.push(at);
    else if ((trait & TRAITS.heOrShe) !== 0) pronouns.push(at);
    else handles.push(at);
  }
  return { quotes, names, pronouns, handles };
}

const LANDMARK = TRAITS.quote | TRAITS.name | TRAITS.heOrShe | TRAITS.handle;
