import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import { isLinking } from '../phrases.ts';
import { firstWord, startsClause } from '../scope.ts';
import type { RuleContext } from '../types.ts';

/** Before these a "clearly" tells how well something can be perceived, not how sure the writer is. */
const PERCEPTIBLE = new Set(
  (
    'audible define delineate designate discernible distinguishable identifiable identify label legible mark outline ' +
    'recognizable separate state visible'
  ).split(' '),
);
/** With a manner sense so common that only marks tell the comment from it ("naturally dry"). */
const BETWEEN_COMMAS = new Set(['naturally']);
/** Before a full verb these tell how something was done ("bluntly warned", "seriously damaged"). */
const MANNERS = new Set(['bluntly', 'bravely', 'literally', 'seriously', 'suspiciously', 'truthfully']);
/** Also a plain infinitive: "We need to be honest about it." */
const SET_OFF = new Set(['to be clear', 'to be fair', 'to be honest']);
const TALK_PAUSES = new Set([',', '-', '--', '—', '–', '…', '...']);
const QUANTITIES = new Set(['few', 'little', 'many', 'much']);
const DEGREES = new Set(['as', 'how', 'less', 'more', 'most', 'quite', 'so', 'that', 'too', 'very']);

/**
 * True when an adverb or phrase comments on its clause: it opens the clause, is set off by commas, or stands before
 * the finite verb or between a form of "be" and what is said. After a full verb ("spoke honestly") it tells a manner.
 */
export function commentsOnClause(match: LexiconMatch, context: RuleContext): boolean {
  const { tokens } = context;
  const before = match.from > context.from ? tokens[match.from - 1] : undefined;
  const after = match.to < context.to ? tokens[match.to] : undefined;
  if (BETWEEN_COMMAS.has(match.entry.cue) && !(isPause(before) && isPause(after))) return false;
  if (match.entry.group === 'talking-openers') return opensTalk(match, context);
  if (match.entry.group === 'street-talk') return true;
  if (SET_OFF.has(match.entry.cue)) return startsClause(context, match.from);
  // Fixed phrases ("of course", "make no mistake") have no manner sense.
  if (match.to - match.from > 1) return true;
  if (before !== undefined && DEGREES.has(before.norm)) return false;
  if (after !== undefined && (PERCEPTIBLE.has(after.lemma) || PERCEPTIBLE.has(after.norm))) return false;
  if (after === undefined || isEnd(after)) return before?.norm === ',' || before?.kind === 'punct';
  if (modifiesNext(context, match.to, after)) return false;
  if (startsClause(context, match.from)) return after.norm === ',' || before === undefined || opensNounPhrase(after);
  if (MANNERS.has(match.entry.cue)) return false;
  if (isLinking(before) || before?.pos === 'AUX')
    return !(isPassive(before, after) && match.entry.class !== 'certainty');
  return (after.pos === 'VERB' || after.pos === 'AUX') && isSubjectEnd(before);
}

/** "Oddly shaped stones", "surprisingly few women": the adverb belongs to the words right after it. */
function modifiesNext({ tokens }: RuleContext, at: number, after: Token): boolean {
  if (QUANTITIES.has(after.norm)) return true;
  const noun = tokens[at + 1]?.pos;
  const shaped = after.pos === 'ADJ' || (after.pos === 'VERB' && /(?:ed|en|ing)$/.test(after.norm));
  return shaped && (noun === 'NOUN' || noun === 'PROPN');
}

/** "Well, …", "Yeah, …": first in the sentence and set off; alone before a stop it answers somebody. */
function opensTalk(match: LexiconMatch, context: RuleContext): boolean {
  const after = match.to < context.to ? (context.tokens[match.to] as Token).norm : '';
  return match.from === firstWord(context) && TALK_PAUSES.has(after);
}

/** "was wrongly convicted", "were seriously injured": how it was done. */
function isPassive(before: Token | undefined, after: Token): boolean {
  return before?.lemma === 'be' && after.pos === 'VERB' && !after.norm.endsWith('ing');
}

/** A mark, or the edge of the sentence. */
function isPause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punct';
}

function isEnd(token: Token): boolean {
  return token.kind === 'quote' || (token.kind === 'punct' && token.norm !== ',' && token.norm !== '…');
}

function opensNounPhrase(token: Token): boolean {
  return ['DET', 'PRON', 'PROPN', 'NOUN'].includes(token.pos) || token.pos === 'AUX';
}

function isSubjectEnd(token: Token | undefined): boolean {
  return token !== undefined && ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(token.pos);
}
