import type { Token } from '../tokens/types.ts';
import { FORESEEN, MODALS, NEGATIONS, UNREAL } from './cue-words.ts';
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
  /** A mark at which what a cue governs may end. */
  cutting: 1 << 15,
  /** It ends in -ing. */
  ing: 1 << 16,
  /** "Q." and "A." of a transcript. */
  turn: 1 << 18,
  /** A number in figures. */
  number: 1 << 19,
  /** It may stand between a subject and its verb: auxiliaries, adverbs, "to". */
  verbal: 1 << 17,
  /** A word that may belong to the verb group behind it: see `readGroup`. */
  group: 1 << 23,
  /** A verb or interjection with a capital: see `isHiddenName`. */
  largeVerb: 1 << 24,
} as const;

/** How a word opens a clause behind a cue stands above the bits: see `openingIn`. */
const OPENING_SHIFT = 20;
const OPENING_MASK = 7;

/** True of the traits of a colon. */
export function isColon(traits: number): boolean {
  return openingIn(traits) === 4;
}

/** Of a word's traits how it opens a clause behind a cue: 1 that, 2 to, 3 whether or if, 4 colon, 6 another mark, 0 not. */
export function openingIn(traits: number): number {
  return (traits >> OPENING_SHIFT) & OPENING_MASK;
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);
const CIRCUMSTANCE: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until', 'when', 'where']);
const CUTTING: ReadonlySet<string> = new Set([',', ';', '(', '—', '–', '--']);
const RELATIVE: ReadonlySet<string> = new Set(['which', 'who', 'whom']);

/** Does it begin with a capital? */
export function isCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(text));
}

/** The traits of a word. */
export function traitsOf({ kind, pos, norm, text }: Token): number {
  let traits = openingOf(norm, text) << OPENING_SHIFT;
  if (kind === 'quote') traits |= TRAITS.quote;
  else if (kind === 'punct') traits |= TRAITS.mark;
  else if (kind === 'word' || kind === 'number') traits |= TRAITS.word;
  if (kind === 'number') traits |= TRAITS.number;
  if (text === ',') traits |= TRAITS.comma;
  if (kind === 'punct' && CUTTING.has(text)) traits |= TRAITS.cutting;
  if (pos === 'AUX' || pos === 'ADV' || pos === 'DET' || isOfGroup(norm)) traits |= TRAITS.group;
  if (/^[QA]\.?$/.test(text)) traits |= TRAITS.turn;
  if (norm.endsWith('ing')) traits |= TRAITS.ing;
  if (pos === 'AUX' || pos === 'ADV' || pos === 'PART' || norm === 'to') traits |= TRAITS.verbal;
  if (pos === 'PROPN') traits |= TRAITS.name;
  else if (pos === 'VERB' || pos === 'AUX') traits |= TRAITS.verb;
  if (kind === 'word' && isCapital(text)) {
    if (pos === 'VERB' || pos === 'INTJ' || pos === 'AUX') traits |= TRAITS.largeVerb;
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

function openingOf(norm: string, text: string): number {
  if (norm === 'that') return 1;
  if (norm === 'to') return 2;
  if (norm === 'whether' || norm === 'if') return 3;
  if (text === ':') return 4;
  return text === ',' || text === ';' ? 6 : 0;
}

/** "past" as in "have in the past said", "further" for an adverb whatever the tag. */
function isOfGroup(norm: string): boolean {
  return (
    NEGATIONS.has(norm) ||
    FORESEEN.has(norm) ||
    UNREAL.has(norm) ||
    MODALS.has(norm) ||
    norm === 'past' ||
    norm === 'further'
  );
}
