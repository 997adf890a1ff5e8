import type { Boundary } from './boundary.ts';
import type { Ground } from './ground.ts';
import type { HeadView } from './head-view.ts';
import type { Head } from './heads.ts';
import type { Draft, Edge } from './parts.ts';
import type { Walk } from './places.ts';

type Mutable<Parts> = { -readonly [Part in keyof Parts]: Parts[Part] };

/** What an edge is chosen by. Made once a text and set for each edge: made anew they were a tenth of what voice allocates. */
export interface Choice {
  readonly boundary: Mutable<Boundary>;
  readonly walk: Mutable<Walk>;
}

export function makeChoice(): Choice {
  return {
    boundary: { from: 0, to: 0, anchor: 0, lemma: 0, context: 0, shape: 0, rule: -1, frame: 0, far: false },
    walk: { start: 0, from: 0, to: 0, forward: true, units: 0, kind: 'first' },
  };
}

const CUE_UNITS = 3;
const SOURCE_GAP = 12;
const SOURCE_UNITS = 20;
const CONTENT_GAP = 4;
const CONTENT_UNITS = 60;

/** Sets where an edge is looked for and what it is seen from, given what is decided before it. */
export function setChoice(
  choice: Choice,
  ground: Ground,
  { at, stretch: { from, to }, rule }: Head,
  { lemma, form, frame, before: contentBefore, after: contentAfter }: HeadView,
  edge: Edge,
  { cue, source, before, after }: Draft,
): void {
  const { boundary, walk } = choice;
  boundary.from = from;
  boundary.to = to;
  boundary.lemma = lemma;
  boundary.frame = frame;
  boundary.far = false;
  walk.from = from;
  walk.to = to;
  const ruled = rule?.source ?? null;
  const ruleBefore = ruled !== null && ruled.from < at ? ruled : null;
  const ruleAfter = ruled !== null && ruled.from > at ? ruled : null;
  switch (edge) {
    case 'cue-from':
      see(choice, at, form, ground.pos(at + 1, from, to), rule?.cue?.from ?? -1);
      look(choice, at, false, CUE_UNITS, 'first');
      break;
    case 'cue-to':
      see(choice, at, form, at - cue.from, rule?.cue?.to ?? -1);
      look(choice, at + 1, true, CUE_UNITS, 'last');
      break;
    case 'before-source-to':
      see(choice, cue.from, form, ground.pos(cue.from, from, to), ruleBefore?.to ?? -1);
      look(choice, cue.from, false, SOURCE_GAP, 'noun-end');
      break;
    case 'before-source-from': {
      const end = source?.to ?? cue.from;
      see(choice, end, ground.word(end - 1, from, to), ground.pos(end - 1, from, to), ruleBefore?.from ?? -1);
      look(choice, ground.steps.prev(end), false, SOURCE_UNITS, 'noun-start');
      break;
    }
    case 'after-source-from':
      see(choice, cue.to, form, ground.pos(cue.to, from, to), ruleAfter?.from ?? -1);
      look(choice, cue.to, true, SOURCE_GAP, 'noun-start');
      break;
    case 'after-source-to': {
      const start = source?.from ?? cue.to;
      see(choice, start, ground.word(start, from, to), ground.pos(start, from, to), ruleAfter?.to ?? -1);
      look(choice, ground.steps.next(start), true, SOURCE_UNITS, 'noun-end');
      break;
    }
    case 'before-content-to': {
      const end = source !== null && source.to <= cue.from ? source.from : cue.from;
      see(choice, end, form, ground.pos(end, from, to), contentBefore?.to ?? -1);
      look(choice, end, false, CONTENT_GAP, 'last');
      boundary.far = true;
      break;
    }
    case 'before-content-from': {
      const end = before?.to ?? cue.from;
      see(choice, end, ground.word(end, from, to), ground.pos(end, from, to), contentBefore?.from ?? -1);
      look(choice, ground.steps.prev(end), false, CONTENT_UNITS, 'first');
      boundary.far = true;
      break;
    }
    case 'after-content-from': {
      const start = source !== null && source.from >= cue.to ? source.to : cue.to;
      see(choice, start, ground.word(start, from, to), ground.pos(start, from, to), contentAfter?.from ?? -1);
      look(choice, start, true, CONTENT_GAP, 'first');
      boundary.far = true;
      break;
    }
    case 'after-content-to': {
      const start = after?.from ?? cue.to;
      see(choice, start, ground.word(start, from, to), ground.pos(start, from, to), contentAfter?.to ?? -1);
      look(choice, ground.steps.next(start), true, CONTENT_UNITS, 'clause-end');
      boundary.far = true;
      break;
    }
  }
}

function see({ boundary }: Choice, anchor: number, context: number, shape: number, rule: number): void {
  boundary.anchor = anchor;
  boundary.context = context;
  boundary.shape = shape & 127;
  boundary.rule = rule;
}

function look({ walk }: Choice, start: number, forward: boolean, units: number, kind: Walk['kind']): void {
  walk.start = start;
  walk.forward = forward;
  walk.units = units;
  walk.kind = kind;
}
