import type { Token } from '../tokens/types.ts';
import { isCalendar } from './words.ts';

/** What is asked of words, as bits. */
export const TRAITS = {
  /** A mark that may open or close a quotation. */
  quote: 1,
  mark: 2,
  name: 4,
  /** "he" and "she", in any case and as a possessive. */
  heOrShe: 8,
  /** A word or number. */
  word: 16,
  /** A verb or an auxiliary. */
  verb: 32,
  /** It opens a clause of circumstance. */
  circumstance: 64,
  /** It opens a relative clause. */
  relative: 128,
  even: 256,
  /** A proper noun with a capital: a word of a name, whatever stands beside it. */
  capitalName: 512,
  /** A word with a capital that is one of a name beside some words: see `isNameWord`. */
  maybeName: 1024,
  /** "@". */
  handle: 2048,
  comma: 4096,
  /** A day, month or similar. */
  calendar: 8192,
  /** "and". */
  and: 16384,
} as const;

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until', 'when', 'where']);
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom']);

/** Does it begin with a capital? */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(text));
}

/** The traits of a word. */
export function traitsOf({ kind, pos, norm, text }: Token): number {
  let traits = 0;
  if (kind === 'quote') traits |= TRAITS.quote;
  else if (kind === 'punct') traits |= TRAITS.mark;
  else if (kind === 'word' || kind === 'number') traits |= TRAITS.word;
  if (text === ',') traits |= TRAITS.comma;
  if (pos === 'PROPN') traits |= TRAITS.name;
  else if (pos === 'VERB' || pos === 'AUX') traits |= TRAITS.verb;
  if (kind === 'word' && isCapital(text)) {
    if (pos === 'PROPN') traits |= TRAITS.capitalName;
    else if (pos === 'VERB' || pos === 'INTJ' || pos === 'NOUN' || pos === 'ADJ') traits |= TRAITS.maybeName;
  }
  if (isCalendar(norm)) traits |= TRAITS.calendar;
  if (PERSONS.has(norm)) traits |= TRAITS.heOrShe;
  else if (CIRCUMSTANCE.has(norm)) traits |= TRAITS.circumstance;
  else if (RELATIVE.has(norm)) traits |= TRAITS.relative;
  else if (norm === 'even') traits |= TRAITS.even;
  else if (norm === 'and') traits |= TRAITS.and;
  else if (norm === '@') traits |= TRAITS.handle;
  return traits;
}
