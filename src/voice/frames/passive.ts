import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import { type FrameContext, propose } from './frame.ts';

/** was accused of … / is said to … / it is said that …: content whose source is left out or comes with "by". */
export function findPassive(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { frames } = cue.entry;
  let at = cue.to;
  let source = null;
  if (at < stretch.to && (steps.tokens[at] as Token).norm === 'by') {
    source = phraseAfter(steps, at + 1, stretch.to, false);
    if (source !== null) at = source.to;
  }
  const belief = cue.entry.attributes === 'belief';
  const first = steps.tokens[at];
  if (first === undefined || at >= stretch.to) return null;
  const content = [{ from: at, to: clauseEnd(cuts, at, stretch.to) }];
  const quoted = steps.quoteFrom(at) >= 0;
  const fits =
    (first.norm === 'of' && frames.includes('of')) ||
    (first.norm === 'as' && frames.includes('as') && (source !== null || belief)) ||
    (first.norm === 'to' && frames.includes('passive-to') && isVerbal(steps.tokens[at + 1])) ||
    (first.norm === 'that' && (frames.includes('passive-to') || frames.includes('addressee'))) ||
    (quoted && frames.includes('predicate'));
  if (!fits) return null;
  // "Lee is expected to win": what is expected begins with Lee. Without a holder a belief masks nothing.
  if (belief && source === null && first.norm !== 'that') {
    const subject = phraseBefore(steps, cue.from, stretch.from);
    if (subject !== null) content.unshift({ from: subject.from, to: subject.to });
  }
  return propose({ ...cue, subject: source }, 'passive', content);
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV');
}
