import { classAt, classOf, DIGIT, EXTEND, HYPHEN, LETTER, widthAt } from './characters.ts';

/**
 * End of the number that starts at `at`: digits with `,` `.` `:` `/` `-` between digits (12,000; 3.5; 10:30; 9/11;
 * 2019-20), and letters at its end (1.5m, 20th, 1990s, 10am). A leading full stop (.5) may start it.
 */
export function scanNumber(value: string, at: number, end: number): number {
  let close = at + 1;
  while (close < end) {
    const code = value.charCodeAt(close);
    const kind = classAt(value, close);
    if (kind === DIGIT || kind === EXTEND) close += widthAt(value, close);
    else if (joinsDigits(code, kind) && close + 1 < end && classOf(value.charCodeAt(close + 1)) === DIGIT) close += 2;
    else if (kind === LETTER && !isDottedHour(value, close, end)) close = unitEnd(value, close, end);
    else break;
  }
  return close;
}

/** , . : / and hyphen; the apostrophe of 6'2" too. */
function joinsDigits(code: number, kind: number): boolean {
  return code === 44 || code === 46 || code === 58 || code === 47 || kind === HYPHEN || code === 39 || code === 0x2019;
}

function unitEnd(value: string, at: number, end: number): number {
  let close = at;
  while (close < end) {
    const kind = classAt(value, close);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTEND) break;
    close += widthAt(value, close);
  }
  return close;
}

/** "10a.m.": the hour is a number and "a.m." a word of its own. */
function isDottedHour(value: string, at: number, end: number): boolean {
  if (at + 2 >= end || value.charCodeAt(at + 1) !== 46) return false;
  const first = value.charCodeAt(at) | 32;
  return (first === 97 || first === 112) && (value.charCodeAt(at + 2) | 32) === 109;
}
