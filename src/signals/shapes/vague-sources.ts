import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
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
/** Longest complement looked through, with the verb, in tokens: "Critics of the new plan for the harbor argue". */
const COMPLEMENT = 12;
const IN_COMPLEMENT = new Set(['ADJ', 'ADP', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN']);
/** What vague sources do; a closed list, since any verb may follow ("experts met in Geneva"). */
const REPORTING = new Set(
  (
    'agree allege argue assert believe caution charge claim complain confirm contend counter estimate expect fear hope ' +
    'indicate insist maintain note object point predict question reckon report reveal say speculate suggest suspect tell ' +
    'think warn wonder worry'
  ).split(' '),
);

/**
 * The end of the marked words when a vague source stands behind a claim, else null. A bare noun must be the subject of
 * a reporting verb, which then belongs to the mark ("experts suggest"), since the noun alone hedges nothing.
 */
export function vagueSourceEnd(match: LexiconMatch, context: RuleContext): number | null {
  const { tokens } = context;
  const first = tokens[match.from] as Token;
  const last = tokens[match.to - 1] as Token;
  const several = match.to - match.from > 1;
  if (several && (last.pos === 'VERB' || REPORTING.has(last.lemma)))
    return isBare(match.from, context) ? match.to : null;
  if (several && !VAGUE_BEFORE.has(first.norm)) return match.to;
  if (!isBare(match.from, context)) return null;
  const high = Math.min(context.to, match.to + COMPLEMENT);
  for (let i = complementEnd(match.to, context); i < high; i++) {
    const token = tokens[i] as Token;
    if (REPORTING.has(token.lemma) && (token.pos === 'VERB' || token.pos === 'NOUN')) return i + 1;
    if (token.pos !== 'AUX' && token.pos !== 'ADV') return null;
  }
  return null;
}

/** Past "of the plan", which tells what they are critics of, not who they are. */
function complementEnd(at: number, { tokens, to }: RuleContext): number {
  if (tokens[at]?.norm !== 'of') return at;
  let end = at + 1;
  const limit = Math.min(to, at + COMPLEMENT);
  while (end < limit && IN_COMPLEMENT.has((tokens[end] as Token).pos)) end++;
  return end;
}

/** No word before it that says who they are: clause start, conjunction, or "many" and its like. */
function isBare(at: number, context: RuleContext): boolean {
  for (let i = at - 1; i >= context.from; i--) {
    const before = context.tokens[i] as Token;
    if (before.kind === 'quote' || before.kind === 'punct') return true;
    if (!VAGUE_BEFORE.has(before.norm)) return before.pos === 'CCONJ' || before.pos === 'SCONJ';
  }
  return true;
}
