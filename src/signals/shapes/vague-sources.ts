import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { isPlural } from '../phrases.ts';
import type { RuleContext } from '../types.ts';

/** Words that keep a source vague: "many experts", "some critics". Any other word before it says who they are. */
const VAGUE_BEFORE = new Set([
  'a',
  'an',
  'another',
  'certain',
  'few',
  'many',
  'most',
  'numerous',
  'one',
  'other',
  'several',
  'some',
  'various',
]);
/** One of them must be said to be any one: "one expert suggests". "The analyst" was named before. */
const ANY_ONE = new Set(['a', 'an', 'another', 'one']);
/** People who are for or against something; "the mayor's critics" are no better known for whose they are. */
const OPPONENTS = new Set([
  'advocates',
  'backers',
  'critics',
  'detractors',
  'naysayers',
  'opponents',
  'proponents',
  'sceptics',
  'skeptics',
  'supporters',
]);
const WH_WORDS = new Set(['that', 'what', 'where', 'which', 'who', 'whom', 'whose']);
/** Longest complement looked through, with the verb, in tokens: "Critics of the new plan for the harbor argue". */
const COMPLEMENT = 12;
/** Longest apposition looked through: "Some experts, like the former head of the agency, suggest". */
const APPOSITION = 16;
/** Longest group name after "some" and "many", in tokens: "some senior party leaders". */
const GROUP = 4;
const IN_COMPLEMENT = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
/** Between a source and its verb these leave it unsaid: "experts can say", "supporters alike hope". */
const NOT_SAYING = new Set(['alike', 'can', 'cannot', 'could', 'must', 'never', 'should']);
/** Longest object of "familiar with", in tokens. */
const OBJECT = 5;
const IN_OBJECT = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
const INSIDE = new Set(['in', 'inside', 'on', 'within']);
const IN_PLACE = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);
const IN_GROUP = new Set(['ADJ', 'NOUN', 'PROPN']);
/** Roles and witnesses can be asked, many of them too; the guidelines leave them out. */
const ROLES = new Set(
  (
    'agency aide business company employee firm officer official marcher neighbor neighbour prosecutor protester resident state ' +
    'survivor witness worker'
  ).split(' '),
);
/** What vague sources do; a closed list, since any verb may follow ("experts met in Geneva"). */
const REPORTING = new Set(
  (
    'agree allege argue assert believe caution charge claim complain confirm contend counter estimate expect fear hope ' +
    'find indicate insist maintain note object point predict question reckon report reveal say show speculate suggest ' +
    'suspect tell ' +
    'think warn wonder worry'
  ).split(' '),
);
/** Of these, what people of any trade are said to say or think; others ("some workers hope") tell of their lives. */
const CLAIMING = new Set(
  'allege argue assert believe claim complain contend fear insist maintain predict say speculate suggest suspect warn worry'.split(
    ' ',
  ),
);

/**
 * The source to mark when a vague one stands behind a claim, else null. A bare noun must be the subject of a reporting
 * verb: experts who meet hedge nothing. The verb is no part of the mark.
 */
export function vagueSource(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const { tokens } = context;
  const { from, to } = match;
  const { cue } = match.entry;
  if (cue === 'some' || cue === 'many') return groupClaim(from, context);
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const several = to - from > 1;
  // "according to sources": the source alone.
  if (first.norm === 'according') return { from: from + 2, to };
  const unnamed = isBare(from, context) || (OPPONENTS.has(first.norm) && isPossessed(from, context));
  if (several && (last.pos === 'VERB' || REPORTING.has(last.lemma)))
    return unnamed ? withoutVerb(match, context) : null;
  // "Urging social media users to": no source at all.
  if (last.norm === 'users') return unnamed ? sourceClaim(match, context) : null;
  if (several && !VAGUE_BEFORE.has(first.norm)) return withObject(match, context);
  if (!unnamed) return null;
  // "cited by some experts as"; "the story shared by others claimed" has another subject.
  if (from > context.from && tokens[from - 1]?.norm === 'by')
    return several && followsVerb(from - 1, context) ? match : null;
  if (!several && !isPluralSource(last) && !isAnyOne(from, context)) return null;
  return cue === 'others' ? claimAt(to, match, context, CLAIMING) : sourceClaim(match, context);
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
    if (verbs.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN')) return { from, to: end };
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
