import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** Words that keep a source vague: "many experts", "some critics". Any other word before it says who they are. */
const VAGUE_BEFORE = new Set(['certain', 'few', 'many', 'most', 'other', 'several', 'some', 'various', 'numerous']);
/** What vague sources do; a closed list, since any verb may follow ("experts met in Geneva"). */
const REPORTING = new Set(
  (
    'agree allege argue assert believe caution charge claim complain contend estimate expect fear hope indicate insist ' +
    'maintain note object point predict question reckon report say speculate suggest suspect tell think warn wonder ' +
    'worry'
  ).split(' '),
);

/**
 * The end of the marked span when a vague source is the bare subject of a reporting verb, else null. The verb is part
 * of the mark ("experts suggest"), since the noun alone hedges nothing.
 */
export function isVagueSource(match: LexiconMatch, context: RuleContext): number | null {
  const { tokens } = context;
  const last = tokens[match.to - 1] as Token;
  if (match.to - match.from > 1 && REPORTING.has(last.lemma)) return match.to;
  if (!isBare(match.from, context)) return null;
  const high = Math.min(context.to, match.to + 4);
  for (let i = match.to; i < high; i++) {
    const token = tokens[i] as Token;
    if (REPORTING.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN')) return i + 1;
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return null;
  }
  return null;
}

function isBare(at: number, context: RuleContext): boolean {
  const before = at > context.from ? (context.tokens[at - 1] as Token) : undefined;
  if (before === undefined || before.kind === 'quote' || before.kind === 'punct') return true;
  if (VAGUE_BEFORE.has(before.norm)) return isBare(at - 1, context);
  return before.pos === 'CCONJ' || before.pos === 'SCONJ';
}
