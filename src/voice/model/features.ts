import type { Room } from '../room.ts';

/** Features of one decision: whole numbers, each a template with up to two values of twelve bits. */
export interface Features {
  readonly keys: Int32Array;
  size: number;
}

const MAX_FEATURES = 96;

export function makeFeatures(room?: Room): Features {
  return { keys: room?.ints(MAX_FEATURES) ?? new Int32Array(MAX_FEATURES), size: 0 };
}

/** Adds a feature: `template` 0 to 63, `a` and `b` 0 to 4095. */
export function add(features: Features, template: number, a: number, b: number): void {
  features.keys[features.size++] = (template << 24) | (a << 12) | b;
}

/** A distance or count as one of eight sizes. */
export function sizeOf(count: number): number {
  if (count < 4) return count;
  return count < 6 ? 4 : count < 10 ? 5 : count < 20 ? 6 : 7;
}
