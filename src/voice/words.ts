import { WORDS } from '../lexicons/generated/words.ts';
import { SKETCH_COUNT, sketchOf } from '../lexicons/word-filter.ts';

/** What a noun says about the source it heads; a word can be several. */
export const PERSON_WORDS = {
  title: 1,
  role: 2,
  organization: 4,
  document: 8,
  survey: 16,
  vague: 32,
  anonymous: 64,
  group: 128,
  abstract: 256,
  he: 512,
  she: 1024,
  'first-person': 2048,
  male: 4096,
  female: 8192,
  expert: 16384,
  'given-male': 1 << 15,
  'given-female': 1 << 16,
  given: 1 << 17,
  place: 1 << 18,
  thing: 1 << 19,
} as const;

/** What else is kept of a word beside its flags, see facts.ts. */
export const PERSON_FACTS = {
  /** It names an office: `canonicalRole` is not null. */
  office: 1 << 20,
  /** A politician's surname. */
  politician: 1 << 21,
} as const;

const FLAGS = compileFlags();
const CALENDAR: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...[
    'january',
    'february',
    'march',
    'april',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ...['today', 'yesterday', 'tonight', 'tomorrow', 'morning', 'afternoon', 'evening', 'week'],
  // Without their stop these are names: Jan Pruitt.
  ...[
    'mon.',
    'tue.',
    'tues.',
    'wed.',
    'thu.',
    'thurs.',
    'fri.',
    'sat.',
    'sun.',
    'jan.',
    'feb.',
    'mar.',
    'apr.',
    'jun.',
  ],
  ...['jul.', 'aug.', 'sept.', 'sep.', 'oct.', 'nov.', 'dec.'],
  ...['month', 'year', 'night', 'weekend'],
]);

function compileFlags(): ReadonlyMap<string, number> {
  const flags = new Map<string, number>();
  const people: Readonly<Record<string, readonly string[]>> = WORDS.people;
  for (const [name, bit] of Object.entries(PERSON_WORDS)) {
    for (const word of people[name] ?? []) flags.set(word, (flags.get(word) ?? 0) | bit);
  }
  return flags;
}

const STOP = 46;

/** One bit for each sketch of a word on the list: few other words have one of these. */
const SKETCHES = makeSketches();

function makeSketches(): Uint8Array {
  const table = new Uint8Array(SKETCH_COUNT >> 3);
  for (const word of FLAGS.keys()) {
    const sketch = sketchOf(word);
    table[sketch >> 3] = (table[sketch >> 3] as number) | (1 << (sketch & 7));
  }
  return table;
}

/** Flags of a folded word; 0 when the list does not know it. */
export function personFlags(norm: string): number {
  const stop = norm.length > 1 && norm.charCodeAt(norm.length - 1) === STOP;
  const word = stop ? norm.slice(0, -1) : norm;
  const sketch = sketchOf(word);
  return ((SKETCHES[sketch >> 3] as number) & (1 << (sketch & 7))) === 0 ? 0 : (FLAGS.get(word) ?? 0);
}

/** Endings of past participles. */
export const PARTICIPLE = /(?:ed|en|wn|ade|eld|ent|ept|old|ought|aid|ung)$/;

/** "IBM", "U.S.": written in capitals. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text);
}

/** A day, month or similar: where a sentence says when, not who. */
export function isCalendar(norm: string): boolean {
  return CALENDAR.has(norm);
}
