/**
 * White space, as every stage trims and splits by it: Unicode White_Space, and the characters that take no room and
 * stand for nothing (byte order mark, zero width space, word joiner). A zero width joiner is part of its emoji.
 */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x85) return false;
  return (
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The characters that end a line: line feed, carriage return, line and paragraph separator. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for a capital of any script that has capitals; a unit of a surrogate pair has no case. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0xc0) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  if (code < 0xb5) return false;
  const char = String.fromCharCode(code);
  return char.toUpperCase() !== char;
}

const LETTER = /\p{L}/u;

/** True for a letter of the basic plane; half of a surrogate pair is none. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xaa) return false;
  return LETTER.test(String.fromCharCode(code));
}

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** The first letter or digit at or after `start`, or -1. Half of an unpaired surrogate is neither. */
export function findWordCharacter(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return i;
    } else if (LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(i) as number))) return i;
  }
  return -1;
}
