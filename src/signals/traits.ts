import { sideWordsAt } from '../lexicons/side-words.ts';
import { NO_NUMBER } from '../lexicons/word-numbers.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { mayMask } from './masked.ts';
import { isRoundWord } from './shapes/numbers.ts';

/** What rules look for in every sentence and hardly ever find, a bit each. */
export const TRAITS = {
  /** The second letter is a capital. */
  capitals: 1,
  /** Dots of an ellipsis. */
  dots: 2,
  /** "40-ish". */
  roundWord: 4,
  /** The name of a side may begin here. */
  side: 8,
  /** A sign that masks letters, or a word with one: "sh*t", "****", "---". */
  mask: 16,
} as const;

/** Tells that a word was looked at. */
const SEEN = 1 << 8;
const DOTS = new Set(['…', '...', '....']);
/** Keeps the traits of words by number. */
const OWNER = {};

/** The traits of each token, looked up once a word. */
export function findTraits({ tokens, words: { ids, numbers } }: TokenizedText): Uint8Array {
  const memo = numbers.memo(OWNER);
  const traits = new Uint8Array(tokens.length);
  for (let at = 0; at < traits.length; at++) {
    const id = ids[at] as number;
    let known = id === NO_NUMBER ? 0 : (memo[id] as number);
    if (known === 0) {
      known = SEEN | traitsOf(tokens[at] as Token);
      if (id !== NO_NUMBER) memo[id] = known;
    }
    traits[at] = known & 0xff;
  }
  return traits;
}

export function isEllipsis({ norm }: Token): boolean {
  return DOTS.has(norm);
}

function traitsOf(token: Token): number {
  const { text } = token;
  const second = text.charCodeAt(1);
  return (
    (second >= 65 && second <= 90 ? TRAITS.capitals : 0) |
    (isEllipsis(token) ? TRAITS.dots : 0) |
    (isRoundWord(token) ? TRAITS.roundWord : 0) |
    (mayMask(token) ? TRAITS.mask : 0) |
    (sideWordsAt(text) === undefined ? 0 : TRAITS.side)
  );
}
