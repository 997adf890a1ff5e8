import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { isPlural } from '../phrases.ts';
import type { RuleContext } from '../types.ts';
import { claimAt, isBare } from './vague-source-claim.ts';
import { AFTER_AGENT, CLAIMING, GROUP, IN_GROUP, IN_PLACE, INSIDE, JUDGING, ROLES } from './vague-source-words.ts';

/** "Some also said", "many now believe", "a lot of people say". */
export function someClaim(match: LexiconMatch, context: RuleContext): TokenRange | null {
  return isBare(match.from, context) || context.tokens[match.from - 1]?.norm === 'what'
    ? (claimAt(match.to, match, context, CLAIMING) ?? claimAt(match.to, match, context, JUDGING))
    : null;
}

/** "Some senior senators believe", "many voters say": a group, but nobody of it. */
export function groupClaim(from: number, context: RuleContext): TokenRange | null {
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

/** "was seen by some as", "perceived by others to be". */
export function byThem(match: LexiconMatch, { tokens, from, to }: RuleContext): TokenRange | null {
  const verb = match.from - 2 >= from ? (tokens[match.from - 2] as Token) : undefined;
  if (tokens[match.from - 1]?.norm !== 'by' || verb?.pos !== 'VERB' || !JUDGING.has(verb.lemma)) return null;
  const next = match.to < to ? (tokens[match.to] as Token) : undefined;
  return next === undefined || next.kind === 'punct' || AFTER_AGENT.has(next.pos) ? match : null;
}

/** "Some Democrats", "many Americans": plurals with a capital have no lemma of their own. */
function isNamedGroup({ pos, norm }: Token): boolean {
  return pos === 'PROPN' && norm.length > 4 && norm.endsWith('s') && !norm.endsWith('ss');
}
