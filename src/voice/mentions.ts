import type { Span } from '../text/span.ts';
import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { isNameAt } from './name-word.ts';
import { sortNearlySorted } from './nearly-sorted.ts';
import { lastOf, tokenBefore } from './neighbors.ts';
import { TRAITS } from './traits.ts';
import { PERSON_WORDS } from './words.ts';

/** A speaker who is known by a name. */
export interface NamedSpeaker {
  readonly ref: number;
  readonly first: string;
  readonly surname: string;
  readonly words: number;
}

/** Speakers with one surname: looked up by first name, since an article may have any number of them. */
interface Namesakes {
  readonly first: NamedSpeaker;
  readonly byName: Map<string, NamedSpeaker>;
}

const MAX_WORDS = 5;

function keyOf(first: string, words: number): string {
  return `${words} ${first}`;
}

export function namedSpeaker(name: string, ref: number): NamedSpeaker {
  const lower = name.toLowerCase();
  const space = lower.indexOf(' ');
  if (space < 0) return { ref, first: lower, surname: lower, words: 1 };
  let words = 2;
  let last = space;
  for (let next = lower.indexOf(' ', last + 1); next >= 0; next = lower.indexOf(' ', last + 1)) {
    last = next;
    words++;
  }
  return { ref, first: lower.slice(0, space), surname: lower.slice(last + 1), words };
}

/** Adds every full name and surname of the speakers to their mentions, in text order; `places` are the proper nouns. */
export function addMentions(
  facts: Facts,
  places: readonly number[],
  speakers: readonly NamedSpeaker[],
  list: readonly { mentions: Span[] }[],
): void {
  const bySurname = new Map<string, Namesakes>();
  for (const speaker of speakers) {
    const same = bySurname.get(speaker.surname);
    const key = keyOf(speaker.first, speaker.words);
    if (same === undefined) bySurname.set(speaker.surname, { first: speaker, byName: new Map([[key, speaker]]) });
    else if (!same.byName.has(key)) same.byName.set(key, speaker);
  }
  if (bySurname.size === 0) return;
  const { tokens } = facts;
  const added = new Map<number, Span[]>();
  for (const place of places) {
    // The tagger takes some surnames behind a first name for verbs.
    const at = isVerbAt(facts, place + 1) && isNameAt(facts, place + 1) ? place + 1 : place;
    const token = tokens[at] as Token;
    const same = bySurname.get(token.norm);
    if (same === undefined || token.text === token.norm || isNameAt(facts, at + 1)) continue;
    const speaker = whose(facts, at, same);
    if (speaker === null) continue;
    const start = fullNameStart(tokens, at, speaker);
    const span = { start: (tokens[start] as Token).start, end: token.end };
    const spans = added.get(speaker.ref);
    if (spans === undefined) added.set(speaker.ref, [span]);
    else spans.push(span);
  }
  for (const [ref, spans] of added) {
    const speaker = list[ref] as { mentions: Span[] };
    speaker.mentions = merge(speaker.mentions, spans);
  }
}

/** Of speakers with one surname the one whose first name stands before it, else the first; another's name is nobody's. */
function whose(facts: Facts, at: number, { first, byName }: Namesakes): NamedSpeaker | null {
  const { tokens } = facts;
  // Most surnames are one speaker's.
  const single = byName.size === 1;
  for (let words = MAX_WORDS; words > 1; words--) {
    const start = single && first.words !== words ? undefined : tokenBefore(tokens, at - words + 2);
    const speaker = start === undefined ? undefined : byName.get(keyOf(start.norm, words));
    if (speaker !== undefined) return speaker;
  }
  const speaker = first;
  // "Mary Smith" is not John Smith; "Mr. Smith" and "Secretary Smith" may be.
  const before = tokenBefore(tokens, at);
  const other = before !== undefined && isNameAt(facts, at - 1) && before.sentence === tokens[at]?.sentence;
  return other && speaker.words > 1 && !isTitle(facts, at - 1) ? null : speaker;
}

function isVerbAt({ traits }: Facts, at: number): boolean {
  return at < traits.length && ((traits[at] as number) & TRAITS.verb) !== 0;
}

function isTitle({ persons }: Facts, at: number): boolean {
  return ((persons[at] as number) & (PERSON_WORDS.title | PERSON_WORDS.role)) !== 0;
}

function fullNameStart(tokens: readonly Token[], at: number, { first, words }: NamedSpeaker): number {
  const start = at - words + 1;
  return words > 1 && start >= 0 && tokens[start]?.norm === first ? start : at;
}

/** Both lists in text order; a name inside a longer mention is that mention. */
function merge(old: readonly Span[], added: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of sortNearlySorted([...old, ...added], (a, b) => a.start - b.start || b.end - a.end)) {
    const last = lastOf(merged);
    if (last === undefined || span.start >= last.end) merged.push(span);
  }
  return merged;
}
