import type { Token, TokenRange } from '../tokens/types.ts';
import { isNegation, isTerminator } from './scope.ts';
import type { RuleContext } from './types.ts';

/** Verbs that join a subject to what is said of it. */
const LINKING = new Set(['appear', 'be', 'become', 'feel', 'grow', 'look', 'prove', 'remain', 'seem', 'sound', 'stay']);
const CLIPPED = new Set(["'m", "'re", "'s"]);
const ARTICLES = new Set(['a', 'an', 'such', 'the']);
const PAUSES = new Set(['…', '...', ',']);
const BEFORE_PREDICATE = new Set(['ADV', 'ADJ', 'CCONJ']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART', 'SYM']);
/** Longest noun phrase and verb group looked through, in tokens. */
const PHRASE = 20;

interface VerbGroup extends TokenRange {
  readonly negated: boolean;
}

export function isLinking(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.pos !== 'AUX' && token.pos !== 'VERB') return false;
  return LINKING.has(token.lemma) || CLIPPED.has(token.norm);
}

/**
 * The linking verb group whose predicate holds `at`: "seem to be" for "oblivious", "is" for "pretty important" and
 * for "a deeply stupid idea". Null when `at` is not predicated.
 */
export function linkingVerbOf(context: RuleContext, at: number): VerbGroup | null {
  const { tokens } = context;
  const low = Math.max(context.from, at - 8);
  let negated = false;
  let verb = at - 1;
  for (; verb >= low; verb--) {
    const token = tokens[verb] as Token;
    if (isLinking(token)) break;
    // "not only shameful but illegal" denies nothing.
    if (isNegation(token)) negated ||= tokens[verb + 1]?.norm !== 'only';
    else if (!BEFORE_PREDICATE.has(token.pos) && !ARTICLES.has(token.norm) && !PAUSES.has(token.norm)) return null;
  }
  if (verb < low) return null;
  const group = verbGroupEndingAt(context, verb);
  return { from: group.from, to: verb + 1, negated: negated || group.negated };
}

/** A verb with the auxiliaries, "to" and linking verbs before it: "may have been", "seem to be", "do n't want". */
export function verbGroupEndingAt(context: RuleContext, verb: number): VerbGroup {
  const { tokens } = context;
  const low = Math.max(context.from, verb - PHRASE);
  let from = verb;
  let negated = false;
  for (let i = verb - 1; i >= low; i--) {
    const token = tokens[i] as Token;
    if (isNegation(token)) negated = true;
    else if (token.pos === 'AUX' || isLinking(token) || (token.norm === 'to' && token.pos !== 'ADP')) from = i;
    else if (token.pos !== 'ADV') break;
  }
  return { from, to: verb + 1, negated };
}

/**
 * The noun phrase (with "of" and other prepositional parts) that is subject of the verb group starting at `verb`:
 * what stands before it, over adverbs, a frame ("officials said") and one pair of commas. Null when no noun is there.
 */
export function subjectBefore(context: RuleContext, verb: number): TokenRange | null {
  const { tokens } = context;
  const low = Math.max(context.from, verb - PHRASE);
  let at = skipInsertion(context, verb - 1, low);
  const to = at + 1;
  while (at >= low) {
    const { pos } = tokens[at] as Token;
    const joins = pos === 'ADP' || ((pos === 'CCONJ' || isComma(tokens[at])) && at > low && isNominal(tokens[at - 1]));
    if (isTerminator(tokens, at) || !(NOMINAL.has(pos) || joins)) break;
    if (!isOwned(context, verb, at)) break;
    at--;
    // "(bashing) conservatives | the moment": an article right after a noun opens a new phrase.
    if (pos === 'DET' && isNominal(tokens[at])) break;
  }
  let from = at + 1;
  while (from < to && !NOMINAL.has((tokens[from] as Token).pos)) from++;
  return from < to ? { from, to } : null;
}

function isComma(token: Token | undefined): boolean {
  return token !== undefined && token.norm === ',';
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN');
}

function isOwned(context: RuleContext, a: number, b: number): boolean {
  return context.voice.owner[a] === context.voice.owner[b];
}

/** Left over adverbs, a frame with its commas, or a short insertion between commas. */
function skipInsertion(context: RuleContext, start: number, low: number): number {
  const { tokens } = context;
  const { frame } = context.voice;
  let at = start;
  while (at >= low && (tokens[at] as Token).pos === 'ADV') at--;
  if (at < low || !isComma(tokens[at])) return at;
  let open = at - 1;
  while (open >= low && open > at - 9 && !isComma(tokens[open])) open--;
  if (open >= low && isComma(tokens[open])) return open - 1;
  while (at >= low && (isComma(tokens[at]) || frame[at] === 1)) at--;
  return at;
}

/** The head noun of a noun phrase: its last noun before the first preposition; -1 when it has none. */
export function headOf(context: RuleContext, phrase: TokenRange): number {
  let head = -1;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = context.tokens[i] as Token;
    if (token.pos === 'ADP' && head >= 0) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || (token.pos === 'PRON' && head < 0)) head = i;
  }
  return head;
}

/** The rest of the noun phrase that a modifier at `at` opens: "disastrous [Democratic plan]". */
export function nounsAfter(context: RuleContext, at: number): TokenRange {
  const { tokens } = context;
  const high = Math.min(context.to, at + 8);
  let to = at;
  while (to < high) {
    const token = tokens[to] as Token;
    const joins = token.norm === 'and' || token.norm === ',' ? tokens[to + 1]?.pos === 'ADJ' : false;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ' && !joins) break;
    to++;
  }
  return { from: at, to };
}

/**
 * True for a plural common noun. The tagger takes a capital at the start of a sentence for a name, so there the ending
 * decides.
 */
export function isPlural(token: Token, startsSentence: boolean): boolean {
  if (token.pos === 'NOUN') return token.norm !== token.lemma;
  return startsSentence && token.pos === 'PROPN' && token.norm.length > 3 && token.norm.endsWith('s');
}

/**
 * The ranges that start inside `[from, to)`, of ranges in text order. A bisection, because a rule that looked through
 * all matches of its sentence for each of them would make long sentences cost the square of their length.
 */
export function startingWithin<T extends TokenRange>(ranges: readonly T[], from: number, to: number): readonly T[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as T).from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < ranges.length && (ranges[end] as T).from < to) end++;
  return ranges.slice(low, end);
}

/** No side, cue or intensifier has more tokens. */
export const LONGEST_MATCH = 10;

/** True when two ranges share a token. */
export function rangesMeet(a: TokenRange, b: TokenRange): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Degree words too common for the lexicon of intensifiers: they lean on a judgment, but mean little elsewhere. */
const DEGREES = new Set(
  'deeply genuinely just particularly plain positively pretty quite rather really simply so too truly very'.split(' '),
);

/** The intensifier right before `at` ("pretty", "absolutely"), marks of hesitation left out; null if there is none. */
export function intensifierBefore(context: RuleContext, at: number): TokenRange | null {
  let end = at;
  while (end > context.from && PAUSES.has((context.tokens[end - 1] as Token).norm)) end--;
  if (end === context.from) return null;
  const near = startingWithin(context.matches('intensifiers'), end - LONGEST_MATCH, end);
  const match = near.find((candidate) => candidate.to === end);
  if (match !== undefined) return match;
  return DEGREES.has((context.tokens[end - 1] as Token).norm) ? { from: end - 1, to: end } : null;
}
