import stringWidth from 'fast-string-width';

/**
 * Characters that could move the cursor, change colours, or reorder what is on the screen: C0 and C1 controls, line
 * and paragraph separators, bidirectional controls, byte order marks; and unpaired surrogates, which no terminal shows.
 */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const PLAIN = /^[\x20-\x7e]*$/;
const SPACE = /\s+/g;

/** Text of an article or a file name as it may be written to a terminal: nothing in it acts, everything shows. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, picture);
}

/** The same on one line: runs of white space become one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(SPACE, ' ').trim());
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

/** Latin letters, quotation marks, dashes and the like: one column each, told without loading tables of all of Unicode. */
const NARROW = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Terminal columns that a visible text takes: emoji and CJK take two, combining marks none. */
export function columns(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text);
}

/** At most `width` columns, the cut marked by an ellipsis. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const char of text) {
    used += columns(char);
    if (used > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
