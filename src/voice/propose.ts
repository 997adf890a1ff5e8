import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Candidate } from './candidate.ts';
import { makeCuts } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Cues } from './cues.ts';
import { findAccordingTo } from './frames/according-to.ts';
import { findAsClause } from './frames/as-clause.ts';
import { extendToBlock, findBlock } from './frames/block.ts';
import { findBroad } from './frames/broad.ts';
import { findByAccount } from './frames/by-account.ts';
import type { FrameContext } from './frames/frame.ts';
import { findLabels } from './frames/label.ts';
import { findLeft } from './frames/left.ts';
import { findNaming } from './frames/naming.ts';
import { findNoun } from './frames/noun.ts';
import { findPassive } from './frames/passive.ts';
import { findRight } from './frames/right.ts';
import type { Steps, Stretch } from './stretch.ts';
import { speaks } from './subjects.ts';

const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'should', "'ll"]);

const SPEAKERS = new Set(['he', 'she', 'they']);

export interface Proposals {
  /** Words or thoughts of a source; in them and beside them quotations are looked for. */
  readonly candidates: Candidate[];
  /** Attitudes and acts, which leave all else as it is. */
  readonly broad: Candidate[];
}

/** Everything that could be an attribution, without judging it. At most one candidate a cue. */
export function proposeCandidates(
  text: TokenizedText,
  steps: Steps,
  stretches: readonly Stretch[],
  { cues, broad: broadCues }: Cues,
): Proposals {
  const candidates = findLabels(text, steps.traits);
  const broad: Candidate[] = [];
  for (const [at, stretch] of stretches.entries()) {
    const here = cues[at] as readonly Cue[];
    const beside = broadCues[at] as readonly Cue[];
    if (here.length === 0 && beside.length === 0) continue;
    const cuts = makeCuts(steps, stretch, here);
    for (const [index, cue] of here.entries()) {
      const context = { steps, stretch, cuts, cues: here, index };
      const candidate = proposeFor(text, context, cue);
      if (candidate === null) addBroad(context, cue);
      else {
        if (candidate.frame !== 'block') extendToBlock(text, context, cue, candidate);
        candidates.push(candidate);
      }
    }
    for (const [index, cue] of beside.entries()) addBroad({ steps, stretch, cuts, cues: beside, index }, cue);
  }
  return { candidates, broad };

  function addBroad(context: FrameContext, cue: Cue): void {
    const candidate = findBroad(context, cue);
    if (candidate !== null) broad.push(candidate);
  }
}

function proposeFor(text: TokenizedText, context: FrameContext, cue: Cue): Candidate | null {
  if (cue.entry.class === 'preposition') return findAccordingTo(context, cue);
  if (cue.entry.class === 'noun' && cue.subject !== null) return findRight(context, cue);
  if (cue.entry.class === 'noun') {
    const account = cue.entry.frames.includes('account') ? findByAccount(context, cue) : null;
    return account ?? findNoun(context, cue);
  }
  if (isFigurative(context, cue)) return null;
  // "was told to leave", "was announced on Monday": whoever spoke is not the subject.
  if (cue.passive) return findPassive(context, cue);
  return (
    findAsClause(context, cue) ??
    findLeft(context, cue) ??
    findRight(context, cue) ??
    findNaming(context, cue) ??
    findBlock(text, context, cue)
  );
}

/** "surveys tell us little", "whatever the polls say": the author's words for what things mean. */
function isFigurative({ steps, stretch }: FrameContext, { entry, subject, from, to }: Cue): boolean {
  const { tokens } = steps;
  if (stretch.inside >= 0) return false;
  if (entry.group === 'tell') {
    const hearer = to < stretch.to ? (tokens[to] as Token).norm : '';
    const tells = (tokens[to - 1] as Token).norm;
    // "The governor tells us" reports; "history tells us" does not.
    const told =
      subject !== null && (speaks(tokens[subject.head] as Token) || SPEAKERS.has((tokens[subject.head] as Token).norm));
    // "reminds us that no faith is alike": the writer agrees.
    if (hearer === 'us' && entry.cue === 'remind') return true;
    if (hearer === 'you' || (hearer === 'us' && !told && /^tells?$/.test(tells))) return true;
  }
  // "One could argue that", "one says": anybody might.
  if (subject !== null && (tokens[subject.head] as Token).norm === 'one' && MODALS.has((tokens[from] as Token).norm))
    return true;
  // "he will find two graves": nothing has been found out yet.
  if (entry.group === 'findings' && MODALS.has((tokens[from] as Token).norm)) return true;
  const start = subject === null ? from : Math.min(subject.from, from);
  const before = start > stretch.from ? (tokens[start - 1] as Token).norm : '';
  return before === 'whatever' || before === 'whichever' || before === 'whoever' || before === 'however';
}
