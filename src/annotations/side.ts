/**
 * From this size on a lean names a side; below it the side is not known, and saying one would be a guess. Chosen by
 * cross-validation over whole outlets: nearly nine in ten of the sides told are right (docs/results-scores.md).
 */
export const SIDE_TOLD = 0.5;

/** The side that a lean tells of, or null where it is too small to tell. */
export function sideOf(lean: number | null): 'left' | 'right' | null {
  if (lean === null || Math.abs(lean) < SIDE_TOLD) return null;
  return lean < 0 ? 'left' : 'right';
}
