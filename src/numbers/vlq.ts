/** Characters of base 64, in the order of their values; numbers are written as in source maps (VLQ). */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const CONTINUES = 32;
const BITS = 5;

/** Character → value. */
const VALUES = /* @__PURE__ */ valuesOf(DIGITS);

function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
}

/**
 * Reads whole numbers from 0 to 2^31 - 1: five bits a character, the lowest first; the sixth bit says that more follow.
 */
export function decodeNumbers(code: string): Int32Array {
  // Flat, because some hundred thousand are read before the first article.
  const numbers = new Int32Array(code.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < code.length; i++) {
    const digit = VALUES[code.charCodeAt(i)] as number;
    number |= (digit & (CONTINUES - 1)) << shift;
    if ((digit & CONTINUES) !== 0) shift += BITS;
    else {
      numbers[count] = number;
      count++;
      number = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, count);
}

/** The same numbers written; for what makes generated data. */
export function encodeNumbers(numbers: readonly number[]): string {
  let code = '';
  for (const number of numbers) {
    let rest = number;
    do {
      const digit = rest % CONTINUES;
      rest = (rest - digit) / CONTINUES;
      code += DIGITS.charAt(rest > 0 ? digit + CONTINUES : digit);
    } while (rest > 0);
  }
  return code;
}

/** A signed number as one of 0 or more: 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
export function toUnsigned(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export function toSigned(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}
