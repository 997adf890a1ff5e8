import type { Span } from '../../../src/text/span.ts';

/** What one mention covers: one span, or several when it is split ("A, he said, B"). In text order. */
export type Pieces = readonly Span[];

/** UTF-16 code units that the two share; pieces of one mention must not overlap each other. */
export function sharedUnits(a: Pieces, b: Pieces): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared;
}

/** 1 when both are the very same offsets, else 0. */
export function sameOffsets(a: Pieces, b: Pieces): number {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]?.start && end === b[i]?.end) ? 1 : 0;
}

/**
 * The pieces without marks and space at their edges, and joined where only marks and space lie between them: two
 * mentions of the same words are the same, whether a full stop was counted in or not. A piece without a letter or
 * digit stays as it is.
 */
export function trimPieces(pieces: Pieces, text: string): Pieces {
  const trimmed: Span[] = [];
  for (const { start, end } of pieces) {
    let from = start;
    let to = end;
    while (from < to && !isWordUnit(text, from)) from++;
    while (to > from && !isWordUnit(text, to - 1)) to--;
    const piece = from < to ? { start: from, end: to } : { start, end };
    const last = trimmed.at(-1);
    if (last && from < to && !hasWord(text, last.end, piece.start)) trimmed.splice(-1, 1, { ...last, end: piece.end });
    else trimmed.push(piece);
  }
  return trimmed;
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isWordUnit(text, i)) return true;
  return false;
}

/** Halves of surrogate pairs count as letters, so that no pair is cut. */
function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(text.charAt(at));
}
