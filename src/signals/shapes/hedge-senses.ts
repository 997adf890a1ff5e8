import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** After "appear", these make it an event: "appear in court", "appeared on television". */
const PLACES = new Set([
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
const CLAUSE_OPENERS = new Set(['as', 'like', 'that', 'to']);
/** Words that open a noun phrase and so the clause after "suggest". */
const SUBJECTS = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'NUM', 'ADJ']);
/** What suggests a conclusion; a doctor suggests a treatment, which weakens nothing. */
const EVIDENCE = new Set(
  (
    'analysis assessment calculation data datum document estimate evidence figure finding forecast indication indicator ' +
    'number poll polling projection record report research result sign statistic study survey test trend'
  ).split(' '),
);
/** Nouns of doubt that have a plain sense too ("economic uncertainty"); they weaken what follows "of" or "that". */
const NEEDS_CONTENT = new Set(['hypothesis', 'likelihood', 'possibility', 'probability', 'suspicion', 'uncertainty']);
const CONTENT_OPENERS = new Set(['of', 'that']);
/** What a mark leaves out at either end: "[appears] to", "it is [likely] that". */
const LEADING = new Set(["'s", 'a', 'an', 'been', 'be', 'has', 'is', 'it', 'there', 'was']);
const TRAILING = new Set(['as', 'if', 'that', 'though', 'to']);

type Sense = (match: LexiconMatch, context: RuleContext) => boolean;

const concludes: Sense = (match, context) => isEvidence(before(match, context)) && opensClause(after(match, context));

/** "suggested that the vote was rigged"; "suggested that he be moved, should rest" advises. */
const suggests: Sense = (match, context) => {
  if (after(match, context)?.norm !== 'that') return concludes(match, context);
  const high = Math.min(context.to, match.to + 10);
  for (let i = match.to + 1; i < high; i++) {
    const { pos, norm } = context.tokens[i] as Token;
    if (pos === 'AUX' || pos === 'VERB') return norm !== 'be' && norm !== 'should';
  }
  return true;
};

/** By lemma: does this use of the verb weaken a claim? Verbs that are not here always do. */
const VERB_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['appear', (match, context) => isPredicating(after(match, context))],
  ['suggest', suggests],
  ['indicate', concludes],
  ['imply', concludes],
  ['hint', concludes],
  ['believe', isOwnBelief],
  ['think', isOwnBelief],
  ['suspect', isOwnBelief],
  ['assume', isOwnBelief],
  ['presume', isOwnBelief],
  ['reckon', isOwnBelief],
  ['guess', isOwnBelief],
]);

/**
 * The words to mark when the cue weakens a proposition here, else null: "appear in court", "a suspect", "believe in"
 * and "economic uncertainty" weaken nothing.
 */
export function weakens(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const { entry } = match;
  // "if true" and its like are a rule of their own.
  if (entry.class === 'shield' && entry.cue.startsWith('if ')) return null;
  if (entry.cue === 'expected to' && !isPassiveOfBe(match.from, context)) return null;
  if (match.to - match.from > 1) return trimmed(match, context);
  // "the strongest possible answer" leaves nothing open.
  if (entry.cue === 'possible' && before(match, context)?.norm.endsWith('est') === true) return null;
  const { lemma } = context.tokens[match.from] as Token;
  if (entry.class === 'verb' && VERB_SENSES.get(lemma)?.(match, context) === false) return null;
  if (entry.class === 'noun' && NEEDS_CONTENT.has(lemma) && !CONTENT_OPENERS.has(after(match, context)?.norm ?? '')) {
    return null;
  }
  return match;
}

/** "is (not) expected to": a form of "be" before it, over adverbs and "not". */
function isPassiveOfBe(at: number, { tokens, from }: RuleContext): boolean {
  for (let i = at - 1; i >= from && i > at - 5; i--) {
    const { pos, lemma, norm } = tokens[i] as Token;
    if (lemma === 'be' || norm === "'s" || norm === "'re") return true;
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

function before(match: LexiconMatch, context: RuleContext): Token | undefined {
  let at = match.from - 1;
  while (at >= context.from && context.tokens[at]?.pos === 'ADV') at--;
  return at >= context.from ? context.tokens[at] : undefined;
}

function after(match: LexiconMatch, context: RuleContext): Token | undefined {
  return match.to < context.to ? context.tokens[match.to] : undefined;
}

/** "appears to be", "appeared likely", "it appears that", "appears not to". */
function isPredicating(next: Token | undefined): boolean {
  if (next === undefined || PLACES.has(next.norm)) return false;
  return CLAUSE_OPENERS.has(next.norm) || next.pos === 'ADJ' || next.norm === 'not' || next.norm === 'unlikely';
}

function isEvidence(subject: Token | undefined): boolean {
  return subject !== undefined && (EVIDENCE.has(subject.lemma) || EVIDENCE.has(subject.norm));
}

function opensClause(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'that' || SUBJECTS.has(next.pos));
}

/** "I believe", "we think": the writer's own weakened claim. Other people's beliefs are for the voice layer. */
function isOwnBelief(match: LexiconMatch, context: RuleContext): boolean {
  const subject = before(match, context)?.norm;
  return (subject === 'i' || subject === 'we') && after(match, context)?.norm !== 'in';
}
