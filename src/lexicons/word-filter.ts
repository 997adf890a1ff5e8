/** Bits of each table: enough that few of some thousand cues fall together, few enough to stay in the fastest memory. */
const BITS = 17;
const MASK = (1 << BITS) - 1;

/**
 * Says of a word, and of a word with the next one, that no cue begins so. Most words of a text begin nothing, and
 * these are told apart by a few characters, which is many times as fast as a Map.
 */
export interface WordFilter {
  /** Adds a sequence of words: its only word, or its first two. */
  readonly add: (words: readonly string[]) => void;
  /** False when no sequence is, or begins with, the word of this sketch followed by the word of the next. */
  readonly mayBegin: (sketch: number, next: number) => boolean;
}

export function makeWordFilter(): WordFilter {
  const single = new Uint8Array((MASK + 1) >> 3);
  const pairs = new Uint8Array((MASK + 1) >> 3);
  return {
    add: ([first = '', second]) => {
      if (second === undefined) set(single, sketchOf(first));
      else set(pairs, mix(sketchOf(first), sketchOf(second)));
    },
    mayBegin: (sketch, next) => has(single, sketch) || has(pairs, mix(sketch, next)),
  };
}

/** A number for a word by its length and four of its characters; equal for equal words. */
export function sketchOf(word: string): number {
  const { length } = word;
  if (length === 0) return 0;
  const last = word.charCodeAt(length - 1);
  const inner = length > 2 ? word.charCodeAt(1) * 31 + word.charCodeAt(length >> 1) : 0;
  return (
    (Math.imul(word.charCodeAt(0) * 961 + inner, 0x9e3779b1) ^ Math.imul(last * 67 + length, 0x85ebca6b)) >>>
    (32 - BITS)
  );
}

function mix(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x2f)) & MASK;
}

function set(table: Uint8Array, bit: number): void {
  table[bit >> 3] = (table[bit >> 3] as number) | (1 << (bit & 7));
}

function has(table: Uint8Array, bit: number): boolean {
  return ((table[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}
