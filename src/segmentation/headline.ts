import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { endsSentence, lastMark } from './marks.ts';
import { wordSet } from './words.ts';

const FUNCTION_WORDS = wordSet('function-words', 'english');
const REPORTING = wordSet('function-words', 'reporting');
/** In UTF-16 units. */
export const LONGEST_HEADLINE = 150;
const MOST_WORDS = 20;
const MOST_WORDS_INSIDE = 14;
const MOST_WORDS_SENTENCE_CASE = 8;
const MOST_WORDS_LABEL = 7;

/** What a passage's neighbours say about it. */
export interface Surroundings {
  /** True for the first passage of the text. */
  readonly first: boolean;
  readonly before: Span | undefined;
  readonly after: Span | undefined;
  readonly listFollows: boolean;
  /** True when blank lines set it off from the passage after it. */
  readonly setOff: boolean;
}

/** True when the passage heads what follows it. */
export function isHeadline(text: string, span: Span, around: Surroundings): boolean {
  if (span.end - span.start > LONGEST_HEADLINE) return false;
  if (!around.after && !around.first) return false;
  const first = text.charCodeAt(span.start);
  if (isLower(first) && !isUpper(text.charCodeAt(span.start + 1))) return false;
  const mark = lastMark(text, span);
  if (mark === '.' && !/\b(?:[A-Z]\.){2,}$/.test(text.slice(span.start, span.end))) return false;
  if (mark === ',' || mark === ';' || mark === '\u2014' || mark === '\u2026') return false;
  const shape = shapeOf(text.slice(span.start, span.end));
  if (shape.words === 0 || shape.words > MOST_WORDS) return false;
  if (mark === ':') return around.listFollows && shape.words <= MOST_WORDS_LABEL && !REPORTING.has(shape.last);
  if (!around.after) return false;
  const prose = isProse(text, around.after) || around.listFollows;
  if (around.first) {
    if (isLower(text.charCodeAt(around.after.start))) return false;
    if (shape.titled) return true;
    return mark !== '!' && mark !== '?' ? prose : prose && around.setOff;
  }
  if (shape.words > MOST_WORDS_INSIDE) return false;
  if (mark === '?' || mark === '!') return shape.titled && shape.words > 2;
  if (shape.titled) return shape.words > 1 || prose;
  const closed =
    around.before === undefined || endsSentence(text, around.before) || lastMark(text, around.before) === ':';
  return closed && prose && shape.words <= MOST_WORDS_SENTENCE_CASE && !isLower(text.charCodeAt(around.after.start));
}

/** A passage that reads as running text: it ends as a sentence does, or is long. */
function isProse(text: string, span: Span): boolean {
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
  readonly last: string;
}

function shapeOf(line: string): Shape {
  let words = 0;
  let long = 0;
  let capital = 0;
  let last = '';
  for (const piece of line.split(/[\s\u2013\u2014/-]+/)) {
    let at = 0;
    while (at < piece.length && !isLetter(piece.charCodeAt(at)) && !isDigit(piece.charCodeAt(at))) at++;
    if (at === piece.length) continue;
    words++;
    last = fold(piece.slice(at)).replace(/[^\p{L}\p{N}']+$/u, '');
    if (FUNCTION_WORDS.has(last) && !isUpper(piece.charCodeAt(at + 1))) continue;
    const first = piece.charCodeAt(at);
    if (isDigit(first)) continue;
    long++;
    if (isUpper(first)) capital++;
  }
  return { words, titled: long > 0 && capital >= long * 0.75 && (long > 1 || words === 1), last };
}
