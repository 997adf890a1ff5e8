import type { LexiconIndex, Matcher, Range } from './lexicon-index.ts';
import type { LexiconMatch, MatchableToken } from './types.ts';
import type { NumberedWords } from './word-numbers.ts';

/**
 * The matches of one text, found once, for the stages that ask for them again and again: an index whose `match` gives
 * what lies in `[from, to)` of `tokens`. `parts` are the tokens' sentences in order; no match crosses from one into
 * another, so for several parts together it gives the matches of each. Other tokens are matched when they are asked for.
 * `words`: the numbers of `tokens`.
 *
 * What it gives has no accessor: V8 keeps an accessor of an object literal with the object's shape, and with it the whole text,
 * until the next full collection.
 */
export function matchText(
  lexicons: LexiconIndex,
  tokens: readonly MatchableToken[],
  parts: readonly Range[],
  words?: NumberedWords,
): Matcher {
  const found = lexicons.matchAll(tokens, parts, words);
  return {
    otherReadings: lexicons.otherReadings,
    match: (asked, from, to) => {
      if (asked !== tokens) return lexicons.match(asked, from, to);
      const first = firstFrom(found, from);
      let last = first;
      while (last < found.length && (found[last] as LexiconMatch).from < to) last++;
      const within = found.slice(first, last);
      // A match that begins in the range and ends after it does not lie in it.
      return within.some((match) => match.to > to) ? within.filter((match) => match.to <= to) : within;
    },
  };
}

/** Index of the first match that starts at token `at` or later. */
function firstFrom(found: readonly LexiconMatch[], at: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as LexiconMatch).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
