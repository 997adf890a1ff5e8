import { isLetter } from '../text/characters.ts';

/** Phrases a line may start with, by their first character. */
export type Starts = ReadonlyMap<string, readonly string[]>;

export function makeStarts(phrases: readonly string[]): Starts {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases) {
    const group = groups.get(phrase.charAt(0));
    if (group) group.push(phrase);
    else groups.set(phrase.charAt(0), [phrase]);
  }
  return groups;
}

/** True when a folded line starts with one of the phrases, and the phrase ends where a word of the line ends. */
export function startsWithAny(folded: string, starts: Starts): boolean {
  const group = starts.get(folded.charAt(0));
  return group?.some((phrase) => folded.startsWith(phrase) && endsAtWord(folded, phrase)) ?? false;
}

function endsAtWord(folded: string, phrase: string): boolean {
  return !isLetter(phrase.charCodeAt(phrase.length - 1)) || !isLetter(folded.charCodeAt(phrase.length));
}
