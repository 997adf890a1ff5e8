import {
  APOSTROPHE,
  classAt,
  DASH,
  DIGIT,
  EXTEND,
  HYPHEN,
  LETTER,
  PUNCT,
  QUOTE,
  SPACE,
  STOP,
  SYMBOL,
  widthAt,
} from './characters.ts';
import { scanHandle, scanUrlTail } from './links.ts';
import { scanNumber } from './numbers.ts';
import type { TokenKind } from './types.ts';
import { clippedWordEnd, contractionStart, scanWord, suffixEnd } from './words.ts';

/** Kinds by the numbers that cut points are stored with. */
export const KINDS: readonly TokenKind[] = ['word', 'number', 'punct', 'quote', 'symbol', 'link'];
const KIND_NUMBERS = { word: 0, number: 1, punct: 2, quote: 3, symbol: 4, link: 5 } as const satisfies Record<
  TokenKind,
  number
>;
export const WORD = KIND_NUMBERS.word;

/**
 * Cut points of tokens before any tagging, as parallel lists: objects are made once, with part of speech and lemma,
 * at the end. The first `count` places are used.
 */
export interface RawTokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Indices into `KINDS`. */
  readonly kinds: Uint8Array;
  count: number;
}

/** Room for the tokens of so many UTF-16 units, none of which is in two tokens. */
export function makeRawTokens(units: number): RawTokens {
  return { starts: new Int32Array(units), ends: new Int32Array(units), kinds: new Uint8Array(units), count: 0 };
}

/**
 * Cuts `value[start, end)`, one sentence, into tokens: every character that is not white space comes to lie in exactly
 * one. One pass over the characters, by class; nothing is looked at more than a fixed number of times.
 */
export function scanSentence(value: string, start: number, end: number, out: RawTokens): void {
  let at = start;
  while (at < end) {
    const kind = classAt(value, at);
    at = kind === SPACE ? at + 1 : scanToken(value, at, start, end, kind, out);
  }
}

function scanToken(value: string, at: number, start: number, end: number, kind: number, out: RawTokens): number {
  switch (kind) {
    case LETTER:
      return wordOrLink(value, at, end, out);
    case DIGIT:
      return number(value, at, end, out);
    case APOSTROPHE:
      return apostrophe(value, at, start, end, out);
    case QUOTE:
      return push(value, at, at + 1, end, 'quote', out);
    case HYPHEN:
    case DASH:
      return push(value, at, sameRun(value, at, end), end, 'punct', out);
    case STOP:
      return fullStop(value, at, start, end, out);
    case PUNCT:
      return push(value, at, punctuationEnd(value, at, end), end, 'punct', out);
    default:
      return symbol(value, at, start, end, kind, out);
  }
}

/** Adds a token and returns its end; marks that belong to its last character come along. */
function push(value: string, from: number, to: number, end: number, kind: TokenKind, out: RawTokens): number {
  let close = Math.min(to, end);
  while (close < end && classAt(value, close) === EXTEND) close += widthAt(value, close);
  return add(from, close, KIND_NUMBERS[kind], out);
}

function add(from: number, to: number, kind: number, out: RawTokens): number {
  const { count } = out;
  out.starts[count] = from;
  out.ends[count] = to;
  out.kinds[count] = kind;
  out.count = count + 1;
  return to;
}

/** A to Z in either case. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** End of the word at `at` when it is of plain letters, as most are, and a space or comma or nothing follows; else `at`. */
function plainWordEnd(value: string, at: number, end: number): number {
  let close = at;
  while (close < end && isPlainLetter(value.charCodeAt(close))) close += 1;
  if (close === end) return close;
  const next = value.charCodeAt(close);
  return next === 32 || next === 44 ? close : at;
}

function wordOrLink(value: string, at: number, end: number, out: RawTokens): number {
  const plain = plainWordEnd(value, at, end);
  if (plain > at) return add(at, plain, KIND_NUMBERS.word, out);
  const close = scanWord(value, at, end);
  const link = scanUrlTail(value, at, close, end);
  if (link > close) return push(value, at, link, end, 'link', out);
  return pushWord(value, at, close, end, 'word', out);
}

function number(value: string, at: number, end: number, out: RawTokens): number {
  const close = scanNumber(value, at, end);
  const word = scanHyphenated(value, at, close, end);
  return pushWord(value, at, word, end, word > close ? 'word' : 'number', out);
}

/** "12-year-old": a number that a hyphen ties to a word is a word. */
function scanHyphenated(value: string, at: number, close: number, end: number): number {
  if (close + 1 >= end || classAt(value, close) !== HYPHEN || classAt(value, close + 1) !== LETTER) return close;
  return scanWord(value, at, end, close + 1);
}

/** "shouldn't've" has two; nothing has more than three. */
const MOST_PARTS = 3;

/** A word with its contractions split off: do|n't, it|'s, should|n't|'ve. */
function pushWord(value: string, at: number, close: number, end: number, kind: TokenKind, out: RawTokens): number {
  const first = contractionStart(value, at, close);
  // Most words have none.
  if (first <= at) return push(value, at, close, end, kind, out);
  const cuts = [close, first];
  for (let cut = first; cuts.length <= MOST_PARTS; ) {
    cut = contractionStart(value, at, cut);
    if (cut <= at) break;
    cuts.push(cut);
  }
  let from = at;
  for (let k = cuts.length - 1; k > 0; k -= 1) {
    const cut = cuts[k]!;
    push(value, from, cut, cut, from === at ? kind : 'word', out);
    from = cut;
  }
  return push(value, from, close, end, from === at ? kind : 'word', out);
}

function apostrophe(value: string, at: number, start: number, end: number, out: RawTokens): number {
  const glued = at > start && out.ends[out.count - 1] === at;
  const word = glued ? suffixEnd(value, at, end) : clippedWordEnd(value, at, end);
  if (word > at) return push(value, at, word, end, 'word', out);
  // Typists double the single mark for a double one.
  const doubled = at + 1 < end && value.charCodeAt(at + 1) === value.charCodeAt(at);
  return push(value, at, doubled ? at + 2 : at + 1, end, 'quote', out);
}

function fullStop(value: string, at: number, start: number, end: number, out: RawTokens): number {
  const glued = at > start && out.ends[out.count - 1] === at;
  if (!glued && at + 1 < end && classAt(value, at + 1) === DIGIT) return number(value, at, end, out);
  return push(value, at, sameRun(value, at, end), end, 'punct', out);
}

function punctuationEnd(value: string, at: number, end: number): number {
  const code = value.charCodeAt(at);
  // "…", "!!", "?!" are one mark; brackets, commas and slashes are not.
  if (code === 0x2026) return sameRun(value, at, end);
  let close = at + 1;
  if (code === 33 || code === 63) {
    while (close < end && (value.charCodeAt(close) === 33 || value.charCodeAt(close) === 63)) close += 1;
  }
  return close;
}

function sameRun(value: string, at: number, end: number): number {
  const code = value.charCodeAt(at);
  let close = at + 1;
  while (close < end && value.charCodeAt(close) === code) close += 1;
  return close;
}

function symbol(value: string, at: number, start: number, end: number, kind: number, out: RawTokens): number {
  const code = value.charCodeAt(at);
  const glued = at > start && out.ends[out.count - 1] === at;
  if (!glued && (code === 64 || code === 35)) {
    const handle = scanHandle(value, at, end);
    if (handle > at) return push(value, at, handle, end, 'word', out);
  }
  if (kind === EXTEND || code < 0x100) return push(value, at, sameSymbol(value, at, end), end, 'symbol', out);
  return push(value, at, pictureEnd(value, at, end), end, 'symbol', out);
}

/** A ruler of one sign ("*****", "====") is one token; signs of money and the like stand alone. */
function sameSymbol(value: string, at: number, end: number): number {
  return '*=_~#+|<>^\\'.includes(value.charAt(at)) ? sameRun(value, at, end) : at + widthAt(value, at);
}

const JOINER = 0x200d;

/** End of an emoji with its skin tone, variation selector and joined parts; two regional letters make a flag. */
function pictureEnd(value: string, at: number, end: number): number {
  let close = at + widthAt(value, at);
  if (isRegional(value, at) && close < end && isRegional(value, close)) close += 2;
  while (close < end && classAt(value, close) === EXTEND) {
    const joins = value.charCodeAt(close) === JOINER;
    close += widthAt(value, close);
    if (joins && close < end && classAt(value, close) === SYMBOL) close += widthAt(value, close);
  }
  return Math.min(close, end);
}

function isRegional(value: string, at: number): boolean {
  const point = value.codePointAt(at) as number;
  return point >= 0x1f1e6 && point <= 0x1f1ff;
}
