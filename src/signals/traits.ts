import { sideWordsAt } from '../lexicons/side-words.ts';
import { NO_NUMBER } from '../lexicons/word-numbers.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import type { Attribution, Quotation } from '../voice/types.ts';
import { mayMask } from './masked.ts';
import { isRoundWord } from './shapes/numbers.ts';

/** What rules look for in every sentence and hardly ever find, a bit each: first traits of a token … */
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
  /** A question mark, also with others after it. */
  question: 32,
  exclamation: 64,
  // … then of a sentence: what the voice stage found in it.
  /** Scare quotes open here. */
  scareQuotes: 1 << 8,
  /** A cue doubts, endorses or mocks. */
  stance: 1 << 9,
  /** A belief or intention is told that does not mask. */
  mind: 1 << 10,
} as const;

/** Traits of tokens. */
const OF_TOKEN = 0xff;
/** Tells that a word was looked at. */
const SEEN = 1 << 8;
const [EXCLAMATION, QUESTION] = [33, 63];
const DOTS = new Set(['…', '...', '....']);
/** Keeps the traits of words by number. */
const OWNER = {};

/** Reads the traits of tokens `[from, to)` together; they are looked up once a word. */
export function makeTraitReader({
  tokens,
  words: { ids, numbers },
}: TokenizedText): (from: number, to: number) => number {
  const memo = numbers.memo(OWNER);
  return (from, to) => {
    let traits = 0;
    for (let at = from; at < to; at++) {
      const id = ids[at] as number;
      let known = id === NO_NUMBER ? 0 : (memo[id] as number);
      if (known === 0) {
        known = SEEN | traitsOf(tokens[at] as Token);
        if (id !== NO_NUMBER) memo[id] = known;
      }
      traits |= known;
    }
    return traits & OF_TOKEN;
  };
}

/** The traits that a sentence has by what is attributed and quoted in it. */
export function voiceTraits(attributions: readonly Attribution[], quotations: readonly Quotation[]): number {
  let traits = 0;
  for (const { stance, masks, class: kind } of attributions) {
    if (stance !== 'neutral') traits |= TRAITS.stance;
    if (!masks && (kind === 'belief' || kind === 'intention')) traits |= TRAITS.mind;
  }
  for (const { use } of quotations) if (use === 'scare') traits |= TRAITS.scareQuotes;
  return traits;
}

export function isEllipsis({ norm }: Token): boolean {
  return DOTS.has(norm);
}

function traitsOf(token: Token): number {
  const { text, norm } = token;
  const first = norm.charCodeAt(0);
  const second = text.charCodeAt(1);
  return (
    (first === QUESTION ? TRAITS.question : first === EXCLAMATION ? TRAITS.exclamation : 0) |
    (second >= 65 && second <= 90 ? TRAITS.capitals : 0) |
    (isEllipsis(token) ? TRAITS.dots : 0) |
    (isRoundWord(token) ? TRAITS.roundWord : 0) |
    (mayMask(token) ? TRAITS.mask : 0) |
    (sideWordsAt(text) === undefined ? 0 : TRAITS.side)
  );
}
