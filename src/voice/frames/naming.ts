import type { Token } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import { isNominal, type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { insertingRelative } from '../relative.ts';
import { isCalendar } from '../words.ts';
import { type FrameContext, propose } from './frame.ts';
import { namedEnd } from './governed-end.ts';

/** An object and what it is called, charged with or seen as stand close together. */
const MAX_LOOK = 25;
/** "praised him as well", "saw it fall as a result" name nothing. */
const AS_IDIOMS = new Set(['well', 'long', 'soon', 'far', 'much', 'usual', 'ever']);

/** called Y Z / described Y as Z / accused Y of Z / blamed Y for losing, Z on Y / denounced the “witch hunt”. */
export function findNaming(context: FrameContext, cue: Cue): Candidate | null {
  if (cue.subject === null || cue.inverted) return null;
  const { frames } = cue.entry;
  const { stretch } = context;
  const at = cue.to;
  if (at >= stretch.to) return null;
  const end = namedEnd(context, cue, at);
  if (insertingRelative(context.steps, cue) >= 0) return relativeName(context, cue, at, end);
  if (frames.includes('of')) return linked(context, cue, at, end, 'of');
  if (frames.includes('as')) {
    const as = linked(context, cue, at, end, 'as');
    if (as !== null) return as;
  }
  if (frames.includes('for')) {
    const reason = linked(context, cue, at, end, 'for');
    if (reason !== null) return reason;
  }
  if (cue.entry.cue === 'blame') return linked(context, cue, at, end, 'on') ?? quotedWords(context, cue, at, end);
  if (frames.includes('like')) return linked(context, cue, at, end, 'to');
  if (frames.includes('predicate')) return named(context, cue, at, end);
  if (frames.includes('words')) return quotedWords(context, cue, at, end);
  return null;
}

/** Object, link word, and what it is charged with; the object is part of what is said. */
function linked(
  context: FrameContext,
  cue: Cue,
  at: number,
  end: number,
  link: 'of' | 'as' | 'for' | 'to' | 'on',
): Candidate | null {
  const { steps } = context;
  const { tokens } = steps;
  let i = at;
  for (let seen = 0; i < end && seen < MAX_LOOK; seen++) {
    const token = tokens[i] as Token;
    if (steps.quoteFrom(i) < 0) {
      if (token.norm === link && i > at && i + 1 < end && fits(context, i + 1, link)) {
        return propose(cue, link === 'as' ? 'naming' : 'charge', [{ from: at, to: end }]);
      }
      if (
        (token.kind === 'punct' && token.text !== ',') ||
        token.norm === 'that' ||
        (token.pos === 'AUX' && link !== 'as')
      )
        return null;
      if (token.pos === 'VERB' && link !== 'as' && !token.norm.endsWith('ed')) return null;
    }
    i = steps.next(i);
  }
  return null;
}

function fits(context: FrameContext, at: number, link: 'of' | 'as' | 'for' | 'to' | 'on'): boolean {
  const { steps } = context;
  const token = steps.tokens[at] as Token;
  // "blamed them for losing", but "praised the mayor for an hour" says nothing of what was said.
  if (link === 'for') return steps.quoteFrom(at) >= 0 || token.norm.endsWith('ing');
  // "blamed his loss on rigged polls", but "blamed them on Monday"
  if (link === 'on' && (isCalendar(token.norm) || steps.quoteFrom(at) >= 0 || token.pos === 'VERB'))
    return !isCalendar(token.norm);
  if (link === 'as') {
    if (steps.quoteFrom(at) >= 0) return true;
    if (AS_IDIOMS.has(token.norm) || (token.norm === 'a' && steps.tokens[at + 1]?.norm === 'result')) return false;
    // "rejects the result as the president claims a third term": a clause of its own.
    const phrase = token.pos === 'PRON' ? null : phraseAfter(steps, at, context.stretch.to, true);
    const next = phrase === null || phrase.to >= context.stretch.to ? undefined : (steps.tokens[phrase.to] as Token);
    const clause = next !== undefined && (next.pos === 'AUX' || (next.pos === 'VERB' && /[^s]s$|ed$/.test(next.norm)));
    return token.pos !== 'PRON' && !(clause && !isParticipial(steps.tokens[(phrase as { to: number }).to + 1]));
  }
  // "of quietly selling"
  if (token.pos === 'ADV' && steps.tokens[at + 1]?.norm.endsWith('ing') === true) return true;
  return (
    steps.quoteFrom(at) >= 0 ||
    token.norm.endsWith('ing') ||
    isNominal(token) ||
    token.pos === 'ADJ' ||
    token.pos === 'DET'
  );
}

/** "as a plan designed by …": a participle. */
function isParticipial(after: Token | undefined): boolean {
  return after !== undefined && (after.norm === 'by' || after.norm === 'to' || after.norm === 'for');
}

/** called the plan a mess / called him “crazy”: object, then name; a bare object ("called the police") is no naming. */
function named(context: FrameContext, cue: Cue, at: number, end: number): Candidate | null {
  const { steps } = context;
  const { tokens } = steps;
  // "what he called “…”": the object comes first.
  if (tokens[(cue.subject as NounPhrase).from - 1]?.norm === 'what') return quotedWords(context, cue, at, end);
  const object = phraseAfter(steps, at, end, true);
  if (object === null) return null;
  // "called her answer evasive": what follows on the noun is the name.
  if (
    object.to - 1 > object.head &&
    (tokens[object.to - 1] as Token).pos === 'ADJ' &&
    (tokens[object.to - 2] as Token).pos !== 'ADP' &&
    isNoun(tokens[object.head] as Token)
  )
    return propose(cue, 'naming', [{ from: at, to: end }]);
  // called it “crazy” where the object ends the clause is not possible; called “crazy” by …
  if (object.to >= end) return null;
  const quoted = steps.quoteFrom(object.to) >= 0;
  const next = tokens[object.to] as Token;
  const isName =
    quoted ||
    next.pos === 'DET' ||
    next.pos === 'ADJ' ||
    (next.pos === 'ADV' && object.to + 1 < end && (tokens[object.to + 1] as Token).pos === 'ADJ') ||
    (isNominal(next) && (tokens[object.head] as Token).pos === 'PRON') ||
    next.norm === 'one';
  if (isName) return propose(cue, 'naming', [{ from: at, to: end }]);
  // called the plan by the mayor “crazy”
  return quotedWords(context, cue, at, end);
}

function isNoun({ pos, text, norm }: Token): boolean {
  return pos === 'NOUN' && text === norm;
}

/** Quoted words in the object of a verb of judging are the source's; the rest of the object is not. */
function quotedWords(context: FrameContext, cue: Cue, at: number, end: number): Candidate | null {
  const { steps } = context;
  for (let i = at, seen = 0; i < end && seen < MAX_LOOK; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) return propose(cue, 'quoted-words', [{ from: i, to: steps.next(i) }]);
    const token = steps.tokens[i] as Token;
    // "rejected the idea that it was “too big”", "a plea from Hines, who said “no”": words of somebody else.
    if (/^(?:that|who|which)$/.test(token.norm) && i > at) return null;
    if (token.kind === 'punct' && token.text !== ',') return null;
  }
  return null;
}

/** "whom friends call shy", "which experts describe as a mess", "what the police called a stray bullet". */
function relativeName(context: FrameContext, cue: Cue, at: number, end: number): Candidate | null {
  const { steps } = context;
  const { frames } = cue.entry;
  const first = steps.tokens[at] as Token;
  if (steps.quoteFrom(at) >= 0) return quotedWords(context, cue, at, end);
  const as = first.norm === 'as' && frames.includes('as') && at + 1 < end;
  const name = frames.includes('predicate') && /^(?:DET|ADJ|NOUN|PROPN)$/.test(first.pos);
  if (!as && !name) return null;
  const phrase = phraseAfter(steps, as ? at + 1 : at, end, true);
  return phrase === null ? null : propose(cue, 'naming', [{ from: at, to: phrase.to }]);
}
