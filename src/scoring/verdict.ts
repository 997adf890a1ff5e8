import type { AuthorScores, Thresholds, Verdict } from './types.ts';

/**
 * The default band: below .25 reported, from .45 editorial, unsure between. Chosen by cross-validation over whole outlets
 * (docs/results-scores.md): .45 gives up .02 of the best F1 (at .3), has half its false alarms on plain facts, and keeps them
 * below 7 % where labels were settled by two readings.
 * Partisan framing is rare, so a sentence counts from .25, where F1 is best in the same folds.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { editorial: 0.45, reported: 0.25, partisan: 0.25, hedged: 0.5 };

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
