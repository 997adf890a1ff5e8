import { isWhiteSpace } from '../text/characters.ts';

/** What a character is to the scanner. Plain numbers, because the scanner asks for every character. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** `'`, `’` and look-alikes: an apostrophe or a quotation mark, as the place decides. */
export const APOSTROPHE = 3;
export const QUOTE = 4;
export const HYPHEN = 5;
export const DASH = 6;
export const STOP = 7;
export const PUNCT = 8;
export const SYMBOL = 9;
/** Stays with the character before it: combining marks, joiners, variation selectors, format characters. */
export const EXTEND = 10;

const LATIN = latinClasses();

function latinClasses(): Uint8Array {
  const classes = new Uint8Array(0x100).fill(SYMBOL);
  const set = (characters: string, value: number) => {
    for (let i = 0; i < characters.length; i += 1) classes[characters.charCodeAt(i)] = value;
  };
  for (let code = 0; code < 0x100; code += 1) {
    const character = String.fromCharCode(code);
    if (isWhiteSpace(code)) classes[code] = SPACE;
    else if (character.toLowerCase() !== character.toUpperCase()) classes[code] = LETTER;
  }
  set('ªºß', LETTER);
  set('0123456789²³¹¼½¾', DIGIT);
  set("'`´", APOSTROPHE);
  set('"«»', QUOTE);
  set('-', HYPHEN);
  set('.', STOP);
  set(',;:!?()[]{}/¿¡', PUNCT);
  set('\u00ad', EXTEND);
  return classes;
}

/** Class of one UTF-16 unit; a lone or leading surrogate is judged by `classAt`. */
export function classOf(code: number): number {
  return code < 0x100 ? (LATIN[code] as number) : wideClass(code);
}

/** Class of the character that starts at `at`; both halves of a surrogate pair belong to it. */
export function classAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  if (code < 0x100) return LATIN[code] as number;
  return isPair(value, at) ? pairClass(value.codePointAt(at) as number) : wideClass(code);
}

/** UTF-16 units of the character that starts at `at`: 2 for a surrogate pair, else 1. */
export function widthAt(value: string, at: number): number {
  return isPair(value, at) ? 2 : 1;
}

function isPair(value: string, at: number): boolean {
  if ((value.charCodeAt(at) & 0xfc00) !== 0xd800) return false;
  return (value.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

function wideClass(code: number): number {
  if (code < 0x2000) {
    if (code >= 0x300 && code <= 0x36f) return EXTEND;
    if (code === 0x2bc || code === 0x2bb || code === 0x2b9) return APOSTROPHE;
    if (code === 0x1680) return SPACE;
    return LETTER;
  }
  if (code < 0x2070) return generalPunctuation(code);
  if (code < 0x2c00) return symbolBlock(code);
  if (isWhiteSpace(code)) return SPACE;
  if (code >= 0x3001 && code <= 0x3020) return code === 0x3005 || code === 0x3007 ? LETTER : cjkMark(code);
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
  if (code >= 0xfe00 && code <= 0xfe0f) return EXTEND;
  if (code >= 0xfe20 && code <= 0xfe2f) return EXTEND;
  if (code >= 0xff00 && code <= 0xffef) return fullWidth(code);
  if (code >= 0xfff0) return SYMBOL;
  return LETTER;
}

function generalPunctuation(code: number): number {
  if (isWhiteSpace(code)) return SPACE;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return EXTEND;
  if (code <= 0x2011) return HYPHEN;
  if (code <= 0x2015) return DASH;
  if (code === 0x2018 || code === 0x2019 || code === 0x201b) return APOSTROPHE;
  if (code >= 0x201a && code <= 0x201f) return QUOTE;
  if (code === 0x2039 || code === 0x203a) return QUOTE;
  if (code === 0x2024 || code === 0x2025 || code === 0x2026 || code === 0x203c) return PUNCT;
  if (code >= 0x2047 && code <= 0x2049) return PUNCT;
  return SYMBOL;
}

function symbolBlock(code: number): number {
  if (code >= 0x20d0 && code <= 0x20ff) return EXTEND;
  if (code === 0x2212) return DASH;
  if (code === 0x2071 || code === 0x207f || (code >= 0x2090 && code <= 0x209c)) return LETTER;
  return SYMBOL;
}

function cjkMark(code: number): number {
  return code === 0x301d || code === 0x301e || code === 0x301f || (code >= 0x300a && code <= 0x300f) ? QUOTE : PUNCT;
}

function fullWidth(code: number): number {
  if (code >= 0xff10 && code <= 0xff19) return LETTER;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a) || code >= 0xff66) return LETTER;
  return code === 0xff02 || code === 0xff07 ? QUOTE : PUNCT;
}

/** Characters beyond U+FFFF: emoji and other pictures are symbols, the scripts there are letters. */
function pairClass(point: number): number {
  if (point >= 0x1f3fb && point <= 0x1f3ff) return EXTEND;
  if (point >= 0x1d000 && point <= 0x1d24f) return SYMBOL;
  if (point >= 0x1f000 && point <= 0x1fbff) return SYMBOL;
  if (point >= 0xe0000 && point <= 0xe0fff) return EXTEND;
  return point >= 0xf0000 ? SYMBOL : LETTER;
}
