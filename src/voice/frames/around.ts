import type { Token, TokenRange } from '../../tokens/types.ts';
import { clauseEnd } from '../clause.ts';
import { hasVerb } from '../main-verb.ts';
import type { Steps } from '../stretch.ts';
import type { FrameContext } from './frame.ts';

/** "But according to Smith," "Still, in her view,": so much may stand before a phrase that opens its sentence. */
const MAX_OPENING = 2;
const MAX_ASIDE = 12;

/** True when nothing but "but", "still" or a comma stands before the phrase. */
export function opensStretch({ steps, stretch }: FrameContext, from: number): boolean {
  const before = from > stretch.from ? (steps.tokens[from - 1] as Token) : undefined;
  return (
    before === undefined ||
    (from - stretch.from <= MAX_OPENING && (before.pos === 'CCONJ' || before.pos === 'ADV' || before.text === ','))
  );
}

/**
 * What a phrase in `[from, to)` that names a source, such as "according to Smith", gives as that source's: the clause behind
 * it where it opens the sentence, else what stands before it, and the rest of a clause that it is set into.
 */
export function contentAround(context: FrameContext, from: number, to: number): TokenRange[] {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const content: TokenRange[] = [];
  const comma = to < stretch.to && (tokens[to] as Token).text === ',';
  if (opensStretch(context, from)) {
    const start = comma ? to + 1 : to;
    if (start < stretch.to) content.push({ from: start, to: clauseEnd(cuts, start, stretch.to) });
    return content;
  }
  const mark = (tokens[from - 1] as Token).text;
  const end = mark === ',' || mark === '—' ? from - 1 : from;
  if (end > stretch.from) content.push({ from: stretch.from, to: end });
  // "The plan, according to Smith, failed": no verb before it, so the clause goes on after it.
  if (comma && to + 1 < stretch.to && !hasVerb(steps, stretch.from, from))
    content.push({ from: to + 1, to: clauseEnd(cuts, to, stretch.to) });
  return content;
}

/** "According to Smith, the mayor, the plan failed": an aside has no verb, and something with a verb comes after. */
export function pastAside(steps: Steps, comma: number, to: number): number {
  const { tokens } = steps;
  if (comma >= to || (tokens[comma] as Token).text !== ',') return comma;
  for (let i = comma + 1, seen = 0; i < to && seen < MAX_ASIDE; i = steps.next(i), seen++) {
    const token = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || token.pos === 'VERB' || token.pos === 'AUX') return comma;
    if (token.text === ',') return hasVerb(steps, i, to) ? i : comma;
  }
  return comma;
}
