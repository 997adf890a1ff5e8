import type { Token } from '../../tokens/types.ts';
import { type Cuts, clauseEnd } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { isFiniteVerb, mainVerb } from '../main-verb.ts';
import type { QuotePair } from '../quotes.ts';
import { insertingRelative } from '../relative.ts';
import type { Steps } from '../stretch.ts';
import type { FrameContext } from './frame.ts';

/** A relative clause and its antecedent are looked through this far. */
const MAX_LOOK = 60;
/** What stands before the verb of a clause, at most. */
const MAX_SUBJECT = 12;

/**
 * Where what the cue governs from `at` on must end: the clause's end, or before the main verb around a relative clause.
 * `hasVerb`: what is governed is no clause, so that the next finite verb is the main one.
 */
export function governedEnd({ steps, stretch, cuts }: FrameContext, cue: Cue, at: number, hasVerb = false): number {
  const end = clauseWithVerb(steps, cuts, at, stretch.to);
  const { subject } = cue;
  if (subject === null || cue.inverted || subject.from === stretch.from) return end;
  const { norm } = steps.tokens[subject.head] as Token;
  const inserted = insertingRelative(steps, cue);
  const relative = inserted >= 0 ? inserted : norm === 'who' || norm === 'which' || norm === 'that' ? subject.head : -1;
  if (relative <= stretch.from) return end;
  const aside = (steps.tokens[relative - 1] as Token).text === ',';
  // "the money, which police say was stolen, is gone": an inserted cue governs the rest of its clause alone.
  if (inserted >= 0 && aside) return closingComma(steps, at, end);
  if (!isInSubject(steps, relative, stretch.from)) return end;
  return aside ? asideEnd(steps, at, end, hasVerb) : mainVerb(steps, at, end);
}

/** "say violence, though regrettable, is sometimes necessary": no clause ends at a comma before it has a verb. */
function clauseWithVerb(steps: Steps, cuts: Cuts, at: number, to: number): number {
  const { tokens } = steps;
  const end = clauseEnd(cuts, at, to);
  if (end >= to || end - at > MAX_SUBJECT || (tokens[end] as Token).text !== ',') return end;
  for (let i = at; i < end; i++) if (isFiniteVerb(tokens[i] as Token) || steps.quoteFrom(i) >= 0) return end;
  // The next comma closes the aside.
  const close = closingComma(steps, end + 1, to);
  return close < to && isFiniteVerb(tokens[close + 1] as Token) ? clauseEnd(cuts, close, to) : end;
}

/** True when no verb stands before the antecedent in its clause, so that a main verb is still to come. */
export function isInSubject({ tokens }: Steps, relative: number, from: number): boolean {
  const start = (tokens[relative - 1] as Token).text === ',' ? relative - 2 : relative - 1;
  for (let i = start, seen = 0; i >= from; i--, seen++) {
    const { pos, text } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX' || seen > MAX_LOOK) return false;
    if (text === ',' || text === ';' || text === ':') return true;
  }
  return true;
}

function closingComma(steps: Steps, at: number, end: number): number {
  for (let i = at, seen = 0; i < end && seen < MAX_LOOK; i = steps.next(i), seen++)
    if ((steps.tokens[i] as Token).text === ',' || (steps.tokens[i] as Token).text === '—') return i;
  return end;
}

/** "Smith, who has said it works, | voted no": the mark before a verb without a subject of its own. */
function asideEnd(steps: Steps, at: number, end: number, hasVerb: boolean): number {
  const { tokens } = steps;
  let verb = hasVerb;
  for (let i = at, seen = 0; i < end && seen < MAX_LOOK; seen++) {
    const next = steps.next(i);
    const pair = steps.quoteFrom(i);
    const token = tokens[i] as Token;
    const comma =
      pair >= 0
        ? (tokens[(steps.quotes.pairs[pair] as QuotePair).innerTo - 1] as Token).text === ','
        : token.text === ',';
    if (pair >= 0 || token.pos === 'VERB' || token.pos === 'AUX') verb = true;
    if (comma && verb) {
      let main = next;
      while (main < end && (tokens[main] as Token).pos === 'ADV') main++;
      if (main < end && steps.quoteFrom(main) < 0 && isFiniteVerb(tokens[main] as Token)) return pair >= 0 ? next : i;
    }
    i = next;
  }
  return end;
}

/**
 * Where an object and what it is called end: "called the case weak | and moved to dismiss it". What is named is no
 * clause, so a verb that is joined on goes with the cue.
 */
export function namedEnd(context: FrameContext, cue: Cue, at: number): number {
  const { steps } = context;
  const { tokens } = steps;
  const end = governedEnd(context, cue, at, true);
  if (cue.form !== 'finite') return end;
  for (let i = at, seen = 0; i + 2 < end && seen < MAX_LOOK; i = steps.next(i), seen++) {
    if ((tokens[i] as Token).norm !== 'and' || steps.quoteFrom(i) >= 0) continue;
    const verb = (tokens[i + 1] as Token).pos === 'ADV' ? i + 2 : i + 1;
    const token = tokens[verb] as Token;
    if (token.pos !== 'VERB' || token.norm.endsWith('ing') || steps.quoteFrom(verb) >= 0 || verb + 1 >= end) continue;
    // "called it flawed and rushed": participles, which take no object.
    if (steps.quoteTo(i) >= 0 || takesObject(tokens[verb + 1] as Token))
      return i > at && (tokens[i - 1] as Token).text === ',' ? i - 1 : i;
  }
  return end;
}

function takesObject({ pos, norm }: Token): boolean {
  return pos === 'DET' || pos === 'PRON' || pos === 'PROPN' || norm === 'to' || norm === 'that';
}
