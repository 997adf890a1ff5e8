import type { ScoreName } from '../../../src/signals/types.ts';

/** Chosen by cross-validation over whole outlets of train and dev, see docs/decisions/0007-scores.md. */
export const SETTINGS = {
  vocabulary: { size: 40_000, least: 5 },
  /** A word, pair or finding is learned when it stands in so many articles. */
  leastArticles: { word: 3, pair: 4, feature: 5 },
  /** Scale of each kind of column: the quadratic penalty weighs less on what is scaled up. */
  scale: { word: 2, pair: 2, feature: 0.7, vector: 3, earlier: 8 },
  cost: 0.3,
  /** Copies of examples as they would be analyzed alone, without what stands before them. */
  aloneWeight: 0.25,
} as const;

/** Scores that are learned, and what each may rest on. */
export const HEADS: readonly Head[] = [
  { score: 'editorializing', words: true, earlier: true, directed: false },
  { score: 'hedging', words: true, earlier: false, directed: false },
  { score: 'partisan', words: true, earlier: true, directed: false },
  { score: 'lean', words: false, earlier: false, directed: true },
  { score: 'loaded', words: true, earlier: true, directed: false },
  { score: 'tone', words: true, earlier: false, directed: true },
];

export interface Head {
  readonly score: ScoreName;
  readonly words: boolean;
  readonly earlier: boolean;
  /** A sum without intercept that changes its sign with the direction of the evidence. */
  readonly directed: boolean;
}
