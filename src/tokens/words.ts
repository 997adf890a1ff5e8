import { isUpper } from '../text/characters.ts';
import { isAbbreviation } from './abbreviations.ts';
import {
  APOSTROPHE,
  classAt,
  classOf,
  DIGIT,
  EXTEND,
  HYPHEN,
  LETTER,
  PUNCT,
  QUOTE,
  SPACE,
  STOP,
  widthAt,
} from './characters.ts';

/**
 * End of the word that starts at `at`. Inner apostrophes, single hyphens, `&` and masked letters ("f**k") belong to
 * it, and so does the full stop of an abbreviation. `from` lets a caller go on inside a word that began as a number.
 */
export function scanWord(value: string, at: number, end: number, from = at): number {
  let close = from;
  while (close < end) {
    const kind = classAt(value, close);
    if (kind === LETTER || kind === DIGIT || kind === EXTEND) close += widthAt(value, close);
    else if (kind === APOSTROPHE && value.charCodeAt(close) !== 96 && isInner(value, close, end)) close += 1;
    else if (kind === HYPHEN && (isInner(value, close, end) || isSuspended(value, close, end))) close += 1;
    else if (kind === STOP) {
      const stop = stopEnd(value, at, close, end);
      if (stop === close) break;
      close = stop;
      if (close < end && classOf(value.charCodeAt(close)) !== HYPHEN) {
        // "U.S." is done, "U.S.-led" goes on.
        if (classAt(value, close) !== LETTER) break;
      }
    } else {
      const bridge = bridgeEnd(value, close, end);
      if (bridge === close) break;
      close = bridge;
    }
  }
  const clipped = trailingApostrophe(value, at, close, end);
  return Math.min(clipped, end);
}

/** A letter or digit follows directly. */
function isInner(value: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const next = classAt(value, at + 1);
  if (next === LETTER || next === DIGIT) return true;
  // rock-'n'-roll
  return (
    next === APOSTROPHE && classOf(value.charCodeAt(at)) === HYPHEN && at + 2 < end && classAt(value, at + 2) === LETTER
  );
}

/** "right- and left-wing": the hyphen waits for its other half. */
function isSuspended(value: string, at: number, end: number): boolean {
  if (at + 4 >= end || classOf(value.charCodeAt(at + 1)) !== SPACE) return false;
  const next = value.slice(at + 2, at + 6);
  return next.startsWith('and ') || next.startsWith('or ') || next.startsWith('to ');
}

/** `&` and `_` between letters, and up to eight asterisks for letters that are left out. */
function bridgeEnd(value: string, at: number, end: number): number {
  const code = value.charCodeAt(at);
  let close = at + 1;
  if (code === 42) while (close < end && close - at < 8 && value.charCodeAt(close) === 42) close += 1;
  else if (code !== 38 && code !== 95) return at;
  return close < end && classAt(value, close) === LETTER ? close : at;
}

/**
 * End of the full stop at `stop` when it belongs to the word `[at, stop)`, else `stop`: letters with stops between
 * them (U.S., a.m., Ph.D.), initials (J.), and listed abbreviations. At the end of the sentence only what can hardly
 * be an ordinary word keeps it.
 */
function stopEnd(value: string, at: number, stop: number, end: number): number {
  const last = value.charCodeAt(stop - 1);
  if (classOf(last) !== LETTER) return stop;
  const single = stop - at === 1 || isSeparator(value.charCodeAt(stop - 2));
  if (single && stop - at > 1 && value.charCodeAt(stop - 2) === 46) return stop + 1;
  const next = stop + 1 < end ? classAt(value, stop + 1) : SPACE;
  // One letter follows: "U.S", "Ph.D".
  if (next === LETTER && stop - at <= 2 && isEndOfLetter(value, stop + 2, end)) return stop + 1;
  const final = isFinal(value, stop + 1, end);
  if (single && !final && isUpper(last)) return stop + 1;
  const digit = next === SPACE && stop + 2 < end && classAt(value, stop + 2) === DIGIT;
  return isAbbreviation(value.slice(at, stop), final, digit) ? stop + 1 : stop;
}

function isSeparator(code: number): boolean {
  return code === 46 || code === 45;
}

/** After the second letter of "U.S" comes another stop, or the word ends: "Ph.D" but not "a.Then". */
function isEndOfLetter(value: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const kind = classAt(value, at);
  return kind !== LETTER && kind !== DIGIT;
}

/** Only closing marks and spaces come after. */
function isFinal(value: string, at: number, end: number): boolean {
  const limit = Math.min(at + 8, end);
  for (let i = at; i < limit; i += 1) {
    const kind = classAt(value, i);
    if (kind !== SPACE && kind !== QUOTE && kind !== APOSTROPHE && kind !== PUNCT) return false;
    if (kind === PUNCT && ')]}'.indexOf(value.charAt(i)) < 0) return false;
  }
  return limit === end;
}

const ELIDED = new Set(['o', 'ol', 'th', 'li']);

/** "o' the", "ol' man": the apostrophe stands for letters that are left out at the end. */
function trailingApostrophe(value: string, at: number, close: number, end: number): number {
  if (close >= end || close - at > 2 || classAt(value, close) !== APOSTROPHE) return close;
  if (close + 1 < end && classAt(value, close + 1) !== SPACE) return close;
  return ELIDED.has(value.slice(at, close).toLowerCase()) ? close + 1 : close;
}

/** Where the last contraction part of the word `[at, close)` starts, or -1. */
export function contractionStart(value: string, at: number, close: number): number {
  for (let length = 2; length <= 3 && close - length > at; length += 1) {
    const mark = close - length;
    if (classOf(value.charCodeAt(mark)) !== APOSTROPHE) continue;
    if (length === 2 && (value.charCodeAt(close - 1) | 32) === 116) {
      // n't: the n goes with it, and something must be left ("n't" alone is a word).
      return (value.charCodeAt(mark - 1) | 32) === 110 && mark - 1 > at ? mark - 1 : -1;
    }
    return isSuffix(value, mark + 1, close) ? mark : -1;
  }
  return -1;
}

/** s, m, d, re, ve, ll in either case. */
function isSuffix(value: string, from: number, to: number): boolean {
  const a = value.charCodeAt(from) | 32;
  if (to - from === 1) return a === 115 || a === 109 || a === 100;
  const b = value.charCodeAt(from + 1) | 32;
  return to - from === 2 && ((b === 101 && (a === 114 || a === 118)) || (a === 108 && b === 108));
}

/** End of a contraction part that stands right after a mark (`U.S.’s`, `"Times"'s`), or `at`. */
export function suffixEnd(value: string, at: number, end: number): number {
  let close = at + 1;
  while (close < end && close - at <= 3 && classAt(value, close) === LETTER) close += 1;
  return close - at <= 3 && isSuffix(value, at + 1, close) ? close : at;
}

/** Words that start with an apostrophe for letters left out. `n` is written 'n'. */
const CLIPPED = new Set(['em', 'tis', 'twas', 'til', 'n', 'cuz', 'bout', 'cause', 'round', 'nuff', 'twere', 'twill']);
/** Those that nobody means when the straight mark opens a quotation. */
const CLIPPED_STRAIGHT = new Set(['em', 'tis', 'twas', 'til', 'n', 'cuz']);

/** End of a word or decade that starts with an apostrophe (’em, '90s, ’16), or `at` when the mark is a quote. */
export function clippedWordEnd(value: string, at: number, end: number): number {
  const code = value.charCodeAt(at);
  if (at + 1 >= end || code === 96) return at;
  const next = classAt(value, at + 1);
  let close = at + 1;
  while (close < end && close - at < 8 && (classAt(value, close) === LETTER || classAt(value, close) === DIGIT))
    close += 1;
  if (next === DIGIT) {
    const tail = close - at - 1;
    const decade = tail === 3 && (value.charCodeAt(close - 1) | 32) === 115;
    return decade || (tail === 2 && code === 0x2019) ? close : at;
  }
  if (next !== LETTER || close - at > 6) return at;
  const word = value.slice(at + 1, close).toLowerCase();
  if (!(code === 0x2019 ? CLIPPED : CLIPPED_STRAIGHT).has(word)) return at;
  const closed = close < end && classAt(value, close) === APOSTROPHE;
  if (word === 'n') return closed ? close + 1 : at;
  return closed ? at : close;
}
