import type { Token, TokenRange } from '../tokens/types.ts';
import type { RuleContext } from './types.ts';

const MARKS = new Set([';', ':', '(', ')', '[', ']', '-', '--', '.', '!', '?']);
const SUBORDINATORS = new Set(
  (
    'after although as because before but even except if lest once provided since so than though till unless until ' +
    'when whenever where whereas wherever whether which while who whom whose why how yet'
  ).split(' '),
);
const NOMINATIVES = new Set(['he', 'i', 'it', 'she', 'there', 'they', 'this', 'we', 'you']);
const NEGATIONS = new Set([
  'barely',
  'hardly',
  "n't",
  'neither',
  'never',
  'no',
  'nobody',
  'none',
  'nor',
  'not',
  'nothing',
  'scarcely',
]);

/** True where a clause ends or begins: a mark, a subordinator, a conjunction before a new subject. */
export function isTerminator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'punct') return MARKS.has(token.norm);
  const { norm, pos } = token;
  if (norm === 'that') return pos === 'SCONJ' || (pos === 'PRON' && tokens[at - 1]?.pos === 'NOUN');
  if (norm === 'and' || norm === 'or') return NOMINATIVES.has(tokens[at + 1]?.norm ?? '');
  return pos !== 'NOUN' && pos !== 'PROPN' && SUBORDINATORS.has(norm);
}

/** True when a negation stands within `words` words before `at`, in the same clause. */
export function negatedBefore(context: RuleContext, at: number, words = 4): boolean {
  const low = Math.max(context.from, at - words);
  for (let i = at - 1; i >= low; i--) {
    if (isTerminator(context.tokens, i)) return false;
    if (isNegation(context.tokens[i])) return true;
  }
  return false;
}

export function isNegation(token: Token | undefined): boolean {
  return token !== undefined && NEGATIONS.has(token.norm);
}

/** First word of the sentence (marks and brackets before it left aside), or `to` when it has none. */
export function firstWord(context: RuleContext): number {
  let at = context.from;
  while (at < context.to && !isWordlike(context.tokens[at])) at++;
  return at;
}

/** The sentence's last token that is no quotation mark or bracket: normally its full stop; -1 when there is none. */
export function endMark(context: RuleContext): number {
  for (let at = context.to - 1; at >= context.from; at--) {
    const token = context.tokens[at] as Token;
    if (token.kind !== 'quote' && token.norm !== ')' && token.norm !== ']') return at;
  }
  return -1;
}

function isWordlike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number');
}

/**
 * True when a clause starts at `at`: sentence start, or after a mark, a comma or a conjunction (with adverbs such as
 * "then" left out of account).
 */
export function startsClause(context: RuleContext, at: number): boolean {
  const before = at - 1;
  if (before < context.from) return true;
  const token = context.tokens[before] as Token;
  if (token.kind === 'quote' || token.norm === ',' || token.norm === '…' || token.norm === '...') return true;
  return token.pos === 'CCONJ' || isTerminator(context.tokens, before);
}

/** Index of the token that holds a text offset, or -1; binary search in the sentence. */
function tokenAt(context: RuleContext, offset: number): number {
  let low = context.from;
  let high = context.to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((context.tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  const token = context.tokens[low];
  return low < context.to && token !== undefined && token.start <= offset ? low : -1;
}

/** Tokens of the sentence that a text span covers, or null when it covers none. */
export function tokensOf(context: RuleContext, span: { start: number; end: number }): TokenRange | null {
  const from = tokenAt(context, span.start);
  const last = tokenAt(context, span.end - 1);
  return from < 0 || last < from ? null : { from, to: last + 1 };
}
