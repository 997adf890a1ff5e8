import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';
import {
  APPOSITION,
  COMPLEMENT,
  IN_COMPLEMENT,
  NOT_SAYING,
  REPORTING,
  VAGUE_BEFORE,
  WH_WORDS,
} from './vague-source-words.ts';

/** The source `[from, end)` when a reporting verb follows at `at`, over auxiliaries and adverbs. */
export function claimAt(
  at: number,
  { from, to: end }: TokenRange,
  context: RuleContext,
  verbs: ReadonlySet<string>,
): TokenRange | null {
  const high = Math.min(context.to, at + COMPLEMENT);
  for (let i = at; i < high; i++) {
    const token = context.tokens[i] as Token;
    // The tagger takes some verbs after a plural for nouns ("experts say"); "many questions" are none.
    const verb = token.pos === 'VERB' || (token.pos === 'NOUN' && token.norm === token.lemma);
    if (verb && verbs.has(token.lemma)) return { from, to: end };
    if ((token.pos !== 'AUX' && token.pos !== 'ADV') || NOT_SAYING.has(token.norm)) return null;
  }
  return null;
}

/** A source whose reporting verb may stand past an apposition or "of the plan". */
export function sourceClaim({ from, to }: LexiconMatch, context: RuleContext): TokenRange | null {
  const past = appositionEnd(to, context);
  if (past > to) return claimAt(past, { from, to }, context, REPORTING);
  return claimAt(complementEnd(to, context), { from, to }, context, REPORTING);
}

/** "Legal experts said", "according to trade analysts": a field names nobody. */
export function claimOf(source: TokenRange, context: RuleContext): TokenRange | null {
  if (accordingTo(source.from, context)) return source;
  return isBare(source.from, context) ? claimAt(source.to, source, context, REPORTING) : null;
}

/** No word before it that says who they are: clause start, conjunction, "which", or "many" and its like. */
export function isBare(at: number, context: RuleContext): boolean {
  for (let i = at - 1; i >= context.from; i--) {
    const before = context.tokens[i] as Token;
    if (before.kind === 'quote' || before.kind === 'punct') return true;
    if (WH_WORDS.has(before.norm)) return true;
    if (before.norm === 'by') return true;
    if (!VAGUE_BEFORE.has(before.norm)) return before.pos === 'CCONJ' || before.pos === 'SCONJ';
  }
  return true;
}

/** "according to an insider". */
export function accordingTo(at: number, { tokens, from }: RuleContext): boolean {
  let to = at - 1;
  if (to > from && VAGUE_BEFORE.has((tokens[to] as Token).norm)) to--;
  return to > from && tokens[to]?.norm === 'to' && tokens[to - 1]?.norm === 'according';
}

/** Past "of the plan", which tells what they are critics of, not who they are. */
function complementEnd(at: number, { tokens, to }: RuleContext): number {
  if (tokens[at]?.norm !== 'of') return at;
  let end = at + 1;
  const limit = Math.min(to, at + COMPLEMENT);
  while (end < limit && IN_COMPLEMENT.has((tokens[end] as Token).pos)) end++;
  return end;
}

/** Past ", like the former head of the agency,"; `at` when no comma opens or none closes it. */
function appositionEnd(at: number, { tokens, to }: RuleContext): number {
  if (tokens[at]?.norm !== ',') return at;
  const limit = Math.min(to, at + APPOSITION);
  for (let i = limit - 1; i > at; i--) if ((tokens[i] as Token).norm === ',') return i + 1;
  return at;
}
