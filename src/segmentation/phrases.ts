import { isLetter } from '../text/characters.ts';

/** Phrases by their first characters. */
export interface Phrases {
  /** By a number for their first two characters, or the only one. */
  readonly groups: ReadonlyMap<number, readonly string[]>;
  /** 1 at the sketch of the first two characters of a phrase: at nearly every place of a text this says that none begins. */
  readonly begins: Uint8Array;
}

/** Five bits of each of two characters. */
const SKETCHES = 1 << 10;

export function makePhrases(phrases: readonly string[]): Phrases {
  const groups = new Map<number, string[]>();
  const begins = new Uint8Array(SKETCHES);
  for (const phrase of phrases) {
    const key = keyOf(unitAt(phrase, 0), unitAt(phrase, 1));
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
    // What follows the only character of a phrase may be anything.
    if (phrase.length === 1) for (let next = 0; next < 32; next++) begins[sketchOf(phrase.charCodeAt(0), next)] = 1;
    else begins[sketchOf(phrase.charCodeAt(0), phrase.charCodeAt(1))] = 1;
  }
  return { groups, begins };
}

/** True when a folded line starts with one of the phrases, and the phrase ends where a word of the line ends. */
export function startsWithAny(folded: string, { groups, begins }: Phrases, at = 0): boolean {
  const first = unitAt(folded, at);
  const second = unitAt(folded, at + 1);
  if (begins[sketchOf(first, second)] === 0) return false;
  return isIn(groups.get(keyOf(first, second)), folded, at) || isIn(groups.get(keyOf(first, 0)), folded, at);
}

/** False for a line, folded or not, that starts with none of the phrases: mostly one need not even fold it. */
export function mayStartWith(line: string, { begins }: Phrases): boolean {
  const first = unitAt(line, 0);
  const second = unitAt(line, 1);
  // Letters have one sketch in either case; the fold of other characters is not known yet.
  return first >= 0x80 || second >= 0x80 || first === 0x60 || second === 0x60 || begins[sketchOf(first, second)] === 1;
}

/** True when one of the phrases stands in a folded line, as whole words. */
export function holdsAny(folded: string, phrases: Phrases): boolean {
  const { begins } = phrases;
  const { length } = folded;
  let code = unitAt(folded, 0);
  let inWord = false;
  for (let at = 0; at < length; at++) {
    const next = unitAt(folded, at + 1);
    if (!inWord && begins[sketchOf(code, next)] === 1 && startsWithAny(folded, phrases, at)) return true;
    inWord = isLetter(code);
    code = next;
  }
  return false;
}

/** The offset after the first phrase, wherever it stands, of which `accepts` is true; -1 when there is none. */
export function endOfAny(folded: string, { groups, begins }: Phrases, accepts: (end: number) => boolean): number {
  let code = unitAt(folded, 0);
  for (let at = 0; at < folded.length; at++) {
    const next = unitAt(folded, at + 1);
    const group = begins[sketchOf(code, next)] === 1 ? groups.get(keyOf(code, next)) : undefined;
    code = next;
    if (!group) continue;
    for (const phrase of group) {
      if (standsAt(folded, at, phrase) && accepts(at + phrase.length)) return at + phrase.length;
    }
  }
  return -1;
}

function isIn(group: readonly string[] | undefined, folded: string, at: number): boolean {
  if (group === undefined) return false;
  for (const phrase of group) if (standsAt(folded, at, phrase) && endsAtWord(folded, at, phrase)) return true;
  return false;
}

/** Whether a phrase stands there, of which the first two characters do: the next ones mostly tell. */
function standsAt(folded: string, at: number, phrase: string): boolean {
  const { length } = phrase;
  if (at + length > folded.length) return false;
  for (let i = 2; i < length; i++) if (folded.charCodeAt(at + i) !== phrase.charCodeAt(i)) return false;
  return true;
}

/** The unit at an offset, 0 past the end: not a number there would make fractions of all of them in a loop. */
function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

function sketchOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function endsAtWord(folded: string, at: number, phrase: string): boolean {
  return !isLetter(phrase.charCodeAt(phrase.length - 1)) || !isLetter(folded.charCodeAt(at + phrase.length));
}
