import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { isLinking } from '../phrases.ts';
import { negatedBefore, startsClause } from '../scope.ts';
import type { RuleContext } from '../types.ts';
import { isOwnBelief } from './belief-senses.ts';
import { isAttributive, isAttributiveApparent, isOpenPossibility, namesClaim, opensContent } from './doubt-senses.ts';
import { suggests } from './evidence-verbs.ts';
import { guessesByLooks, isEvidence, NOMINATIVES, opensClause, tokenAfter, tokenBefore } from './hedge-neighbours.ts';
import { leftOpen } from './hedge-unknown.ts';

/** After "appear", these make it an event: "appear in court", "appeared on television". */
const PLACES = new Set([
  'adjacent',
  'alongside',
  'at',
  'before',
  'beside',
  'in',
  'inside',
  'near',
  'next',
  'on',
  'onstage',
  'with',
]);
/** Of verbs that say how somebody appears: "appeared worried", "appears shaken". */
const PARTICIPLES = ['ed', 'en'];
const SUBJECTS = new Set(['DET', 'NOUN', 'PRON', 'PROPN']);
const CLAUSE_OPENERS = new Set(['as', 'like', 'that', 'to']);
/** What a mark leaves out at either end: "[appears] to", "it is [likely] that". */
const LEADING = new Set(["'s", 'a', 'an', 'amid', 'are', 'been', 'be', 'has', 'is', 'it', 'there', 'was', 'were']);
const TRAILING = new Set(['as', 'if', 'that', 'though', 'to', 'whether', 'who', 'what', 'why', 'how', 'when']);
/** Before "kind of" and "sort of" these count or choose among kinds: "what kind of", "the same sort of". */
const BEFORE_HEDGING_KIND = new Set(['ADV', 'AUX', 'CCONJ', 'PRON', 'SCONJ', 'VERB']);

const OBJECTS = new Set(['her', 'him', 'it', 'me', 'them', 'us', 'you']);
const INFINITIVE = new Set(['ADV', 'AUX', 'VERB']);
/** Of these "potential" says that they are not established; potential buyers are plain. */
const WRONGS = new Set(
  (
    'abuse agreement attack bias breach collapse collusion conflict connection consequence coordination corruption crime ' +
    'damage danger deal delay effect fraud harm impact issue link misconduct motive obstruction outcome problem risk threat ' +
    'violation wrongdoing'
  ).split(' '),
);
/** They threaten to do things as clouds do. */
const THREATS = new Set(
  (
    'blaze boycott change collapse conflict crisis cut debt deficit delay dispute drought epidemic fight fire flood gap heat inflation law ' +
    'lawsuit loss move outbreak pandemic recession revolt rift row ruling scandal shortage shutdown standoff storm strike ' +
    'surge tariff trend turmoil unrest violence virus wave war'
  ).split(' '),
);
/** How far the verb of "it looks like the road will close" is looked for, in tokens. */
const CLAUSE = 12;
/** Longest noun phrase looked through for its head, in tokens. */
const MODIFIERS = 4;
/** "whatever we think" asserts no thought. */
const WH_OBJECTS = new Set(['what', 'whatever', 'which']);
const CHOOSES = new Set(['only', 'what', 'which']);

type Sense = (match: LexiconMatch, context: RuleContext) => boolean;

/** "speculated that she would run", not "speculated in currencies". */
const speculates: Sense = (match, context) => opensClause(tokenAfter(match, context));

/** By lemma: does this use of the verb weaken a claim? Verbs that are not here always do. */
const VERB_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['appear', appears],
  ['suggest', suggests],
  ['indicate', suggests],
  ['imply', suggests],
  ['hint', suggests],
  ['speculate', speculates],
  ['believe', isOwnBelief],
  ['think', isOwnBelief],
  ['suspect', isOwnBelief],
  ['assume', isOwnBelief],
  ['presume', isOwnBelief],
  ['reckon', isOwnBelief],
  ['figure', isOwnBelief],
  ['guess', isOwnBelief],
]);

/** By group or cue: senses of phrases and of words that are no verbs. */
const OTHER_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['expectations', (match, context) => isPassiveOfBe(match.from, context)],
  ['it-looks-like', (match, context) => !match.entry.cue.endsWith('like') || holdsClause(match.to, context)],
  ['possible', isOpenPossibility],
  ['apparent', isAttributiveApparent],
  ['nouns-of-doubt', opensContent],
  ['chance-that', opensSign],
  ['chances are', (match, context) => startsClause(context, match.from)],
  ['has reason to believe', (match, context) => !negatedBefore(context, match.from)],
  ['have reason to believe', (match, context) => !negatedBefore(context, match.from)],
  ['presumed', (match, context) => isAttributive(match, context)],
  ['look like', guessesByLooks],
  ['sound like', guessesByLooks],
  ['kind of', softens],
  ['sort of', softens],
  ['who knows', (match, context) => startsClause(context, match.from)],
  // "That is speculative"; a speculative position is a trade.
  ['pointing-verbs', points],
  ['potential-wrongs', isOfWrong],
  ['first-person-belief', (match, context) => !WH_OBJECTS.has(context.tokens[match.from - 1]?.norm ?? '')],
  ['i feel', (match, context) => opensThought(match.to, context)],
  ['to me', isAside],
  ['it appears', (match, context) => !PLACES.has(tokenAfter(match, context)?.norm ?? '')],
  ['tend to', (match, context) => INFINITIVE.has(tokenAfter(match, context)?.pos ?? '')],
  ['speculative', (match, context) => isLinking(tokenBefore(match, context))],
  ['unconfirmed', namesClaim],
  ['unsubstantiated', namesClaim],
  ['unverified', namesClaim],
]);

/**
 * The words to mark when the cue weakens a proposition here, else null: "appear in court", "a suspect", "believe in"
 * and "economic uncertainty" weaken nothing.
 */
export function weakens(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const { entry } = match;
  // "if true" and its like are a rule of their own.
  if (entry.class === 'shield' && (entry.cue === 'if' || entry.cue.startsWith('if ')) && entry.cue !== 'if you ask me')
    return null;
  if (entry.group === 'left-open') return leftOpen(match, context);
  const sense = OTHER_SENSES.get(entry.cue) ?? OTHER_SENSES.get(entry.group);
  if (sense?.(match, context) === false) return null;
  if (match.to - match.from > 1) return trimmed(match, context);
  const { lemma } = context.tokens[match.from] as Token;
  return entry.class === 'verb' && VERB_SENSES.get(lemma)?.(match, context) === false ? null : match;
}

/** "potential fraud", "a potential nuclear agreement"; "potential buyers" are plain. */
function isOfWrong(match: LexiconMatch, { tokens, to }: RuleContext): boolean {
  const high = Math.min(to, match.to + MODIFIERS);
  let head: Token | undefined;
  for (let i = match.to; i < high; i++) {
    const token = tokens[i] as Token;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') break;
    head = token;
  }
  return head !== undefined && WRONGS.has(head.lemma);
}

/** "I feel (that) it matters", not "I feel sick". */
function opensThought(at: number, { tokens, to }: RuleContext): boolean {
  const norm = at < to ? (tokens[at] as Token).norm : '';
  return norm === 'that' || NOMINATIVES.has(norm);
}

/** "To me, it is over." */
function isAside(match: LexiconMatch, context: RuleContext): boolean {
  return startsClause(context, match.from) && tokenAfter(match, context)?.norm === ',';
}

/** "a sign that talks go on"; not "no sign that", and not the cardboard in "a sign that read". */
function opensSign(match: LexiconMatch, context: RuleContext): boolean {
  const next = tokenAfter(match, context)?.pos;
  const read = match.entry.cue.endsWith('that') && (next === 'VERB' || next === 'AUX');
  return !read && !negatedBefore(context, match.from, 3);
}

/** "The evidence points to arson", "the flood threatens to close the road"; people point to maps and threaten to sue. */
function points(match: LexiconMatch, context: RuleContext): boolean {
  const subject = tokenBefore(match, context);
  if (match.entry.cue === 'threaten to') return THREATS.has(subject?.lemma ?? '');
  // "A data point to watch", "signs pointing to closing it", "a sign pointing to the exit".
  const next = tokenAfter(match, context);
  return isEvidence(subject) && subject?.norm !== 'sign' && next?.pos !== 'VERB';
}

/** A verb before the next mark: "it looks like it will rain", not "it looks like a ski jump". */
function holdsClause(at: number, { tokens, to }: RuleContext): boolean {
  const high = Math.min(to, at + CLAUSE);
  for (let i = at; i < high; i++) {
    const { pos, kind } = tokens[i] as Token;
    if (kind === 'punct') return false;
    if (pos === 'AUX' || pos === 'VERB') return true;
  }
  return false;
}

const CAN = new Set(['can', 'cannot', 'could']);

/** "is (not) expected to": a form of "be" before it, over adverbs and "not". */
function isPassiveOfBe(at: number, { tokens, from }: RuleContext): boolean {
  for (let i = at - 1; i >= from && i > at - 5; i--) {
    const { pos, lemma, norm } = tokens[i] as Token;
    // "It can be predicted from the size": how well, not that.
    if (lemma === 'be' || norm === "'s" || norm === "'re") return !CAN.has(tokens[i - 1]?.norm ?? '');
    if (pos !== 'ADV' && pos !== 'PART' && norm !== 'also') return false;
  }
  return false;
}

function trimmed(match: LexiconMatch, { tokens }: RuleContext): TokenRange {
  let { from, to } = match;
  while (from + 1 < to && LEADING.has((tokens[from] as Token).norm)) from++;
  while (to - 1 > from && TRAILING.has((tokens[to - 1] as Token).norm)) to--;
  return { from, to };
}

/** "appeared drunk"; not "wants to appear strong", "made him appear weak". */
function appears(match: LexiconMatch, context: RuleContext): boolean {
  const next = tokenAfter(match, context);
  const before = match.from > context.from ? (context.tokens[match.from - 1] as Token).norm : '';
  if (match.entry.cue === 'appear' && (before === 'to' || OBJECTS.has(before) || next?.norm === 'as')) return false;
  return isPredicating(next, tokenBefore(match, context));
}

/** "appears to be", "appeared likely", "appears not to", "appear worried", "it now appears she left". */
function isPredicating(next: Token | undefined, before: Token | undefined): boolean {
  if (next === undefined || PLACES.has(next.norm)) return false;
  if (before?.norm === 'it' && SUBJECTS.has(next.pos)) return true;
  if (next.pos === 'VERB' && PARTICIPLES.some((ending) => next.norm.endsWith(ending))) return true;
  return CLAUSE_OPENERS.has(next.norm) || next.pos === 'ADJ' || next.norm === 'not' || next.norm === 'unlikely';
}

/** "is kind of tired", "a sort of truce": a rough word; "what kind of car" and "a new kind of car" name a kind. */
function softens(match: LexiconMatch, context: RuleContext): boolean {
  const before = match.from > context.from ? (context.tokens[match.from - 1] as Token) : undefined;
  if (before === undefined || before.norm === 'a' || before.kind === 'punct' || before.kind === 'quote') return true;
  return BEFORE_HEDGING_KIND.has(before.pos) && !CHOOSES.has(before.norm);
}
