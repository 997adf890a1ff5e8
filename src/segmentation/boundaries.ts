import { isDigit, isLower, isUpper, isWhiteSpace } from '../text/characters.ts';
import { isMarkedName, isOrdinary, stopEndsSentence, wordBefore } from './abbreviations.ts';
import { endsAtCountry } from './country.ts';
import { isNumber, isOpeningBracket } from './marks.ts';
import { type NextStart, readNextStart, readNextWord } from './next-word.ts';
import { isReportingClause } from './reporting-clause.ts';
import type { SentenceMark } from './sentence-mark.ts';

const LONGEST_TAGS = 120;
const DOMAIN_ENDS = new Set(['com', 'org', 'net', 'gov', 'edu', 'io', 'co', 'uk', 'js', 'tv', 'info']);

/** Whether a sentence ends at the mark. `from` is where it starts, `end` where its block ends. */
export function isBoundary(text: string, mark: SentenceMark, from: number, end: number, inHeadline: boolean): boolean {
  if (mark.end >= end) return true;
  if (!isWhiteSpace(text.charCodeAt(mark.end))) return isMissingSpace(text, mark, from, end);
  let at = mark.end;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  if (at >= end) return true;
  const next = readNextStart(text, at, end);
  if (next.case === 'other') {
    const code = text.charCodeAt(next.start);
    if (continuesList(code) || (code === 0x23 && isOnlyTags(text, next.start, end))) return false;
  }
  if (mark.kind === 'stop') return stopEnds(text, mark, next, from, end, inHeadline);
  if (next.case === 'lower') return false;
  return mark.kind === 'ellipsis'
    ? ellipsisEnds(text, mark, next, from, end)
    : strongEnds(text, mark, next, from, at, end);
}

/** "… has cots. #Odette": tags at the end of a block belong to its last sentence. */
function isOnlyTags(text: string, at: number, end: number): boolean {
  return end - at <= LONGEST_TAGS && /^(?:#[\p{L}\p{N}_]+\s*)+$/u.test(text.slice(at, end));
}

/** A comma, semicolon, colon or closing mark after the stop: the sentence goes on. */
function continuesList(code: number): boolean {
  return code === 0x2c || code === 0x3b || code === 0x3a || code === 0x29 || code === 0x5d;
}

function stopEnds(
  text: string,
  mark: SentenceMark,
  next: NextStart,
  from: number,
  end: number,
  inHeadline: boolean,
): boolean {
  if (next.case === 'lower' && (next.quoted || next.bracketed || mark.end > mark.stop)) return false;
  if (mark.unquotes) {
    if (next.case === 'upper' && !next.quoted && isReportingClause(text, next.start, end, true)) return false;
    return true;
  }
  const ordinary = isOrdinary(text, mark.start, from);
  if (ordinary && next.case !== 'lower') return true;
  const word = wordBefore(text, mark.start, from);
  // "1. The first of …" inside a paragraph: the number belongs to what it numbers.
  if (word.start === from && word.text.length <= 2 && isNumber(word.text)) return false;
  // "Q. Were you there?" names who speaks.
  if (word.start === from && (word.text === 'Q' || word.text === 'A')) return false;
  if (stopEndsSentence(word.text, readNextWord(text, next, end), inHeadline)) return true;
  return !inHeadline && endsAtCountry(text, word, next, from, end);
}

function strongEnds(text: string, mark: SentenceMark, next: NextStart, from: number, at: number, end: number): boolean {
  // "(!)" and "(?)" comment on the word before.
  if (mark.closed > 0 && mark.start > from && isOpeningBracket(text.charCodeAt(mark.start - 1))) return false;
  if (mark.unquotes && next.start === at && isReportingClause(text, at, end, false)) return false;
  if (mark.stop > mark.start + 1 || mark.end > mark.stop) return true;
  const word = wordBefore(text, mark.start, from).text;
  return readNextWord(text, next, end).starter || !isMarkedName(word, text.charAt(mark.start));
}

function ellipsisEnds(text: string, mark: SentenceMark, start: NextStart, from: number, end: number): boolean {
  const before = mark.start > from ? text.charCodeAt(mark.start - 1) : 0;
  if (isOpeningBracket(before)) return false;
  if (mark.unquotes) return true;
  const next = readNextWord(text, start, end);
  // "… we know ... Americans are …": set off by spaces it stands for words left out.
  if (isWhiteSpace(before)) return next.starter;
  return next.word !== 'i' && next.case !== 'digit';
}

/** "at the end.The mayor": two words run together, not a domain or a name like Node.js. */
function isMissingSpace(text: string, mark: SentenceMark, from: number, end: number): boolean {
  let at = mark.end;
  const opener = text.charCodeAt(at);
  const opened = opener === 0x201c || (opener === 0x22 && mark.straight === 0);
  if (opened) at++;
  if (!isUpper(text.charCodeAt(at))) return false;
  const word = wordBefore(text, mark.start, from).text;
  if (mark.unquotes || opened) return word.length > 1;
  if (!isLower(text.charCodeAt(at + 1)) || word.length < 2) return false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!isLower(code) && code !== 0x27 && code !== 0x2019 && !(i === 0 && isUpper(code))) return false;
  }
  const next = readNextWord(text, readNextStart(text, at, end), end);
  if (mark.kind === 'ellipsis') return next.starter;
  if (DOMAIN_ENDS.has(next.word)) return false;
  const after = text.charCodeAt(at + next.word.length);
  return (
    at + next.word.length >= end ||
    !(after === 0x2e || after === 0x2f || after === 0x40 || isDigit(after)) ||
    isSpaceAfter(text, at + next.word.length + 1, end)
  );
}

function isSpaceAfter(text: string, at: number, end: number): boolean {
  return at >= end || isWhiteSpace(text.charCodeAt(at));
}
