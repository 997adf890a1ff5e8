import type { AnalysisAnnotation } from '../annotations/schema.ts';
import type { Line } from './wrap.ts';
import { columnOf } from './wrap.ts';

/** A marked span, in offsets of the wrapped string. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type: AnalysisAnnotation['type'];
  readonly voice: AnalysisAnnotation['voice'];
}

interface Placed {
  readonly from: number;
  readonly text: string;
}

/**
 * What stands below a line when there is no colour: `~~~~ hedge` under each marked span, `....` under a source's
 * words; marks that would collide take a row of their own.
 */
export function markRows(line: Line, marks: readonly Mark[], text: string, width: number): string[] {
  const rows: { end: number; parts: Placed[] }[] = [];
  for (const mark of marks) {
    const range = columnsOf(line, mark, text);
    if (range === null) continue;
    const placed = label(mark, range.from, range.to, width);
    const free = rows.find((row) => row.end < placed.from);
    const row = free ?? { end: -1, parts: [] };
    if (free === undefined) rows.push(row);
    row.parts.push(placed);
    row.end = placed.from + placed.text.length;
  }
  return rows.map(({ parts }) => parts.reduce((row, part) => row.padEnd(part.from) + part.text, ''));
}

function columnsOf(line: Line, mark: Mark, text: string): { from: number; to: number } | null {
  const inside = line.filter((piece) => piece.end > mark.start && piece.start < mark.end);
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (first === undefined || last === undefined) return null;
  return { from: columnOf(first, mark.start, text), to: columnOf(last, mark.end, text) };
}

/** The name after the underline, before it at the right edge, inside it when the underline fills the line. */
function label({ type, voice }: Mark, from: number, to: number, width: number): Placed {
  const line = (voice === 'author' ? '~' : '.').repeat(Math.max(1, to - from));
  const name = voice === 'author' ? type : `${type} (source)`;
  if (to + 1 + name.length <= width) return { from, text: `${line} ${name}` };
  if (from > name.length) return { from: from - name.length - 1, text: `${name} ${line}` };
  const room = line.length - name.length - 2;
  if (room >= 2) return { from, text: `${line.slice(0, 1)} ${name} ${line.slice(0, room - 1)}` };
  return { from, text: line };
}
