/** Finds the ordinal of a whole number in a fixed list: open addressing in flat arrays, for very many look-ups. */
export interface IntegerIndex {
  /** Place of `key` in the list, or -1. */
  find(key: number): number;
}

/** @param keys distinct whole numbers from 0 to 2^31 - 1 */
export function makeIntegerIndex(keys: ArrayLike<number>): IntegerIndex {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const places = new Int32Array(size);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    let at = slotOf(key, mask);
    while (slots[at] !== -1) at = (at + 1) & mask;
    slots[at] = key;
    places[at] = i;
  }
  return {
    find(key) {
      let at = slotOf(key, mask);
      while (slots[at] !== key) {
        if (slots[at] === -1) return -1;
        at = (at + 1) & mask;
      }
      return places[at] as number;
    },
  };
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}
