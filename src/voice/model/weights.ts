import type { Features } from './features.ts';

/** Weights by feature in whole units, so that their sum is the same in every order and engine. */
export interface Weights {
  /** Sum over the features, in units of `UNITS` a logit. */
  sum(features: Features): number;
}

/** Units of a weight in one logit. */
export const UNITS = 32;

/** Open addressing in flat arrays that stay in the processor's cache: there are many look-ups. */
export function makeWeights(keys: readonly number[], values: readonly number[]): Weights {
  let size = 16;
  while (size < keys.length * 3) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const weights = new Int16Array(size);
  for (const [i, key] of keys.entries()) {
    let at = slotOf(key, mask);
    while (slots[at] !== -1) at = (at + 1) & mask;
    slots[at] = key;
    weights[at] = values[i] as number;
  }
  return {
    sum({ keys: wanted, size: count }) {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const key = wanted[i] as number;
        let at = slotOf(key, mask);
        let slot = slots[at] as number;
        while (slot !== key && slot !== -1) {
          at = (at + 1) & mask;
          slot = slots[at] as number;
        }
        if (slot === key) sum += weights[at] as number;
      }
      return sum;
    },
  };
}

function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}
