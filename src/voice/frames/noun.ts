import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import type { Cue } from '../cues.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { Steps } from '../stretch.ts';
import { type FrameContext, propose } from './frame.ts';

const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);

/** his claim that … / the company's statement that …. */
export function findNoun(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const at = cue.to;
  if (at + 2 >= stretch.to || (tokens[at] as Token).norm !== 'that') return null;
  const first = tokens[at + 1] as Token;
  // "the claims that led to …" is a relative clause.
  if (first.pos === 'VERB' || first.pos === 'AUX') return null;
  const end = isSubject(steps, cue, stretch.from) ? beforeMainVerb(steps, at + 1, stretch.to) : stretch.to;
  const content = [{ from: at, to: Math.min(end, clauseEnd(cuts, at, stretch.to)) }];
  return propose({ ...cue, subject: ownerOf(steps, cue, stretch.from) }, 'noun', content);
}

/** "his claim", "the mayor's repeated claim": the possessor. */
export function ownerOf(steps: Steps, cue: Cue, limit: number): NounPhrase | null {
  const { tokens } = steps;
  for (let i = cue.from - 1, seen = 0; i >= limit && seen < 4; i--, seen++) {
    const { norm, pos } = tokens[i] as Token;
    if (POSSESSIVES.has(norm)) return { from: i, to: i + 1, head: i };
    if (norm === "'s" || norm === "'") return phraseBefore(steps, i, limit);
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'NUM') return null;
  }
  return null;
}

function isSubject(steps: Steps, cue: Cue, limit: number): boolean {
  for (let i = cue.from - 1, seen = 0; i >= limit && seen < 40; i--, seen++) {
    const { pos } = steps.tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX') return false;
  }
  return true;
}

/** The clause has a verb of its own; the next finite one is the main verb of the sentence. */
function beforeMainVerb(steps: Steps, from: number, to: number): number {
  let own = false;
  for (let i = from, seen = 0; i < to && seen < 60; i = steps.next(i), seen++) {
    const { pos, norm } = steps.tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || (pos !== 'AUX' && pos !== 'VERB')) continue;
    const before = i > from ? (steps.tokens[i - 1] as Token) : undefined;
    const chained =
      before !== undefined &&
      (before.pos === 'AUX' ||
        before.pos === 'PART' ||
        before.pos === 'CCONJ' ||
        before.norm === 'to' ||
        (before.pos === 'ADV' && own && pos === 'VERB'));
    if (!own) own = true;
    else if (
      !chained &&
      !norm.endsWith('ing') &&
      before?.norm !== 'who' &&
      before?.norm !== 'which' &&
      before?.norm !== 'that'
    )
      return i;
  }
  return to;
}
