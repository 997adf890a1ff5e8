import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

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
/** Cues of several words that begin so hold what they round: "nearly half", "almost always", "all but certain". */
const COMPLETE = new Set(['all', 'almost', 'nearly', 'practically', 'virtually']);
const AFTER_NUMBER = new Set(['give or take', 'or so', 'or thereabouts']);
/** A telephone number, not an amount. */
const NO_AMOUNTS = new Set(['311', '911', '999']);
const AMOUNTS = new Set(['enough', 'less', 'little', 'lot', 'more', 'much', 'openly', 'publicly']);
/** After these "about" and "around" open a topic or a path, though a number may follow. */
const TOPIC_VERBS = new Set(
  'ask be care complain hear know learn lie read report say speak talk tell think warn wonder worry write'.split(' '),
);
const TOPIC_NOUNS = new Set(
  'article book claim concern detail documentary fact film information movie question report story truth'.split(' '),
);

/** What "-ish" makes rough: a number in figures, or one of these. */
const ROUNDED = new Set(
  'eighty fifty five forty four midnight nine ninety noon seven seventy six sixty ten thirty twenty'.split(' '),
);
const ISH = /^(.+?)-?ish$/;

/** "40-ish", "noonish": a word that rounds by itself. */
export function isRoundWord(token: Token | undefined): boolean {
  if (token === undefined || !token.norm.endsWith('ish')) return false;
  const base = ISH.exec(token.norm)?.[1] ?? '';
  const first = base.charCodeAt(0);
  return (first >= 48 && first <= 57) || ROUNDED.has(base);
}

/** True when the cue stands right before a number or a quantity word, and does not mean "concerning". */
export function roundsNumber(match: LexiconMatch, context: RuleContext): boolean {
  const first = context.tokens[match.from] as Token;
  if (match.to - match.from > 1 && COMPLETE.has(first.norm)) return true;
  if (AFTER_NUMBER.has(match.entry.cue)) return followsQuantity(match.from, context);
  if (!opensQuantity(match.to, context)) return false;
  if (first.norm !== 'about' && first.norm !== 'around') return true;
  const before = wordBefore(match.from, context);
  if (before === undefined) return true;
  if (TOPIC_NOUNS.has(before.lemma)) return false;
  return !TOPIC_VERBS.has(before.lemma) || (before.lemma === 'be' && isFigure(match.to, context));
}

/** The word before "about", over "much" and its like: "think much about the three brothers". */
function wordBefore(at: number, { tokens, from }: RuleContext): Token | undefined {
  let before = at - 1;
  while (before >= from && AMOUNTS.has((tokens[before] as Token).norm)) before--;
  return before >= from ? (tokens[before] as Token) : undefined;
}

/** "300 or so", "a week or so". */
function followsQuantity(at: number, { tokens, from }: RuleContext): boolean {
  if (at <= from) return false;
  const before = tokens[at - 1] as Token;
  return isNumber(before) || UNITS.has(before.lemma);
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || token.pos === 'NUM' || QUANTITIES.has(token.lemma));
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
