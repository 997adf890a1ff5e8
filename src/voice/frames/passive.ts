import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import type { Steps } from '../stretch.ts';
import { type FrameContext, propose } from './frame.ts';

/** Passives with a hearer or a raised subject, and those that need "it". */
const TELLS = ['passive-to', 'addressee'] as const;
const THAT = ['that', 'clause'] as const;

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
  const words = quotedName(context, cue, at, source);
  if (words !== null) return words;
  const end = clauseEnd(cuts, at, stretch.to);
  const content = [{ from: at, to: isReduced(steps, cue) ? firstComma(steps, at, end) : end }];
  const quoted = steps.quoteFrom(at) >= 0;
  const fits =
    (first.norm === 'of' && frames.includes('of')) ||
    (first.norm === 'as' && frames.includes('as') && (source !== null || belief)) ||
    (first.norm === 'to' && frames.includes('passive-to') && isVerbal(steps.tokens[at + 1])) ||
    (first.norm === 'that' &&
      (TELLS.some((frame) => frames.includes(frame)) ||
        (isImpersonal(steps, cue) && THAT.some((frame) => frames.includes(frame))))) ||
    (quoted && frames.includes('predicate'));
  if (!fits) return null;
  // "Lee is expected to win": what is expected begins with Lee. Without a holder a belief masks nothing.
  if (belief && source === null && first.norm !== 'that') {
    const subject = phraseBefore(steps, cue.from, stretch.from);
    if (subject !== null) content.unshift({ from: subject.from, to: subject.to });
  }
  return propose(cue, 'passive', content, source);
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV');
}

/** was described as “cruel” / was dubbed “Doom” by critics: the words in marks alone are somebody's. */
function quotedName({ steps, stretch }: FrameContext, cue: Cue, at: number, by: NounPhrase | null): Candidate | null {
  const { tokens } = steps;
  const { frames } = cue.entry;
  let i = at;
  if ((tokens[i] as Token).norm === 'as' && frames.includes('as')) {
    i++;
    while (i < stretch.to && i - at < 4 && /^(?:DET|ADJ|ADV)$/.test((tokens[i] as Token).pos) && steps.quoteFrom(i) < 0)
      i++;
  } else if (!frames.includes('predicate')) return null;
  if (i >= stretch.to || steps.quoteFrom(i) < 0) return null;
  const to = steps.next(i);
  const after = to < stretch.to ? (tokens[to] as Token) : undefined;
  const named = after?.norm === 'by' && by === null ? phraseAfter(steps, to + 1, stretch.to, true) : null;
  if (named === null && by === null && after !== undefined && after.kind !== 'punct') return null;
  return propose(cue, 'quoted-words', [{ from: i, to }], by ?? named);
}

/** "The boy, described by friends as quiet, died": a participle without its auxiliary is not the main verb. */
function isReduced({ tokens }: Steps, { from, to }: Cue): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'AUX') return false;
  return true;
}

function firstComma(steps: Steps, from: number, to: number): number {
  for (let i = from, seen = 0; i < to && seen < 40; i = steps.next(i), seen++)
    if ((steps.tokens[i] as Token).text === ',') return i;
  return to;
}

/** "It was announced that". */
function isImpersonal(steps: Steps, { from, stretch }: Cue): boolean {
  const subject = phraseBefore(steps, from, stretch.from);
  return subject !== null && (steps.tokens[subject.head] as Token).norm === 'it';
}
