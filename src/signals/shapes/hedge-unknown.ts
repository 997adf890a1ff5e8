import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { headOf, isLinking, subjectBefore } from '../phrases.ts';
import type { RuleContext } from '../types.ts';

/** How far before its word a negation is looked for, over auxiliaries and adverbs, in tokens. */
const REACH = 6;
/** What is left open after "not clear", "not known", "unknown". */
const BE = new Set(['be', 'been']);
/** What was not known before is known now. */
const BY_NOW = new Set(['already', 'previously']);
const OPENERS = new Set([
  'at',
  'exactly',
  'from',
  'how',
  'if',
  'that',
  'what',
  'when',
  'where',
  'whether',
  'which',
  'who',
  'whose',
  'why',
  'yet',
]);
/** Who rules things out by what they find; a politician who rules nothing out makes no claim. */
const FINDERS = new Set(
  'agency authority coroner detective doctor engineer expert inspector investigator official police prosecutor researcher scientist'.split(
    ' ',
  ),
);
/** A denied confirmation is doubt when it says which kind is missing: "not yet confirmed", "not independently confirmed". */
const OF_CHECKS = new Set(['immediately', 'independently', 'officially', 'yet']);
const PERSONAL = new Set(['he', 'i', 'she', 'they', 'we', 'you']);

/**
 * The words from the negation on when "clear", "known", "verified" and their like are denied of a claim ("was not
 * immediately clear who", "could not be verified"), else null.
 */
export function leftOpen(match: LexiconMatch, context: RuleContext): TokenRange | null {
  const word = (context.tokens[match.to - 1] as Token).norm;
  if (word === 'unknown') return isUnknown(match, context) ? match : null;
  const not = negationBefore(match.from, context);
  if (not < 0) return null;
  return isOfClaim(match, not, context) ? { from: wholeWord(not, context), to: match.to } : null;
}

function isOfClaim(match: LexiconMatch, not: number, context: RuleContext): boolean {
  const { tokens, from } = context;
  // "is still not clear".
  const verb = tokens[not - 1]?.norm === 'still' ? not - 2 : not - 1;
  switch (match.entry.cue) {
    case 'clear':
    case 'certain':
      return (
        isLinking(tokens[verb]) &&
        !isOfPerson(verb, context) &&
        (isOfIt(verb, context) || opensOrEnds(match.to, context))
      );
    case 'known':
      return isPassive(not, match.from, tokens) && opensOrEnds(match.to, context);
    case 'verified':
      return hasBetween(not, match.from, BE, tokens) || hasBetween(not, match.from, OF_CHECKS, tokens);
    case 'confirmed':
      return hasBetween(not, match.from, OF_CHECKS, tokens);
    case 'verify':
    case 'confirm':
      return tokens[not - 1]?.norm === 'could';
    case 'ruled out':
    case 'rule out':
      return tokens[match.from - 1]?.norm === 'be' || (not - 2 >= from && isFinder(tokens[not - 2] as Token));
    default:
      return tokens[match.from - 1]?.pos !== 'VERB';
  }
}

/** "I am not certain" is a shield, "she was not clear" speaks of her; "it is not clear" does not. */
function isOfPerson(verb: number, { tokens }: RuleContext): boolean {
  return PERSONAL.has(tokens[verb - 1]?.norm ?? '');
}

/** "It is not clear to anybody": whatever follows, a question is open. */
function isOfIt(verb: number, { tokens, from }: RuleContext): boolean {
  return verb > from && tokens[verb - 1]?.norm === 'it';
}

/** "is not (yet) known", "has not been known"; not "would not have known". */
function isPassive(not: number, at: number, tokens: readonly Token[]): boolean {
  return tokens[not - 1]?.lemma === 'be' || hasBetween(not, at, BE, tokens);
}

/** Index of "not" over what may stand between it and the word, else -1. */
function negationBefore(at: number, { tokens, from }: RuleContext): number {
  const low = Math.max(from, at - REACH);
  for (let i = at - 1; i >= low; i--) {
    const { norm, pos } = tokens[i] as Token;
    if (norm === 'not' || norm === "n't" || norm === 'cannot') return i;
    if ((pos !== 'ADV' && pos !== 'AUX' && norm !== 'be') || BY_NOW.has(norm)) return -1;
  }
  return -1;
}

/** "wasn’t" is two tokens and one word. */
function wholeWord(not: number, { tokens, from }: RuleContext): number {
  return tokens[not]?.norm === "n't" && not > from ? not - 1 : not;
}

function opensOrEnds(at: number, { tokens, to }: RuleContext): boolean {
  if (at >= to) return true;
  const { norm, kind } = tokens[at] as Token;
  return kind === 'punct' || OPENERS.has(norm);
}

/** "remains unknown", "it is unknown how", "the cause is unknown"; not "he is unknown", "unknown to them". */
function isUnknown(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens, from } = context;
  const high = match.from - 1;
  const verb = tokens[high]?.pos === 'ADV' ? high - 1 : high;
  if (verb <= from || !isLinking(tokens[verb]) || !opensOrEnds(match.to, context)) return false;
  const next = tokens[match.to];
  if (next !== undefined && match.to < context.to && OPENERS.has(next.norm)) return true;
  const subject = subjectBefore(context, verb);
  const head = subject === null ? -1 : headOf(context, subject);
  return head >= 0 && UNKNOWNS.has((tokens[head] as Token).lemma);
}

/** A plural that opens a sentence is taken for a name, so it has no lemma. */
function isFinder({ lemma, pos }: Token): boolean {
  return FINDERS.has(lemma) || (pos === 'PROPN' && lemma.endsWith('s') && FINDERS.has(lemma.slice(0, -1)));
}

const UNKNOWNS = new Set(
  'cause date extent fate identity location motive name number origin reason source toll whereabouts'.split(' '),
);

function hasBetween(low: number, high: number, words: ReadonlySet<string>, tokens: readonly Token[]): boolean {
  for (let i = low + 1; i < high; i++) if (words.has((tokens[i] as Token).norm)) return true;
  return false;
}
