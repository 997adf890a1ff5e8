import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { skipCircumstances } from '../circumstances.ts';
import { clauseEnd, clauseStart, hasComplement, isSubordinator } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { isFiniteVerb } from '../main-verb.ts';
import { isNameWord } from '../name-word.ts';
import { isInitials, type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { lastInside } from '../quotation-shape.ts';
import type { QuotePair } from '../quotes.ts';
import type { Steps } from '../stretch.ts';
import { speaks as canSpeak } from '../subjects.ts';
import { isCalendar } from '../words.ts';
import { type FrameContext, propose } from './frame.ts';

const MAX_CIRCUMSTANCE = 16;
/** A clause before a cue is looked through this far. */
const MAX_CLAUSE = 60;
const RELATIVES = new Set(['who', 'which', 'that']);
const MOMENTS = new Set(['when', 'as', 'while', 'after', 'before', 'since', 'until', 'once']);
const DASHES = new Set(['—', '–', '--', '-']);

/** "Romney, the official said, stands for cuts": what seems an apposition says it, and the name goes on after the comma. */
function insertedSubject({ steps, stretch }: FrameContext, cue: Cue): Cue | null {
  const { tokens } = steps;
  const { subject, inverted, from, to } = cue;
  if (subject === null || inverted || subject.from >= from) return null;
  const after = tokens[to]?.text === ',' && to + 1 < stretch.to ? tokens[to + 1] : undefined;
  if (after === undefined || steps.quoteFrom(to + 1) >= 0 || !isFiniteVerb(after)) return null;
  let comma = from - 1;
  while (comma > subject.from && (tokens[comma] as Token).text !== ',') comma = steps.prev(comma);
  if (comma <= subject.from) return null;
  const inner = phraseAfter(steps, comma + 1, from, true);
  return inner?.to === from && canSpeak(tokens[inner.head] as Token) ? { ...cue, subject: inner } : null;
}

/** Content before the cue: “…,” Smith said / …, officials said / The plan, officials said, failed. */
export function findLeft(context: FrameContext, found: Cue): Candidate | null {
  const cue = insertedSubject(context, found) ?? found;
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  if (cue.subject === null || cue.shared || cue.form !== 'finite') return null;
  const quotes = cue.entry.frames.includes('quote');
  const tail = cue.entry.frames.includes('tail');
  if (!quotes && !tail) return null;
  const start = cue.inverted ? cue.from : Math.min(cue.subject.from, cue.from);
  const end = cue.inverted ? cue.subject.to : cue.to;
  const comma = start > stretch.from && isComma(tokens[start - 1] as Token) && steps.quoteTo(start) < 0;
  const quoteEnd = comma ? start - 1 : start;
  const quote = quoteBefore(steps, quoteEnd, stretch.inside, stretch.block);
  if (quote !== null && speaks(steps, quote, comma)) {
    const after = afterFrame(steps, end, stretch.to);
    // “We won.” Smith said the plan had worked.
    const isNewSentence = quote.to <= stretch.from || (!comma && endsSentence(lastInside(tokens, quote)));
    // On “Meet the Press,” Smith said the plan had worked.
    const isCircumstance = quote.from > stretch.from;
    if (
      (isNewSentence || isCircumstance) &&
      !cue.inverted &&
      hasComplement(steps, skipHearer(context, cue, end), stretch.to)
    )
      return null;
    // “I walked home.” He has denied the charges, his lawyer said.
    if (isNewSentence && !comma && !cue.inverted && !endsFrame(context, cue, end)) return null;
    if (isCircumstance && !cue.inverted && isFrontedPhrase(context, quote)) return null;
    const content = [{ from: leftEdge(context, quote), to: quote.to }];
    addQuotes(steps, after, stretch.to, content);
    return propose(cue, 'quote-left', content);
  }
  if (!comma || !tail || start - 1 <= stretch.from) return null;
  // "watching the crowd, who were chanting": who does what the sentence tells of.
  const head = tokens[cue.subject.head] as Token;
  if (!cue.inverted && RELATIVES.has(head.norm) && !isInitials(head)) return null;
  if (hasComplement(steps, skipHearer(context, cue, end), stretch.to)) return null;
  const after = afterFrame(steps, end, stretch.to);
  if (!cue.inverted && !endsFrame(context, cue, end)) return null;
  const quoted = after + 1 < stretch.to ? steps.quoteFrom(after + 1) : -1;
  // Asked about it, Smith said, “We won.” / The plan, Smith said, “is a mess.”
  if (quoted >= 0 && startsLarge(steps, quoted)) return null;
  // "voters who, he said, stayed home": the relative clause alone.
  const relative = RELATIVES.has((tokens[start - 2] as Token).norm);
  const from = relative ? start - 2 : leftStart(context, cue, start - 1);
  const content: TokenRange[] = [];
  if (from < start - 1) content.push({ from, to: start - 1 });
  if (after < stretch.to && (tokens[after] as Token).text === ',' && continues(steps, after + 1, stretch.to)) {
    content.push({ from: after + 1, to: clauseEnd(cuts, after, stretch.to) });
  }
  if (content.length === 1 && from < start - 1 && isCircumstance(context, cue, from, start - 1)) return null;
  return content.length > 0 ? propose(cue, 'tail', content) : null;
}

/**
 * "After the vote, Smith told them", "As he lashes out, the mayor warns", "Jane Roe, the firm's lawyer, confirmed the report":
 * what stands before the cue is no clause that somebody could have said.
 */
function isCircumstance({ steps, stretch }: FrameContext, cue: Cue, from: number, to: number): boolean {
  const { tokens } = steps;
  let first = from;
  while (first < to && isOpening(tokens[first] as Token)) first++;
  if (first >= to || steps.quoteFrom(first) >= 0) return false;
  let verb = false;
  let comma = false;
  for (let i = first, seen = 0; i < to && seen < MAX_CLAUSE; i = steps.next(i), seen++) {
    const { pos, text } = tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0) return false;
    comma ||= text === ',';
    if (pos === 'VERB' || pos === 'AUX') verb = true;
  }
  // "After the vote, it failed": a clause of its own follows on the comma.
  if (verb) return !comma && from === stretch.from && tellsWhen(tokens, first);
  const { pos, norm } = tokens[first] as Token;
  if (pos === 'ADP' || isSubordinator(norm) || isCalendar((tokens[to - 1] as Token).norm)) return true;
  const subject = cue.subject as NounPhrase;
  return cue.inverted && !speaksOf(tokens, subject);
}

/** "When it failed", "Two days after it failed". */
function tellsWhen(tokens: readonly Token[], at: number): boolean {
  const { norm, pos, kind } = tokens[at] as Token;
  if (MOMENTS.has(norm)) return true;
  return (pos === 'NUM' || kind === 'number') && MOMENTS.has(tokens[at + 2]?.norm ?? '');
}

function isOpening({ pos, norm }: Token): boolean {
  return pos === 'CCONJ' || (pos === 'ADV' && !MOMENTS.has(norm));
}

function speaksOf(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const token = tokens[head] as Token;
  return token.pos === 'PRON' || isNameWord(tokens, head) || canSpeak(token);
}

/** The quotation that ends just before `end`, at the same level; it may end the sentence before. */
function quoteBefore(steps: Steps, end: number, inside: number, block: number): QuotePair | null {
  const index = steps.quoteTo(end);
  const pair = index >= 0 ? (steps.quotes.pairs[index] as QuotePair) : null;
  return pair !== null && pair.parent === inside && pair.block === block ? pair : null;
}

/** A quotation that ends as speech does: with its own mark, or with a comma after it. */
function speaks(steps: Steps, quote: QuotePair, comma: boolean): boolean {
  return comma || /[,.!?…—–-]$/.test(lastInside(steps.tokens, quote).text);
}

function endsSentence(token: Token): boolean {
  return /[.!?…]$/.test(token.text);
}

/** Calling it “a mess,” she vowed to appeal / In a letter saying it was “late,” he announced cuts: words of another cue. */
function isFrontedPhrase({ steps, stretch, cues, index }: FrameContext, quote: QuotePair): boolean {
  const { pos, norm } = steps.tokens[stretch.from] as Token;
  const before = steps.tokens[quote.from - 1] as Token;
  if (before.kind === 'punct') return false;
  if (pos === 'VERB' && norm.endsWith('ing')) return true;
  return pos === 'ADP' && cues.some((cue, at) => at < index && cue.form === 'gerund' && cue.to <= quote.from);
}

/** What is quoted may begin before the marks: The plan is “ridiculous,” Smith said. */
function leftEdge(context: FrameContext, quote: QuotePair): number {
  const { steps, stretch } = context;
  const { tokens } = steps;
  if (quote.from <= stretch.from) return quote.from;
  const before = tokens[quote.from - 1] as Token;
  if (before.text === ':' || quote.from - stretch.from <= 2) return quote.from;
  if (before.text === ',' && endsSentence(lastInside(tokens, quote))) return quote.from;
  if (/^[A-Z]/.test((tokens[quote.innerFrom] as Token).text) && before.text === ',') return quote.from;
  const earlier = context.cues.some(
    (other, at) => at < context.index && other.subject !== null && other.to <= quote.from,
  );
  return earlier
    ? Math.max(clauseStart(context.cuts, quote.from, stretch.from), stretch.from)
    : afterSemicolon(steps, quote.from, stretch.from);
}

/** Governor orders evacuation; “do not wait,” she says: the clause before is not hers. */
function afterSemicolon(steps: Steps, end: number, from: number): number {
  for (let i = end, seen = 0; i > from && seen < 40; i = steps.prev(i), seen++) {
    if ((steps.tokens[i - 1] as Token).text === ';') return i;
  }
  return from;
}

function leftStart(context: FrameContext, cue: Cue, end: number): number {
  const { steps, cuts, stretch, cues, index } = context;
  const before = index > 0 ? cues[index - 1] : undefined;
  // “A,” Smith said, and B, Jones said: a cue that comes after its own content keeps it.
  if (before === undefined || before === cue || before.subject === null || before.shared) return stretch.from;
  const start = before.inverted ? before.from : Math.min(before.subject.from, before.from);
  const trails = start > stretch.from && (isComma(steps.tokens[start - 1] as Token) || steps.quoteTo(start) >= 0);
  return trails ? Math.max(clauseStart(cuts, end, stretch.from), stretch.from) : stretch.from;
}

/** "officials said on Monday." and "he told reporters," end there; "Mexico said enough" does not. */
function endsFrame(context: FrameContext, cue: Cue, end: number): boolean {
  const { steps, stretch } = context;
  const at = skipCircumstances(steps, end, stretch.to);
  if (at >= stretch.to || steps.quoteFrom(at) >= 0 || cue.entry.frames.includes('addressee')) return true;
  const { kind, pos, norm } = steps.tokens[at] as Token;
  // "reported in a study published on Monday"
  if (pos === 'VERB' && norm.endsWith('ed') && steps.tokens[at + 1]?.pos === 'ADP') return true;
  return kind === 'punct' || pos === 'ADP' || pos === 'SCONJ' || pos === 'ADV' || pos === 'CCONJ';
}

function startsLarge(steps: Steps, quote: number): boolean {
  const pair = steps.quotes.pairs[quote] as QuotePair;
  return /^\p{Lu}/u.test((steps.tokens[pair.innerFrom] as Token).text);
}

function skipHearer(context: FrameContext, cue: Cue, end: number): number {
  return skipCircumstances(context.steps, cue.inverted ? end : cue.to, context.stretch.to);
}

/** The next comma or mark of the sentence after "Smith said on Monday". */
function afterFrame(steps: Steps, start: number, to: number): number {
  for (let i = start, seen = 0; i < to && seen < 40; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) return i;
    const token = steps.tokens[i] as Token;
    if (token.kind === 'punct' && /^[,;:.!?—–]/.test(token.text)) return i;
  }
  return to;
}

/** “…,” Smith said, “…”: adds the rest of the quotation. */
function addQuotes(steps: Steps, at: number, to: number, content: TokenRange[]): void {
  let i = at;
  while (i < to && isLink(steps.tokens[i] as Token) && steps.quoteFrom(i) < 0) i++;
  if (i > at && i < to && steps.quoteFrom(i) < 0) i = pastCircumstance(steps, i, to);
  // … said in an interview on “Morning News.”
  if (i < to && (steps.tokens[i - 1] as Token).pos === 'ADP') return;
  if (i < to && steps.quoteFrom(i) >= 0) content.push({ from: i, to: steps.next(i) });
}

/** “…,” said Smith, the mayor, in a speech on Monday, “…”: the quotation behind what has no verb, or `at`. */
function pastCircumstance(steps: Steps, at: number, to: number): number {
  if ((steps.tokens[at] as Token).pos !== 'ADP') return at;
  for (let i = at, seen = 0; i + 1 < to && seen < MAX_CIRCUMSTANCE; i++, seen++) {
    const { text, pos, kind } = steps.tokens[i] as Token;
    if (text === ',' && steps.quoteFrom(i + 1) >= 0) return startsLarge(steps, steps.quoteFrom(i + 1)) ? at : i + 1;
    if (kind === 'punct' || pos === 'AUX' || pos === 'VERB') return at;
  }
  return at;
}

function isLink(token: Token): boolean {
  return isComma(token) || token.text === ':' || token.text === '.' || token.norm === 'and' || token.norm === 'but';
}

/** After a parenthetical cue: more of the same clause, and not a new one. */
function continues(steps: Steps, at: number, to: number): boolean {
  if (at >= to) return false;
  const token = steps.tokens[at] as Token;
  if (steps.quoteFrom(at) >= 0) return true;
  if (token.norm === 'because') return true;
  if (token.pos === 'CCONJ' || token.norm === 'who' || token.norm === 'which' || isSubordinator(token.norm))
    return false;
  return !(token.pos === 'VERB' && token.norm.endsWith('ing'));
}

function isComma(token: Token): boolean {
  return token.text === ',' || DASHES.has(token.text);
}
