import type { LexiconMatch } from '../../lexicons/types.ts';

/** The group of modals that come with a second hedge: a rule of its own. */
export const DOUBLED_HEDGES = 'doubled-hedges';

/**
 * Strength of a hedge, 0..1. Even a light hedge is one, so weights are raised towards 1: what differs between
 * "perhaps" and "largely" is how much they weaken, less whether they do.
 */
export function hedgingStrength(match: LexiconMatch): number {
  return 0.6 + 0.4 * match.entry.weight;
}
