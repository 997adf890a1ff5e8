import type { Span } from '../text/span.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { makeAntecedents } from './antecedents.ts';
import type { Gender } from './genders.ts';
import type { Landmarks } from './landmarks.ts';
import { addMentions, type NamedSpeaker, namedSpeaker } from './mentions.ts';
import { bodyBehind, type Name, personBehind, properName, properNames } from './names.ts';
import { lastOf } from './neighbors.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Person, readPeople } from './people.ts';
import { isCapital, officeAt } from './roles.ts';
import type { SourceReading } from './source-kind.ts';
import {
  antecedentOfWho,
  genderOfNoun,
  isCapitalized,
  isPlural,
  isThing,
  severalBefore,
  written,
} from './source-words.ts';
import type { Steps } from './stretch.ts';
import type { Source, SourceKind } from './types.ts';

/** "It" and "they" may reach back this many blocks for their speaker. */
const MAX_REACH = 4;

/** Where a source stands, for the pronouns in it. */
export interface SourcePlace {
  readonly block: number;
  /** It is part of a quotation or of another source's words. */
  readonly inside: boolean;
  /** It is the label of a turn in a transcript. */
  readonly label: boolean;
  /** The cue says that the source has spoken before: "added". */
  readonly goesOn: boolean;
  /** The speaker of the words around it, whom "he" inside a quotation does not mean. */
  readonly around: Person | null;
}

/** Names of the article and the speakers found so far; ask in the order of the sources, those inside quotations last. */
export interface Speakers {
  /** Name of the source and its index in `list`; nulls when nobody is named. */
  resolve(source: NounPhrase | null, reading: SourceReading, place: SourcePlace): Resolved;
  /** The same for one who is told to stand for something but not to speak: enters nobody and changes nothing. */
  recall(source: NounPhrase | null, reading: SourceReading, place: SourcePlace): Resolved;
  /** Who goes on in a quotation that stands alone at this token: whoever spoke just before, else whom the text is about. */
  goOn(at: number, block: number): Resolved;
  /** Adds the other places where the speakers are named; ask once, after all are resolved. */
  addMentions(): void;
  readonly list: readonly Source[];
}

export interface Resolved {
  readonly speaker: string | null;
  readonly ref: number | null;
  readonly person: Person | null;
}

interface Last {
  readonly name: string;
  readonly ref: number;
  readonly block: number;
}

interface Named {
  readonly name: string;
  readonly kind: SourceKind;
  readonly person: Person | null;
}

const COMPANIES = new Set(['company', 'firm', 'brand', 'startup', 'retailer', 'manufacturer', 'airline', 'bank']);
/** "the former president" is not who bears the office. */
const PAST = new Set(['former', 'then', 'ex', 'late', 'next', 'other', 'new', 'outgoing', 'incoming']);
const NOBODY: Resolved = { speaker: null, ref: null, person: null };

export function makeSpeakers(text: TokenizedText, steps: Steps, { names, pronouns }: Landmarks): Speakers {
  const { tokens } = text;
  const people = readPeople(text, steps, names);
  const antecedents = makeAntecedents(steps, people, pronouns);
  const list: { name: string; kind: SourceKind; mentions: Span[] }[] = [];
  const refs = new Map<string, number>();
  const named: NamedSpeaker[] = [];
  const described = new Map<string, Person>();
  let single: Last | null = null;
  let witness: Person | null = null;
  let body: Last | null = null;
  let spoken: (Resolved & { readonly block: number }) | null = null;
  let group: Last | null = null;

  function near(last: Last | null, block: number): Last | null {
    return last !== null && block - last.block <= MAX_REACH ? last : null;
  }

  /** Several or a body for "they", a body or text for "it"; null when nothing fits. */
  function thing(pronoun: 'they' | 'it', at: number, block: number): string | null {
    if (pronoun === 'they')
      return near(group, block)?.name ?? severalBefore(text, steps, at) ?? near(body, block)?.name ?? null;
    const last = near(body, block);
    if (last !== null) return last.name;
    // "Apple said … It added": one word that no first name or title makes a person's.
    const name = near(single, block);
    if (name === null) return null;
    (list[name.ref] as { kind: SourceKind }).kind = 'organization';
    return name.name;
  }

  function personNamed(name: Name): Person {
    return people.endingAt(name.last) ?? describe(name.name, null, 0);
  }

  /** Somebody who is known by a description or a surname alone. */
  function describe(name: string, gender: Gender | null, evidence: number): Person {
    const key = name.toLowerCase();
    const known = described.get(key);
    if (known !== undefined) return known;
    const person = { name, surname: key, given: null, gender, evidence, roles: [], tags: [], mentions: 0 };
    described.set(key, person);
    return person;
  }

  /** The name of a source, in full where the article has it. */
  function nameOf(source: NounPhrase, reading: SourceReading, place: SourcePlace): Named {
    const { kind } = reading;
    const all = kind === 'person' || kind === 'group' ? properNames(steps, source) : [];
    // "Sens. Paul Adair and Jo Cole"
    if (all.length > 1)
      return { name: all.map((one) => personNamed(one).name).join(' and '), kind: 'group', person: null };
    const own = kind === 'person' ? properName(steps, source) : null;
    if (own !== null) {
      const person = personNamed(own);
      if (person.evidence > 0 || !isThing(tokens, source)) return { name: person.name, kind, person };
    }
    if (kind === 'person' && isThing(tokens, source))
      return { name: written(text, source), kind: 'organization', person: null };
    if (kind === 'organization' || kind === 'group') {
      const behind = personBehind(steps, source);
      if (behind !== null) {
        const person = personNamed(behind);
        return { name: person.name, kind: 'person', person };
      }
      const agency = bodyBehind(steps, source);
      if (agency !== null) return { name: agency, kind: 'organization', person: null };
    }
    const holder = reading.specific || kind === 'group' ? holderOf(source) : null;
    if (holder !== null) return { name: holder.name, kind: 'person', person: holder };
    const before = place.goesOn && kind === 'person' && !place.inside ? again(source, place.block) : null;
    if (before !== null) return { name: before.name, kind, person: before };
    const name = written(text, source);
    const one = kind === 'person' ? reading.specific : kind === 'anonymous' && !isPlural(tokens[source.head] as Token);
    if (!one) return { name, kind, person: null };
    return { name, kind, person: describe(name, genderOfNoun(tokens[source.head] as Token), 2) };
  }

  /** "the expert added": who has just spoken, under a description. */
  function again({ from, head }: NounPhrase, block: number): Person | null {
    const before = spoken?.person ?? null;
    if (before === null || block - (spoken?.block ?? 0) > 1 || (tokens[from] as Token).norm !== 'the') return null;
    const gender = genderOfNoun(tokens[head] as Token);
    return before.given !== null && (gender === null || before.gender === null || gender === before.gender)
      ? before
      : null;
  }

  /** "the Texas governor": the person whose office it is, as the article has said. */
  function holderOf({ from, to, head }: NounPhrase): Person | null {
    const { norm } = tokens[from] as Token;
    const bare = from === head && isCapital(tokens[head]);
    if ((norm !== 'the' && !bare) || (tokens[head + 1]?.pos === 'ADP' && head + 1 < to)) return null;
    const role = officeAt(steps, head);
    if (role === null) return null;
    const tags: string[] = [];
    for (let i = from + 1; i < head; i++) {
      const token = tokens[i] as Token;
      if (token.norm === "'s") return null;
      if (PAST.has(token.norm)) return null;
      if (isCapital(token) && officeAt(steps, i) === null) tags.push(token.norm);
    }
    return antecedents.holder(role, tags, from);
  }

  /** "The company" after "Voltaine said": the body that spoke last, when it has a name. */
  function knownBody({ from, to, head }: NounPhrase, block: number): string | null {
    const last = near(body ?? single, block);
    const { norm } = tokens[head] as Token;
    if (to - from !== 2 || (tokens[from] as Token).norm !== 'the' || !COMPANIES.has(norm) || last === null) return null;
    return /^(?!The |A |An |Its |Our )\p{Lu}/u.test(last.name) ? last.name : null;
  }

  function refOf(name: string, kind: SourceKind): number {
    const key = name.toLowerCase();
    const known = refs.get(key);
    if (known !== undefined) return known;
    const ref = list.length;
    refs.set(key, ref);
    list.push({ name, kind, mentions: [] });
    if (kind === 'person' && isCapitalized(name)) named.push(namedSpeaker(name, ref));
    return ref;
  }

  /** Enters a speaker with a mention; returns its index. */
  function enter(name: string, kind: SourceKind, source: NounPhrase): number {
    const ref = refOf(name, kind);
    const { mentions: spans } = list[ref] as (typeof list)[number];
    const start = (tokens[source.from] as Token).start;
    let to = source.to;
    while (to > source.from + 1 && (tokens[to - 1] as Token).text === ',') to--;
    const previous = lastOf(spans);
    if (previous === undefined || previous.end <= start) spans.push({ start, end: (tokens[to - 1] as Token).end });
    return ref;
  }

  function personOf(pronoun: Gender, source: NounPhrase, place: SourcePlace): Person | null {
    const { block, around } = place;
    return place.inside
      ? antecedents.pickInside(source.head, pronoun, block, around)
      : antecedents.pick(source.head, pronoun, block, around);
  }

  /** "Q." and "A." of a transcript: nobody knows who asks; whoever was spoken of before answers. */
  function turnOf(letter: string, source: NounPhrase): Named | null {
    if (letter.startsWith('q')) return null;
    witness ??= antecedents.lastSubject(source.head);
    return witness === null ? null : { name: witness.name, kind: 'person', person: witness };
  }

  function find(source: NounPhrase, reading: SourceReading, place: SourcePlace): Named | null {
    const { norm } = tokens[source.head] as Token;
    if (place.label && /^[qa]\.?$/.test(norm)) return turnOf(norm, source);
    const { pronoun, kind } = reading;
    if (pronoun === 'who') {
      const whom = antecedentOfWho(text, steps, source);
      const own = whom === null ? null : properName(steps, whom);
      if (whom === null) return null;
      if (norm === 'which') return { name: written(text, whom), kind: 'organization', person: null };
      const person = own === null ? describe(written(text, whom), null, 1) : personNamed(own);
      return { name: person.name, kind: 'person', person };
    }
    if (pronoun === 'he' || pronoun === 'she') {
      const person = personOf(pronoun, source, place);
      return person === null ? null : { name: person.name, kind: 'person', person };
    }
    if (pronoun !== null) {
      const name = thing(pronoun, source.head, place.block);
      if (name === null) return null;
      const ref = refs.get(name.toLowerCase());
      return { name, kind: (ref === undefined ? undefined : list[ref]?.kind) ?? kind, person: null };
    }
    const known = kind === 'organization' ? knownBody(source, place.block) : null;
    return known !== null ? { name: known, kind, person: null } : nameOf(source, reading, place);
  }

  return {
    list,
    resolve(source, reading, place) {
      if (source === null || (tokens[source.head] as Token).kind === 'number') return NOBODY;
      const found = find(source, reading, place);
      if (found === null) return NOBODY;
      const { name, kind, person } = found;
      const ref = enter(name, kind, source);
      if (!place.inside) {
        const last = { name, ref, block: place.block };
        spoken = { speaker: name, ref, person, block: place.block };
        if (kind === 'anonymous') group = last;
        if (person !== null) {
          antecedents.speak(person, source.head, place.block);
          single = person.given === null && person.evidence < 2 && !name.includes(' ') ? last : null;
        } else if (kind === 'group' || kind === 'anonymous') group = last;
        else {
          body = last;
          group = last;
        }
      }
      return { speaker: name, ref, person };
    },
    goOn(at, block) {
      const before = spoken !== null && block - spoken.block <= 1 ? spoken : null;
      const person = before === null || before.person !== null ? antecedents.pickNear(at, block) : null;
      if (person === null && before === null) return NOBODY;
      if (person === null) {
        const { speaker, ref, person: one } = before as Resolved;
        spoken = { speaker, ref, person: one, block };
      } else {
        antecedents.speak(person, at, block);
        spoken = { speaker: person.name, ref: refOf(person.name, 'person'), person, block };
      }
      return spoken;
    },
    recall(source, reading, place) {
      if (source === null || (tokens[source.head] as Token).kind === 'number' || reading.pronoun === 'who')
        return NOBODY;
      const found = find(source, reading, place);
      if (found === null) return NOBODY;
      return { speaker: found.name, ref: refs.get(found.name.toLowerCase()) ?? null, person: found.person };
    },
    addMentions() {
      addMentions(steps, names, named, list);
    },
  };
}
