import { findWordCharacter, isWhiteSpace } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { furnitureKind } from './block-kind.ts';
import { isSignature } from './byline.ts';
import { findLines, type Line } from './lines.ts';
import { listMarkerLength } from './list-marker.ts';
import type { BlockKind } from './types.ts';
import { findContinuations } from './wrapping.ts';

/** Lines that belong together, before it is known what they are. */
export interface Passage extends Span {
  /** What the marker before it says. */
  readonly marked: 'list-item' | 'block-quote' | undefined;
  /** What its wording says when it is no part of the article itself. */
  readonly furniture: BlockKind | undefined;
  /** Blank lines before it. */
  readonly gap: number;
}

/** The passages of `[start, end)`, without their list and quote markers. */
export function findPassages(text: string, start: number, end: number): Passage[] {
  const lines = findLines(text, start, end);
  const continues = findContinuations(text, lines);
  const passages: Passage[] = [];
  let lone = false;
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as Line;
    let stop = i + 1;
    while (stop < lines.length && continues[stop]) stop++;
    const to = (lines[stop - 1] as Line).end;
    const quoted = text.charCodeAt(first.start) === 0x3e;
    const from = quoted ? quoteStart(text, first.start, to) : first.start + markerLength(text, first.start, to);
    i = stop;
    const listed = !quoted && from > first.start;
    if (from < to) {
      const marked = quoted ? 'block-quote' : listed || lone ? 'list-item' : undefined;
      const furniture = furnitureKind(text, from, to, marked !== undefined);
      passages.push({ start: from, end: to, marked, furniture, gap: first.gap });
    }
    // A bullet alone on its line marks the next line.
    lone = from >= to && listed;
  }
  return passages;
}

/** The end of a run of ">" marks. */
function quoteStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x3e || isWhiteSpace(text.charCodeAt(at)))) at++;
  return at;
}

function markerLength(text: string, start: number, end: number): number {
  const length = listMarkerLength(text, start, end);
  if (length === 0) return 0;
  // "* * *" divides and lists nothing; a dash before a name and handle signs what stands above.
  if (start + length < end && findWordCharacter(text, start + length, end) < 0) return 0;
  return isSignature(text.slice(start, end)) ? 0 : length;
}
