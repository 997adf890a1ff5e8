import type { Token, TokenRange } from '../../tokens/types.ts';
import type { Candidate, FrameName } from '../candidate.ts';
import { isPlaceOfSpeech } from '../circumstances.ts';
import { clauseEnd, isSubordinator } from '../clause.ts';
import type { Cue } from '../cue.ts';
import { isNominal, type NounPhrase, phraseAfter } from '../noun-phrase.ts';
import { phraseBefore } from '../phrase-before.ts';
import { TRAITS } from '../traits.ts';
import { isCalendar } from '../words.ts';
import { confidenceOf, type FrameContext } from './frame.ts';
import { ownerOf } from './noun.ts';

const ASKED = new Set(['whether', 'if', 'about', 'what', 'why', 'how', 'who', 'where']);
/** What is praised or wanted is looked through this far. */
const MAX_OBJECT = 40;
const OBJECT_PRONOUNS = new Set([
  'him',
  'her',
  'them',
  'it',
  'this',
  'that',
  'those',
  'these',
  'us',
  'me',
  'what',
  'how',
]);
const TIMES = new Set(['in', 'on', 'at', 'during', 'since', 'after', 'before', 'over']);

/**
 * Attitudes and acts of speech that tell no words: criticized the plan / supports a ban / refused to resign / his support
 * for the bill. They are on record for who stands where, and never take anything out of the author's voice.
 */
export function findBroad(context: FrameContext, cue: Cue): Candidate | null {
  const { entry, inverted, subject, negated } = cue;
  if (entry.class === 'noun') return findTopicOfNoun(context, cue);
  if (entry.cue === 'ask' && (cue.passive || subject === null)) return findAsked(context, cue);
  if (cue.passive && entry.class === 'verb' && entry.frames.includes('object')) return findByAgent(context, cue);
  if (entry.class !== 'verb' || inverted || cue.passive || negated || subject === null || subject.head >= cue.from)
    return null;
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const { frames } = entry;
  // "a committee supporting Lee", "used the money to support Lee": what something is for; ", praising Lee" is an act.
  if (cue.form === 'infinitive' && cue.shared) return null;
  if (cue.form === 'gerund' && !(cue.shared && tokens[cue.from - 1]?.text === ',')) return null;
  const first = cue.to < stretch.to ? tokens[cue.to] : undefined;
  if (first === undefined) return null;
  // What is quoted was said, and other frames find who said it.
  if (steps.quoteFrom(cue.to) >= 0) return null;
  if (first.norm === 'to' && frames.includes('act') && isVerb(tokens[cue.to + 1]))
    return found(cue, 'act', cue.to, {
      from: cue.to,
      to: contentEnd(context, cue.to, clauseEnd(cuts, cue.to, stretch.to)),
    });
  const link = linkOf(frames, first);
  if (!link && !frames.includes('object')) return null;
  const at = link ? cue.to + 1 : frames.includes('light') ? afterFeeling(tokens, cue.to, stretch.to) : cue.to;
  if (at >= stretch.to || !startsObject(tokens[at] as Token)) return null;
  return found(cue, 'object', at, { from: at, to: contentEnd(context, at, clauseEnd(cuts, at, stretch.to)) });
}

/** The plan was criticized by Smith. */
function findByAgent({ steps, stretch }: FrameContext, cue: Cue): Candidate | null {
  const { tokens } = steps;
  if (cue.to + 1 >= stretch.to || (tokens[cue.to] as Token).norm !== 'by' || cue.negated) return null;
  const source = phraseAfter(steps, cue.to + 1, stretch.to, true);
  const object = phraseBefore(steps, cue.from, stretch.from);
  if (source === null || object === null) return null;
  return found(cue, 'act', cue.to, { from: object.from, to: object.to }, source);
}

/** Asked whether it failed, Smith said no: somebody's question, left without its asker. */
function findAsked({ steps, stretch, cuts }: FrameContext, cue: Cue): Candidate | null {
  const { norm } = steps.tokens[cue.to] ?? { norm: '' };
  if (cue.to + 1 >= stretch.to || !ASKED.has(norm) || steps.quoteFrom(cue.to) >= 0) return null;
  const at = norm === 'about' ? cue.to + 1 : cue.to;
  let to = at;
  while (to < stretch.to && to - at < MAX_OBJECT && (steps.tokens[to] as Token).text !== ',') to = steps.next(to);
  to = Math.min(to, clauseEnd(cuts, at, stretch.to));
  return found(cue, 'object', at, { from: at, to }, null);
}

/** Whether what follows a cue that is only broad can be its object: most are not worth a look for their subject. */
export function mayBeBroad(tokens: readonly Token[], frames: readonly string[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  if (next === undefined) return false;
  const { norm } = next;
  return norm === 'to' || norm === 'by' ? true : linkOf(frames, next) || startsObject(next);
}

/** his support for the bill / the opposition to the plan / their plan to leave. */
function findTopicOfNoun(context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch, cuts } = context;
  const { tokens } = steps;
  const first = cue.to + 1 < stretch.to ? (tokens[cue.to] as Token) : undefined;
  if (first === undefined) return null;
  const source = ownerOf(steps, cue, stretch.from);
  const act = first.norm === 'to' && cue.entry.frames.includes('act') && isVerb(tokens[cue.to + 1]);
  const at = act ? cue.to : cue.to + 1;
  if (!act && !(linkOf(cue.entry.frames, first) && startsObject(tokens[at] as Token))) return null;
  const content = { from: at, to: contentEnd(context, at, clauseEnd(cuts, at, stretch.to)) };
  return found(cue, 'topic', at, content, source);
}

function found(
  cue: Cue,
  frame: FrameName,
  to: number,
  content: TokenRange,
  source: NounPhrase | null = cue.subject,
): Candidate | null {
  if (content.to <= content.from) return null;
  const { entry, stretch, negated } = cue;
  const { attributes, stance } = entry;
  return {
    frame,
    entry,
    class: attributes === 'belief' || attributes === 'intention' ? attributes : 'other',
    // "denied the charge" doubts nothing; "blasted the plan" is still the author's color.
    stance: stance === 'loaded' ? stance : 'neutral',
    source,
    cue: { from: cue.from, to: frame === 'act' ? cue.to : to },
    content: [content],
    block: stretch.block,
    inside: stretch.inside,
    confidence: confidenceOf(frame),
    negated,
  };
}

/** "object-for" and the like: the preposition between the cue and what it is about. */
function linkOf(frames: readonly string[], { pos, norm }: Token): boolean {
  return (pos === 'ADP' || pos === 'PART' || pos === 'SCONJ') && frames.includes(`object-${norm}`);
}

/** "expressed concern that", "voiced support for": the noun tells the attitude, and its object comes after it. */
function afterFeeling(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && i - from < 4 && /^(?:DET|ADJ|PRON|ADV)$/.test((tokens[i] as Token).pos)) i++;
  const noun = tokens[i];
  const link = tokens[i + 1];
  if (i + 2 >= to || noun?.pos !== 'NOUN' || link === undefined) return from;
  if (link.norm === 'that') return i + 1;
  return /^(?:for|about|over|with|at|of|in|to|on|against)$/.test(link.norm) && startsObject(tokens[i + 2] as Token)
    ? i + 2
    : from;
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'ADV');
}

function startsObject(token: Token): boolean {
  const { pos, norm, kind } = token;
  // "Thank you": said to the reader or the hearer.
  if (kind === 'punct' || kind === 'quote' || norm === 'you') return false;
  return (
    isNominal(token) ||
    pos === 'DET' ||
    pos === 'ADJ' ||
    pos === 'NUM' ||
    pos === 'PRON' ||
    OBJECT_PRONOUNS.has(norm) ||
    (norm.endsWith('ing') && pos === 'VERB')
  );
}

/** Ends at a comma, at a second verb phrase, and before when, where and why. */
function contentEnd(context: FrameContext, from: number, end: number): number {
  const { steps } = context;
  const { tokens } = steps;
  let i = from;
  for (let seen = 0; i < end && seen < MAX_OBJECT; i = steps.next(i), seen++) {
    if (steps.quoteFrom(i) >= 0) continue;
    const { kind, text, pos, norm } = tokens[i] as Token;
    if (kind === 'punct' && text !== '-' && text !== '(' && text !== ')' && !isList(tokens, i, end)) break;
    if (i === from) continue;
    const next = tokens[i + 1];
    // "opposes the plan and said so" ends, "refused to stop and listen" goes on.
    if (
      pos === 'CCONJ' &&
      (next?.pos === 'AUX' || (next?.pos === 'VERB' && next.norm !== next.lemma && !next.norm.endsWith('ing')))
    )
      break;
    if (norm === 'as' && next?.pos === 'PRON') break;
    if (isSubordinator(norm) && norm !== 'as' && norm !== 'if' && norm !== 'where') break;
    const calendar = ((steps.traits[i] as number) & TRAITS.calendar) !== 0;
    if (calendar && pos !== 'PROPN') continue;
    if (TIMES.has(norm) && (isTimeOrPlace(tokens, i + 1, end) || isTimeOrPlace(tokens, i + 2, end))) break;
    if (calendar && tokens[i - 1]?.pos !== 'ADP' && /day$/.test(norm)) break;
  }
  return i;
}

function isTimeOrPlace(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end) return false;
  const { norm, kind } = tokens[at] as Token;
  return isCalendar(norm) || isPlaceOfSpeech(norm) || (kind === 'number' && /^(?:19|20)\d\d$/.test(norm));
}

/** "taxes, fees and fines", "Mr. Lee, the mayor": a comma before a noun phrase that another mark or "and" follows. */
function isList(tokens: readonly Token[], comma: number, end: number): boolean {
  if ((tokens[comma] as Token).text !== ',') return false;
  for (let i = comma + 1; i < end && i < comma + 5; i++) {
    const { pos, norm } = tokens[i] as Token;
    if (i > comma + 1 && pos === 'CCONJ' && norm !== 'but')
      return isNominal(tokens[i + 1]) || tokens[i + 1]?.pos === 'ADJ';
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PRON' || pos === 'SCONJ') return false;
  }
  return false;
}
