import type { TokenizedText } from '../tokens/types.ts';
import type { Candidate } from './candidate.ts';
import { findCuts } from './clause.ts';
import type { Cue } from './cues.ts';
import { findAccordingTo } from './frames/according-to.ts';
import { findBlock } from './frames/block.ts';
import type { FrameContext } from './frames/frame.ts';
import { findLabels } from './frames/label.ts';
import { findLeft } from './frames/left.ts';
import { findNaming } from './frames/naming.ts';
import { findNoun } from './frames/noun.ts';
import { findPassive } from './frames/passive.ts';
import { findRight } from './frames/right.ts';
import type { Steps, Stretch } from './stretch.ts';

/** Everything that could be an attribution, without judging it. At most one candidate a cue. */
export function proposeCandidates(
  text: TokenizedText,
  steps: Steps,
  stretches: readonly Stretch[],
  cues: readonly (readonly Cue[])[],
): Candidate[] {
  const candidates = findLabels(text);
  for (const [at, stretch] of stretches.entries()) {
    const here = cues[at] as readonly Cue[];
    if (here.length === 0) continue;
    const cuts = findCuts(steps, stretch, here);
    for (const [index, cue] of here.entries()) {
      const candidate = proposeFor(text, { steps, stretch, cuts, cues: here, index }, cue);
      if (candidate !== null) candidates.push(candidate);
    }
  }
  return candidates;
}

function proposeFor(text: TokenizedText, context: FrameContext, cue: Cue): Candidate | null {
  if (cue.entry.class === 'preposition') return findAccordingTo(context, cue);
  if (cue.entry.class === 'noun') return findNoun(context, cue);
  // "was told to leave", "was announced on Monday": whoever spoke is not the subject.
  if (cue.passive) return findPassive(context, cue);
  return findLeft(context, cue) ?? findRight(context, cue) ?? findNaming(context, cue) ?? findBlock(text, context, cue);
}
