import { TELLING_WORDS } from './generated/telling-words.ts';

/** How often readers marked a word as loaded where it stood, in logits, by the folded forms of the scores. */
export type TellingWords = ReadonlyMap<string, number>;

/** A step of the odds that are kept, in logits. */
export const TELLING_STEP = 0.25;

/** The words that ship. */
export const TELLING: TellingWords = new Map(
  TELLING_WORDS.flatMap(([steps, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, steps * TELLING_STEP] as const),
  ),
);
