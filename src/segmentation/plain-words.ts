/** Longest word of a table, in letters: what two numbers of five letters each can hold. */
export const LONGEST_PLAIN = 10;
/** Letters in the first number. */
export const FIRST_LETTERS = 5;

/**
 * Words of a to z as two numbers, five bits a letter, so that a scanner that has just read a word can look it up without
 * making a string of it. No two words have the same numbers.
 */
export interface PlainWords {
  /** What was kept with the word, or 0. */
  readonly find: (first: number, second: number) => number;
}

/** @param entries words of a to z, no longer than `LONGEST_PLAIN`, each with a number from 1 to 255; others are left out. */
export function makePlainWords(entries: Iterable<readonly [word: string, value: number]>): PlainWords {
  const words = [...entries].filter(([word]) => /^[a-z]+$/.test(word) && word.length <= LONGEST_PLAIN);
  let size = 16;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  // Open addressing; a word's first number is never 0.
  const firsts = new Int32Array(size);
  const seconds = new Int32Array(size);
  const values = new Uint8Array(size);
  const placeOf = (first: number, second: number) => {
    let at = slotOf(first, second) & mask;
    while (firsts[at] !== 0 && (firsts[at] !== first || seconds[at] !== second)) at = (at + 1) & mask;
    return at;
  };
  for (const [word, value] of words) {
    const first = pack(word, 0, FIRST_LETTERS);
    const second = pack(word, FIRST_LETTERS, LONGEST_PLAIN);
    const at = placeOf(first, second);
    firsts[at] = first;
    seconds[at] = second;
    values[at] = value;
  }
  return { find: (first, second) => values[placeOf(first, second)] as number };
}

/** Adds a letter to a number; the case makes no difference. */
export function packLetter(packed: number, code: number): number {
  return (packed << 5) | (code & 31);
}

function pack(word: string, from: number, to: number): number {
  let packed = 0;
  for (let i = from; i < to && i < word.length; i++) packed = packLetter(packed, word.charCodeAt(i));
  return packed;
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
