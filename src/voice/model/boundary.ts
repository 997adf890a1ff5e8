import type { Token } from '../../tokens/types.ts';
import { add, type Features, sizeOf } from './features.ts';
import { type Ground, sortOf } from './ground.ts';

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
}

/** What lies between the anchor and a place: counted once, in the order of the places. */
export interface Between {
  verbs: number;
  commas: number;
  units: number;
}

/** Describes the place before token `at`. */
export function describeBoundary(
  ground: Ground,
  { from, to, anchor, lemma, context, shape, rule, frame }: Boundary,
  at: number,
  between: Between,
  features: Features,
): void {
  features.size = 0;
  const next = ground.word(at, from, to);
  const before = ground.word(at - 1, from, to);
  const second = ground.word(at + 1, from, to);
  const nextPos = ground.pos(at, from, to);
  const beforePos = ground.pos(at - 1, from, to);
  const secondPos = ground.pos(at + 1, from, to);
  const agrees = rule < 0 ? 2 : rule === at ? 1 : 0;
  const distance = at < anchor ? sizeOf(anchor - at) + 8 : sizeOf(at - anchor);
  const verbs = Math.min(between.verbs, 5);
  const commas = Math.min(between.commas, 3);
  add(features, 1, agrees, frame);
  add(features, 2, next, 0);
  add(features, 3, before, 0);
  add(features, 4, nextPos * 32 + beforePos, 0);
  add(features, 5, next, before);
  add(features, 6, distance, agrees);
  add(features, 7, next, lemma);
  add(features, 8, nextPos, lemma);
  add(features, 9, distance, lemma);
  add(features, 10, verbs * 32 + nextPos, 0);
  add(features, 11, commas, next);
  add(features, 12, next, context);
  add(features, 13, distance, context);
  add(features, 14, next, secondPos);
  add(features, 15, at >= to ? 1 : 0, lemma);
  add(features, 16, at >= to ? 1 : 0, context);
  add(features, 17, agrees, next);
  add(features, 18, verbs, next);
  add(features, 19, next, second);
  add(features, 20, agrees, context);
  add(features, 21, before, nextPos);
  add(features, 22, nextPos * 32 + secondPos, beforePos);
  add(features, 23, before, context);
  add(features, 24, shape, nextPos * 32 + beforePos);
  add(features, 25, shape, next);
  add(features, 26, shape, agrees * 32 + frame);
  add(features, 27, shape, distance);
  add(features, 28, verbs * 4 + commas, shape);
  add(features, 29, beforePos, lemma);
  add(features, 30, before, lemma);
  add(features, 31, at > from ? sortOf(ground.tokens[at - 1] as Token) : 31, shape);
  add(features, 32, at < to ? sortOf(ground.tokens[at] as Token) : 31, shape);
  add(features, 33, at <= from ? 1 : 0, shape);
}
