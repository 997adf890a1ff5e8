/**
 * Numbers for words apart from their places, and what stages keep by number. Tokens of equal text, kind, part of speech
 * and lemma share a number, also across texts, so that what depends on these alone is looked up once and not at every
 * token. What is kept depends on nothing but the word and its `owner`: it makes no difference which text came first.
 */
export interface WordNumbers {
  /** A new number, or `NO_NUMBER` when there are no more. */
  readonly next: () => number;
  /** True when there are no more: who numbers words starts anew with the next text (tagger.ts). */
  readonly isFull: () => boolean;
  /** How many there are. */
  readonly count: () => number;
  /** What `owner` (a table in which words are looked up) keeps by number: 0 where it has not asked. Room for all so far. */
  readonly memo: (owner: object) => Int32Array;
}

/** Words of which nothing is kept. */
export const NO_NUMBER = -1;
/** Bounds what a process that runs for years can keep: the words of some thousand articles. */
const MOST_NUMBERS = 1 << 17;

export function makeWordNumbers(): WordNumbers {
  const memos = new WeakMap<object, Int32Array>();
  let count = 0;
  return {
    next: () => {
      if (count >= MOST_NUMBERS) return NO_NUMBER;
      count += 1;
      return count - 1;
    },
    isFull: () => count === MOST_NUMBERS,
    count: () => count,
    memo: (owner) => {
      const known = memos.get(owner);
      if (known !== undefined && known.length >= count) return known;
      const grown = new Int32Array(Math.min(MOST_NUMBERS, 2 * count + 1024));
      if (known !== undefined) grown.set(known);
      memos.set(owner, grown);
      return grown;
    },
  };
}

/** The words of a text by number. */
export interface NumberedWords {
  /** One a token. */
  readonly ids: Int32Array;
  readonly numbers: WordNumbers;
}
