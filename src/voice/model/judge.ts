import { describeHead, describeParts } from './accept.ts';
import { describeBoundary } from './boundary.ts';
import { type Choice, makeChoice, setChoice } from './choice.ts';
import type { Features } from './features.ts';
import type { Ground } from './ground.ts';
import { type HeadView, viewHead } from './head-view.ts';
import type { Head } from './heads.ts';
import type { Draft, Edge, Question } from './parts.ts';
import { findPlaces, makePlaces, type Places } from './places.ts';
import type { VoiceModel } from './voice-model.ts';
import { UNITS, type Weights } from './weights.ts';

/** What the rules' own edge is given ahead of the others, in units. */
const MARGIN = UNITS / 2;

/** A relation whose parts are being chosen. */
export interface Opened {
  readonly head: Head;
  readonly view: HeadView;
  readonly draft: Draft;
  /** Which parts it has. */
  readonly sourceBefore: boolean;
  readonly sourceAfter: boolean;
  readonly contentBefore: boolean;
  readonly contentAfter: boolean;
}

/** How likely it is that the head is a cue, as a sum of weights in units of `UNITS` a logit. */
export function judgeHead(ground: Ground, model: VoiceModel, head: Head, features: Features): number {
  describeHead(ground, head, features);
  return model.questions.accept.sum(features);
}

/** Which parts the relation at a head has; `features` must be as `judgeHead` left them. */
export function openRelation(ground: Ground, model: VoiceModel, head: Head, features: Features): Opened {
  const view = viewHead(ground, head);
  describeParts(ground, head, view, features);
  const ask = (question: Question) => model.questions[question].sum(features);
  const sourced = ask('sourced') > 0;
  const sourceAfter = sourced && ask('source-after') > 0;
  const after = ask('content-after');
  const before = ask('content-before');
  // A relation has content: when both answers are no, the likelier one is taken.
  const none = after <= 0 && before <= 0;
  return {
    head,
    view,
    draft: { cue: { from: head.at, to: head.at + 1 }, source: null, before: null, after: null },
    sourceBefore: sourced && !sourceAfter,
    sourceAfter,
    contentBefore: before > 0 || (none && after < before),
    contentAfter: after > 0 || (none && after >= before),
  };
}

/** Chooses the edges of all relations, edge by edge, so that the weights of one edge are at hand while they are used. */
export function chooseParts(ground: Ground, model: VoiceModel, relations: readonly Opened[], features: Features): void {
  const places = makePlaces();
  const choice = makeChoice();
  function choose(edge: Edge, isWanted: (one: Opened) => boolean, set: (draft: Draft, at: number) => void): void {
    const weights = model.edges[edge];
    for (const one of relations) {
      if (!isWanted(one)) continue;
      const at = chooseEdge(ground, one, edge, weights, features, choice, places);
      if (at >= 0) set(one.draft, at);
    }
  }
  const near = (part: Part) => (draft: Draft, at: number) => {
    draft[part] = { from: at, to: at };
  };
  const far = (part: Part, end: 'from' | 'to') => (draft: Draft, at: number) => {
    const range = draft[part];
    if (range !== null) range[end] = at;
  };
  const every = () => true;
  choose('cue-from', every, (draft, at) => {
    draft.cue.from = at;
  });
  choose('cue-to', every, (draft, at) => {
    draft.cue.to = at;
  });
  choose('before-source-to', ({ sourceBefore }) => sourceBefore, near('source'));
  choose(
    'before-source-from',
    ({ sourceBefore, draft }) => sourceBefore && draft.source !== null,
    far('source', 'from'),
  );
  choose('after-source-from', ({ sourceAfter }) => sourceAfter, near('source'));
  choose('after-source-to', ({ sourceAfter, draft }) => sourceAfter && draft.source !== null, far('source', 'to'));
  choose('before-content-to', ({ contentBefore }) => contentBefore, near('before'));
  choose('before-content-from', ({ draft }) => draft.before !== null, far('before', 'from'));
  choose('after-content-from', ({ contentAfter }) => contentAfter, near('after'));
  choose('after-content-to', ({ draft }) => draft.after !== null, far('after', 'to'));
}

type Part = 'source' | 'before' | 'after';

function chooseEdge(
  ground: Ground,
  { head, view, draft }: Opened,
  edge: Edge,
  weights: Weights,
  features: Features,
  choice: Choice,
  places: Places,
): number {
  setChoice(choice, ground, head, view, edge, draft);
  const { boundary } = choice;
  findPlaces(ground, choice.walk, places);
  let best = -1;
  let most = -Infinity;
  if (places.size === 1) return places.at[0] as number;
  for (let k = 0; k < places.size; k++) {
    const at = places.at[k] as number;
    describeBoundary(ground, boundary, places, k, features);
    const sum = weights.sum(features) + (at === boundary.rule ? MARGIN : 0);
    if (sum <= most) continue;
    most = sum;
    best = at;
  }
  return best;
}
