import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token, TokenRange } from '../../tokens/types.ts';
import { isLinking } from '../phrases.ts';
import type { RuleContext } from '../types.ts';
import { opensPath, opensTopic, wordBefore } from './hedge-topics.ts';

const QUANTITIES = new Set(
  (
    'billion century couple decade double dozen fifth half halfway hundred million quarter score third thousand ' +
    'trillion triple twice'
  ).split(' '),
);
/** After "a" these are amounts: "about a foot". */
const UNITS = new Set(
  (
    'acre block day decade dollar foot gallon hour inch kilo kilogram kilometer liter meter mile minute month ounce ' +
    'pound season ton tonne week yard year'
  ).split(' '),
);
/** Stand between the cue and the quantity: "roughly the last third". */
const BETWEEN = new Set(['a', 'an', 'final', 'first', 'last', 'one', 'the', 'us']);
/** "about a year in the life of": a topic after all. */
const TOPIC_AFTER_UNIT = new Set(['in', 'that', 'when', 'who']);
/** Cues of several words that hold what they round: "nearly half", "almost always", "all but certain". */
const COMPLETE = 'approximators';
const PREDICATES = new Set(['ADJ', 'VERB']);
const AFTER_NUMBER = new Set(['give or take', 'or so', 'or thereabouts']);
/** A telephone number, not an amount. */
const NO_AMOUNTS = new Set(['311', '911', '999']);
/** What "-ish" makes rough: a number in figures, or one of these. */
const ROUNDED = new Set(
  'eighty fifty five forty four midnight nine ninety noon seven seventy six sixty ten thirty twenty'.split(' '),
);
const NUMBER_WORDS = new Set(
  'eight eighty fifty five forty four hundred nine ninety one seven seventy six sixty ten thirty three twenty two'.split(
    ' ',
  ),
);
/** Clock times without a number: "around noon". */
const CLOCK_WORDS = new Set(['dawn', 'dusk', 'lunchtime', 'midday', 'midnight', 'noon']);
const AS_MUCH = new Set(['about', 'almost', 'nearly', 'roughly']);
const ROUND_ENDING = /^(.+?)(?:-?ish|-odd)$/;
/** What an estimate is made of: "the estimated cost". */
const ESTIMATED = new Set(
  'amount budget cost damage death loss number population price revenue size sum total toll value wealth worth'.split(
    ' ',
  ),
);

const LETTER_D = 100;
const LETTER_H = 104;

/** "40-ish", "noonish", "300-odd": a word that rounds by itself. */
export function isRoundWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  // Asked of every token: the last letter settles nearly all.
  const last = token.norm.charCodeAt(token.norm.length - 1);
  if ((last !== LETTER_H && last !== LETTER_D) || !(token.norm.endsWith('ish') || token.norm.endsWith('-odd')))
    return false;
  const base = ROUND_ENDING.exec(token.norm)?.[1] ?? '';
  const first = base.charCodeAt(0);
  return (first >= 48 && first <= 57) || ROUNDED.has(base);
}

/** True when the cue stands right before a number or a quantity word, and does not mean "concerning". */
/** What the mark leaves out of a cue that holds what it rounds: "[almost] no", "[nearly] half". */
const ROUNDERS = new Set(['almost', 'nearly', 'practically', 'roughly', 'virtual', 'virtually']);

export function roundingWords(match: LexiconMatch, { tokens }: RuleContext): TokenRange {
  const { from, to, entry } = match;
  return entry.group === COMPLETE && ROUNDERS.has((tokens[from] as Token).norm) ? { from, to: from + 1 } : { from, to };
}

export function roundsNumber(match: LexiconMatch, context: RuleContext): boolean {
  const first = context.tokens[match.from] as Token;
  if (match.entry.cue === 'all but') return isNotQuite(match, context);
  if (AFTER_NUMBER.has(match.entry.cue)) return followsQuantity(match, context);
  if (match.entry.group === COMPLETE && match.to - match.from > 1) return true;
  if (match.entry.cue === 'estimated' && isOfEstimate(match.to, context)) return true;
  if (AS_MUCH.has(match.entry.cue) && opensComparison(match.to, context)) return true;
  if ((first.norm === 'practically' || first.norm === 'virtually') && isPredicate(match, context)) return true;
  if ((match.entry.cue === 'almost' || match.entry.cue === 'nearly') && fallsShort(match, context)) return true;
  if (CLOCK_WORDS.has(context.tokens[match.to]?.norm ?? '')) return true;
  if (!opensQuantity(match.to, context)) return false;
  if (match.entry.cue === 'close to') return !opensPath(match, context);
  if (first.norm !== 'about' && first.norm !== 'around') return true;
  if (first.norm === 'around' && opensPath(match, context)) return false;
  const before = wordBefore(match.from, context);
  if (before === undefined) return true;
  // "is about 300" is a figure, "is about two sisters" is not.
  return !opensTopic(match.from, before, context) && (before.lemma !== 'be' || isFigure(match.to, context));
}

/** "was practically dead"; "met virtually" tells how. */
function isPredicate({ from, to }: LexiconMatch, { tokens, from: low, to: high }: RuleContext): boolean {
  return from > low && to < high && isLinking(tokens[from - 1]) && PREDICATES.has(tokens[to]?.pos ?? '');
}

/** "the estimated (net) worth". */
function isOfEstimate(at: number, { tokens, to }: RuleContext): boolean {
  const head = tokens[at]?.norm === 'net' || tokens[at]?.norm === 'total' ? at + 1 : at;
  return head < to && ESTIMATED.has((tokens[head] as Token).lemma);
}

/** "nearly as much as", "about as high as"; not "almost as if". */
function opensComparison(at: number, { tokens, to }: RuleContext): boolean {
  return at + 2 < to && tokens[at]?.norm === 'as' && tokens[at + 2]?.norm === 'as';
}

/** "all but stopped", "all but vacant"; "all but one" counts. */
function isNotQuite({ to }: LexiconMatch, { tokens, to: high }: RuleContext): boolean {
  const next = to < high ? (tokens[to] as Token) : undefined;
  return (
    next !== undefined &&
    (next.pos === 'ADJ' || next.pos === 'ADV' || (next.pos === 'VERB' && next.norm !== next.lemma))
  );
}

/** "nearly toppled", "almost unprecedented": the word itself is not quite meant. */
function fallsShort({ to }: LexiconMatch, { tokens, to: high }: RuleContext): boolean {
  const next = to < high ? (tokens[to] as Token) : undefined;
  if (next === undefined || next.kind !== 'word') return false;
  return next.pos === 'ADJ' || (next.pos === 'VERB' && next.norm !== next.lemma);
}

/** "300 or so", "a week or so", "twenty people or so", "300 seats, give or take". */
function followsQuantity({ entry, from: at }: LexiconMatch, { tokens, from }: RuleContext): boolean {
  const last = entry.cue === 'give or take' && at - 1 > from && tokens[at - 1]?.norm === ',' ? at - 2 : at - 1;
  if (last < from) return false;
  const before = tokens[last] as Token;
  if (isNumber(before) || UNITS.has(before.lemma)) return true;
  return before.pos === 'NOUN' && last > from && isNumber(tokens[last - 1]);
}

function isNumber(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' || token.pos === 'NUM' || QUANTITIES.has(token.lemma) || isNumberCompound(token.norm);
}

/** "3,000-word", "three-quarters": the tag is that of the last part. */
function isNumberCompound(norm: string): boolean {
  const dash = norm.indexOf('-');
  if (dash <= 0) return false;
  const first = norm.charCodeAt(0);
  return (first >= 48 && first <= 57) || NUMBER_WORDS.has(norm.slice(0, dash));
}

function opensQuantity(at: number, context: RuleContext): boolean {
  const high = Math.min(context.to, at + 4);
  for (let i = at; i < high; i++) {
    const token = context.tokens[i] as Token;
    const before = i > at ? (context.tokens[i - 1] as Token).norm : '';
    // "about the 2020 election" has a topic; "roughly the 300th" is rare.
    if (isNumber(token)) return !(before === 'the' && token.kind === 'number') && !NO_AMOUNTS.has(token.norm);
    if (UNITS.has(token.lemma) && (before === 'a' || before === 'an'))
      return !TOPIC_AFTER_UNIT.has(context.tokens[i + 1]?.norm ?? '');
    if (token.kind !== 'symbol' && !BETWEEN.has(token.norm)) return false;
  }
  return false;
}

/** "is about 300" is a figure, "is about two sisters" is not: digits against a number word. */
function isFigure(at: number, context: RuleContext): boolean {
  const first = context.tokens[at] as Token;
  return first.kind === 'number' || first.kind === 'symbol' || first.norm === 'a' || first.norm === 'half';
}
