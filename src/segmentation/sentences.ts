import { findWordCharacter } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import { isBoundary } from './boundaries.ts';
import { isClosingBracket, isOpeningBracket, isTerminator } from './marks.ts';
import { readMark } from './sentence-mark.ts';

/** A bracket that stays open for longer than this many UTF-16 units is taken for a slip. */
const LONGEST_BRACKET = 300;

/**
 * The sentences of a block, trimmed and in order. Every one holds a letter or digit: a piece without any stays with the
 * sentence before it (or after it, at the start), and a block without any has no sentence.
 */
export function findSentences(text: string, start: number, end: number, inHeadline = false): Span[] {
  const ends = findEnds(text, start, end, inHeadline);
  const sentences: Span[] = [];
  let from = start;
  let worded = false;
  let pieceStart = start;
  for (const to of ends) {
    if (findWordCharacter(text, pieceStart, to) >= 0) worded = true;
    else {
      const before = sentences.pop();
      if (before) from = before.start;
    }
    pieceStart = to;
    if (!worded) continue;
    sentences.push(trimSpan(text, from, to) as Span);
    from = to;
  }
  return sentences;
}

/** 1 for the ASCII characters that neither end a sentence nor open or close anything: nearly all of a text. */
const SAYS_NOTHING = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code === 0x22 || isTerminator(code) || isOpeningBracket(code) || isClosingBracket(code) ? 0 : 1,
);

/** The offsets at which sentences end; the last is the end of the block. */
function findEnds(text: string, start: number, end: number, inHeadline: boolean): number[] {
  const ends: number[] = [];
  let from = start;
  let straight = 0;
  let openedAt = -1;
  let depth = 0;
  let closeAt = -1;
  let searchedTo = start;
  let i = start;
  while (i < end) {
    let code = text.charCodeAt(i);
    while (code < 0x80 && SAYS_NOTHING[code] === 1) {
      i++;
      if (i === end) break;
      code = text.charCodeAt(i);
    }
    if (i === end) break;
    if (!isTerminator(code)) {
      if (code === 0x22) straight++;
      else if (isOpeningBracket(code)) {
        if (depth === 0 || i - openedAt > LONGEST_BRACKET) {
          openedAt = i;
          depth = 0;
        }
        depth++;
      } else if (depth > 0 && isClosingBracket(code)) depth--;
      i++;
      continue;
    }
    const mark = readMark(text, i, end, straight % 2 === 1);
    straight += mark.straight;
    depth = Math.max(0, depth - mark.closed);
    i = mark.end;
    if (depth > 0 && openedAt > from && i - openedAt <= LONGEST_BRACKET) {
      if (closeAt < i && searchedTo < openedAt + LONGEST_BRACKET) {
        const stop = Math.min(end, openedAt + LONGEST_BRACKET);
        closeAt = Math.max(i, searchedTo);
        while (closeAt < stop && !isClosingBracket(text.charCodeAt(closeAt))) closeAt++;
        searchedTo = closeAt;
        if (closeAt >= stop) closeAt = -1;
      }
      if (closeAt >= i) continue;
    }
    if (isBoundary(text, mark, from, end, inHeadline)) {
      ends.push(i);
      from = i;
      while (from < end && text.charCodeAt(from) === 0x20) from++;
      depth = 0;
    }
  }
  if (ends.length === 0 || (ends[ends.length - 1] as number) < end) ends.push(end);
  return ends;
}
