import type { Matcher } from '../lexicons/lexicon-index.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { Candidate } from './candidate.ts';
import { type Cues, findCues } from './cues.ts';
import { readFacts } from './facts.ts';
import { findBareQuotes } from './frames/bare-quote.ts';
import { findBlockQuotes } from './frames/block-quote.ts';
import { findHeadlineLabels } from './frames/headline-label.ts';
import { findLeadIns } from './frames/lead-in.ts';
import { findPosts } from './frames/post.ts';
import { findLandmarks, type Landmarks } from './landmarks.ts';
import { proposeCandidates } from './propose.ts';
import { pairQuotes, type QuoteLayer } from './quotes.ts';
import { cutStretches, makeSteps, type Steps, type Stretch } from './stretch.ts';

/** What the rules know of a text: quotations, cues, and every candidate they propose. */
export interface Gathered {
  readonly landmarks: Landmarks;
  readonly quotes: QuoteLayer;
  readonly steps: Steps;
  readonly stretches: readonly Stretch[];
  readonly cues: Cues;
  readonly candidates: readonly Candidate[];
}

export function gather(text: TokenizedText, lexicons: Matcher): Gathered {
  const facts = readFacts(text);
  const landmarks = findLandmarks(facts.traits);
  const quotes = pairQuotes(text, landmarks.quotes, facts.room);
  const steps = makeSteps(facts, quotes);
  const stretches = cutStretches(text, steps);
  const cues = findCues(text, steps, stretches, lexicons);
  const { candidates, broad } = proposeCandidates(text, steps, stretches, cues);
  const isTaken = makeTaken(candidates);
  if (text.segmentation.english) for (const lead of findLeadIns(text, steps, isTaken)) candidates.push(lead);
  if (landmarks.handles.length > 0) {
    for (const post of findPosts(text, landmarks.handles, isTaken)) candidates.push(post);
  }
  if (text.segmentation.english)
    for (const label of findHeadlineLabels(text, steps, candidates)) candidates.push(label);
  for (const quote of findBlockQuotes(text, makeTaken(candidates))) candidates.push(quote);
  const bare = findBareQuotes(text, steps, candidates, cues.cues);
  return { landmarks, quotes, steps, stretches, cues, candidates: [...candidates, ...bare, ...broad] };
}

/** Whether the content of one of the candidates so far begins at a token; looked through when first asked, which few texts do. */
function makeTaken(candidates: readonly Candidate[]): (at: number) => boolean {
  const count = candidates.length;
  let taken: Set<number> | null = null;
  return (at) => {
    if (taken === null) {
      taken = new Set();
      for (let index = 0; index < count; index++)
        for (const { from } of (candidates[index] as Candidate).content) taken.add(from);
    }
    return taken.has(at);
  };
}
