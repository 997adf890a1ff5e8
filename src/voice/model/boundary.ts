import { POS_TAGS } from '../../lexicons/types.ts';
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

const AUX = POS_TAGS.indexOf('AUX') + 1;
const VERB = POS_TAGS.indexOf('VERB') + 1;

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
  add(features, 0, agrees, frame);
  add(features, 1, next, 0);
  add(features, 2, before, 0);
  add(features, 3, nextPos * 32 + beforePos, 0);
  add(features, 4, next, before);
  add(features, 5, distance, agrees);
  add(features, 6, next, lemma);
  add(features, 7, nextPos, lemma);
  add(features, 8, distance, lemma);
  add(features, 9, verbs * 32 + nextPos, 0);
  add(features, 10, commas, next);
  add(features, 11, next, context);
  add(features, 12, next, secondPos);
  add(features, 13, agrees, next);
  add(features, 14, next, second);
  add(features, 15, before, nextPos);
  add(features, 16, nextPos * 32 + secondPos, beforePos);
  add(features, 17, shape, agrees * 32 + frame);
  add(features, 18, shape, distance);
  add(features, 19, verbs * 4 + commas, shape);
  // Edges that the word itself decides: the cue's, and where a source begins.
  add(features, 20, distance, context);
  add(features, 21, before, context);
  add(features, 22, shape, nextPos * 32 + beforePos);
  add(features, 23, shape, next);
  add(features, 24, before, lemma);
  add(features, 25, beforePos, lemma);
  add(features, 26, at > from ? sortOf(ground.tokens[at - 1] as Token) : 31, shape);
  add(features, 27, at < to ? sortOf(ground.tokens[at] as Token) : 31, shape);
  add(features, 28, at <= from ? 1 : 0, shape);
  add(features, 29, at >= to ? 1 : 0, context);
  // Does a clause of its own follow? How far off is its verb, and is it finite?
  let verb = 0;
  let look = 0;
  for (; look < 6 && at + look < to; look++) {
    const pos = ground.pos(at + look, from, to);
    if (pos === AUX || pos === VERB) {
      verb = 1 + look + (pos === AUX ? 8 : 0);
      break;
    }
  }
  add(features, 30, verb, next);
  add(features, 31, verb, nextPos * 32 + beforePos);
  add(features, 32, sizeOf(to - at), next);
  add(features, 33, sizeOf(to - at), shape);
  add(features, 34, ground.word(at - 2, from, to), before);
  add(features, 35, second, context);
  add(features, 36, verbs * 4 + commas, next);
  add(features, 37, verbs * 4 + commas, context);
  add(features, 38, ground.word(at + 2, from, to), second);
}
