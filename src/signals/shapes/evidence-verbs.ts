import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import { isPersonWord } from '../people.ts';
import { headOf, isLinking, subjectBefore } from '../phrases.ts';
import { negatedBefore } from '../scope.ts';
import type { RuleContext } from '../types.ts';
import { isEvidence, isVagueSource, opensClause, tokenAfter, tokenBefore } from './hedge-neighbours.ts';

/** People who suggest things, by their pronouns. */
const PERSONS = new Set(['he', 'i', 'she', 'they', 'we', 'who', 'you']);

function subjectHead(match: LexiconMatch, context: RuleContext): Token | undefined {
  const before = tokenBefore(match, context);
  if (before?.pos === 'PRON') return before;
  const subject = subjectBefore(context, match.from);
  return subject === null ? undefined : context.tokens[headOf(context, subject)];
}

function isThing(head: Token | undefined): boolean {
  return (
    head !== undefined &&
    head.pos !== 'PROPN' &&
    !PERSONS.has(head.norm) &&
    !isPersonWord(head.lemma) &&
    !(head.pos === 'NOUN' && head.norm !== head.lemma)
  );
}

/** "The data", "experts", "a report by investigators": the noun before the verb, or the head of its subject. */
function concludes(match: LexiconMatch, context: RuleContext): boolean {
  if (!opensClause(tokenAfter(match, context))) return false;
  const before = tokenBefore(match, context);
  return isEvidence(before) || isVagueSource(before) || isEvidence(subjectHead(match, context));
}

/**
 * "The data suggest that rents fell", "which suggests that", "rents fell, suggesting that"; what a person suggested is
 * said, or advised.
 */
export function suggests(match: LexiconMatch, context: RuleContext): boolean {
  if (negatedBefore(context, match.from)) return false;
  if (concludes(match, context)) return true;
  const { norm, lemma } = context.tokens[match.from] as Token;
  // "not as close as the polls suggest".
  if (isEvidence(tokenBefore(match, context)) && (tokenAfter(match, context)?.kind ?? 'punct') === 'punct') return true;
  if (lemma !== 'suggest' || norm === 'suggested' || tokenAfter(match, context)?.norm !== 'that') return false;
  return norm.endsWith('ing') ? !isLinking(tokenBefore(match, context)) : isThing(subjectHead(match, context));
}
