import type { AuthorScores, Thresholds, Verdict } from './types.ts';

/** The default band: below .35 reported, from .5 editorial, unsure between. */
export const DEFAULT_THRESHOLDS: Thresholds = { editorial: 0.5, reported: 0.35, partisan: 0.5, hedged: 0.5 };

/**
 * The verdict on a sentence, from its scores as reported (so a reader of the output can check it). A sentence in which
 * the author says nothing is reported; text that is not English is never judged.
 */
export function verdictOf(scores: AuthorScores | null, english: boolean, thresholds: Thresholds): Verdict {
  if (!english) return 'unsure';
  if (scores === null) return 'reported';
  if (scores.editorializing >= thresholds.editorial) return 'editorial';
  return scores.editorializing < thresholds.reported ? 'reported' : 'unsure';
}
