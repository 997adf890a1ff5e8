import { findWordCharacter, isDigit, isLetter, isLower, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold, foldUnit } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { endsSentence, lastMark } from './marks.ts';
import { wordSet } from './words.ts';

const FUNCTION_WORDS = wordSet('function-words', 'english');
const LONGEST_SMALL = [...FUNCTION_WORDS].reduce((longest, { length }) => Math.max(longest, length), 0);
/** In UTF-16 units. */
export const LONGEST_HEADLINE = 150;
const MOST_WORDS = 20;
const MOST_WORDS_INSIDE = 14;
const MOST_WORDS_SENTENCE_CASE = 8;

/** The one full stop that ends headlines. */
const INITIALS_AT_END =
  /\b(?:U\.S|U\.K|U\.N|E\.U|D\.C|N\.Y|N\.J|N\.C|S\.C|L\.A|A\.I|F\.B\.I|C\.I\.A|G\.O\.P|U\.A\.E)\.\W*$/;
/** Words are shorter; what is not is no heading of a language with spaces. */
const LONGEST_WORD = 45;
/** Small words that stay small in a title; a question in running text has others too ("Who is he?"). */
const SMALL_IN_TITLES = new Set(
  'a an the of to and in for on at by or as with from vs but nor per via into'.split(' '),
);
/** "8:52 p.m. —", "20.14 BST:": when an entry of a live report was made. */
const TIMED = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4})?\s*[\u2014\u2013:|-]/i;

/** What a passage's neighbours say about it. */
export interface Surroundings {
  /** `first`: of the text; `deck`: under the headline of the text; `inside`: anywhere else. */
  readonly place: 'first' | 'deck' | 'inside';
  /** True when what stands before it is complete: a sentence, a list, furniture. */
  readonly closed: boolean;
  /** The next passage that is no furniture. */
  readonly after: Span | undefined;
  readonly listFollows: boolean;
  /** True when prose or a list follows soon, if not at once. */
  readonly leads: boolean;
  /** True when blank lines or furniture set it off from the passage after it. */
  readonly setOff: boolean;
}

/** True when the passage heads what follows it. */
export function isHeadline(text: string, span: Span, around: Surroundings): boolean {
  if (span.end - span.start > LONGEST_HEADLINE || !around.after) return false;
  const first = text.charCodeAt(span.start);
  if (isLower(first) && !isUpper(text.charCodeAt(span.start + 1))) return false;
  const mark = lastMark(text, span);
  // A line that ends in a colon leads in what follows and is part of it.
  if (mark === ',' || mark === ';' || mark === ':' || mark === '\u2014' || mark === '\u2026') return false;
  const line = text.slice(span.start, span.end);
  if (mark === '.' && !INITIALS_AT_END.test(line)) return false;
  if (first === 0x28 && line.endsWith(')')) return false;
  const shape = shapeOf(line);
  if (shape.words === 0 || shape.words > MOST_WORDS) return false;
  const asks = mark === '!' || mark === '?';
  const prose = isProse(text, around.after) || around.listFollows;
  const runsOn = isLower(text.charCodeAt(around.after.start));
  if (around.place !== 'inside') {
    if (runsOn) return false;
    if (shape.titled && (!asks || around.place === 'first')) return true;
    if (asks) return around.place === 'first' && prose && around.setOff;
    if (around.leads && (around.setOff || around.place === 'first')) return true;
  }
  if (shape.words > MOST_WORDS_INSIDE) return false;
  if (asks) return mark === '?' && shape.title && shape.words > 2;
  if (shape.titled) return shape.words > 1 || prose;
  if (TIMED.test(line)) return prose;
  return around.closed && prose && shape.words <= MOST_WORDS_SENTENCE_CASE && !runsOn;
}

/** A passage that reads as running text: it ends as a sentence does, or is long. */
export function isProse(text: string, span: Span): boolean {
  return span.end - span.start > LONGEST_HEADLINE || endsSentence(text, span) || lastMark(text, span) === ':';
}

/** True when nearly every word of any weight starts with a capital. */
export function isTitleCase(line: string): boolean {
  return shapeOf(line).titled;
}

interface Shape {
  readonly words: number;
  /** Every long word, or nearly, starts with a capital or digit. */
  readonly titled: boolean;
  /** Every word starts with a capital or digit but those that stay small in titles. */
  readonly title: boolean;
}

function shapeOf(line: string): Shape {
  let words = 0;
  let long = 0;
  let capital = 0;
  let title = true;
  for (let from = 0; from < line.length; ) {
    const to = pieceEnd(line, from);
    if (to - from > LONGEST_WORD) return { words: MOST_WORDS + 1, titled: false, title: false };
    let at = from;
    while (at < to && !isLetterOrDigit(line.charCodeAt(at))) at++;
    from = to + 1;
    if (at === to) continue;
    words++;
    const first = line.charCodeAt(at);
    if (isDigit(first)) continue;
    const small = smallWord(line, at, to);
    title &&= !isLower(first) || SMALL_IN_TITLES.has(small);
    const shouted = at + 1 < to && isUpper(line.charCodeAt(at + 1));
    if (!shouted && FUNCTION_WORDS.has(small)) continue;
    long++;
    if (isUpper(first)) capital++;
  }
  return { words, titled: long > 0 && capital >= long * 0.75 && (long > 1 || words === 1), title };
}

/** The end of the piece that starts at `from`: white space, a slash or a dash parts it from the next. */
function pieceEnd(line: string, from: number): number {
  let at = from;
  for (; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014 || isWhiteSpace(code)) break;
  }
  return at;
}

/** `[start, end)` folded and without the marks at its end, or '' when it is longer than any word that is asked for. */
function smallWord(line: string, start: number, end: number): string {
  let stop = end;
  while (stop > start && !isWordUnit(line, stop - 1)) stop--;
  return stop - start > LONGEST_SMALL ? '' : fold(line.slice(start, stop));
}

function isWordUnit(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return isLetterOrDigit(code) || foldUnit(code) === 0x27 || findWordCharacter(line, at, at + 1) >= 0;
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}
