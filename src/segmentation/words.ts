import { WORDS } from '../lexicons/generated/words.ts';
import type { WordListName } from '../lexicons/types.ts';

const LISTS: Record<WordListName, Record<string, readonly string[]>> = WORDS;

/** A class of a word list; empty when the list has no such class. */
export function wordClass(list: WordListName, name: string): readonly string[] {
  return LISTS[list][name] ?? [];
}

export function wordSet(list: WordListName, ...names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => wordClass(list, name)));
}

/** Word → its classes in the list, in the list's order. */
export function classesByWord(list: WordListName): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>();
  for (const [name, words] of Object.entries(LISTS[list])) {
    for (const word of words) {
      const known = classes.get(word);
      if (known) known.push(name);
      else classes.set(word, [name]);
    }
  }
  return classes;
}
