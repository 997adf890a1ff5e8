/**
 * Strength of a loaded word, 0..1, from its prior weight: the strongest single words of the lexicon ("despicable") stand
 * at .8, and are as strong as one word can be.
 */
export function loadedStrength(weight: number): number {
  return Math.min(1, weight * 1.25);
}
