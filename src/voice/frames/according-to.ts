import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { headOf, type NounPhrase } from '../noun-phrase.ts';
import type { Steps } from '../stretch.ts';
import { type FrameContext, propose } from './frame.ts';

/** A source named after "according to" is at most this long. */
const MAX_SOURCE = 40;
const MAX_ASIDE = 12;

/** According to X, … / …, according to X / …, according to X, …. */
export function findAccordingTo(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const first = cue.from > stretch.from ? (tokens[cue.from - 1] as Token) : undefined;
  const initial =
    first === undefined ||
    (cue.from - stretch.from <= 2 && (first.pos === 'CCONJ' || first.pos === 'ADV' || first.text === ','));
  let end = sourceEnd(steps, cue.to, stretch.to);
  if (initial) end = pastAside(steps, end, stretch.to);
  if (end <= cue.to) return null;
  const source: NounPhrase = { from: cue.to, to: end, head: headOf(steps, cue.to, end) };
  const content: TokenRange[] = [];
  const comma = end < stretch.to && (tokens[end] as Token).text === ',';
  if (initial) {
    const start = comma ? end + 1 : end;
    if (start < stretch.to) content.push({ from: start, to: clauseEnd(cuts, start, stretch.to) });
  } else {
    const to = first?.text === ',' || first?.text === '—' ? cue.from - 1 : cue.from;
    if (to > stretch.from) content.push({ from: stretch.from, to });
    // "The plan, according to Smith, failed": no verb before it, so the clause goes on after it.
    if (comma && end + 1 < stretch.to && !hasVerb(steps, stretch.from, cue.from)) {
      content.push({ from: end + 1, to: clauseEnd(cuts, end, stretch.to) });
    }
  }
  return content.length > 0 ? propose(cue, 'according-to', content, source) : null;
}

function sourceEnd(steps: Steps, from: number, to: number): number {
  let i = from;
  for (let seen = 0; i < to && seen < MAX_SOURCE; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) continue;
    const token = steps.tokens[i] as Token;
    if (token.kind === 'punct' && /^[,;:.!?—–]/.test(token.text)) break;
  }
  return i;
}

/** "According to Smith, the mayor, the plan failed": an aside has no verb, and something with a verb comes after. */
function pastAside(steps: Steps, comma: number, to: number): number {
  const { tokens } = steps;
  if (comma >= to || (tokens[comma] as Token).text !== ',') return comma;
  for (let i = comma + 1, seen = 0; i < to && seen < MAX_ASIDE; i = steps.next(i), seen++) {
    const token = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || token.pos === 'VERB' || token.pos === 'AUX') return comma;
    if (token.text === ',') return hasVerb(steps, i, to) ? i : comma;
  }
  return comma;
}

function hasVerb(steps: Steps, from: number, to: number): boolean {
  for (let i = from, seen = 0; i < to && seen < 60; i = steps.next(i), seen++) {
    const { pos } = steps.tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX' || steps.quoteFrom(i) >= 0) return true;
  }
  return false;
}
