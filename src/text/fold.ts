const SINGLE_QUOTES = '\u2018\u2019\u201a\u201b\u2032\u2035\u2039\u203a\u02b9\u02bb\u02bc\u02bd\u055a\uff07\u00b4`';
const DOUBLE_QUOTES = '\u201c\u201d\u201e\u201f\u2033\u2036\u00ab\u00bb\u301d\u301e\u301f\uff02';
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const DASHES = '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';

const MARKS: ReadonlyMap<number, number> = new Map(
  [
    [SINGLE_QUOTES, "'"],
    [DOUBLE_QUOTES, '"'],
    [SPACES, ' '],
    [DASHES, '-'],
  ].flatMap(([chars, to]) =>
    Array.from(chars as string, (c) => [c.charCodeAt(0), (to as string).charCodeAt(0)] as const),
  ),
);

/**
 * One UTF-16 unit as lexicons see it: curly and primed marks become ' and ", odd spaces a space, dashes a hyphen,
 * capitals lower case. One unit always gives one unit, so a character whose lower case is longer (İ) stays, and so
 * does everything outside the basic plane.
 */
export function foldUnit(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 32;
    return code === 0x60 ? 0x27 : code;
  }
  const mark = MARKS.get(code);
  if (mark !== undefined) return mark;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** `foldUnit` for a string of one unit. */
export function foldChar(char: string): string {
  return String.fromCharCode(foldUnit(char.charCodeAt(0)));
}

/** The text as lexicons see it, unit by unit: `fold(text).length === text.length`, so offsets hold in both. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80 || code === 0x60) return foldFrom(text, i);
  }
  return text.toLowerCase();
}

function foldFrom(text: string, first: number): string {
  let folded = text.slice(0, first).toLowerCase();
  let copied = first;
  for (let i = first; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 && code !== 0x60) continue;
    if (copied < i) folded += text.slice(copied, i).toLowerCase();
    folded += String.fromCharCode(foldUnit(code));
    copied = i + 1;
  }
  return copied < text.length ? folded + text.slice(copied).toLowerCase() : folded;
}
