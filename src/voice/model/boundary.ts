import { add, type Features, sizeOf } from './features.ts';
import { type Ground, posIn, posNumber, wordIn } from './ground.ts';
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

const AUX = posNumber('AUX');
const VERB = posNumber('VERB');

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
  const { views } = ground;
  // A view of 0 is that of a word outside.
  const here = at < to ? (views[at] as number) : 0;
  const last = at > from ? (views[at - 1] as number) : 0;
  const next = wordIn(here);
  const before = wordIn(last);
  const nextPos = posIn(here);
  const beforePos = posIn(last);
  const both = nextPos * 32 + beforePos;
  const agrees = rule < 0 ? 2 : rule === at ? 1 : 0;
  const distance = at < anchor ? sizeOf(anchor - at) + 8 : sizeOf(at - anchor);
  const crossed = Math.min(places.verbs[k] as number, 5) * 4 + Math.min(places.commas[k] as number, 3);
  add(features, 0, agrees, frame);
  add(features, 1, before, 0);
  add(features, 2, both, 0);
  add(features, 4, distance, agrees);
  add(features, 8, nextPos * 32 + (at + 1 < to ? posIn(views[at + 1] as number) : 0), beforePos);
  add(features, 11, crossed, shape);
  // Does a clause of its own follow? How far off is its verb, and is it finite?
  let verb = 0;
  const end = Math.min(to, at + 6);
  for (let i = at; i < end; i++) {
    const pos = posIn(views[i] as number);
    if (pos !== AUX && pos !== VERB) continue;
    verb = 1 + i - at + (pos === AUX ? 8 : 0);
    break;
  }
  add(features, 12, verb, next);
  if (far) {
    add(features, 5, next, lemma);
    add(features, 6, next, context);
    add(features, 15, crossed, next);
    add(features, 26, agrees, next);
  } else {
    add(features, 17, distance, context);
    add(features, 18, before, context);
    add(features, 25, next, 0);
  }
}
