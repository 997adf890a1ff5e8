import { POS_TAGS } from '../../lexicons/types.ts';
import { add, type Features, sizeOf } from './features.ts';
import type { Ground } from './ground.ts';
import type { Places } from './places.ts';

/** Where one part of a relation may begin or end, and what it is seen from. */
export interface Boundary {
  /** The range inside which it is looked for; features see nothing beyond it. */
  readonly from: number;
  readonly to: number;
  /** Distance is counted from here. */
  readonly anchor: number;
  /** Number of the lemma of the cue's head. */
  readonly lemma: number;
  /** What is known so far, 0 to 4095: the first word of the content, the form of the cue … */
  readonly context: number;
  /** A second such number, 0 to 127. */
  readonly shape: number;
  /** Where the rules put it, or -1. */
  readonly rule: number;
  /** Frame of the rules' proposal, 0 to 31. */
  readonly frame: number;
  /** True for the edges of a content, which clauses decide and not the words beside the cue. */
  readonly far: boolean;
}

const AUX = POS_TAGS.indexOf('AUX') + 1;
const VERB = POS_TAGS.indexOf('VERB') + 1;

/** Describes the `k`-th of the places. */
export function describeBoundary(
  ground: Ground,
  { from, to, anchor, lemma, context, shape, rule, frame, far }: Boundary,
  places: Places,
  k: number,
  features: Features,
): void {
  features.size = 0;
  const at = places.at[k] as number;
  const next = ground.word(at, from, to);
  const before = ground.word(at - 1, from, to);
  const nextPos = ground.pos(at, from, to);
  const beforePos = ground.pos(at - 1, from, to);
  const both = nextPos * 32 + beforePos;
  const agrees = rule < 0 ? 2 : rule === at ? 1 : 0;
  const distance = at < anchor ? sizeOf(anchor - at) + 8 : sizeOf(at - anchor);
  const crossed = Math.min(places.verbs[k] as number, 5) * 4 + Math.min(places.commas[k] as number, 3);
  add(features, 0, agrees, frame);
  add(features, 1, before, 0);
  add(features, 2, both, 0);
  add(features, 3, next, before);
  add(features, 4, distance, agrees);
  add(features, 5, next, lemma);
  add(features, 6, next, context);
  add(features, 8, nextPos * 32 + ground.pos(at + 1, from, to), beforePos);
  add(features, 9, shape, agrees * 32 + frame);
  add(features, 11, crossed, shape);
  // Does a clause of its own follow? How far off is its verb, and is it finite?
  let verb = 0;
  for (let look = 0; look < 6 && at + look < to; look++) {
    const pos = ground.pos(at + look, from, to);
    if (pos !== AUX && pos !== VERB) continue;
    verb = 1 + look + (pos === AUX ? 8 : 0);
    break;
  }
  add(features, 12, verb, next);
  if (far) {
    add(features, 15, crossed, next);
    add(features, 16, verb, both);
    add(features, 26, agrees, next);
  } else {
    add(features, 17, distance, context);
    add(features, 18, before, context);
    add(features, 19, before, lemma);
    add(features, 23, at <= from ? 31 : beforePos, nextPos * 128 + shape);
    add(features, 25, next, 0);
  }
}
