import type { Token } from '../../tokens/types.ts';
import type { Cue } from '../cue.ts';
import { describesNoun, hasVerb, isFiniteVerb, looksLikeVerb } from '../main-verb.ts';
import { phraseAfter } from '../noun-phrase.ts';
import type { QuotePair } from '../quotes.ts';
import type { Steps } from '../stretch.ts';
import type { FrameContext } from './frame.ts';
import { governedEnd } from './governed-end.ts';

/** ", who ran the fund for three years," behind the subject of a clause is at most this long. */
const MAX_ASIDE = 15;
/** The verb of a clause stands near its beginning. */
const MAX_LOOK = 20;
const MAX_CLAUSE = 60;

/** A bare clause: a subject, then its verb. "say" is trusted with any verb further on. */
export function startsClause(context: FrameContext, cue: Cue, at: number): boolean {
  const { steps } = context;
  const { tokens } = steps;
  const end = governedEnd(context, cue, at);
  const first = tokens[at] as Token;
  if (first.kind === 'punct' || (first.pos === 'ADP' && cue.entry.group !== 'say' && cue.entry.group !== 'tell'))
    return false;
  // "everything she said about the server was wrong", but: "said about 40 people left".
  if (
    first.norm === 'about' &&
    (tokens[at + 1] as Token | undefined)?.kind !== 'number' &&
    tokens[at + 1]?.pos !== 'NUM'
  )
    return false;
  if (cue.entry.group === 'say' || cue.entry.group === 'tell')
    return (first.pos === 'ADP' ? holdsClause(steps, at, end) : hasVerb(steps, at, end)) || hidesVerb(steps, at, end);
  const phrase = phraseAfter(steps, at, end, true);
  let next = phrase === null ? at : phrase.to;
  if (phrase === null && first.norm !== 'there') return false;
  if (phrase === null) next = at + 1;
  // "argue the bill costs too much"
  if (phrase !== null && hidesVerb(steps, at, Math.min(phrase.to + 1, end))) return true;
  next = behindAside(steps, next, end);
  while (next < end && (tokens[next] as Token).pos === 'ADV') next++;
  const verb = tokens[next];
  if (verb === undefined || next >= end) return false;
  // admitted he “could have chosen better”
  const quote = steps.quoteFrom(next);
  if (quote >= 0) return isFiniteVerb(tokens[(steps.quotes.pairs[quote] as QuotePair).innerFrom] as Token);
  return isFiniteVerb(verb);
}

/** "said in Ohio turnout rose", but "told reporters at a hastily arranged briefing" has no verb of a clause. */
function holdsClause(steps: Steps, at: number, end: number): boolean {
  for (let i = at, seen = 0; i < end && seen < MAX_CLAUSE; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) return true;
    if (isFiniteVerb(steps.tokens[i] as Token) && !describesNoun(steps.tokens, i)) return true;
  }
  return false;
}

/** "says the makers call the shots": behind "say" a noun phrase is a clause whose verb was not told as one. */
function hidesVerb(steps: Steps, at: number, end: number): boolean {
  for (let i = at + 1, seen = 0; i + 1 < end && seen < MAX_LOOK; i = steps.next(i), seen++) {
    if ((steps.tokens[i] as Token).kind === 'punct') return false;
    if (looksLikeVerb(steps.tokens, i)) return true;
  }
  return false;
}

/** "allege Smith, who ran the fund, | stole": where the clause goes on behind its subject's aside; `at` where none opens. */
function behindAside(steps: Steps, at: number, end: number): number {
  const { tokens } = steps;
  if (at + 1 >= end || (tokens[at] as Token).text !== ',' || !opensAside(tokens[at + 1] as Token)) return at;
  for (let i = at + 1, seen = 0; i + 1 < end && seen < MAX_ASIDE; i++, seen++) {
    if (steps.quoteFrom(i) >= 0) return at;
    if ((tokens[i] as Token).text === ',') return isFiniteVerb(tokens[i + 1] as Token) ? i + 1 : at;
  }
  return at;
}

function opensAside({ norm, pos }: Token): boolean {
  return norm === 'who' || norm === 'whose' || norm === 'which' || pos === 'DET' || pos === 'NUM' || pos === 'PROPN';
}
