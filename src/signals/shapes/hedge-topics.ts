import type { LexiconMatch } from '../../lexicons/types.ts';
import type { Token } from '../../tokens/types.ts';
import type { RuleContext } from '../types.ts';

/** After these "about" opens a topic, though a number may follow. */
const TOPIC_VERBS = new Set(
  (
    'argue ask blog boast brag care complain debate dream feel forget fret grumble hear inquire joke know learn lecture lie ' +
    'post protest quarrel read report say sing speak talk tell testify think tweet warn wonder worry write'
  ).split(' '),
);
const TOPIC_NOUNS = new Set(
  (
    'allegation anxiety argument article book call claim column comment complaint concern conversation data debate detail ' +
    'discussion dispute documentary doubt email essay fact fear feeling film hearing idea information joke lesson letter ' +
    'lie memo message movie myth news note novel play podcast post question remark report rumor song speech statement ' +
    'story talk testimony theory truth tweet warning what worry'
  ).split(' '),
);
const TOPIC_ADJECTIVES = new Set(
  'angry anxious bitter certain concerned confident confused curious excited furious happy nervous optimistic sad sure unhappy worried'.split(
    ' ',
  ),
);
const QUESTION_WORDS = new Set(['how', 'what']);
const AMOUNTS = new Set(['enough', 'less', 'little', 'lot', 'more', 'much', 'openly', 'publicly', 'strongly']);
/** "around" and "close to" after these lead past things, unless a length follows. */
const MOVES = new Set(
  (
    'circle cruise cycle drive fly gather go live locate march pass patrol ride run sail sit situate stand swim tour travel ' +
    'walk wander wind wrap'
  ).split(' '),
);
const LENGTHS = new Set(
  (
    'acre block cent day degree dollar foot hour inch kilometer km kph meter metre mile minute month mph pace percent point ' +
    'pound yard week year'
  ).split(' '),
);
/** Longest number looked past, in tokens: "a hundred and twenty". */
const NUMBER = 5;

/** The word before "about", over "much" and its like: "think much about the three brothers". */
export function wordBefore(at: number, { tokens, from }: RuleContext): Token | undefined {
  let before = at - 1;
  while (before >= from && AMOUNTS.has((tokens[before] as Token).norm)) before--;
  return before >= from ? (tokens[before] as Token) : undefined;
}

/** "testimony about 14 deaths", "angry about two votes", "what about", "the film is about 40 years of war". */
export function opensTopic(at: number, before: Token, { tokens, from }: RuleContext): boolean {
  if (TOPIC_VERBS.has(before.lemma) || isTopicNoun(before)) return true;
  if (TOPIC_ADJECTIVES.has(before.norm) || QUESTION_WORDS.has(before.norm)) return true;
  return before.lemma === 'be' && at - 2 >= from && isTopicNoun(tokens[at - 2] as Token);
}

/** A plural that opens a sentence is taken for a name, so it has no lemma. */
function isTopicNoun({ lemma, pos }: Token): boolean {
  return TOPIC_NOUNS.has(lemma) || (pos === 'PROPN' && lemma.endsWith('s') && TOPIC_NOUNS.has(lemma.slice(0, -1)));
}

/** "drove around 12 counties", "passes close to two schools"; "drove around 12 miles" is an amount. */
export function opensPath(match: LexiconMatch, { tokens, from, to }: RuleContext): boolean {
  const before = match.from > from ? (tokens[match.from - 1] as Token) : undefined;
  if (before === undefined || !MOVES.has(before.lemma)) return false;
  const high = Math.min(to, match.to + NUMBER);
  for (let i = match.to; i < high; i++) {
    const { pos, lemma, kind } = tokens[i] as Token;
    if (kind === 'symbol' || LENGTHS.has(lemma)) return false;
    if (pos === 'NOUN' || pos === 'PROPN') return true;
  }
  return false;
}
