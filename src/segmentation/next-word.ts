import { isDigit, isLower, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isOpeningBracket, isOpeningQuote } from './marks.ts';
import { wordSet } from './words.ts';

const STARTERS = wordSet('function-words', 'starter');
const LONGEST = 40;
const MOST_OPENERS = 6;

/** Where what follows a mark that may end a sentence begins: all that is asked after most marks. */
export interface NextStart {
  /** Offset of its first character, opening marks left out. */
  readonly start: number;
  readonly case: 'upper' | 'lower' | 'digit' | 'dash' | 'other';
  readonly quoted: boolean;
  readonly bracketed: boolean;
}

/** The word there. */
export interface NextWord extends NextStart {
  /** Folded; letters, digits and apostrophes only. */
  readonly word: string;
  /** True when it is a word that commonly starts a sentence ("The", "But"). */
  readonly starter: boolean;
  /** True when the word after it starts in lower case, as after the first word of a sentence. */
  readonly followedByLower: boolean;
}

export function readNextStart(text: string, from: number, end: number): NextStart {
  let start = from;
  let quoted = false;
  let bracketed = false;
  for (; start < end && start < from + MOST_OPENERS; start++) {
    const code = text.charCodeAt(start);
    if (isOpeningQuote(code)) quoted = true;
    else if (isOpeningBracket(code)) bracketed = true;
    else break;
  }
  return { start, case: caseAt(text, start, end), quoted, bracketed };
}

export function readNextWord(
  text: string,
  { start, case: letter, quoted, bracketed }: NextStart,
  end: number,
): NextWord {
  let stop = start;
  while (stop < end && stop < start + LONGEST && isWordUnit(text.charCodeAt(stop))) stop++;
  const word = fold(text.slice(start, stop));
  return {
    start,
    word,
    case: letter,
    quoted,
    bracketed,
    starter: STARTERS.has(word) && !(word === 'may' && isDigit(text.charCodeAt(stop + 1))),
    followedByLower:
      stop + 1 < end && isWhiteSpace(text.charCodeAt(stop)) && isLower(text.charCodeAt(stop + 1)) && stop > start,
  };
}

function caseAt(text: string, start: number, end: number): NextStart['case'] {
  const code = text.charCodeAt(start);
  if (isUpper(code)) return 'upper';
  if (isDigit(code)) return 'digit';
  // "iPhone sales", "eBay said".
  if (isLower(code)) return start + 1 < end && isUpper(text.charCodeAt(start + 1)) ? 'upper' : 'lower';
  return isDash(code) ? 'dash' : 'other';
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2012 && code <= 0x2015);
}

function isWordUnit(code: number): boolean {
  return isLower(code) || isUpper(code) || isDigit(code) || code === 0x27 || code === 0x2019;
}
