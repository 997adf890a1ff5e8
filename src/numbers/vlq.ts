import { BASE64_DIGITS, BASE64_VALUES } from './base64.ts';

const CONTINUES = 32;
const BITS = 5;

/**
 * Reads whole numbers from 0 to 2^31 - 1 in base 64, as in source maps (VLQ): five bits a character, the lowest first;
 * the sixth bit says that more follow.
 */
export function decodeNumbers(code: string): Int32Array {
  // Flat, because some hundred thousand are read before the first article.
  const numbers = new Int32Array(code.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let i = 0; i < code.length; i++) {
    const digit = BASE64_VALUES[code.charCodeAt(i)] as number;
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

/** Reads numbers of either sign (see `toSigned`). */
export function decodeSigned(code: string): Int32Array {
  const numbers = decodeNumbers(code);
  for (let i = 0; i < numbers.length; i++) numbers[i] = toSigned(numbers[i] as number);
  return numbers;
}

/** Reads rising numbers, written as steps from one to the next. */
export function decodeRising(code: string): Int32Array {
  const numbers = decodeNumbers(code);
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] as number) + (numbers[i - 1] as number);
  return numbers;
}

/** The same numbers written; for what makes generated data. */
export function encodeNumbers(numbers: readonly number[]): string {
  let code = '';
  for (const number of numbers) {
    let rest = number;
    do {
      const digit = rest % CONTINUES;
      rest = (rest - digit) / CONTINUES;
      code += BASE64_DIGITS.charAt(rest > 0 ? digit + CONTINUES : digit);
    } while (rest > 0);
  }
  return code;
}

/** A signed number as one of 0 or more: 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
export function toUnsigned(value: number): number {
  return value < 0 ? -value * 2 - 1 : value * 2;
}

export function toSigned(value: number): number {
  return (value >>> 1) ^ -(value & 1);
}
