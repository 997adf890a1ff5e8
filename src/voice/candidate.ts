import type { LexiconEntry } from '../lexicons/types.ts';
import type { TokenRange } from '../tokens/types.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { AttributionClass, CueStance } from './types.ts';

/** How a candidate was found; a later model ranks by it. */
export type FrameName =
  | 'quote-left'
  | 'tail'
  | 'quote-right'
  | 'clause'
  | 'infinitive'
  | 'naming'
  | 'charge'
  | 'quoted-words'
  | 'passive'
  | 'noun'
  | 'according-to'
  | 'label'
  | 'block'
  | 'bare-quote'
  | 'object'
  | 'act'
  | 'topic'
  | 'learned';

/** "criticized the plan", "refused to resign", "his support for the bill": no words of the source, so nothing is masked. */
export function isBroad({ frame }: { readonly frame: FrameName }): boolean {
  return frame === 'object' || frame === 'act' || frame === 'topic' || frame === 'learned';
}

/** A possible attribution in token ranges. Candidates are proposed by src/voice/frames and decided on in relations.ts. */
export interface Candidate {
  readonly frame: FrameName;
  readonly entry: LexiconEntry | null;
  readonly class: AttributionClass;
  readonly stance: CueStance;
  readonly source: NounPhrase | null;
  readonly cue: TokenRange | null;
  /** In text order, never empty; untrimmed. */
  content: TokenRange[];
  readonly block: number;
  /** Quotation in which the whole relation stands, or -1. */
  readonly inside: number;
  readonly confidence: number;
  /** The cue is negated: "did not say that …". */
  readonly negated: boolean;
}

/**
 * The same with other parts. Not by object spread: the engine would give each result a shape of its own, and all that
 * reads candidates would be slow.
 */
export function changed(
  { entry, class: kind, stance, block, inside, negated }: Candidate,
  frame: FrameName,
  source: NounPhrase | null,
  cue: TokenRange | null,
  content: TokenRange[],
  confidence: number,
): Candidate {
  return { frame, entry, class: kind, stance, source, cue, content, block, inside, confidence, negated };
}
