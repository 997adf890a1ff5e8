import type { LexiconMatch, LexiconName } from '../lexicons/types.ts';
import type { Token } from '../tokens/types.ts';
import type { LearnedWord, Signal } from './types.ts';

/** What speaks for a learned mark on a word; each has a weight in `generated/mark-weights.ts`. */
export const MARK_EVIDENCE = [
  'always',
  /** Logit of readers' marks on the word anywhere. */
  'telling',
  /** Probability that the words around it are loaded, and what the word adds to it, in logits. */
  'score',
  'contribution',
  'adjective',
  'adverb',
  'verb',
  /** Lexicons that have the word. */
  'lexicon:loaded',
  'lexicon:stance',
  'lexicon:intensifiers',
  'lexicon:other',
  /** Another kind of finding is about the word, or the sentence has none at all. */
  'found',
  'alone',
  'capital',
  'source',
] as const;
export type MarkEvidence = (typeof MARK_EVIDENCE)[number];

const MOST_CONTRIBUTION = 2;
const OWN_LEXICONS: ReadonlySet<LexiconName> = new Set<LexiconName>(['loaded', 'stance', 'intensifiers']);

/** A number for each of `MARK_EVIDENCE`. */
export function describeMark(
  { telling, score, effects }: LearnedWord,
  { pos, text }: Token,
  { voice }: Pick<Signal, 'voice'>,
  held: readonly LexiconMatch[],
  isFound: boolean,
  isAlone: boolean,
): number[] {
  const isHeld = (lexicon: LexiconName) => held.some(({ entry }) => entry.lexicon === lexicon);
  const values: Readonly<Record<MarkEvidence, number | boolean>> = {
    always: true,
    telling,
    score,
    contribution: Math.min(effects.loaded ?? 0, MOST_CONTRIBUTION),
    adjective: pos === 'ADJ',
    adverb: pos === 'ADV',
    verb: pos === 'VERB',
    'lexicon:loaded': isHeld('loaded'),
    'lexicon:stance': isHeld('stance'),
    'lexicon:intensifiers': isHeld('intensifiers'),
    'lexicon:other': held.some(({ entry }) => !OWN_LEXICONS.has(entry.lexicon)),
    found: isFound,
    alone: isAlone,
    capital: /^\p{Lu}/u.test(text),
    source: voice !== 'author',
  };
  return MARK_EVIDENCE.map((name) => Number(values[name]));
}
