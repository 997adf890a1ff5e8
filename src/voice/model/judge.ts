import { describeHead, describeParts } from './accept.ts';
import { describeBoundary } from './boundary.ts';
import { type Features, makeFeatures } from './features.ts';
import type { Ground } from './ground.ts';
import type { Head } from './heads.ts';
import { choiceOf, type Draft, type Edge, type Question } from './parts.ts';
import { walkPlaces } from './places.ts';
import type { VoiceModel } from './voice-model.ts';
import type { Weights } from './weights.ts';

/** A head with the parts that the model gives it. */
export interface Judged extends Draft {
  readonly head: Head;
  /** Sum of the weights for "this is a cue", in units of `UNITS` a logit. */
  readonly sum: number;
}

/** Judges one head; null when it is not taken for a cue. */
export function judge(ground: Ground, model: VoiceModel, head: Head, always: boolean, features: Features = makeFeatures()): Judged | null {
  describeHead(ground, head, features);
  const ask = (question: Question) => model.questions[question].sum(features);
  const sum = ask('accept');
  if (sum < model.threshold && !always) return null;
  describeParts(ground, head, features);
  const sourced = ask('sourced') > 0;
  const sourceAfter = ask('source-after') > 0;
  const contentAfter = ask('content-after');
  const contentBefore = ask('content-before');
  const draft: Draft = { cue: { from: head.at, to: head.at + 1 }, source: null, before: null, after: null };
  const choose = (edge: Edge) => chooseEdge(ground, head, edge, draft, model.edges[edge], features);
  const cueFrom = choose('cue-from');
  if (cueFrom >= 0) draft.cue.from = cueFrom;
  const cueTo = choose('cue-to');
  if (cueTo >= 0) draft.cue.to = cueTo;
  if (sourced) draft.source = sourceAfter ? range(draft, 'source', 'from', choose('after-source-from'), () => choose('after-source-to')) : range(draft, 'source', 'to', choose('before-source-to'), () => choose('before-source-from'));
  // A relation has content: when both answers are no, the likelier one is taken.
  const both = contentAfter <= 0 && contentBefore <= 0;
  if (contentAfter > 0 || (both && contentAfter >= contentBefore))
    draft.after = range(draft, 'after', 'from', choose('after-content-from'), () => choose('after-content-to'));
  if (contentBefore > 0 || (both && contentAfter < contentBefore))
    draft.before = range(draft, 'before', 'to', choose('before-content-to'), () => choose('before-content-from'));
  return { head, sum, ...draft };
}

function range(
  draft: Draft,
  part: 'source' | 'before' | 'after',
  side: 'from' | 'to',
  near: number,
  chooseFar: () => number,
): { from: number; to: number } | null {
  if (near < 0) return null;
  draft[part] = side === 'from' ? { from: near, to: near } : { from: near, to: near };
  const far = chooseFar();
  if (far < 0) return null;
  const [from, to] = side === 'from' ? [near, far] : [far, near];
  return from < to ? { from, to } : null;
}

function chooseEdge(ground: Ground, head: Head, edge: Edge, draft: Draft, weights: Weights, features: Features): number {
  const { boundary, walk } = choiceOf(ground, head, edge, draft);
  let best = -1;
  let most = -Infinity;
  walkPlaces(ground, walk, (at, between) => {
    describeBoundary(ground, boundary, at, between, features);
    const sum = weights.sum(features);
    if (sum <= most) return;
    most = sum;
    best = at;
  });
  return best;
}
