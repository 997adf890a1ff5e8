import type { Token, TokenRange } from '../tokens/types.ts';
import type { Gender } from './genders.ts';
import type { Standing } from './name-standing.ts';
import { lastOf } from './neighbors.ts';
import type { NameMention, People, Person } from './people.ts';
import type { QuoteLayer, QuotePair } from './quotes.ts';
import type { Room } from './room.ts';
import type { Steps } from './stretch.ts';

/** Who "he" or "she" can be: persons named or speaking so far, the likeliest of the nearest. */
export interface Antecedents {
  /** The person meant by a pronoun at this token, or null; `not` is who cannot be meant. Ask in text order. */
  pick(at: number, gender: Gender, block: number, not: Person | null): Person | null;
  /** The same inside a quotation, where "he" is rarely its speaker; may be asked at any time. */
  pickInside(at: number, gender: Gender, block: number, not: Person | null): Person | null;
  /** Who speaks on in a quotation that stands alone: of the paragraph or the one before it. */
  pickNear(at: number, block: number): Person | null;
  /** Who is the subject of the last sentence with a name before this token. */
  lastSubject(at: number): Person | null;
  /** Who last bore an office, at this token: "the governor". */
  holder(role: string, tags: readonly string[], at: number): Person | null;
  /** A person speaks at this token. */
  speak(person: Person, at: number, block: number): void;
}

interface Place {
  readonly at: number;
  readonly person: Person;
  readonly block: number;
  readonly weight: number;
}

/** A pronoun may reach back this many paragraphs, and past this many names. */
const MAX_BLOCKS = 5;
const MAX_PLACES = 14;
/** Each sentence with a name in it that lies between counts this much. */
const PER_SENTENCE = 2;
const WEIGHTS: Readonly<Record<Standing, number>> = { subject: 3, other: 1, object: 0, oblique: -1, possessor: -1 };
/** Who spoke last speaks on. */
const SPEAKER = 5;
const QUOTED = -4;
/** Without title, known first name or age a name may be a thing's. */
const DOUBTFUL = -2;
const MAX_HOLDERS = 6;

export function makeAntecedents(
  { tokens, quotes, room }: Steps,
  people: People,
  pronouns: readonly number[],
): Antecedents {
  const { mentions } = people;
  const quoted = quotedPlaces(quotes, mentions, room);
  const spoken: Place[] = [];
  const holders = new Map<string, Person[]>();
  let named = 0;
  let asked = 0;

  /** Takes in all that stands before a token: who holds which office, and what narrated pronouns tell. */
  function advance(at: number): void {
    while (asked < pronouns.length && (pronouns[asked] as number) < at) {
      const pronoun = pronouns[asked++] as number;
      advanceNames(pronoun);
      if (insideQuote(quotes, pronoun)) continue;
      narrate(pronoun);
    }
    advanceNames(at);
  }

  function advanceNames(at: number): void {
    for (; named < mentions.length && (mentions[named] as NameMention).from < at; named++) {
      const { person } = mentions[named] as NameMention;
      for (const role of person.roles) hold(role, person);
    }
  }

  function hold(role: string, person: Person): void {
    const before = holders.get(role);
    if (before === undefined) holders.set(role, [person]);
    else if (before[before.length - 1] !== person) {
      const at = before.indexOf(person);
      if (at >= 0) before.splice(at, 1);
      else if (before.length >= MAX_HOLDERS) before.shift();
      before.push(person);
    }
  }

  /** "He left" in the writer's own words: who is meant stays the subject, and is a man. */
  function narrate(at: number): void {
    const { norm } = tokens[at] as Token;
    const gender = norm === 'she' || norm === 'her' ? 'she' : 'he';
    if (norm !== 'he' && norm !== 'she') {
      const only = onlyBefore(at);
      if (only !== null) only.gender ??= gender;
      return;
    }
    const block = last(spoken, named > 0 ? mentions[named - 1] : undefined)?.block ?? 0;
    const person = choose(at, gender, block, null, -1);
    if (person === null) return;
    person.gender ??= gender;
    spoken.push({ at, person, block, weight: WEIGHTS.subject });
  }

  /** The one person named in the sentence before its token; null when there are several. */
  function onlyBefore(at: number): Person | null {
    const { sentence } = tokens[at] as Token;
    let only: Person | null = null;
    for (let i = named - 1, seen = 0; i >= 0 && seen < 3; i--, seen++) {
      const { from, person } = mentions[i] as NameMention;
      if ((tokens[from] as Token).sentence !== sentence) break;
      if (only !== null && only !== person) return null;
      only = person;
    }
    return only !== null && only.evidence > 0 ? only : null;
  }

  function choose(
    at: number,
    gender: Gender | null,
    block: number,
    not: Person | null,
    quote: number,
    reach = MAX_BLOCKS,
  ): Person | null {
    let best: Person | null = null;
    let most = -Infinity;
    let penalty = 0;
    let sentence = (tokens[at] as Token).sentence;
    let i = lastBefore(mentions.length, (index) => (mentions[index] as NameMention).from, at);
    let j = lastBefore(spoken.length, (index) => (spoken[index] as Place).at, at);
    for (let seen = 0; (i >= 0 || j >= 0) && seen < MAX_PLACES; seen++) {
      const mention = i >= 0 ? mentions[i] : undefined;
      const place = j >= 0 ? spoken[j] : undefined;
      const takesSpoken = place !== undefined && (mention === undefined || place.at >= mention.from);
      const from = takesSpoken ? place.at : (mention as NameMention).from;
      const { person, block: here } = takesSpoken ? place : (mention as NameMention);
      let weight = takesSpoken ? place.weight : WEIGHTS[(mention as NameMention).standing];
      const inside = takesSpoken ? -1 : (quoted[i] as number);
      if (takesSpoken) j--;
      else i--;
      if (block - here > reach) break;
      const own = (tokens[from] as Token).sentence;
      if (own !== sentence && inside < 0) {
        penalty += PER_SENTENCE;
        sentence = own;
      }
      if (
        person === not ||
        person.evidence < 0 ||
        (person.gender !== null && gender !== null && person.gender !== gender)
      )
        continue;
      if (inside >= 0 && inside !== quote) weight += QUOTED;
      if (person.evidence === 0) continue;
      if (person.evidence === 1) weight += DOUBTFUL;
      if (person.gender === gender) weight += 1;
      if (person.mentions >= 3) weight += 1;
      if (weight - penalty <= most) continue;
      most = weight - penalty;
      best = person;
    }
    return best;
  }

  return {
    pick(at, gender, block, not) {
      advance(at);
      const person = choose(at, gender, block, not, -1);
      if (person !== null) person.gender ??= gender;
      return person;
    },
    pickInside(at, gender, block, not) {
      return choose(at, gender, block, not, outerQuote(quotes, at));
    },
    pickNear(at, block) {
      advance(at);
      return choose(at, null, block, null, -1, 1);
    },
    lastSubject(at) {
      const before = lastBefore(mentions.length, (index) => (mentions[index] as NameMention).from, at);
      for (let i = before; i >= 0 && i > before - MAX_PLACES; i--) {
        const { person, standing } = mentions[i] as NameMention;
        if (standing === 'subject' && person.evidence > 0 && (quoted[i] as number) < 0) return person;
      }
      return null;
    },
    holder(role, tags, at) {
      advance(at);
      const known = holders.get(role);
      if (known === undefined) return null;
      for (let i = known.length - 1; i >= 0; i--) {
        const person = known[i] as Person;
        if (tags.length > 0 ? tags.some((tag) => person.tags.includes(tag)) : true) return person;
      }
      // An office with a place that nobody's name was given with: its one holder, if nothing speaks against.
      const one = known[0] as Person;
      return known.length === 1 && one.tags.length === 0 ? one : null;
    },
    speak(person, at, block) {
      advance(at);
      person.evidence = Math.max(person.evidence, 1);
      for (const role of person.roles) hold(role, person);
      if (spoken.length > 0 && (spoken[spoken.length - 1] as Place).at > at) return;
      spoken.push({ at, person, block, weight: SPEAKER });
    },
  };
}

function last(spoken: readonly Place[], mention: NameMention | undefined): { readonly block: number } | undefined {
  const place = lastOf(spoken);
  return place !== undefined && (mention === undefined || place.at > mention.from) ? place : mention;
}

/** The last index whose place lies before a token, or -1. */
function lastBefore(length: number, placeOf: (index: number) => number, at: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Per mention: the outermost quotation it stands in, or -1. */
function quotedPlaces({ pairs }: QuoteLayer, mentions: readonly TokenRange[], room: Room): Int32Array {
  const quoted = room.ints(mentions.length).fill(-1);
  let pair = 0;
  for (const [index, { from }] of mentions.entries()) {
    while (pair < pairs.length && ((pairs[pair] as QuotePair).to <= from || (pairs[pair] as QuotePair).parent >= 0))
      pair++;
    if (pair < pairs.length && (pairs[pair] as QuotePair).from <= from) quoted[index] = pair;
  }
  return quoted;
}

function outerQuote(quotes: QuoteLayer, at: number): number {
  const { pairs } = quotes;
  let index = lastBefore(pairs.length, (i) => (pairs[i] as QuotePair).from, at + 1);
  for (; index >= 0; index = (pairs[index] as QuotePair).parent) {
    const { parent, to } = pairs[index] as QuotePair;
    if (parent < 0) return to > at ? index : -1;
  }
  return -1;
}

function insideQuote(quotes: QuoteLayer, at: number): boolean {
  return outerQuote(quotes, at) >= 0;
}
