import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { endsSentence, lastMark } from './marks.ts';
import { wordSet } from './words.ts';

const FUNCTION_WORDS = wordSet('function-words', 'english');
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
  for (const piece of line.split(/[\s\u2013\u2014/-]+/)) {
    let at = 0;
    if (piece.length > LONGEST_WORD) return { words: MOST_WORDS + 1, titled: false, title: false };
    while (at < piece.length && !isLetter(piece.charCodeAt(at)) && !isDigit(piece.charCodeAt(at))) at++;
    if (at === piece.length) continue;
    words++;
    const word = fold(piece.slice(at)).replace(/[^\p{L}\p{N}']+$/u, '');
    const first = piece.charCodeAt(at);
    title &&= !isLower(first) || SMALL_IN_TITLES.has(word);
    if (FUNCTION_WORDS.has(word) && !isUpper(piece.charCodeAt(at + 1))) continue;
    if (isDigit(first)) continue;
    long++;
    if (isUpper(first)) capital++;
  }
  return { words, titled: long > 0 && capital >= long * 0.75 && (long > 1 || words === 1), title };
}
