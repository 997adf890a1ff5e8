import { startOf, type Trie } from './trie.ts';
import type { LexiconEntry, LexiconName, MatchableToken } from './types.ts';

/** Token indices `[from, to)`. */
export interface TokenStretch {
  readonly from: number;
  readonly to: number;
}

/** Whether one of these lexicons has the word as a cue by itself, by form or by lemma. */
export function holdsWord(trie: Trie, { norm, lemma }: MatchableToken, lexicons: ReadonlySet<LexiconName>): boolean {
  const isOne = (entry: LexiconEntry) => lexicons.has(entry.lexicon);
  return (
    startOf(trie, norm)?.form?.entries.some(isOne) === true || startOf(trie, lemma)?.lemma?.entries.some(isOne) === true
  );
}

/** Where the trie ends an allowed phrase, by start; depth is bounded by the longest one or the longest cue. */
export function findAllowed(trie: Trie, tokens: readonly MatchableToken[], from: number, to: number): TokenStretch[] {
  const found: TokenStretch[] = [];
  for (let at = from; at < to; at++) {
    let node = startOf(trie, (tokens[at] as MatchableToken).norm)?.form ?? undefined;
    for (let end = at + 1; node !== undefined; end++) {
      if (node.blocks === 'all') found.push({ from: at, to: end });
      node = end < to ? node.next?.get((tokens[end] as MatchableToken).norm) : undefined;
    }
  }
  return found;
}
