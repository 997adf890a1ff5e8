import type { Token, TokenizedText } from '../tokens/types.ts';
import { bySurnameAt, type Gender, type Mention, properName, properNameBefore, readNames } from './names.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { SourceReading } from './source-kind.ts';
import type { Source, SourceKind } from './types.ts';

/** A pronoun may reach back this many blocks for its speaker. */
const MAX_REACH = 4;

/** Names of the article and the speakers found so far; ask in text order. */
export interface Speakers {
  /** Name of the source and its index in `list`; nulls when nobody is named. */
  resolve(
    source: NounPhrase | null,
    reading: SourceReading,
    block: number,
  ): { speaker: string | null; ref: number | null };
  readonly list: readonly Source[];
}

export function makeSpeakers(text: TokenizedText): Speakers {
  const { tokens } = text;
  const { bySurname, mentions, genders } = readNames(text);
  const blockOf = blockFinder(text);
  const list: { name: string; kind: SourceKind; mentions: { start: number; end: number }[] }[] = [];
  const refs = new Map<string, number>();
  let last: { name: string; ref: number; block: number } | null = null;
  let mentionsBefore = 0;

  function nearestMention(at: number, gender: Gender, block: number): string | null {
    while (mentionsBefore < mentions.length && (mentions[mentionsBefore] as Mention).at < at) mentionsBefore++;
    for (let i = mentionsBefore - 1, seen = 0; i >= 0 && seen < 8; i--, seen++) {
      const mention = mentions[i] as Mention;
      if (mention.at >= at) continue;
      if (block - blockOf(mention.at) > 1) return null;
      const known = genders.get(mention.name);
      if (known === undefined || known === gender) return mention.name;
    }
    return null;
  }

  function fits(name: string, gender: Gender): boolean {
    const known = genders.get(name);
    return known === undefined || known === gender;
  }

  function nameOf(source: NounPhrase, reading: SourceReading, block: number): string {
    if (reading.pronoun === 'he' || reading.pronoun === 'she') {
      const gender = reading.pronoun;
      const recent = last !== null && block - last.block <= MAX_REACH && fits(last.name, gender) ? last : null;
      const name =
        recent !== null && recent.block === block
          ? recent.name
          : (nearestMention(source.head, gender, block) ?? recent?.name ?? null);
      if (name === null) return written(text, source);
      genders.set(name, gender);
      return name;
    }
    if (reading.pronoun === 'who') {
      const own = properName(tokens, source.from, source.head) ?? properNameBefore(tokens, source.from);
      if (own !== null) return bySurnameAt(bySurname, own.surname, source.from) ?? own.name;
    }
    const own = reading.kind === 'person' ? properName(tokens, source.from, source.to) : null;
    if (own === null) return written(text, source);
    return own.single ? (bySurnameAt(bySurname, own.surname, source.from) ?? own.name) : own.name;
  }

  return {
    list,
    resolve(source, reading, block) {
      if (source === null) return { speaker: null, ref: null };
      const name = nameOf(source, reading, block);
      const first = tokens[source.from] as Token;
      const lastToken = tokens[source.to - 1] as Token;
      const key = name.toLowerCase();
      let ref = refs.get(key);
      if (ref === undefined) {
        ref = list.length;
        refs.set(key, ref);
        list.push({ name, kind: reading.kind, mentions: [] });
      }
      const { mentions: spans } = list[ref] as (typeof list)[number];
      const previous = spans[spans.length - 1];
      if (previous === undefined || previous.start < first.start)
        spans.push({ start: first.start, end: lastToken.end });
      if (reading.kind === 'person' && (reading.specific || reading.pronoun !== null)) last = { name, ref, block };
      return { speaker: name, ref };
    },
  };
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
