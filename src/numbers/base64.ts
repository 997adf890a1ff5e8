/** Characters of base 64, in the order of their values. */
export const BASE64_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Character → value. */
export const BASE64_VALUES: Uint8Array = /* @__PURE__ */ valuesOf(BASE64_DIGITS);

function valuesOf(digits: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;
  return values;
}

const PADDING = 61;

/** What is used of Node's `Buffer`. */
type Host = { readonly Buffer?: { from(text: string, encoding: 'base64'): Uint8Array } };

/** Reads bytes in base 64 (RFC 4648, no line breaks), padded or not. Trusts the data: other characters give other bytes. */
export function decodeBytes(code: string): Uint8Array<ArrayBuffer> {
  const native = (globalThis as Host).Buffer?.from(code, 'base64');
  // A copy, as a small buffer of Node's is a part of one that others use too.
  return native === undefined ? decodeAnywhere(code) : new Uint8Array(native);
}

/** The same on any engine; where Node does it, the first article comes some 10 ms sooner. */
export function decodeAnywhere(code: string): Uint8Array<ArrayBuffer> {
  let end = code.length;
  while (end > 0 && code.charCodeAt(end - 1) === PADDING) end -= 1;
  const values = BASE64_VALUES;
  const bytes = new Uint8Array((end * 3) >> 2);
  const whole = end - (end & 3);
  let k = 0;
  let i = 0;
  for (; i < whole; i += 4, k += 3) {
    const group =
      (values[code.charCodeAt(i)]! << 18) |
      (values[code.charCodeAt(i + 1)]! << 12) |
      (values[code.charCodeAt(i + 2)]! << 6) |
      values[code.charCodeAt(i + 3)]!;
    bytes[k] = group >> 16;
    bytes[k + 1] = group >> 8;
    bytes[k + 2] = group;
  }
  let rest = 0;
  for (; i < end; i += 1) rest = (rest << 6) | values[code.charCodeAt(i)]!;
  rest <<= 6 * (4 - (end & 3));
  for (let shift = 16; k < bytes.length; k += 1, shift -= 8) bytes[k] = rest >> shift;
  return bytes;
}
