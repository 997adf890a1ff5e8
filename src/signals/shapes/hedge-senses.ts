import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
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

type Sense = (match: LexiconMatch, context: RuleContext) => boolean;

/** By lemma: does this use of the verb weaken a claim? Verbs that are not here always do. */
const VERB_SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['appear', (match, context) => isPredicating(after(match, context))],
  ['look', (match, context) => ['like', 'as', 'set', 'likely', 'to'].includes(after(match, context)?.norm ?? '')],
  ['suggest', (match, context) => isInanimate(before(match, context)) && opensClause(after(match, context))],
  ['indicate', (match, context) => isInanimate(before(match, context)) && opensClause(after(match, context))],
  ['believe', isOwnBelief],
  ['think', isOwnBelief],
  ['suspect', (match, context) => opensClause(after(match, context)) && !isDeterminer(before(match, context))],
  ['assume', isOwnBelief],
  ['guess', isOwnBelief],
]);

/** True when the cue weakens a proposition here; the other senses of "appear", "suspect", "believe" do not. */
export function weakens(match: LexiconMatch, context: RuleContext): boolean {
  if (match.entry.class !== 'verb' || match.to - match.from !== 1) return true;
  const sense = VERB_SENSES.get((context.tokens[match.from] as Token).lemma);
  return sense === undefined || sense(match, context);
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

/** A finding or a report suggests a conclusion; a doctor suggests a treatment. Plural people are told by the voice layer. */
function isInanimate(subject: Token | undefined): boolean {
  return subject !== undefined && subject.pos === 'NOUN' && INANIMATE.has(subject.lemma);
}

const INANIMATE = new Set(
  (
    'analysis assessment calculation data document estimate evidence figure finding forecast indication indicator ' +
    'number poll polling projection record report research result sign statistic study survey test trend'
  ).split(' '),
);

function opensClause(next: Token | undefined): boolean {
  return next !== undefined && (next.norm === 'that' || SUBJECTS.has(next.pos));
}

function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'DET' || token.pos === 'ADJ');
}

/** "I believe", "we think": the writer's own weakened claim. Other people's beliefs are for the voice layer. */
function isOwnBelief(match: LexiconMatch, context: RuleContext): boolean {
  const subject = before(match, context)?.norm;
  if (subject !== 'i' && subject !== 'we') return false;
  return after(match, context)?.norm !== 'in';
}
