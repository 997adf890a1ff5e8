import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';
import { byThem, groupClaim, someClaim } from './vague-groups.ts';
import { accordingTo, claimAt, claimOf, isBare, sourceClaim } from './vague-source-claim.ts';
import {
  ANY_ONE,
  CLAIMING,
  FIELD,
  IN_OBJECT,
  OBJECT,
  OF_A_FIELD,
  OPPONENTS,
  REPORTING,
  SPOKEN_OF,
  VAGUE_BEFORE,
} from './vague-source-words.ts';

/**
 * The source to mark when a vague one stands behind a claim, else null. A bare noun must be the subject of a reporting
 * verb: experts who meet hedge nothing. The verb is no part of the mark.
 */
export function vagueSource(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const source = sourceOf(match, context);
  if (source === null) return null;
  let { from } = source;
  // "A source", "many experts", "two people familiar with the talks": how many there are belongs to them.
  while (from > context.from && isCount(context.tokens[from - 1] as Token)) from--;
  return from === source.from ? source : { from, to: source.to };
}

function isCount({ norm, pos }: Token): boolean {
  return VAGUE_BEFORE.has(norm) || pos === 'NUM' || norm === 'multiple';
}

function sourceOf(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const { tokens } = context;
  const { from, to } = match;
  const { cue } = match.entry;
  if (cue === 'report' || cue === 'reports') return bareReport(match, context);
  if ((cue === 'source' || cue === 'sources') && isHeadlineTag(match, context)) return match;
  if (cue === 'some' || cue === 'many')
    return groupClaim(from, context) ?? someClaim(match, context) ?? byThem(match, context);
  if (cue === 'others' || match.entry.group === 'crowds') return someClaim(match, context) ?? byThem(match, context);
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const several = to - from > 1;
  // "seen by some": the source alone.
  if (several && tokens[to - 2]?.norm === 'by') return { from: to - 1, to };
  // "according to sources": the source alone.
  if (first.norm === 'according') return { from: from + 2, to };
  const unnamed = isBare(from, context) || (OPPONENTS.has(first.norm) && isPossessed(from, context));
  if (several && (last.pos === 'VERB' || REPORTING.has(last.lemma)))
    return unnamed ? withoutVerb(match, context) : null;
  // "Urging social media users to": no source at all.
  if (last.norm === 'users') return unnamed ? sourceClaim(match, context) : null;
  if (several && !VAGUE_BEFORE.has(first.norm)) return withObject(match, context);
  if (!several && OF_A_FIELD.has(cue)) {
    const field = fieldBefore(from, context);
    if (field < from) return claimOf({ from: field, to }, context);
    if (claimsWith(match, context)) return match;
  }
  if (accordingTo(from, context)) return match;
  if (!unnamed && !(SPOKEN_OF.has(cue) && tokens[from - 1]?.norm === 'the' && from > context.from)) return null;
  // "cited by some experts as"; "the story shared by others claimed" has another subject.
  if (from > context.from && tokens[from - 1]?.norm === 'by')
    return several && followsVerb(from - 1, context) ? match : null;
  if (!several && !isPluralSource(last) && !isAnyOne(from, context)) return null;
  return sourceClaim(match, context);
}

/** Start of the words of a field before "experts"; `at` itself when there are none. */
function fieldBefore(at: number, context: RuleContext): number {
  const { tokens, from } = context;
  const low = Math.max(from, at - FIELD);
  let start = at;
  while (start > low) {
    const { pos, norm } = tokens[start - 1] as Token;
    // A capital that opens the sentence is taken for a name.
    const names = pos === 'PROPN' && start - 1 === from;
    if ((pos !== 'ADJ' && pos !== 'NOUN' && !names) || VAGUE_BEFORE.has(norm)) break;
    start--;
  }
  return start;
}

/** "with analysts saying that". */
function claimsWith({ from, to }: LexiconMatch, { tokens, from: low, to: high }: RuleContext): boolean {
  const verb = to < high ? (tokens[to] as Token) : undefined;
  if (verb === undefined || from === low || tokens[from - 1]?.norm !== 'with') return false;
  return verb.norm.endsWith('ing') && REPORTING.has(verb.lemma);
}

/** "Road to close: report", "came after reports that", "what reports claim". */
function bareReport(match: LexiconMatch, context: RuleContext): TokenRange | null {
  if (isHeadlineTag(match, context)) return match;
  if (match.entry.cue === 'report' || !(isBare(match.from, context) || followsPreposition(match.from, context)))
    return null;
  if (context.tokens[match.to]?.norm === 'that' && match.to < context.to) return match;
  return claimAt(match.to, match, context, CLAIMING);
}

function followsPreposition(at: number, { tokens, from }: RuleContext): boolean {
  const before = at > from ? (tokens[at - 1] as Token) : undefined;
  return (before?.pos === 'ADP' && before.norm !== 'to') || before?.norm === 'following';
}

/** The last word of a headline, behind a colon. */
function isHeadlineTag({ from, to }: LexiconMatch, context: RuleContext): boolean {
  return (
    context.block === 'headline' && to === context.to && from > context.from && context.tokens[from - 1]?.norm === ':'
  );
}

/** A passive a word or two before "by": "put forward by", not "a letter by". */
function followsVerb(at: number, { tokens, from }: RuleContext): boolean {
  const verb = at - 1 > from && tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return verb >= from && tokens[verb]?.pos === 'VERB';
}

/** "Some say" → "Some"; "widely seen as" has no source in it and stays. */
function withoutVerb({ from, to }: LexiconMatch, { tokens }: RuleContext): TokenRange {
  let end = to;
  while (end - 1 > from) {
    const { pos, lemma, norm } = tokens[end - 1] as Token;
    if (pos !== 'VERB' && pos !== 'AUX' && !REPORTING.has(lemma) && norm !== 'will') break;
    end--;
  }
  return { from, to: end };
}

/** "people familiar with" → "people familiar with the talks". */
function withObject({ entry, from, to }: LexiconMatch, { tokens, to: limit }: RuleContext): TokenRange {
  if (entry.group !== 'people-familiar' || tokens[to - 1]?.pos !== 'ADP') return { from, to };
  let end = to;
  while (end < limit && end < to + OBJECT && IN_OBJECT.has((tokens[end] as Token).pos)) end++;
  return { from, to: end > to && tokens[end - 1]?.pos !== 'DET' ? end : to };
}

function isPossessed(at: number, { tokens, from }: RuleContext): boolean {
  const before = at > from ? (tokens[at - 1] as Token) : undefined;
  return (
    before !== undefined &&
    (before.norm === "'s" || before.norm === "'" || before.norm === 'his' || before.norm === 'her')
  );
}

function isPluralSource({ norm }: Token): boolean {
  return norm.endsWith('s');
}

function isAnyOne(at: number, { tokens, from }: RuleContext): boolean {
  return at > from && ANY_ONE.has((tokens[at - 1] as Token).norm);
}
