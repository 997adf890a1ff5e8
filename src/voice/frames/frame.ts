import type { TokenRange } from '../../tokens/types.ts';
import type { Candidate, FrameName } from '../candidate.ts';
import type { Cuts } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Steps, Stretch } from '../stretch.ts';
import type { AttributionClass } from '../types.ts';

/** What a frame looks at: a cue in its sentence. */
export interface FrameContext {
  readonly steps: Steps;
  readonly stretch: Stretch;
  /** Where governed clauses must end; see clause.ts. */
  readonly cuts: Cuts;
  /** Cues of the same stretch, in text order, and the place of this one. */
  readonly cues: readonly Cue[];
  readonly index: number;
}

/** How sure each frame is, before anything is learnt: read off the share of good ones in the development data. */
const CONFIDENCE: Readonly<Record<FrameName, number>> = {
  'quote-left': 0.97,
  tail: 0.9,
  'quote-right': 0.95,
  clause: 0.85,
  infinitive: 0.7,
  naming: 0.75,
  charge: 0.75,
  'quoted-words': 0.7,
  passive: 0.5,
  noun: 0.5,
  'according-to': 0.95,
  label: 0.7,
  block: 0.8,
  'bare-quote': 0.6,
  object: 0.7,
  act: 0.65,
  topic: 0.55,
  learned: 0.5,
};

/** `source`: whose words they are, where it is not the cue's subject. `kind`: the class, where it is not the lexicon's. */
export function propose(
  cue: Cue,
  frame: FrameName,
  content: TokenRange[],
  source: NounPhrase | null = cue.subject,
  kind: AttributionClass = cue.entry.attributes ?? 'speech',
): Candidate {
  const { entry, stretch } = cue;
  return {
    frame,
    entry,
    class: kind,
    stance: entry.stance ?? 'neutral',
    source,
    cue: { from: cue.from, to: cue.to },
    content,
    block: stretch.block,
    inside: stretch.inside,
    confidence: CONFIDENCE[frame],
    negated: cue.negated,
  };
}

export function confidenceOf(frame: FrameName): number {
  return CONFIDENCE[frame];
}
