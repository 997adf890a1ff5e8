import { PARITY } from './generated/parity.ts';
import type { SideContext } from './side-data.ts';
import { SIDE_WORDS, type SideWords } from './side-words.ts';

/** The word at an index, as written; asked only inside the bounds. */
export type WordAt = (index: number) => string;

/** A side named at words `[from, to)`; `entry.words` stand at `[at, at + entry.words.length)`. */
export interface SideSpot {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly entry: SideWords;
}

const CONTEXTS = Object.fromEntries(
  Object.entries(PARITY.contexts).map(([name, words]) => [name, new Set(words)]),
) as unknown as Readonly<Record<SideContext, ReadonlySet<string>>>;

/** At most this many modifiers between `the` and `left`, so that the test stays constant in cost. */
const MAX_MODIFIERS = 3;

/**
 * The side that the word at `index`, the first of all `entries`, names in this context, or null. The words around it
 * decide, not their tags: the tagger is given a proxy only where this says so. Every test treats both sides alike.
 */
export function spotSide(
  entries: readonly SideWords[],
  wordAt: WordAt,
  index: number,
  from: number,
  to: number,
): SideSpot | null {
  const at: WordAt = (i) => (i >= from && i < to ? wordAt(i) : '');
  for (const entry of entries) {
    const { words, sense } = entry;
    let length = 1;
    while (length < words.length && at(index + length) === words[length]) length++;
    if (length < words.length) continue;
    const end = index + length;
    if (sense === 'always') return { from: index, to: end, at: index, entry };
    if (sense === 'party') {
      if (!isParty(at, index)) return null;
      // "Democratic Party" is one name.
      return { from: index, to: at(end) === 'Party' ? end + 1 : end, at: index, entry };
    }
    if (sense === 'camp-at-start') {
      return startsSentence(at(index - 1)) ? { from: index, to: end, at: index, entry } : null;
    }
    const start = sense === 'camp-adjective' ? campStart(at, index) : sideStart(at, index);
    return start < 0 ? null : { from: start, to: end, at: index, entry };
  }
  return null;
}

function isParty(at: WordAt, index: number): boolean {
  const [before, next] = [at(index - 1), at(index + 1)];
  if (CONTEXTS.notPartyAfter.has(before) || CONTEXTS.notPartyBefore.has(next)) return false;
  // "the Liberal Democrats" is one party's name; "Liberal Democrats" at the start of a sentence is taken for a camp's.
  if (CONTEXTS.notPartyAfterInside.has(before) && !startsSentence(at(index - 2))) return false;
  return !(startsSentence(before) && CONTEXTS.notPartyAtStart.has(next));
}

function startsSentence(before: string): boolean {
  return before === '' || (before.length === 1 && '.!?:"“‘\'([—–•*-'.includes(before));
}

function isCapitalized(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** "conservative senators", "liberal Democrats", "a conservative." but not (-1) "a conservative estimate". */
function campStart(at: WordAt, index: number): number {
  return isCamp(at, index) ? index : -1;
}

function isCamp(at: WordAt, index: number): boolean {
  const next = at(index + 1);
  // Parties of other countries: the Conservative Party, "the Liberal leader".
  if (next === 'Party' || (isCapitalized(at(index)) && !startsSentence(at(index - 1)))) return false;
  if (CONTEXTS.campNouns.has(next.toLowerCase())) return true;
  if (SIDE_WORDS.get(next)?.some(({ kind }) => kind !== 'politician')) return true;
  if (next !== '' && !CONTEXTS.campNounEndsBefore.has(next)) return false;
  return CONTEXTS.campNounBeginsAfter.has(at(index - 1).toLowerCase());
}

/** Where the camp's name begins (its first modifier, or the word itself), or -1 when left and right are no camp here. */
function sideStart(at: WordAt, index: number): number {
  let start = index;
  while (index - start < MAX_MODIFIERS && CONTEXTS.sideModifiers.has(at(start - 1).toLowerCase())) start--;
  const next = at(index + 1).toLowerCase();
  if (CONTEXTS.sideIntensifiers.has(at(index - 1).toLowerCase()) && CONTEXTS.campNouns.has(next)) return index - 1;
  if (at(start - 1).toLowerCase() !== 'the') return -1;
  return isSide(at, start, index, next) ? start : -1;
}

/** "the radical left", "the left wants", "attacked the right.", "the Left,"; `start` comes after `the`. */
function isSide(at: WordAt, start: number, index: number, next: string): boolean {
  if (start < index) return !CONTEXTS.sideNotBefore.has(next);
  const leader = at(index - 2).toLowerCase();
  const capitalized = isCapitalized(at(index));
  if (CONTEXTS.sideFollowers.has(next)) {
    if (CONTEXTS.sideClaims.has(at(index + 2).toLowerCase())) return false;
    return capitalized || !CONTEXTS.sidePlaces.has(leader);
  }
  const ends = next === '' || CONTEXTS.sideEnds.has(next);
  return (ends && (capitalized || CONTEXTS.sideLeaders.has(leader))) || isJoined(at, index);
}

/** "the left and the right" in either order. */
function isJoined(at: WordAt, index: number): boolean {
  const isThe = (i: number) => at(i).toLowerCase() === 'the';
  const isOther = (i: number) => SIDE_WORDS.get(at(i))?.some(({ sense }) => sense === 'side') === true;
  const joins = (i: number) => CONTEXTS.sideJoins.has(at(i).toLowerCase());
  return (
    (joins(index + 1) && isThe(index + 2) && isOther(index + 3)) ||
    (joins(index - 2) && isOther(index - 3) && isThe(index - 4))
  );
}
