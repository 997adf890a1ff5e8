import { columns, visible } from './visible.ts';

/** A word (or a part of a very long one) on a line; `start` and `end` are offsets into the wrapped string. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What is shown, with controls made visible. */
  readonly text: string;
  /** First terminal column on its line, 0-based. */
  readonly column: number;
  readonly width: number;
}

export type Line = readonly Piece[];

/** Breaks `text` into lines of at most `width` columns at white space; a word that is longer is cut. */
export function wrap(text: string, width: number): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const add = (start: number, end: number): void => {
    const shown = visible(text.slice(start, end));
    const size = columns(shown);
    const gap = line.length === 0 ? 0 : 1;
    if (used + gap + size > width && line.length > 0) {
      lines.push(line);
      line = [];
      used = 0;
    }
    const column = line.length === 0 ? 0 : used + 1;
    line.push({ start, end, text: shown, column, width: size });
    used = column + size;
  };
  for (const match of text.matchAll(/\S+/g)) {
    const end = match.index + match[0].length;
    // A word of n units takes at most 2n columns (or 8n, as visible controls), so most need no look at all.
    if (match[0].length * 8 <= width || columns(visible(match[0])) <= width) add(match.index, end);
    else for (const part of cut(match[0], width)) add(match.index + part.start, match.index + part.end);
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

/** The shown lines, for text that carries no marks. */
export function wrapPlain(text: string, width: number): string[] {
  return wrap(text, width).map((line) => line.map((piece) => piece.text).join(' '));
}

function* cut(word: string, width: number): Generator<{ start: number; end: number }> {
  let start = 0;
  let used = 0;
  let at = 0;
  for (const char of word) {
    const size = columns(visible(char));
    if (used + size > width && at > start) {
      yield { start, end: at };
      start = at;
      used = 0;
    }
    used += size;
    at += char.length;
  }
  yield { start, end: word.length };
}

/** Terminal column of an offset that lies in a piece or at its end. */
export function columnOf(piece: Piece, offset: number, text: string): number {
  if (offset <= piece.start) return piece.column;
  if (offset >= piece.end) return piece.column + piece.width;
  return piece.column + columns(visible(text.slice(piece.start, offset)));
}
