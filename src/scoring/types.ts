import type { ScoreName } from '../signals/types.ts';
import type { Span } from '../text/span.ts';
import type { WordTableData } from './words/word-table.ts';

/** One addend of a logit. `contribution` is in logits and a whole multiple of 2^-16, so sums are exact in any order. */
export interface Contribution {
  /** `bias`, `calibration`, `rule:<id>[/class]`, … */
  readonly feature: string;
  /** Where the evidence stands (working coordinates), when it has a place. */
  readonly span?: Span;
  readonly contribution: number;
}

export interface ScoreExplanation {
  /** Exact sum of the contributions. */
  readonly logit: number;
  /** Rounded to 4 decimals, half away from zero: the probability, or for lean and tone 2σ(logit)−1. */
  readonly value: number;
  readonly contributions: readonly Contribution[];
}

/** Scores of the author's words. `lean` is null when partisan is under the reporting threshold, `tone` without evidence. */
export interface AuthorScores {
  readonly editorializing: number;
  readonly hedging: number;
  readonly partisan: number;
  readonly lean: number | null;
  readonly loaded: number;
  readonly tone: number | null;
}

/** Scores of the source's words. */
export interface AttributedScores {
  readonly hedging: number;
  readonly partisan: number;
  readonly lean: number | null;
  readonly loaded: number;
  readonly tone: number | null;
}

export type Verdict = 'editorial' | 'reported' | 'unsure';

export interface SentenceScores {
  readonly verdict: Verdict;
  /** Null when the author says nothing beyond a neutral attribution frame, or the text is not scored. */
  readonly scores: AuthorScores | null;
  /** Null when the sentence has no attributed words, or the text is not scored. */
  readonly attributed: AttributedScores | null;
}

export interface Thresholds {
  /** Editorializing at or above: verdict `editorial`. Probability. */
  readonly editorial: number;
  /** Editorializing below: verdict `reported`; between the two: `unsure`. Probability. */
  readonly reported: number;
  /** Partisan at or above counts in `summary.partisanShare`. Probability. */
  readonly partisan: number;
  /** Hedging at or above counts a sentence as hedged. Probability. */
  readonly hedged: number;
}

/** Additive model: weights in units of 2^-16 logit. */
export interface ScoreModel {
  readonly id: string;
  readonly bias: Readonly<Record<ScoreName, number>>;
  readonly calibration: Readonly<Record<ScoreName, number>>;
  /** Weight of a feature at full strength on a score, in units of 2^-16 logit; undefined = use the rule's prior effect. */
  readonly weights: Readonly<Record<string, Partial<Readonly<Record<ScoreName, number>>>>>;
  /** Weights of words and of pairs of neighbours; without them only findings count. */
  readonly words?: WordTableData;
}
