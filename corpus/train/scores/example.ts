import type { ScoreName } from '../../../src/signals/types.ts';

/** What is to be learned of one score from an example. */
export interface Target {
  /** 0..1: a label, or the share of annotators; for `lean` and `tone` 0 is left or negative. */
  readonly value: number;
  readonly weight: number;
}

/** One view of a sentence with what is known of it. */
export interface Example {
  /** The set it comes from. */
  readonly set: string;
  /** The article, or what else must not be split between training and test. */
  readonly article: string;
  readonly outlet: string;
  /** Its number in the article, for sets of whole articles of ours. */
  readonly sentence?: number;
  readonly view: 'author' | 'source' | 'whole';
  /** Folded words and classes in order, with a stretch of the other view as one class. */
  readonly words: readonly string[];
  /** Findings (their rule, class and type) and measures of form and sides. */
  readonly features: ReadonlyMap<string, number>;
  /** Findings by their lean and tone, for the scores that have a direction. */
  readonly leanings: ReadonlyMap<string, number>;
  readonly tones: ReadonlyMap<string, number>;
  /** Decayed mean of the vectors of the author's earlier words; null where nothing stands before. */
  readonly earlier: Float32Array | null;
  readonly targets: Partial<Readonly<Record<ScoreName, Target>>>;
}
