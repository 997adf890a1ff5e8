import type { AnalysisAnnotation } from '../annotations/schema.ts';
import type { Mark } from './marks.ts';
import type { Paint, Style } from './style.ts';
import { visible } from './visible.ts';
import type { Line } from './wrap.ts';

type MarkType = AnalysisAnnotation['type'];

/** Where two marks overlap, the later of these shows. */
const PRIORITY: readonly MarkType[] = ['hedge', 'editorial', 'loaded', 'partisan'];
export const MARK_COLOR: Readonly<Record<MarkType, Style>> = {
  hedge: 'cyan',
  editorial: 'red',
  loaded: 'yellow',
  partisan: 'magenta',
};
const SOURCE_WORDS = 8;

/** What each UTF-16 unit of a sentence looks like: 0 or 1 + the mark's priority, plus SOURCE_WORDS in attributed content. */
export type Coat = Uint8Array;

export function makeCoat(
  length: number,
  marks: readonly Mark[],
  contents: readonly { start: number; end: number }[],
): Coat {
  const coat = new Uint8Array(length);
  for (const type of PRIORITY) {
    for (const mark of marks) if (mark.type === type) coat.fill(1 + PRIORITY.indexOf(type), mark.start, mark.end);
  }
  for (const { start, end } of contents) {
    for (let i = Math.max(0, start); i < Math.min(length, end); i++) coat[i] = (coat[i] as number) | SOURCE_WORDS;
  }
  return coat;
}

/** A line with its marks underlined in colour and a source's words dimmed, so that the writer's stand out. */
export function colourLine(line: Line, coat: Coat, text: string, paint: Paint): string {
  let shown = '';
  let run = '';
  let runCoat = 0;
  const flush = (): void => {
    shown += paint(run, ...stylesOf(runCoat));
    run = '';
  };
  const add = (part: string, look: number): void => {
    if (look !== runCoat) flush();
    runCoat = look;
    run += part;
  };
  line.forEach((piece, i) => {
    const before = line[i - 1];
    if (before !== undefined) add(' ', coat[before.end] as number);
    let from = piece.start;
    for (let at = from + 1; at <= piece.end; at++) {
      if (at < piece.end && coat[at] === coat[from]) continue;
      add(visible(text.slice(from, at)), coat[from] as number);
      from = at;
    }
  });
  flush();
  return shown;
}

function stylesOf(look: number): Style[] {
  const styles: Style[] = look & SOURCE_WORDS ? ['dim'] : [];
  const type = PRIORITY[(look & (SOURCE_WORDS - 1)) - 1];
  return type === undefined ? styles : [...styles, 'underline', MARK_COLOR[type]];
}
