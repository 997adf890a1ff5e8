import type { Features } from './features.ts';

/** Weights by feature in whole units, so that their sum is the same in every order and engine. */
export interface Weights {
  /** Sum over the features, in units of `UNITS` a logit. */
  sum(features: Features): number;
}

/** Units of a weight in one logit. */
export const UNITS = 32;

/** Bits of an entry that hold the weight; the others hold what of the mixed feature its place does not tell. */
const WEIGHT_BITS = 11;
const ZERO = 1 << (WEIGHT_BITS - 1);
const WEIGHT_MASK = (1 << WEIGHT_BITS) - 1;
/** An entry has room for the rest of a mixed feature only where its place tells as many bits. */
const LEAST_PLACE_BITS = WEIGHT_BITS;
/** Adds nothing, whatever feature is asked for. */
const EMPTY = ZERO;

/**
 * Two tables in each of which a feature has one place, and it stands in one of them (cuckoo hashing). Most features that
 * are asked for have no weight; whether one has is a coin toss to the processor, so `sum` fetches both places and adds
 * what is there or 0 without a branch. The upper bits of a mixed feature are its place in the first table, its lower
 * ones that in the second, and the entry holds the other bits. No two `keys` may be alike.
 */
export function makeWeights(keys: ArrayLike<number>, values: ArrayLike<number>): Weights {
  const mixed = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    if (Math.abs(values[i] as number) >= ZERO)
      throw new RangeError(`weight ${values[i]} has more than ${WEIGHT_BITS} bits`);
    mixed[i] = mix(keys[i] as number);
  }
  // Half full at most, where nearly every set of features finds its places.
  let bits = LEAST_PLACE_BITS;
  while (1 << bits < keys.length) bits++;
  for (;;) {
    const entries = placeAll(mixed, values, bits);
    if (entries !== null) return makeSum(entries, bits);
    bits++;
  }
}

/** The first table and behind it the second; null where a feature finds no place. */
function placeAll(mixed: Uint32Array, values: ArrayLike<number>, bits: number): Int32Array | null {
  const size = 1 << bits;
  // Which feature has a place, from 1.
  const taken = new Int32Array(2 * size);
  for (let i = 0; i < mixed.length; i++) {
    let feature = i + 1;
    let place = firstPlace(mixed[i] as number, bits);
    for (let moves = 0; feature !== 0; moves++) {
      if (moves > mixed.length) return null;
      const before = taken[place] as number;
      taken[place] = feature;
      feature = before;
      if (feature === 0) break;
      // Whoever was here goes to the other place.
      const own = mixed[feature - 1] as number;
      const first = firstPlace(own, bits);
      place = place === first ? size + secondPlace(own, bits) : first;
    }
  }
  const entries = new Int32Array(2 * size).fill(EMPTY);
  for (let place = 0; place < taken.length; place++) {
    const feature = taken[place] as number;
    if (feature === 0) continue;
    const own = mixed[feature - 1] as number;
    const rest = place < size ? own & restMask(bits) : own >>> bits;
    entries[place] = (rest << WEIGHT_BITS) | ((values[feature - 1] as number) + ZERO);
  }
  return entries;
}

function firstPlace(mixed: number, bits: number): number {
  return mixed >>> (32 - bits);
}

function secondPlace(mixed: number, bits: number): number {
  return mixed & ((1 << bits) - 1);
}

function restMask(bits: number): number {
  return 2 ** (32 - bits) - 1;
}

function makeSum(entries: Int32Array, bits: number): Weights {
  const second = 1 << bits;
  const shift = 32 - bits;
  const mask = restMask(bits);
  const low = second - 1;
  return {
    sum({ keys: wanted, size: count }) {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        const mixed = mix(wanted[i] as number);
        const one = entries[mixed >>> shift] as number;
        const other = entries[second + (mixed & low)] as number;
        // All bits are set where the rest is the same, else none: `x - 1` is negative for 0 alone.
        const isOne = (((one >>> WEIGHT_BITS) ^ (mixed & mask)) - 1) >> 31;
        const isOther = (((other >>> WEIGHT_BITS) ^ (mixed >>> bits)) - 1) >> 31;
        sum += (((one & WEIGHT_MASK) - ZERO) & isOne) + (((other & WEIGHT_MASK) - ZERO) & isOther);
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
