import { isDigit, isLetter, isWhiteSpace } from '../text/characters.ts';
import { isClosingBracket, isTerminator } from './marks.ts';

/** A run of marks that may end a sentence, with the closing marks that stay with it. */
export interface SentenceMark {
  /** Offset of the first mark of the run. */
  readonly start: number;
  /** Offset after the last mark of the run ("?!", "...", ". . ."). */
  readonly stop: number;
  /** Offset after the closing quotation marks, brackets and footnote number. */
  readonly end: number;
  readonly kind: 'stop' | 'strong' | 'ellipsis';
  /** True when a quotation mark closes behind the run. */
  readonly unquotes: boolean;
  /** Straight double marks among the closing marks. */
  readonly straight: number;
  /** Brackets closed behind the run. */
  readonly closed: number;
}

/** Reads the run that starts at `start`; `open` tells whether a straight double quotation is open there. */
export function readMark(text: string, start: number, end: number, open: boolean): SentenceMark {
  let stop = start;
  let dots = 0;
  let strong = false;
  let ellipsis = false;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (isTerminator(code)) {
      if (code === 0x2e) dots++;
      else if (code === 0x2026) ellipsis = true;
      else strong = true;
      stop++;
    } else if (isSpacedDot(text, stop, end)) stop++;
    else break;
  }
  let unquotes = false;
  let straight = 0;
  let closed = 0;
  let at = stop;
  while (at < end) {
    // Tokenized text has a space before the mark that closes.
    const code = text.charCodeAt(at);
    const spaced = isWhiteSpace(code) && closesAfterSpace(text, at + 1, end, open && straight === 0);
    const i = spaced ? at + 1 : at;
    const mark = text.charCodeAt(i);
    if (mark === 0x22) {
      if (!open && !isBreak(text, i + 1, end)) break;
      straight++;
      unquotes = true;
    } else if (mark === 0x201d || mark === 0xbb || mark === 0x2019 || mark === 0x27) {
      if (mark === 0x27 && i + 1 < end && isLetter(text.charCodeAt(i + 1))) break;
      unquotes = true;
    } else if (isClosingBracket(mark)) closed++;
    else break;
    at = i + 1;
  }
  at = footnoteEnd(text, at, end);
  const kind = strong ? 'strong' : ellipsis || dots > 1 ? 'ellipsis' : 'stop';
  return { start, stop, end: at, kind, unquotes, straight, closed };
}

/** The space of ". . .": another dot follows that does not start a number or name (".5", ".NET"). */
function isSpacedDot(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x20 && code !== 0xa0) || text.charCodeAt(at + 1) !== 0x2e || at + 1 >= end) return false;
  const after = text.charCodeAt(at + 2);
  return at + 2 >= end || !(isDigit(after) || isLetter(after));
}

function closesAfterSpace(text: string, at: number, end: number, open: boolean): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  if (code === 0x201d) return isBreak(text, at + 1, end);
  return code === 0x22 && open && isBreak(text, at + 1, end);
}

function isBreak(text: string, at: number, end: number): boolean {
  return at >= end || !isLetter(text.charCodeAt(at));
}

/** "won.[12] The": the number of a note stays with its sentence. */
function footnoteEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 0x5b) return at;
  let i = at + 1;
  while (i < end && i < at + 4 && isDigit(text.charCodeAt(i))) i++;
  return i > at + 1 && i < end && text.charCodeAt(i) === 0x5d ? i + 1 : at;
}
