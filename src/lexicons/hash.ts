/** The two lanes of a hash after some text. */
export type HashState = readonly [a: number, b: number];

const START: HashState = [0x811c9dc5, 0x01000193];

/**
 * 64-bit FNV-1a-like hash of UTF-16 units, two 32-bit lanes, as 16 hex digits. Identity only, not security. `from` is the
 * state after a text that comes before this one.
 */
export function hashText(text: string, from: HashState = START): string {
  const [a, b] = hashOn(text, from);
  return hex(a) + hex(b);
}

/** The state of the hash after more text. */
export function hashOn(text: string, [a, b]: HashState = START): HashState {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return [a, b];
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
