/** Bits of a sketch: so many that few of some thousand pairs fall together, and that two sketches make one number. */
export const SKETCH_BITS = 16;
/** Sketches are below this. */
export const SKETCH_COUNT = 1 << SKETCH_BITS;
const MASK = SKETCH_COUNT - 1;

/**
 * Says of two words in a row that no sequence begins so. Every other word of a text begins some cue and is not followed
 * by its second word; that is told from a few characters, which is many times as fast as a Map.
 */
export interface PairFilter {
  /** Adds a sequence of two or more words. */
  readonly add: (first: string, second: string) => void;
  /** False when no sequence begins with the words of these sketches. */
  readonly mayBegin: (first: number, second: number) => boolean;
}

export function makePairFilter(): PairFilter {
  const table = new Uint8Array((MASK + 1) >> 3);
  return {
    add: (first, second) => {
      const bit = mix(sketchOf(first), sketchOf(second));
      table[bit >> 3] = (table[bit >> 3] as number) | (1 << (bit & 7));
    },
    mayBegin: (first, second) => {
      const bit = mix(first, second);
      return ((table[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
    },
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
    (32 - SKETCH_BITS)
  );
}

function mix(first: number, second: number): number {
  return (first ^ Math.imul(second, 0x2f)) & MASK;
}
