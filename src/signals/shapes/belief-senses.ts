import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import { firstWord } from '../scope.ts';
import type { RuleContext } from '../types.ts';
import { NOMINATIVES } from './hedge-neighbours.ts';

const SPEAKERS = new Set(['i', 'we']);
/** After a verb of belief these make it something else: "believe in God", "think of a number". */
const NOT_CLAIMS = new Set(['about', 'again', 'ahead', 'back', 'in', 'of', 'on', 'out', 'twice']);

/**
 * "I believe", "we think", "guess she left": the speaker's own weakened claim. That she or the company believes something
 * is for the voice layer: a named holder of a belief is a source.
 */
export function isOwnBelief(match: LexiconMatch, context: RuleContext): boolean {
  const verb = context.tokens[match.from] as Token;
  const next = match.to < context.to ? (context.tokens[match.to] as Token) : undefined;
  if (next === undefined || NOT_CLAIMS.has(next.norm)) return false;
  // "Guess she left."
  if (verb.lemma === 'guess' && match.from === firstWord(context)) return NOMINATIVES.has(next.norm);
  const at = subjectBefore(match.from - 1, context);
  const subject = at < context.from ? '' : (context.tokens[at] as Token).norm;
  // "I thought it over" tells what happened.
  return SPEAKERS.has(subject) && verb.norm === verb.lemma && context.tokens[at + 1]?.norm !== 'did';
}

/** Over adverbs and "do not". */
function subjectBefore(at: number, { tokens, from }: RuleContext): number {
  while (at >= from) {
    const { pos, lemma } = tokens[at] as Token;
    if (pos !== 'ADV' && pos !== 'PART' && lemma !== 'do') break;
    at--;
  }
  return at;
}
