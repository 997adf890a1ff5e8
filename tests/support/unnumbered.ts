import { makeWordNumbers, NO_NUMBER, type NumberedWords } from '../../src/lexicons/word-numbers.ts';

/** For texts of so many tokens that no tagger has made: nothing is kept about their words. */
export function unnumbered(tokens: number): NumberedWords {
  return { ids: new Int32Array(tokens).fill(NO_NUMBER), numbers: makeWordNumbers() };
}
