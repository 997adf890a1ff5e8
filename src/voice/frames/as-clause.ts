import type { Token, TokenRange } from '../../tokens/types.ts';
import { closingMark, FRONTED_CLAUSE } from '../author-turn.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, clauseStart } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { QuotePair } from '../quotes.ts';
import type { Steps } from '../stretch.ts';
import { type FrameContext, propose } from './frame.ts';

/** "as the senator noted in her speech on Monday": hearer, time and place of an inserted cue. */
const MAX_REST = 12;
/** How much of the clause before an inserted cue is looked through. */
const MAX_LEFT = 40;

/**
 * As Smith noted in May, … / “…,” as Smith likes to say, “…”: the clause around it is what was said. Set into a sentence or
 * behind it (…, as Smith warned) it backs what the writer says himself: of 36 such sentences of our annotations 24 are the
 * author's, and 16 of those comment. So only what stands in marks is the source's then, and the rest is recorded as `other`.
 */
export function findAsClause(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const { subject, entry } = cue;
  if (subject === null || cue.inverted || cue.shared || cue.passive || subject.from > cue.from) return null;
  if (entry.attributes !== 'speech' && entry.attributes !== 'writing') return null;
  // "As he lashes out, the plan fails" tells when.
  if (!entry.frames.includes('tail') && !entry.frames.includes('that') && !entry.frames.includes('clause')) return null;
  const as = subject.from - 1;
  if (as < stretch.from || (tokens[as] as Token).norm !== 'as') return null;
  const initial = opensSentence(steps, stretch.from, as);
  const comma = !initial && (tokens[as - 1] as Token).text === ',' && steps.quoteTo(as) < 0;
  const quoted = !initial && steps.quoteTo(as) >= 0;
  if (!initial && !comma && !quoted) return null;
  const close = restEnd(steps, cue.to, stretch.to);
  if (close < 0) return null;
  const content: TokenRange[] = [];
  const left = comma ? as - 1 : as;
  const start = initial ? left : Math.max(stretch.from, clauseStart(cuts, left, stretch.from));
  const fronted = left - start === 1 && FRONTED_CLAUSE.has((tokens[start] as Token).norm);
  if (start < left && !fronted) content.push({ from: start, to: left });
  const mark = close < stretch.to && (tokens[close] as Token).text === ',' ? close + 1 : close;
  if (mark < stretch.to && (initial || fronted || continues(steps, mark))) {
    const end = fronted ? closingMark(steps, mark, stretch.to) : -1;
    content.push({ from: mark, to: end >= 0 ? end : clauseEnd(cuts, mark, stretch.to) });
  }
  if (content.length === 0) return null;
  if (initial || fronted) return propose(cue, 'tail', content);
  const quotes = quotesBeside(steps, left, mark, stretch.to);
  if (quotes.length === 0) return propose(cue, 'tail', content, subject, 'other');
  // "The road, as Smith says, “is long”": a subject that the quotation goes on from.
  const goesOn = (quotes[0] as TokenRange).from >= mark && !hasVerb(steps, start, left);
  return propose(cue, 'tail', goesOn ? content : quotes);
}

/** "But as Smith noted,", "Still, as Smith noted," */
function opensSentence({ tokens }: Steps, from: number, as: number): boolean {
  if (as - from > 3) return false;
  for (let i = from; i < as; i++) {
    const { pos, norm, text } = tokens[i] as Token;
    // "Unfortunately," comments, "even as" contrasts.
    const plain = pos === 'ADV' && norm !== 'even' && norm !== 'just' && !norm.endsWith('ly');
    if (pos !== 'CCONJ' && !plain && !(text === ',' && i > from)) return false;
  }
  return true;
}

/** What stands in marks right before an inserted cue and right behind it. */
function quotesBeside(steps: Steps, left: number, mark: number, to: number): TokenRange[] {
  const quotes: TokenRange[] = [];
  if (steps.quoteTo(left) >= 0) quotes.push({ from: steps.prev(left), to: left });
  if (mark < to && steps.quoteFrom(mark) >= 0) quotes.push({ from: mark, to: steps.next(mark) });
  return quotes;
}

function hasVerb(steps: Steps, from: number, to: number): boolean {
  for (let i = from, seen = 0; i < to && seen < MAX_LEFT; i = steps.next(i), seen++) {
    const { pos } = steps.tokens[i] as Token;
    if (steps.quoteFrom(i) < 0 && (pos === 'VERB' || pos === 'AUX')) return true;
  }
  return false;
}

/** The mark that ends "as Smith told me on Monday", or -1 where the cue governs a clause of its own. */
function restEnd(steps: Steps, from: number, to: number): number {
  const { tokens } = steps;
  for (let i = from, seen = 0; i < to && seen < MAX_REST; i++, seen++) {
    const { text, kind, pos, norm } = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0) return i > from && (tokens[i - 1] as Token).text === ',' ? i : -1;
    if (text === ',') return i;
    if (kind === 'punct' && /^[.!?—–;]/.test(text)) return i;
    if (pos === 'AUX' || (pos === 'VERB' && !norm.endsWith('ing')) || norm === 'that' || norm === ':') return -1;
  }
  return from === to || from + MAX_REST > to ? to : -1;
}

/** After an inserted cue: the rest of the clause or of the quotation, and no clause that is joined to it. */
function continues(steps: Steps, at: number): boolean {
  const pair = steps.quoteFrom(at);
  if (pair >= 0)
    return !/^\p{Lu}/u.test((steps.tokens[(steps.quotes.pairs[pair] as QuotePair).innerFrom] as Token).text);
  const { pos, norm } = steps.tokens[at] as Token;
  return pos !== 'CCONJ' && pos !== 'SCONJ' && norm !== 'which' && norm !== 'who';
}
