import type { Features } from './features.ts';

/** Weights by feature in whole units, so that their sum is the same in every order and engine. */
export interface Weights {
  /** Sum over the features, in units of `UNITS` a logit. */
  sum(features: Features): number;
}

/** Units of a weight in one logit. */
export const UNITS = 32;

/** Bits of an entry that hold the weight; the others hold what of the mixed feature its bucket does not tell. */
const WEIGHT_BITS = 11;
const ZERO = 1 << (WEIGHT_BITS - 1);
const LEAST_BUCKET_BITS = WEIGHT_BITS;

/**
 * A hash table as small as it gets, because most of its cost is fetching it into the processor's cache: the features
 * of a bucket lie next to each other, each with its weight in one number. Two buckets a feature leave most of them
 * empty, and most features that are asked for have no weight.
 */
export function makeWeights(keys: ArrayLike<number>, values: ArrayLike<number>): Weights {
  let bits = LEAST_BUCKET_BITS;
  while (1 << bits < keys.length * 2) bits++;
  const shift = 32 - bits;
  const mask = 2 ** shift - 1;
  const starts = new Uint16Array((1 << bits) + 1);
  const entries = new Int32Array(keys.length);
  const mixed = new Uint32Array(keys.length);
  // Counted, then dealt out: a sort of all features took longer than reading an article.
  for (let i = 0; i < keys.length; i++) {
    const number = mix(keys[i] as number);
    mixed[i] = number;
    starts[number >>> shift] = (starts[number >>> shift] as number) + 1;
  }
  // Every bucket starts where the one before it ends; until it is filled its number tells its end.
  for (let b = 1; b < starts.length; b++) starts[b] = (starts[b] as number) + (starts[b - 1] as number);
  for (let i = 0; i < keys.length; i++) {
    const value = values[i] as number;
    if (Math.abs(value) >= ZERO) throw new RangeError(`weight ${value} has more than ${WEIGHT_BITS} bits`);
    const number = mixed[i] as number;
    const at = (starts[number >>> shift] as number) - 1;
    starts[number >>> shift] = at;
    entries[at] = ((number & mask) << WEIGHT_BITS) | (value + ZERO);
  }
  return {
    sum({ keys: wanted, size: count }) {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const mixed = mix(wanted[i] as number);
        const bucket = mixed >>> shift;
        const end = starts[bucket + 1] as number;
        for (let at = starts[bucket] as number; at < end; at++) {
          const entry = entries[at] as number;
          if (entry >>> WEIGHT_BITS !== (mixed & mask)) continue;
          sum += (entry & (2 * ZERO - 1)) - ZERO;
          break;
        }
      }
      return sum;
    },
  };
}

/** Mixes all 32 bits; no two features become the same number. */
function mix(key: number): number {
  const first = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return Math.imul(first ^ (first >>> 13), 0x85ebca6b) >>> 0;
}
