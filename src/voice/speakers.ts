import type { Span } from '../text/span.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { addMentions, type NamedSpeaker, namedSpeaker } from './mentions.ts';
import { bodyBehind, bySurnameAt, type Gender, type Mention, personBehind, properName, readNames } from './names.ts';
import { isNameWord, MAX_PHRASE, type NounPhrase, phraseAfter } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { SourceReading } from './source-kind.ts';
import type { Steps } from './stretch.ts';
import type { Source, SourceKind } from './types.ts';

/** A pronoun may reach back this many blocks for its speaker. */
const MAX_REACH = 4;

/** Names of the article and the speakers found so far; ask in text order. */
export interface Speakers {
  /** Name of the source and its index in `list`; nulls when nobody is named. */
  resolve(source: NounPhrase | null, reading: SourceReading, block: number): Resolved;
  /** The same for one who is told to stand for something but not to speak: enters nobody and changes nothing. */
  recall(source: NounPhrase | null, reading: SourceReading, block: number): Resolved;
  /** Adds the other places where the speakers are named; ask once, after all are resolved. */
  addMentions(): void;
  readonly list: readonly Source[];
}

export interface Resolved {
  readonly speaker: string | null;
  readonly ref: number | null;
}

interface Last {
  readonly name: string;
  readonly ref: number;
  readonly block: number;
}

const COMPANIES = new Set(['company', 'firm', 'brand', 'startup', 'retailer', 'manufacturer', 'airline', 'bank']);
const NOBODY: Resolved = { speaker: null, ref: null };

export function makeSpeakers(text: TokenizedText, steps: Steps, places: readonly number[]): Speakers {
  const { tokens } = text;
  const { bySurname, mentions, genders } = readNames(text, places);
  const blockOf = blockFinder(text);
  const list: { name: string; kind: SourceKind; mentions: Span[] }[] = [];
  const refs = new Map<string, number>();
  const named: NamedSpeaker[] = [];
  let person: Last | null = null;
  let body: Last | null = null;
  let group: Last | null = null;
  let mentionsBefore = 0;

  function nearestMention(at: number, gender: Gender, block: number): string | null {
    while (mentionsBefore < mentions.length && (mentions[mentionsBefore] as Mention).at < at) mentionsBefore++;
    for (let i = mentionsBefore - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
      const mention = mentions[i] as Mention;
      if (mention.at >= at) continue;
      if (block - blockOf(mention.at) > 1) return null;
      if (fits(mention.name, gender)) return mention.name;
    }
    return null;
  }

  function fits(name: string, gender: Gender): boolean {
    const known = genders.get(name);
    return known === undefined || known === gender;
  }

  function near(last: Last | null, block: number): Last | null {
    return last !== null && block - last.block <= MAX_REACH ? last : null;
  }

  /** A person for "he" and "she", a body or text for "it", several or a body for "they"; null when nobody fits. */
  function antecedent(pronoun: 'he' | 'she' | 'they' | 'it', at: number, block: number): string | null {
    if (pronoun === 'it') {
      const last = near(body, block);
      if (last !== null) return last.name;
      // "Apple said … It added": one word that no first name or title makes a person's.
      const thing = near(person, block);
      if (thing === null || thing.name.includes(' ') || genders.has(thing.name)) return null;
      (list[thing.ref] as { kind: SourceKind }).kind = 'organization';
      return thing.name;
    }
    if (pronoun === 'they') return near(group, block)?.name ?? near(body, block)?.name ?? null;
    const last = near(person, block);
    const recent = last !== null && fits(last.name, pronoun) ? last : null;
    const name =
      recent !== null && recent.block === block
        ? recent.name
        : (nearestMention(at, pronoun, block) ?? recent?.name ?? null);
    if (name !== null) genders.set(name, pronoun);
    return name;
  }

  function nameOf(source: NounPhrase, kind: SourceKind): string {
    const own = kind === 'person' ? properName(tokens, source) : null;
    if (own === null) return written(text, source);
    return own.single ? (bySurnameAt(bySurname, own.surname, source.from) ?? own.name) : own.name;
  }

  /** "The company" after "Voltaine said": the body that spoke last, when it has a name. */
  function knownBody({ from, to, head }: NounPhrase, block: number): string | null {
    const last = near(named.length > 0 ? (body ?? person) : body, block);
    const { norm } = tokens[head] as Token;
    if (to - from !== 2 || (tokens[from] as Token).norm !== 'the' || !COMPANIES.has(norm) || last === null) return null;
    // One word that no first name or title makes a person's, or the name of a body.
    if (list[last.ref]?.kind === 'person' && (last.name.includes(' ') || genders.has(last.name))) return null;
    return /^(?!The |A |An |Its |Our )\p{Lu}/u.test(last.name) ? last.name : null;
  }

  /** Enters a speaker; returns its index. */
  function enter(name: string, kind: SourceKind, source: NounPhrase): number {
    const key = name.toLowerCase();
    let ref = refs.get(key);
    if (ref === undefined) {
      ref = list.length;
      refs.set(key, ref);
      list.push({ name, kind, mentions: [] });
      if (kind === 'person' && isNameWord(tokens, source.head)) named.push(namedSpeaker(name, ref));
    }
    const { mentions: spans } = list[ref] as (typeof list)[number];
    const start = (tokens[source.from] as Token).start;
    const previous = spans[spans.length - 1];
    if (previous === undefined || previous.end <= start)
      spans.push({ start, end: (tokens[source.to - 1] as Token).end });
    return ref;
  }

  return {
    list,
    resolve(source, reading, block) {
      if (source === null || (tokens[source.head] as Token).kind === 'number') return NOBODY;
      const { pronoun } = reading;
      let { kind } = reading;
      let name: string | null;
      if (pronoun === 'who') {
        const whom = antecedentOfWho(text, steps, source);
        const name = whom === null ? null : nameOf(whom, 'person');
        if (whom === null || name === null) return NOBODY;
        const ref = enter(name, 'person', whom);
        person = { name, ref, block };
        return { speaker: name, ref };
      }
      if (pronoun !== null) {
        name = antecedent(pronoun, source.head, block);
        if (name === null) return NOBODY;
        kind = list[refs.get(name.toLowerCase()) ?? -1]?.kind ?? kind;
      } else {
        const body = kind === 'organization' ? knownBody(source, block) : null;
        const behind = kind === 'organization' || kind === 'group' ? personBehind(tokens, source) : null;
        const agency = behind === null ? bodyBehind(tokens, source) : null;
        if (behind !== null) kind = 'person';
        else if (agency !== null) kind = 'organization';
        name = behind?.name ?? agency ?? body ?? nameOf(source, kind);
      }
      const ref = enter(name, kind, source);
      const last = { name, ref, block };
      if (kind === 'person') {
        if (reading.specific || pronoun !== null) person = last;
      } else if (kind === 'group' || kind === 'anonymous') group = last;
      else {
        body = last;
        group = last;
      }
      return { speaker: name, ref };
    },
    recall(source, { kind, pronoun }, block) {
      if (source === null || (tokens[source.head] as Token).kind === 'number') return NOBODY;
      const last = pronoun === 'they' ? (group ?? body) : pronoun === 'it' ? body : person;
      const known = near(last, block);
      const fitting = (pronoun !== 'he' && pronoun !== 'she') || (known !== null && fits(known.name, pronoun));
      const name =
        pronoun === null ? nameOf(source, kind) : pronoun !== 'who' && fitting ? (known?.name ?? null) : null;
      return name === null ? NOBODY : { speaker: name, ref: refs.get(name.toLowerCase()) ?? null };
    },
    addMentions() {
      addMentions(tokens, places, named, list);
    },
  };
}

/** "Paul Mercer, a Republican, who said", "It was Paul Mercer, not Joyce Amadi, who said". */
function antecedentOfWho(text: TokenizedText, steps: Steps, { from }: NounPhrase): NounPhrase | null {
  const { tokens } = text;
  const sentence = text.sentenceTokens[(tokens[from] as Token).sentence];
  const start = Math.max(sentence?.from ?? from, from - MAX_PHRASE);
  const first = (tokens[start] as Token).norm;
  const second = tokens[start + 1]?.norm;
  if (first === 'it' && (second === 'was' || second === 'is' || second === "'s"))
    return phraseAfter(steps, start + 2, from, true);
  return phraseBefore(steps, from > start && tokens[from - 1]?.text === ',' ? from - 1 : from, start);
}

/** The source as written, without an aside after it. */
function written(text: TokenizedText, source: NounPhrase): string {
  const { tokens, segmentation } = text;
  let to = source.from + 1;
  while (to < source.to && !/^[,(—–]$/.test((tokens[to] as Token).text)) to++;
  return segmentation.source.value
    .slice((tokens[source.from] as Token).start, (tokens[to - 1] as Token).end)
    .replace(/\s+/g, ' ');
}

function blockFinder(text: TokenizedText): (at: number) => number {
  const { blockTokens } = text;
  return (at) => {
    let low = 0;
    let high = blockTokens.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blockTokens[middle] as { from: number }).from <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
