import { isDigit, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordSet } from './words.ts';

const AGENCIES = wordSet('boilerplate', 'agency');
const NOT_PLACES = wordSet('boilerplate', 'not-place');
const MONTHS = wordSet('calendar', 'month', 'short-month');
const WHEN = wordSet('calendar', 'month', 'short-month', 'day', 'short-day', 'zone', 'moment');
const DAYS_AND_MONTHS = wordSet('calendar', 'month', 'short-month', 'day', 'short-day');
const LONGEST_DATELINE = 90;
const LONGEST_TIME = 120;

/** "(REUTERS)" right after the start: an agency in brackets, with what closes it. */
const AGENCY_AT_START = /^\(([^()]{2,40})\)/;
const SEPARATOR = /^\s*(?:--+|[-\u2013\u2014\u2015])\s*/;

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
  return folded.split(/\s*[/,]\s*/).some((part) => AGENCIES.has(part));
}

/** Length of "PLACE[, State][, Month day] [(Agency)] —", or 0. */
function placeLength(head: string): number {
  let capitals = 0;
  let at = 0;
  let words = 0;
  let mixed = 0;
  const first = /^[^\s,(]+/.exec(head)?.[0] ?? '';
  while (at < head.length && words < 9) {
    const code = head.charCodeAt(at);
    if (code === 0x28) {
      // "Geneva (AFP) -": an agency stands for the capitals.
      const length = agencyLength(head, at);
      return length > 0 && words - mixed <= 6 ? length : 0;
    }
    const dash = words > 0 ? SEPARATOR.exec(head.slice(at)) : null;
    if (dash) {
      if (!hasSpaceOrLongDash(head, at, dash[0])) return 0;
      return capitals > 0 && !NOT_PLACES.has(fold(head.slice(0, at).trim())) && !NOT_PLACES.has(fold(first))
        ? at + dash[0].length
        : 0;
    }
    const word = /^[^\s,()\u2013\u2014]+,?/.exec(head.slice(at))?.[0];
    if (word === undefined) return 0;
    const bare = word.replace(/[.,]+$/, '');
    if (isCapitals(bare)) capitals++;
    else if (isUpper(bare.charCodeAt(0)) || isDigit(bare.charCodeAt(0)) || MONTHS.has(fold(bare))) {
      mixed++;
      // Capitals come first; "Geneva (AFP)" has at most three words before the bracket.
      if (capitals === 0 && (words > 2 || word.endsWith('.'))) return 0;
    } else return 0;
    words++;
    at += word.length;
    while (at < head.length && isWhiteSpace(head.charCodeAt(at))) at++;
    if (head.charCodeAt(at) === 0x2d || head.charCodeAt(at) === 0x2013 || head.charCodeAt(at) === 0x2014) {
      // Step back to the space, which tells a dash from a hyphen.
      while (at > 0 && isWhiteSpace(head.charCodeAt(at - 1))) at--;
    }
  }
  return 0;
}

function hasSpaceOrLongDash(head: string, at: number, dash: string): boolean {
  return isWhiteSpace(head.charCodeAt(at)) || dash.includes('--') || /[\u2013\u2014\u2015]/.test(dash);
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

/** True for a line that only says when: "March 3, 2024 10:12 am ET", "Published 3 May 2021, updated 4:05 p.m. EDT". */
export function isTimeLine(line: string): boolean {
  if (line.length > LONGEST_TIME) return false;
  let dated = 0;
  let words = 0;
  for (const piece of line.split(/[\s,:|/\u2013\u2014()\u00b7\u2022@-]+/)) {
    const word = fold(piece).replace(/[.]+$/, '');
    if (word === '') continue;
    words++;
    const number = /^\d{1,4}(?:st|nd|rd|th|am|pm|a\.m|p\.m)?$/.test(word);
    if (!number && !WHEN.has(word)) return false;
    if (number || DAYS_AND_MONTHS.has(word)) dated++;
  }
  return dated >= 2 || (dated === 1 && words <= 3 && words > 1);
}
