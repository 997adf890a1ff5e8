/**
 * Arrays of zeros for the work on one text, cut from one piece of memory: the engine takes more than a microsecond to
 * make an array of numbers of its own and 40 ns to show a part of one that is there, and a text needs twenty.
 */
export interface Room {
  ints(length: number): Int32Array;
  bytes(length: number): Uint8Array;
}

/** What the arrays of a text take in all, a token, and besides: an estimate, since more is fetched when it is used up. */
const BYTES_PER_TOKEN = 46;
const BYTES_BESIDE = 4096;

export function makeRoom(tokens: number): Room {
  let buffer = new ArrayBuffer(tokens * BYTES_PER_TOKEN + BYTES_BESIDE);
  let used = 0;

  /** Where so many bytes begin in `buffer`. */
  function take(bytes: number): number {
    if (used + bytes > buffer.byteLength) {
      buffer = new ArrayBuffer(bytes + BYTES_BESIDE);
      used = 0;
    }
    const at = used;
    // Whole numbers lie at multiples of their size.
    used += (bytes + 3) & ~3;
    return at;
  }

  return {
    ints(length) {
      const at = take(length * 4);
      return new Int32Array(buffer, at, length);
    },
    bytes(length) {
      const at = take(length);
      return new Uint8Array(buffer, at, length);
    },
  };
}
