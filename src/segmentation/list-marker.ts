import { isDigit, isLower, isWhiteSpace } from '../text/characters.ts';

const BULLETS =
  '\u2022\u2023\u2043\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25ba\u25b6\u25b8\u27a4\u2794\u2192\u2713\u2714\u00b7\u2219';
const DASHES = '-*\u2013+';

/**
 * The length of the list marker that `[start, end)` begins with, the white space after it included, or 0. Markers are
 * bullets, "-", "*", "–" and "+" before a space, "1." or "1)" of at most two digits, "(1)", "(a)", "a)" and "(iv)".
 */
export function listMarkerLength(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  let i = start + 1;
  if (BULLETS.includes(text.charAt(start))) {
    // A bullet needs no space after it.
  } else if (DASHES.includes(text.charAt(start))) {
    if (i < end && !isWhiteSpace(text.charCodeAt(i))) return 0;
  } else {
    i = enumeratorEnd(text, start, end, first);
    if (i === 0 || (i < end && !isWhiteSpace(text.charCodeAt(i)))) return 0;
  }
  while (i < end && isWhiteSpace(text.charCodeAt(i))) i++;
  return i - start;
}

function enumeratorEnd(text: string, start: number, end: number, first: number): number {
  const bracketed = first === 0x28;
  let i = bracketed ? start + 1 : start;
  const from = i;
  while (i < end && i - from < 2 && isDigit(text.charCodeAt(i))) i++;
  const numbered = i > from;
  if (!numbered) {
    while (i < end && i - from < 4 && isLower(text.charCodeAt(i))) i++;
    const length = i - from;
    if (length === 0 || (length > 1 && !/^[ivx]+$/.test(text.slice(from, i)))) return 0;
  }
  const close = text.charCodeAt(i);
  if (close === 0x29) return i + 1;
  return numbered && !bracketed && close === 0x2e ? i + 1 : 0;
}
