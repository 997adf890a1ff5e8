import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { isPlural } from '../phrases.ts';
import type { RuleContext } from '../types.ts';
import {
  AFTER_AGENT,
  ANY_ONE,
  APPOSITION,
  CLAIMING,
  COMPLEMENT,
  FIELD,
  GROUP,
  IN_COMPLEMENT,
  IN_GROUP,
  IN_OBJECT,
  IN_PLACE,
  INSIDE,
  JUDGING,
  NOT_SAYING,
  OBJECT,
  OF_A_FIELD,
  OPPONENTS,
  REPORTING,
  ROLES,
  SPOKEN_OF,
  VAGUE_BEFORE,
  WH_WORDS,
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

/** "Legal experts said", "according to trade analysts": a field names nobody. */
function claimOf(source: TokenRange, context: RuleContext): TokenRange | null {
  if (accordingTo(source.from, context)) return source;
  return isBare(source.from, context) ? claimAt(source.to, source, context, REPORTING) : null;
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

/** "according to an insider". */
function accordingTo(at: number, { tokens, from }: RuleContext): boolean {
  let to = at - 1;
  if (to > from && VAGUE_BEFORE.has((tokens[to] as Token).norm)) to--;
  return to > from && tokens[to]?.norm === 'to' && tokens[to - 1]?.norm === 'according';
}

/** "Some also said", "many now believe", "a lot of people say". */
function someClaim(match: LexiconMatch, context: RuleContext): TokenRange | null {
  return isBare(match.from, context) || context.tokens[match.from - 1]?.norm === 'what'
    ? (claimAt(match.to, match, context, CLAIMING) ?? claimAt(match.to, match, context, JUDGING))
    : null;
}

/** "was seen by some as", "perceived by others to be". */
function byThem(match: LexiconMatch, { tokens, from, to }: RuleContext): TokenRange | null {
  const verb = match.from - 2 >= from ? (tokens[match.from - 2] as Token) : undefined;
  if (tokens[match.from - 1]?.norm !== 'by' || verb?.pos !== 'VERB' || !JUDGING.has(verb.lemma)) return null;
  const next = match.to < to ? (tokens[match.to] as Token) : undefined;
  return next === undefined || next.kind === 'punct' || AFTER_AGENT.has(next.pos) ? match : null;
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

function sourceClaim({ from, to }: LexiconMatch, context: RuleContext): TokenRange | null {
  const past = appositionEnd(to, context);
  if (past > to) return claimAt(past, { from, to }, context, REPORTING);
  return claimAt(complementEnd(to, context), { from, to }, context, REPORTING);
}

/** A passive a word or two before "by": "put forward by", not "a letter by". */
function followsVerb(at: number, { tokens, from }: RuleContext): boolean {
  const verb = at - 1 > from && tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return verb >= from && tokens[verb]?.pos === 'VERB';
}

/** The source `[from, end)` when a reporting verb follows at `at`, over auxiliaries and adverbs. */
function claimAt(
  at: number,
  { from, to: end }: TokenRange,
  context: RuleContext,
  verbs: ReadonlySet<string>,
): TokenRange | null {
  const high = Math.min(context.to, at + COMPLEMENT);
  for (let i = at; i < high; i++) {
    const token = context.tokens[i] as Token;
    // The tagger takes some verbs after a plural for nouns ("experts say"); "many questions" are none.
    const verb = token.pos === 'VERB' || (token.pos === 'NOUN' && token.norm === token.lemma);
    if (verb && verbs.has(token.lemma)) return { from, to: end };
    if ((token.pos !== 'AUX' && token.pos !== 'ADV') || NOT_SAYING.has(token.norm)) return null;
  }
  return null;
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

/** "Some senior senators believe", "many voters say": a group, but nobody of it. */
function groupClaim(from: number, context: RuleContext): TokenRange | null {
  const { tokens } = context;
  if (!isBare(from, context)) return null;
  if (INSIDE.has(tokens[from + 1]?.norm ?? '')) return insideClaim(from, context);
  let at = from + 1;
  while (at < context.to && at <= from + GROUP && IN_GROUP.has((tokens[at] as Token).pos)) {
    // The tagger takes "say" after a plural for a noun.
    if (at > from + 1 && CLAIMING.has((tokens[at] as Token).norm)) break;
    at++;
  }
  const head = tokens[at - 1] as Token;
  if (at === from + 1 || !(isPlural(head, false) || isNamedGroup(head)) || ROLES.has(head.lemma)) return null;
  return claimAt(at, { from, to: at }, context, CLAIMING);
}

/** "Many in the party believe". */
function insideClaim(from: number, context: RuleContext): TokenRange | null {
  let at = from + 2;
  const high = Math.min(context.to, at + GROUP);
  while (at < high && IN_PLACE.has((context.tokens[at] as Token).pos)) at++;
  return claimAt(at, { from, to: from + 1 }, context, CLAIMING);
}

/** "Some Democrats", "many Americans": plurals with a capital have no lemma of their own. */
function isNamedGroup({ pos, norm }: Token): boolean {
  return pos === 'PROPN' && norm.length > 4 && norm.endsWith('s') && !norm.endsWith('ss');
}

/** Past "of the plan", which tells what they are critics of, not who they are. */
function complementEnd(at: number, { tokens, to }: RuleContext): number {
  if (tokens[at]?.norm !== 'of') return at;
  let end = at + 1;
  const limit = Math.min(to, at + COMPLEMENT);
  while (end < limit && IN_COMPLEMENT.has((tokens[end] as Token).pos)) end++;
  return end;
}

/** Past ", like the former head of the agency,"; `at` when no comma opens or none closes it. */
function appositionEnd(at: number, { tokens, to }: RuleContext): number {
  if (tokens[at]?.norm !== ',') return at;
  const limit = Math.min(to, at + APPOSITION);
  for (let i = limit - 1; i > at; i--) if ((tokens[i] as Token).norm === ',') return i + 1;
  return at;
}

/** No word before it that says who they are: clause start, conjunction, "which", or "many" and its like. */
function isBare(at: number, context: RuleContext): boolean {
  for (let i = at - 1; i >= context.from; i--) {
    const before = context.tokens[i] as Token;
    if (before.kind === 'quote' || before.kind === 'punct') return true;
    if (WH_WORDS.has(before.norm)) return true;
    if (before.norm === 'by') return true;
    if (!VAGUE_BEFORE.has(before.norm)) return before.pos === 'CCONJ' || before.pos === 'SCONJ';
  }
  return true;
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
