import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { isPlaceOfSpeech, skipCircumstances } from '../circumstances.ts';
import type { Cue } from '../cue.ts';
import { finiteVerbAfter, isFiniteVerb } from '../main-verb.ts';
import { phraseAfter } from '../noun-phrase.ts';
import { isParticiple } from '../phrase-parts.ts';
import { isTitle } from '../quotation-shape.ts';
import type { QuotePair } from '../quotes.ts';
import { insertingRelative } from '../relative.ts';
import type { Steps } from '../stretch.ts';
import { isCalendar, PERSON_WORDS, personFlags } from '../words.ts';
import { startsClause } from './bare-clause.ts';
import { type FrameContext, propose } from './frame.ts';
import { governedEnd } from './governed-end.ts';

const QUESTION_WORDS = new Set(['whether', 'what', 'how', 'why', 'who', 'where', 'which']);
const WONDERS = new Set(['ask', 'wonder', 'question', 'inquire', 'know', 'doubt']);
const NEVER = new Set(['not', 'never']);
/** "to" before a verb is looked for this far behind the hearer. */
const MAX_GAP = 12;

/** Content after the cue: said that … / said … / said: “…” / told X that … / vowed to …. */
export function findRight(context: FrameContext, cue: Cue): Candidate | null {
  if (cue.subject === null) return null;
  const { steps, stretch } = context;
  const frames = cue.entry.frames;
  let at = cue.inverted ? cue.subject.to : cue.to;
  // "a city tells you what it believes": said to the reader, so it is the author's figure of speech.
  if (stretch.inside < 0 && frames.includes('addressee') && (steps.tokens[at] as Token | undefined)?.norm === 'you')
    return null;
  if (!cue.inverted && frames.includes('addressee')) at = skipAddressee(context, cue, at);
  const direct = findQuoted(context, cue, at);
  if (direct !== null) return direct;
  const start = skipCircumstances(steps, at, stretch.to);
  if (start !== at) {
    const later = findQuoted(context, cue, start);
    if (later !== null) return later;
  }
  return cue.inverted ? null : (findClause(context, cue, start) ?? findBehindFronted(context, cue, at, start));
}

/** The hearer in "told reporters that": a noun phrase before a clause, a question, an infinitive or a quotation. */
function skipAddressee(context: FrameContext, cue: Cue, at: number): number {
  const { steps, stretch } = context;
  const { tokens } = steps;
  if (at >= stretch.to || steps.quoteFrom(at) >= 0 || (tokens[at] as Token).norm === 'that') return at;
  const phrase = phraseAfter(steps, at, stretch.to, false);
  if (phrase === null) return at;
  // "warned the plan would fail": the phrase is a subject, not a hearer.
  const next = tokens[phrase.to];
  const optional = cue.entry.frames.includes('clause') && cue.entry.group !== 'tell';
  if (optional && next !== undefined && phrase.to < stretch.to && (next.pos === 'AUX' || next.pos === 'VERB'))
    return at;
  return phrase.to;
}

function findQuoted(context: FrameContext, cue: Cue, start: number): Candidate | null {
  const { steps, stretch } = context;
  const { tokens } = steps;
  if (!cue.entry.frames.includes('quote')) return null;
  let at = start;
  let set = false;
  while (at < stretch.to && steps.quoteFrom(at) < 0 && isLead(tokens[at] as Token)) {
    set = true;
    at++;
  }
  if (at >= stretch.to) return null;
  if (steps.quoteFrom(at) < 0) {
    // Smith said, folding his hands, “We won”
    const aside = set && (tokens[at - 1] as Token).text === ',' ? quoteBehindAside(context, at) : -1;
    if (aside >= 0) return propose(cue, 'quote-right', [{ from: aside, to: steps.next(aside) }]);
    // Smith said: We will win.
    const colon = set && (tokens[at - 1] as Token).text === ':';
    // "Email: name@paper.example" is an address.
    return colon && (tokens[at] as Token).kind !== 'link'
      ? propose(cue, 'quote-right', [{ from: at, to: stretch.to }])
      : null;
  }
  // "who wrote “The Road”": a work.
  const quoted = steps.quotes.pairs[steps.quoteFrom(at)] as QuotePair;
  if (!set && cue.entry.attributes === 'writing' && isTitle(tokens, quoted)) return null;
  let end = steps.next(at);
  if (!set && end < stretch.to && !endsClause(tokens[end] as Token)) {
    // said “the plan” had failed: a clause that begins with quoted words.
    return propose(cue, 'clause', [{ from: at, to: governedEnd(context, cue, at) }]);
  }
  const content: TokenRange[] = [{ from: at, to: end }];
  // said, “…” and “…”
  while (
    end + 1 < stretch.to &&
    ((tokens[end] as Token).pos === 'CCONJ' || (tokens[end] as Token).text === ',') &&
    steps.quoteFrom(end + 1) >= 0
  ) {
    content.push({ from: end + 1, to: steps.next(end + 1) });
    end = steps.next(end + 1);
  }
  return propose(cue, 'quote-right', content);
}

function findClause(context: FrameContext, cue: Cue, at: number): Candidate | null {
  const { steps, stretch } = context;
  const { tokens } = steps;
  const { frames } = cue.entry;
  if (at >= stretch.to) return null;
  const first = tokens[at] as Token;
  const range = () => [{ from: at, to: governedEnd(context, cue, at) }];
  if (first.norm === 'to' && isLeadIn(steps, cue)) return null;
  if (first.text === ',' || first.text === '—' || first.text === '–') {
    // "said, however, that": an aside before the clause.
    const that = asideBeforeThat(context, at);
    return that >= 0 && takesThat(frames)
      ? propose(cue, 'clause', [{ from: that, to: governedEnd(context, cue, that) }])
      : null;
  }
  // "says at a stop in Toledo, Ohio, that": nothing with a verb comes before the conjunction.
  const set = first.pos === 'ADP' || isParticiple(tokens, at, cue.to);
  const later = set && takesThat(frames) ? thatBeforeVerb(context, at, cue.to) : -1;
  if (later >= 0) return propose(cue, 'clause', [{ from: later, to: governedEnd(context, cue, later) }]);
  if (first.norm === 'that' && takesThat(frames)) return propose(cue, 'clause', range());
  // "the money, which police say was stolen": the relative pronoun is the subject of what is said.
  if (frames.includes('clause') && isFiniteVerb(first) && insertingRelative(steps, cue) >= 0)
    return propose(cue, 'clause', range());
  if (
    (QUESTION_WORDS.has(first.norm) || (first.norm === 'if' && WONDERS.has(cue.entry.cue))) &&
    (frames.includes('wh') || frames.includes('clause'))
  ) {
    return propose(cue, 'clause', range());
  }
  // "denied having been told"
  if (frames.includes('ing') && first.norm.endsWith('ing') && (first.pos === 'VERB' || first.pos === 'AUX'))
    return propose(cue, 'infinitive', range());
  if (frames.includes('to')) {
    const infinitive = infinitiveAt(context, cue, at);
    if (infinitive >= 0)
      return propose(cue, 'infinitive', [{ from: infinitive, to: governedEnd(context, cue, infinitive) }]);
  }
  if (frames.includes('clause') && startsClause(context, cue, at)) return propose(cue, 'clause', range());
  if (cue.entry.group === 'findings' && isMainSurvey(context, cue) && startsObject(first))
    return propose(cue, 'clause', range());
  return null;
}

/** "says after eight years in power, the party should think again": what is said begins with a phrase of its own. */
function findBehindFronted(context: FrameContext, cue: Cue, from: number, comma: number): Candidate | null {
  const { steps, stretch } = context;
  const { tokens } = steps;
  if (cue.entry.group !== 'say' || from === comma || comma >= stretch.to || (tokens[comma] as Token).text !== ',')
    return null;
  // "said on Monday, the plan failed": when and where it was said.
  for (let i = from; i < comma; i++) {
    const { norm } = tokens[i] as Token;
    if (isCalendar(norm) || isPlaceOfSpeech(norm)) return null;
  }
  return finiteVerbAfter(steps, comma + 1, stretch.to) < 0
    ? null
    : propose(cue, 'clause', [{ from, to: governedEnd(context, cue, comma + 1) }]);
}

/** "Polls show him far ahead": the main clause gives what only a survey knows, clause or not. */
function isMainSurvey({ steps: { tokens }, stretch }: FrameContext, { subject, inverted }: Cue): boolean {
  if (subject === null || inverted) return false;
  if ((personFlags((tokens[subject.head] as Token).norm) & PERSON_WORDS.survey) === 0) return false;
  const before = subject.from > stretch.from ? (tokens[subject.from - 1] as Token) : undefined;
  return before === undefined || before.text === ',' || before.pos === 'CCONJ' || before.pos === 'ADV';
}

function startsObject(first: Token): boolean {
  return first.pos !== 'ADP' && first.pos !== 'SCONJ' && first.pos !== 'ADV' && first.kind !== 'punct';
}

/** "after telling residents to save": what was done earlier, not what is said. */
function isLeadIn(steps: Steps, cue: Cue): boolean {
  const before = cue.form === 'gerund' ? steps.tokens[cue.from - 1] : undefined;
  return (
    before !== undefined &&
    (before.pos === 'ADP' || before.pos === 'SCONJ' || before.norm === 'after' || before.norm === 'before')
  );
}

function takesThat(frames: readonly string[]): boolean {
  return frames.includes('that') || frames.includes('clause');
}

function asideBeforeThat(context: FrameContext, comma: number): number {
  const { steps, stretch } = context;
  // "told Ms. Roe, of Ohio, and Mr. Lee, of Maine, that": several asides without a verb.
  const mark = (steps.tokens[comma] as Token).text;
  let verb = false;
  for (let i = steps.next(comma), seen = 0; i + 1 < stretch.to && seen < MAX_GAP; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) return -1;
    const token = steps.tokens[i] as Token;
    verb ||= token.pos === 'VERB' || token.pos === 'AUX';
    if (token.text !== mark) continue;
    if ((steps.tokens[i + 1] as Token).norm === 'that') return i + 1;
    if (verb) return -1;
  }
  return -1;
}

/** "…, folding his hands, “We won”": the quotation behind a participle's aside that begins at `from`, or -1. */
function quoteBehindAside({ steps, stretch }: FrameContext, from: number): number {
  if (!(steps.tokens[from] as Token).norm.endsWith('ing')) return -1;
  for (let i = from, seen = 0; i + 1 < stretch.to && seen < MAX_GAP; i++, seen++) {
    if (steps.quoteFrom(i) >= 0) return -1;
    if ((steps.tokens[i] as Token).text === ',') return steps.quoteFrom(i + 1) >= 0 ? i + 1 : -1;
  }
  return -1;
}

function thatBeforeVerb(context: FrameContext, from: number, cue: number): number {
  const { steps, stretch } = context;
  for (let i = from, seen = 0; i < stretch.to && seen < MAX_GAP + 2; i = steps.next(i), seen++) {
    const { norm, pos } = steps.tokens[i] as Token;
    if (steps.quoteFrom(i) >= 0 || pos === 'AUX') return -1;
    // "said in a letter released on Monday that"
    if (pos === 'VERB' && !isParticiple(steps.tokens, i, cue)) return -1;
    if (norm === 'that' && i > from) return i;
  }
  return -1;
}

/** "to" and a verb at `at`, or behind the object of "want", "ask", "urge". */
function infinitiveAt(context: FrameContext, cue: Cue, at: number): number {
  const { steps, stretch } = context;
  const { tokens } = steps;
  if (isInfinitive(context, at)) return at;
  if (!cue.entry.frames.includes('addressee')) return -1;
  const phrase = phraseAfter(steps, at, Math.min(stretch.to, at + MAX_GAP), true);
  if (phrase === null) return -1;
  const negated = (tokens[phrase.to] as Token | undefined)?.norm === 'not' ? phrase.to + 1 : phrase.to;
  return isInfinitive(context, negated) ? phrase.to : -1;
}

function isInfinitive(context: FrameContext, at: number): boolean {
  const { steps, stretch } = context;
  if (at + 1 >= stretch.to || (steps.tokens[at] as Token).norm !== 'to') {
    return (
      at + 2 < stretch.to &&
      NEVER.has((steps.tokens[at] as Token).norm) &&
      (steps.tokens[at + 1] as Token).norm === 'to'
    );
  }
  let verb = at + 1;
  while (verb < stretch.to && (steps.tokens[verb] as Token).pos === 'ADV') verb++;
  const token = steps.tokens[verb] as Token | undefined;
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || steps.quoteFrom(verb) >= 0);
}

function isLead(token: Token): boolean {
  return (
    token.text === ',' ||
    token.text === ':' ||
    token.text === '—' ||
    token.text === '–' ||
    token.text === '--' ||
    token.text === '…'
  );
}

function endsClause(token: Token): boolean {
  return (
    token.kind === 'punct' ||
    token.pos === 'CCONJ' ||
    token.pos === 'ADP' ||
    token.pos === 'SCONJ' ||
    token.pos === 'ADV' ||
    token.norm === 'to'
  );
}
