import { isDigit, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from './words.ts';

const AGENCIES = wordSet('boilerplate', 'agency');
const NOT_PLACES = wordSet('boilerplate', 'not-place');
const MONTHS = wordSet('calendar', 'month', 'short-month');
const WHEN = wordSet('calendar', 'month', 'short-month', 'day', 'short-day', 'zone', 'moment');
const DAYS_AND_MONTHS = wordSet('calendar', 'month', 'short-month', 'day', 'short-day');
const LONGEST_MONTH = [...MONTHS].reduce((longest, { length }) => Math.max(longest, length), 0);
const LONGEST_DATELINE = 90;
const LONGEST_TIME = 120;
const MOST_WORDS = 9;

/** "(REUTERS)" right after the start: an agency in brackets, with what closes it. */
const AGENCY_AT_START = /^\(([^()]{2,40})\)/;
/** "KCRA", "WGN-TV". */
const CALL_LETTERS = /^[A-Z]{2,6}(?:-(?:TV|FM|AM|DT))?$/;
/** "Continental Press", "States News Service": a name that ends as names of agencies and papers do. */
const AGENCY_NAME =
  /^(?:[\p{Lu}\d][\p{L}\d.'\u2019&-]* (?:of |the |and |& )?){1,5}(?:Press|News|Service|Services|Wire|Newswire|Agency|Network|Times|Post|Journal|Tribune|Herald|Chronicle|Gazette|Courier|Radio|Media|Bureau)$/u;
const SEPARATOR = /^\s*(?:--+|[-\u2013\u2014\u2015])\s*/;

/** True for a line that is nothing but a dateline, its paragraph being the next line. */
export function isDatelineAlone(line: string): boolean {
  const last = line.charCodeAt(line.length - 1);
  if (line.length > LONGEST_DATELINE || !(isDash(last) || last === 0x29)) return false;
  const followed = `${line} A`;
  return datelineEnd(followed, 0, followed.length) === line.length;
}

/**
 * The end of the dateline that `[start, end)` begins with, its dash included ("WASHINGTON (AP) —", "LONDON, March 3
 * (Reuters) -", "NEW YORK –", "(CNN)"), or `start` when there is none. Something must follow it.
 */
export function datelineEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!isUpper(first) && first !== 0x28) return start;
  const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
  const length = first === 0x28 ? agencyLength(head, 0) : placeLength(head);
  if (length === 0) return start;
  const stop = start + head.slice(0, length).trimEnd().length;
  return start + length < end ? stop : start;
}

/** Length of "(Agency)" and the dash after it, or 0. A known agency needs no dash. */
function agencyLength(head: string, at: number): number {
  const match = AGENCY_AT_START.exec(head.slice(at));
  if (!match) return 0;
  const after = at + match[0].length;
  const dash = SEPARATOR.exec(head.slice(after));
  if (dash) return isAgency(match[1] as string) ? after + dash[0].length : 0;
  return AGENCIES.has(fold(match[1] as string)) ? after : 0;
}

function isAgency(name: string): boolean {
  const folded = fold(name);
  if (AGENCIES.has(folded)) return true;
  return (
    folded.split(/\s*[/,]\s*/).some((part) => AGENCIES.has(part)) || CALL_LETTERS.test(name) || AGENCY_NAME.test(name)
  );
}

/** What a dash at the end of a dateline is written with. */
function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2013 && code <= 0x2015);
}

/** Length of "PLACE[, State][, Month day] [(Agency)] —", or 0. */
function placeLength(head: string): number {
  let at = 0;
  let words = 0;
  let capitals = 0;
  let mixed = 0;
  let comma = false;
  while (at < head.length && words < MOST_WORDS) {
    const spaced = at > 0 && isWhiteSpace(head.charCodeAt(at - 1));
    if (head.charCodeAt(at) === 0x28) {
      // An agency stands for the capitals: "Geneva (AFP) -".
      return words - mixed <= 6 && (capitals > 0 || mixed <= 3) ? agencyLength(head, at) : 0;
    }
    const dash = words > 0 && isDash(head.charCodeAt(at)) ? SEPARATOR.exec(head.slice(at))?.[0] : undefined;
    if (dash !== undefined) {
      if (!spaced && dash.trim() === '-') return 0;
      return capitals > 0 && isPlace(head.slice(0, at)) ? at + dash.length : 0;
    }
    const word = wordAt(head, at);
    if (word === '') return 0;
    const bare = withoutStops(word);
    if (isCapitals(bare)) capitals++;
    else if (isUpper(bare.charCodeAt(0)) || isDigit(bare.charCodeAt(0)) || isMonth(bare)) {
      // Mixed case is a state, a date, or a place before an agency or the letters of its state ("Sacramento, CA —").
      if (capitals > 0 && !comma) return 0;
      mixed++;
      if (capitals === 0 && words > 2) return 0;
    } else return 0;
    comma ||= word.endsWith(',');
    words++;
    at += word.length;
    while (at < head.length && isWhiteSpace(head.charCodeAt(at))) at++;
  }
  return 0;
}

/** The word at an offset with the comma after it; '' where there is none. */
function wordAt(head: string, at: number): string {
  let end = at;
  while (end < head.length && isWordUnit(head.charCodeAt(end))) end++;
  return head.slice(at, end > at && head.charCodeAt(end) === 0x2c ? end + 1 : end);
}

/** What words of datelines are made of: neither white space nor a mark that parts them. */
function isWordUnit(code: number): boolean {
  if (code === 0x2c || code === 0x28 || code === 0x29 || code === 0x3a) return false;
  return !isWhiteSpace(code) && code !== 0x2013 && code !== 0x2014;
}

/** A word without the full stops and commas at its end. */
function withoutStops(word: string): string {
  let end = word.length;
  while (end > 0 && (word.charCodeAt(end - 1) === 0x2e || word.charCodeAt(end - 1) === 0x2c)) end--;
  return word.slice(0, end);
}

function isMonth(word: string): boolean {
  return word.length <= LONGEST_MONTH && MONTHS.has(fold(word));
}

/** False for "BREAKING —", "UPDATE -" and other capitals that name no place; mixed words need a state after them. */
function isPlace(words: string): boolean {
  const name = words.trim();
  const first = name.split(/[\s,]/, 1)[0] as string;
  if (NOT_PLACES.has(fold(name)) || NOT_PLACES.has(fold(first))) return false;
  return isCapitals(first.replace(/\.$/, '')) || /^[^,]+, ?[A-Z]{2}$/.test(name);
}

/** "WASHINGTON", "D.C.", "PARIS/BERLIN", "O'FALLON", "ST.". */
function isCapitals(word: string): boolean {
  let capitals = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isUpper(code)) capitals++;
    else if (!(code === 0x2e || code === 0x2f || code === 0x27 || code === 0x2019 || code === 0x2d)) return false;
  }
  return capitals > 1;
}

/** "3/4/2021", "10:12 am", "4:05 p.m.". */
const NUMERIC_DATE = /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b/i;

/** "[4:45]", "18.42": a time alone. */
const CLOCK = /^[[(]?(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?[\])]?$/;
const HAS_DIGIT = /\d/;
const FIRST_PIECE = /[^\s,:|/\u2013\u2014()\u00b7\u2022@-]+/;
const BETWEEN_PIECES = /[\s,:|/\u2013\u2014()\u00b7\u2022@-]+/;
const NUMBER = /^\d{1,4}(?:\.\d{1,2}){0,2}(?:st|nd|rd|th|am|pm|a\.m|p\.m)?$/;

/** True for a line that only says when: "March 3, 2024 10:12 am ET", "Published 3 May 2021, updated 4:05 p.m. EDT". */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_TIME || !HAS_DIGIT.test(line)) return false;
  if (CLOCK.test(line)) return true;
  // Nearly every line has another word soon, and so much of it is looked at.
  if (!saysWhen(whenWord(FIRST_PIECE.exec(line)?.[0] ?? ''))) return false;
  let dated = NUMERIC_DATE.test(line) ? 2 : 0;
  let words = 0;
  for (const piece of line.split(BETWEEN_PIECES)) {
    const word = whenWord(piece);
    if (!saysWhen(word)) return false;
    if (word === '') continue;
    words++;
    if (DAYS_AND_MONTHS.has(word)) dated += 2;
    else if (dated > 0 && NUMBER.test(word)) dated++;
  }
  return dated >= 2 && (words > 1 || dated > 2);
}

function whenWord(piece: string): string {
  return fold(piece).replace(/[.]+$/, '');
}

/** True for what lines that only say when are made of, and for nothing at all. */
function saysWhen(word: string): boolean {
  return word === '' || WHEN.has(word) || NUMBER.test(word);
}
