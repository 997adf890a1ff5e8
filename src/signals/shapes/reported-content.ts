import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** Nouns whose "that" clause tells what somebody says or holds. */
const SAYINGS = new Set(
  (
    'accusation allegation answer argument assertion assumption belief call charge claim complaint conviction criticism fear ' +
    'feeling hope idea impression insinuation insistence message narrative notion opinion perception position rationale reply response rumor ' +
    'sense suggestion suspicion taunt theory thought understanding view warning worry'
  ).split(' '),
);
/** How far back the "that" may stand, in tokens. */
const REACH = 40;
const IF = new Set(['if', 'though', 'unless', 'whether']);
const CLAUSE = 8;
const POSSIBLE = new Set(['can', 'could', 'may', 'might', 'would']);

/**
 * True when the words at `at` tell what somebody says or holds, though the writer words it: inside or after the "that"
 * of a noun of saying ("the taunt that they only care about …"), or in a second "and that" ("they ruled that …, and
 * that the fee was absurd").
 */
export function isReportedContent(context: RuleContext, at: number): boolean {
  const { tokens, from, thought } = context;
  if (isView(context, at)) return true;
  for (let i = at - 1; i > Math.max(from, at - REACH); i--) {
    const token = tokens[i] as Token;
    if (token.norm === ';' || token.norm === ':') return false;
    if (token.norm !== 'that') continue;
    const before = tokens[i - 1] as Token;
    // "And that is absurd" points.
    if (tokens[i + 1]?.pos === 'AUX' || tokens[i + 1]?.pos === 'VERB') continue;
    if (before.norm === 'and' || before.norm === 'or') return true;
    const noun = before.kind === 'punct' && i - 2 >= from ? (tokens[i - 2] as Token) : before;
    // "The idea that it rained is bogus": the noun is what the sentence judges.
    if (SAYINGS.has(noun.lemma) && hasVerb(tokens, from, i - 1)) return true;
    if (before.lemma === 'be' && tokens.slice(Math.max(from, i - CLAUSE), i).some(({ lemma }) => SAYINGS.has(lemma)))
      return true;
  }
  // "They believe that funds are greedy and are hell-bent on …": the belief goes on after "and".
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (thought[i] === 1) return tokens.slice(i + 1, at).some((token) => token.norm === 'and');
    if ((tokens[i] as Token).norm === ';') return false;
  }
  return false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { pos } = tokens[i] as Token;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}

/** "For Ann Lee, the time has come", "Plan is absurd: union" (a headline): whose view it is stands at an edge. */
function isView({ tokens, from, to, block }: RuleContext, at: number): boolean {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (first.norm === 'for' && second?.pos === 'PROPN' && at > from + 2) return true;
  if (block !== 'headline') return false;
  for (let i = Math.max(at + 1, to - 4); i < to - 1; i++) {
    if ((tokens[i] as Token).norm === ':') return true;
  }
  return false;
}

/** "If the plan is absurd, …", "even if it is the right thing to do": put as a case, not stated. */
export function isSupposed({ tokens, from }: RuleContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - CLAUSE); i--) {
    const token = tokens[i] as Token;
    if (token.norm === ',' || token.norm === ';' || token.norm === ':') return false;
    if (IF.has(token.norm)) return true;
  }
  return false;
}

/** "He could be the greatest president": what may be, not what is. */
export function isPossible({ tokens, from }: RuleContext, verb: number): boolean {
  for (let i = verb; i >= Math.max(from, verb - 3); i--) {
    if (POSSIBLE.has((tokens[i] as Token).norm)) return true;
  }
  return false;
}
