import type { Boundary } from './boundary.ts';
import type { Ground } from './ground.ts';
import type { HeadView } from './head-view.ts';
import type { Head } from './heads.ts';
import type { Walk } from './places.ts';

/** Questions about a head that are answered with yes or no. */
export const QUESTIONS = ['accept', 'sourced', 'source-after', 'content-before', 'content-after'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Edges of the parts of a relation, each chosen among places; in the order in which they are chosen. */
export const EDGES = [
  'cue-from',
  'cue-to',
  'before-source-to',
  'before-source-from',
  'after-source-from',
  'after-source-to',
  'before-content-to',
  'before-content-from',
  'after-content-from',
  'after-content-to',
] as const;
export type Edge = (typeof EDGES)[number];

/** What is decided so far. */
export interface Draft {
  cue: { from: number; to: number };
  source: { from: number; to: number } | null;
  /** Content before and after the cue. */
  before: { from: number; to: number } | null;
  after: { from: number; to: number } | null;
}

export interface Choice {
  readonly boundary: Boundary;
  readonly walk: Walk;
}

const CUE_UNITS = 3;
const SOURCE_GAP = 12;
const SOURCE_UNITS = 20;
const CONTENT_GAP = 4;
const CONTENT_UNITS = 60;

function isOfContent(edge: Edge): boolean {
  return (
    edge === 'before-content-to' ||
    edge === 'before-content-from' ||
    edge === 'after-content-from' ||
    edge === 'after-content-to'
  );
}

/** Where an edge is looked for, given what is decided before it. */
export function choiceOf(ground: Ground, head: Head, view: HeadView, edge: Edge, draft: Draft): Choice {
  const { at, stretch, rule } = head;
  const { from, to } = stretch;
  const { lemma, form, frame, before: contentBefore, after: contentAfter } = view;
  const word = (i: number) => ground.word(i, from, to);
  const pos = (i: number) => ground.pos(i, from, to);
  const ruled = rule?.source ?? null;
  const ruleBefore = ruled !== null && ruled.from < at ? ruled : null;
  const ruleAfter = ruled !== null && ruled.from > at ? ruled : null;
  const make = (
    anchor: number,
    context: number,
    shape: number,
    agreed: number,
    { start, forward, units, kind }: Pick<Walk, 'start' | 'forward' | 'units' | 'kind'>,
  ): Choice => ({
    boundary: {
      from,
      to,
      anchor,
      lemma,
      context,
      shape: shape & 127,
      rule: agreed,
      frame,
      far: isOfContent(edge),
    },
    walk: { start, from, to, forward, units, kind },
  });
  const { cue, source, before, after } = draft;
  switch (edge) {
    case 'cue-from':
      return make(at, form, pos(at + 1), rule?.cue?.from ?? -1, {
        start: at,
        forward: false,
        units: CUE_UNITS,
        kind: 'first',
      });
    case 'cue-to':
      return make(at, form, at - cue.from, rule?.cue?.to ?? -1, {
        start: at + 1,
        forward: true,
        units: CUE_UNITS,
        kind: 'last',
      });
    case 'before-source-to':
      return make(cue.from, form, pos(cue.from), ruleBefore?.to ?? -1, {
        start: cue.from,
        forward: false,
        units: SOURCE_GAP,
        kind: 'noun-end',
      });
    case 'before-source-from': {
      const end = source?.to ?? cue.from;
      return make(end, word(end - 1), pos(end - 1), ruleBefore?.from ?? -1, {
        start: ground.steps.prev(end),
        forward: false,
        units: SOURCE_UNITS,
        kind: 'noun-start',
      });
    }
    case 'after-source-from':
      return make(cue.to, form, pos(cue.to), ruleAfter?.from ?? -1, {
        start: cue.to,
        forward: true,
        units: SOURCE_GAP,
        kind: 'noun-start',
      });
    case 'after-source-to': {
      const start = source?.from ?? cue.to;
      return make(start, word(start), pos(start), ruleAfter?.to ?? -1, {
        start: ground.steps.next(start),
        forward: true,
        units: SOURCE_UNITS,
        kind: 'noun-end',
      });
    }
    case 'before-content-to': {
      const end = source !== null && source.to <= cue.from ? source.from : cue.from;
      return make(end, form, pos(end), contentBefore?.to ?? -1, {
        start: end,
        forward: false,
        units: CONTENT_GAP,
        kind: 'last',
      });
    }
    case 'before-content-from': {
      const end = before?.to ?? cue.from;
      return make(end, word(end), pos(end), contentBefore?.from ?? -1, {
        start: ground.steps.prev(end),
        forward: false,
        units: CONTENT_UNITS,
        kind: 'first',
      });
    }
    case 'after-content-from': {
      const start = source !== null && source.from >= cue.to ? source.to : cue.to;
      return make(start, word(start), pos(start), contentAfter?.from ?? -1, {
        start,
        forward: true,
        units: CONTENT_GAP,
        kind: 'first',
      });
    }
    case 'after-content-to': {
      const start = after?.from ?? cue.to;
      return make(start, word(start), pos(start), contentAfter?.to ?? -1, {
        start: ground.steps.next(start),
        forward: true,
        units: CONTENT_UNITS,
        kind: 'clause-end',
      });
    }
  }
}
