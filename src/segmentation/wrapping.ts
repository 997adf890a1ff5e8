import { isLower, isWhiteSpace } from '../text/characters.ts';
import { type Line, wordEnd } from './lines.ts';
import { listMarkerLength } from './list-marker.ts';
import { endsSentence, lastMark } from './marks.ts';

/** Text set to a width is set to at most this many columns; longer lines are paragraphs. */
const MAX_WIDTH = 110;
/** Shorter lines are a list or verse rather than a narrow column. */
const MIN_WIDTH = 30;
/** Share of line breaks inside a sentence above which the breaks mean nothing. */
const BROKEN_SHARE = 0.3;
/** A line that reaches this share of the width counts as full (mailers wrap raggedly). */
const FULL_SHARE = 0.85;

/**
 * Which lines go on with the paragraph of the line before. Three habits are told apart, region by region: a paragraph
 * a line (nothing is joined), hard-wrapped text (full lines are joined to the next), and scraped text in which a
 * paragraph was broken in the middle (joined where the next line starts in lower case).
 */
export function findContinuations(text: string, lines: readonly Line[]): boolean[] {
  const continues = new Array<boolean>(lines.length).fill(false);
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && lengthOf(lines[to] as Line) <= MAX_WIDTH) to++;
    const width = widthOf(text, lines, from, to);
    for (let i = Math.max(from, 1); i < to; i++) {
      continues[i] = goesOn(text, lines[i - 1] as Line, lines[i] as Line, width, continues[i - 1] as boolean);
    }
    if (to < lines.length && to > 0) continues[to] = goesOn(text, lines[to - 1] as Line, lines[to] as Line, 0, false);
    from = to + 1;
  }
  return continues;
}

function lengthOf(line: Line): number {
  return line.end - line.start;
}

/** The width that lines `[from, to)` were wrapped to, or 0 when they were not wrapped. */
function widthOf(text: string, lines: readonly Line[], from: number, to: number): number {
  let width = 0;
  let breaks = 0;
  let broken = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    width = Math.max(width, lengthOf(line));
    if (i === from || line.gap > 0) continue;
    breaks++;
    if (startsLower(text, line) && !endsSentence(text, lines[i - 1] as Line)) broken++;
  }
  return broken > 0 && broken >= breaks * BROKEN_SHARE && width >= MIN_WIDTH ? width : 0;
}

function goesOn(text: string, before: Line, line: Line, width: number, inParagraph: boolean): boolean {
  if (line.gap > 0) return false;
  if (listMarkerLength(text, line.start, line.end) > 0 && !startsInsideSentence(text, before, line)) return false;
  if (text.charCodeAt(line.start) === 0x3e) return false;
  const midSentence = !endsSentence(text, before) && startsLower(text, line);
  if (width === 0) return midSentence && lengthOf(before) >= 40 && lastMark(text, before) !== ':';
  // A first line that is set in marks a new paragraph.
  if (line.indent > before.indent + 1 && !inParagraph && endsSentence(text, before)) return false;
  if (midSentence) return true;
  const room = lengthOf(before) + 1 + wordEnd(text, line.start, line.end) - line.start;
  return room > width * FULL_SHARE && lengthOf(before) > width / 2;
}

/** "…between 3 and\n- or so they say" is not a list: a dash at the start of a wrapped line inside a sentence. */
function startsInsideSentence(text: string, before: Line, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  if (code !== 0x2d && code !== 0x2013) return false;
  if (endsSentence(text, before) || lastMark(text, before) === ':') return false;
  let i = line.start + 1;
  while (i < line.end && isWhiteSpace(text.charCodeAt(i))) i++;
  return i > line.start + 1 && isLower(text.charCodeAt(i));
}

function startsLower(text: string, line: Line): boolean {
  return isLower(text.charCodeAt(line.start));
}
