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
/** People who are against something; "the mayor's critics" are no better known for whose they are. */
const OPPONENTS = new Set(['critics', 'detractors', 'naysayers', 'sceptics', 'skeptics']);
const WH_WORDS = new Set(['that', 'what', 'where', 'which', 'who', 'whom', 'whose']);
/** Longest complement looked through, with the verb, in tokens: "Critics of the new plan for the harbor argue". */
const COMPLEMENT = 12;
/** Longest apposition looked through: "Some experts, like the former head of the agency, suggest". */
const APPOSITION = 16;
/** Longest group name after "some" and "many", in tokens: "some senior party leaders". */
const GROUP = 4;
const IN_COMPLEMENT = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
const IN_GROUP = new Set(['ADJ', 'NOUN', 'PROPN']);
/** Roles and witnesses can be asked, many of them too; the guidelines leave them out. */
const ROLES = new Set(
  (
    'agency aide company employee firm officer official marcher neighbor neighbour prosecutor protester resident state ' +
    'survivor witness worker'
  ).split(' '),
);
/** What vague sources do; a closed list, since any verb may follow ("experts met in Geneva"). */
const REPORTING = new Set(
  (
    'agree allege argue assert believe caution charge claim complain confirm contend counter estimate expect fear hope ' +
    'indicate insist maintain note object point predict question reckon report reveal say speculate suggest suspect tell ' +
    'think warn wonder worry'
  ).split(' '),
);
/** Of these, what people of any trade are said to say or think; others ("some workers hope") tell of their lives. */
const CLAIMING = new Set(
  'allege argue assert believe claim complain contend insist maintain predict say speculate suggest suspect warn worry'.split(
    ' ',
  ),
);

/**
 * The words to mark when a vague source stands behind a claim, else null. A bare noun must be the subject of a
 * reporting verb, which then belongs to the mark ("experts suggest"), since the noun alone hedges nothing.
 */
export function vagueSource(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const { tokens } = context;
  const { from, to } = match;
  const { cue } = match.entry;
  if (cue === 'some' || cue === 'many') return groupClaim(from, context);
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  const several = to - from > 1;
  const unnamed = isBare(from, context) || (OPPONENTS.has(first.norm) && isPossessed(from, context));
  if (several && (last.pos === 'VERB' || REPORTING.has(last.lemma))) return unnamed ? match : null;
  if (several && !VAGUE_BEFORE.has(first.norm)) return match;
  if (!unnamed) return null;
  // "cited by some experts as"; "the story shared by others claimed" has another subject.
  if (from > context.from && tokens[from - 1]?.norm === 'by')
    return several && followsVerb(from - 1, context) ? match : null;
  if (!several && !isPluralSource(last) && !isAnyOne(from, context)) return null;
  return cue === 'others' ? claimAt(to, from, context, CLAIMING) : sourceClaim(match, context);
}

function sourceClaim({ from, to }: LexiconMatch, context: RuleContext): TokenRange | null {
  const past = appositionEnd(to, context);
  if (past > to) return claimAt(past, from, context, REPORTING) === null ? null : { from, to };
  return claimAt(complementEnd(to, context), from, context, REPORTING);
}

/** A passive a word or two before "by": "put forward by", not "a letter by". */
function followsVerb(at: number, { tokens, from }: RuleContext): boolean {
  const verb = at - 1 > from && tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  return verb >= from && tokens[verb]?.pos === 'VERB';
}

/** From the source to its reporting verb, over auxiliaries and adverbs. */
function claimAt(at: number, from: number, context: RuleContext, verbs: ReadonlySet<string>): TokenRange | null {
  const high = Math.min(context.to, at + COMPLEMENT);
  for (let i = at; i < high; i++) {
    const token = context.tokens[i] as Token;
    if (verbs.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN')) return { from, to: i + 1 };
    if ((token.pos !== 'AUX' && token.pos !== 'ADV') || token.norm === 'alike') return null;
  }
  return null;
}

/** "Some senior senators believe", "many voters say": a group, but nobody of it. */
function groupClaim(from: number, context: RuleContext): TokenRange | null {
  const { tokens } = context;
  if (!isBare(from, context)) return null;
  let at = from + 1;
  while (at < context.to && at <= from + GROUP && IN_GROUP.has((tokens[at] as Token).pos)) {
    // The tagger takes "say" after a plural for a noun.
    if (at > from + 1 && CLAIMING.has((tokens[at] as Token).norm)) break;
    at++;
  }
  const head = tokens[at - 1] as Token;
  if (at === from + 1 || !isPlural(head, false) || ROLES.has(head.lemma)) return null;
  return claimAt(at, from, context, CLAIMING);
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
