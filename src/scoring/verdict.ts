import type { AuthorScores, Thresholds, Verdict } from './types.ts';

/**
 * The default band: below .25 reported, from .5 editorial, unsure between. Cross-validated over whole outlets
 * (docs/decisions/0007-scores.md): .5 gives up .03 of the best F1 (at .3) and has half its false alarms. A wrong mark costs a
 * writer more than a missing one, and a calibrated score of .5 says what the verdict says: more likely than not.
 * Partisan framing is rare, so a sentence counts from .25, where F1 is best in the same folds.
 */
export const DEFAULT_THRESHOLDS: Thresholds = { editorial: 0.5, reported: 0.25, partisan: 0.25, hedged: 0.5 };

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
