import { isLetter } from '../text/characters.ts';

/** Phrases by a number for their first two characters, or the only one. */
export type Phrases = ReadonlyMap<number, readonly string[]>;

export function makePhrases(phrases: readonly string[]): Phrases {
  const groups = new Map<number, string[]>();
  for (const phrase of phrases) {
    const key = keyAt(phrase, 0);
    const group = groups.get(key);
    if (group) group.push(phrase);
    else groups.set(key, [phrase]);
  }
  return groups;
}

/** True when a folded line starts with one of the phrases, and the phrase ends where a word of the line ends. */
export function startsWithAny(folded: string, phrases: Phrases, at = 0): boolean {
  return isIn(phrases.get(keyAt(folded, at)), folded, at) || isIn(phrases.get(folded.charCodeAt(at) << 16), folded, at);
}

/** True when one of the phrases stands in a folded line, as whole words. */
export function holdsAny(folded: string, phrases: Phrases): boolean {
  for (let at = 0; at < folded.length; at++) {
    if (at > 0 && isLetter(folded.charCodeAt(at - 1))) continue;
    if (startsWithAny(folded, phrases, at)) return true;
  }
  return false;
}

/** The offset after the first phrase, wherever it stands, of which `accepts` is true; -1 when there is none. */
export function endOfAny(folded: string, phrases: Phrases, accepts: (end: number) => boolean): number {
  for (let at = 0; at < folded.length; at++) {
    const group = phrases.get(keyAt(folded, at));
    if (!group) continue;
    for (const phrase of group) {
      if (folded.startsWith(phrase, at) && accepts(at + phrase.length)) return at + phrase.length;
    }
  }
  return -1;
}

function isIn(group: readonly string[] | undefined, folded: string, at: number): boolean {
  return group?.some((phrase) => folded.startsWith(phrase, at) && endsAtWord(folded, at, phrase)) ?? false;
}

function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function endsAtWord(folded: string, at: number, phrase: string): boolean {
  return !isLetter(phrase.charCodeAt(phrase.length - 1)) || !isLetter(folded.charCodeAt(at + phrase.length));
}
