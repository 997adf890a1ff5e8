import { isDigit, isLower, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isOpeningBracket, isOpeningQuote } from './marks.ts';
import type { NextWord } from './next-word.ts';
import { FIRST_LETTERS, LONGEST_PLAIN, makePlainWords, packLetter } from './plain-words.ts';
import { classesByWord, wordSet } from './words.ts';

const CLASSES = classesByWord('abbreviations');
const MARKED_NAMES = wordSet('abbreviations', 'marked-name');
const TIME_WORDS = wordSet('calendar', 'day', 'short-day', 'month', 'short-month', 'zone');
/** Classes that are ordinary words unless they start with a capital ("Miss.", "Wed.", "Gen."). */
const CAPITALIZED = new Set(['title', 'month', 'day', 'place']);
const LONGEST = 40;

/** The characters before a stop, back to white space, an opening mark or a dash; `start` is an offset into the text. */
export interface StoppedWord {
  readonly text: string;
  readonly start: number;
}

export function wordBefore(text: string, stop: number, from: number): StoppedWord {
  const limit = Math.max(from, stop - LONGEST);
  let i = stop;
  while (i > limit && !breaksWord(text.charCodeAt(i - 1))) i--;
  return { text: text.slice(i, stop), start: i };
}

function breaksWord(code: number): boolean {
  if (isWhiteSpace(code) || isOpeningBracket(code) || code === 0x2013 || code === 0x2014 || code === 0x2022)
    return true;
  // An apostrophe inside a word is no opening mark.
  return code !== 0x27 && isOpeningQuote(code);
}

/** Those of plain letters, read from their ends. */
const FROM_THE_END = makePlainWords([...CLASSES.keys()].map((word) => [word.split('').reverse().join(''), 1]));

/**
 * True when the word before a stop is one of small letters, or with a capital first, that is no abbreviation: as nearly
 * always, and told without making a string of it. False also where one has to look closer.
 */
export function isOrdinary(text: string, stop: number, from: number): boolean {
  let first = 0;
  let second = 0;
  let i = stop;
  for (; i > from; i--) {
    const code = text.charCodeAt(i - 1);
    const length = stop - i;
    if (code === 0x20 && length > 1) break;
    if (!isPlainLetter(code) || length === LONGEST_PLAIN) return false;
    if (length < FIRST_LETTERS) first = packLetter(first, code);
    else second = packLetter(second, code);
    // A capital is the first letter.
    if (code < 0x61 && i - 1 > from && text.charCodeAt(i - 2) !== 0x20) return false;
  }
  return stop - i > 1 && FROM_THE_END.find(first, second) === 0;
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 0x61 && lower <= 0x7a;
}

/** "Yahoo!" and the like, whose mark is part of the name. */
export function isMarkedName(word: string, mark: string): boolean {
  return MARKED_NAMES.has(fold(word) + mark);
}

/**
 * Whether the full stop after `word` ends a sentence, given what comes after it. In a headline every word may be
 * capitalized, so there only an ordinary word can end one.
 */
export function stopEndsSentence(word: string, next: NextWord, inHeadline: boolean): boolean {
  const folded = fold(word);
  const hyphen = folded.lastIndexOf('-');
  const part = hyphen >= 0 ? folded.slice(hyphen + 1) : folded;
  const classes = CLASSES.get(folded) ?? CLASSES.get(part);
  const capitalized = isUpper(word.charCodeAt(hyphen + 1)) || isUpper(word.charCodeAt(0));
  // "8:52 p.m. — Water over the road", "the U.S. - and China".
  if (next.case === 'dash' && (classes || isDotted(part))) return false;
  if (classes) {
    for (const name of classes) {
      if (CAPITALIZED.has(name) && !capitalized) continue;
      const ends = classEnds(name, part, next, inHeadline);
      if (ends !== undefined) return ends;
    }
  }
  if (part.length === 1 && capitalized && !isDigit(part.charCodeAt(0))) return initialEnds(next, inHeadline);
  if (isDotted(part)) return initialEnds(next, inHeadline);
  return next.case !== 'lower' || endsDespiteLowerCase(word);
}

function classEnds(name: string, word: string, next: NextWord, inHeadline: boolean): boolean | undefined {
  const ordinary = next.case === 'upper' && next.followedByLower;
  switch (name) {
    case 'title':
    case 'infix':
      return false;
    case 'numbered':
      return next.case === 'digit' ? false : undefined;
    case 'month':
    case 'day':
      if (next.case === 'digit' || next.case === 'lower') return false;
      return !inHeadline && (next.starter || next.quoted || ordinary);
    case 'company':
    case 'place':
      if (next.case === 'lower') return false;
      return !inHeadline && (next.starter || next.quoted || (ordinary && !next.bracketed));
    case 'time':
      if (next.case === 'lower' || next.bracketed) return false;
      return !TIME_WORDS.has(next.word);
    case 'other':
      if (isDotted(word)) return undefined;
      return next.case === 'upper';
    default:
      return !inHeadline && next.case !== 'lower' && (next.starter || next.quoted);
  }
}

/** "George W. Bush", "U.S. Senate" run on; "in the U.S. The …" does not. */
function initialEnds(next: NextWord, inHeadline: boolean): boolean {
  return !inHeadline && next.case === 'upper' && (next.starter || next.quoted);
}

/** Letters one or two at a time with stops between: "u.s", "ph.d", "f.b.i". */
function isDotted(word: string): boolean {
  let run = 0;
  let dots = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 0x2e) {
      if (run === 0) return false;
      dots++;
      run = 0;
    } else if (isLower(code)) {
      if (++run > 2) return false;
    } else return false;
  }
  return dots > 0 && run > 0;
}

/** A stop before a small letter ends a sentence only after a word that is plainly no abbreviation. */
function endsDespiteLowerCase(word: string): boolean {
  if (word.length < 5) return false;
  for (let i = 0; i < word.length; i++) if (!isLower(word.charCodeAt(i))) return false;
  return true;
}
