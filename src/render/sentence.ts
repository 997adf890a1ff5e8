import type { Analysis, AnalysisAttribution, AnalysisSentence, AnalysisSpan } from '../annotations/schema.ts';
import { colourLine, makeCoat } from './coloured.ts';
import { scoreLine } from './figures.ts';
import { type Mark, markRows } from './marks.ts';
import type { Paint, Style } from './style.ts';
import { clip, columns, visible, visibleLine } from './visible.ts';
import { type Line, wrap } from './wrap.ts';

const VERDICTS: Readonly<Record<AnalysisSentence['verdict'], { word: string; styles: readonly Style[] }>> = {
  editorial: { word: 'EDITORIAL', styles: ['bold', 'red'] },
  unsure: { word: 'unsure', styles: ['yellow'] },
  reported: { word: 'reported', styles: ['green'] },
};
const VERDICT_WIDTH = 'EDITORIAL'.length;

export interface SentenceView {
  readonly analysis: Analysis;
  /** Index of the sentence. */
  readonly index: number;
  /** The string that the sentence's offsets slice. */
  readonly field: string;
  readonly paint: Paint;
  readonly color: boolean;
  readonly width: number;
  /** Columns of the number before each sentence. */
  readonly gutter: number;
}

/** One sentence: a head with verdict, voice and scores; then its words, with the evidence marked. */
export function sentenceLines(view: SentenceView): string[] {
  const indent = ' '.repeat(view.gutter + 2);
  return [...headLines(view, indent), ...textLines(view).map((line) => indent + line)];
}

function headLines({ analysis, index, field, paint, width, gutter }: SentenceView, indent: string): string[] {
  const sentence = analysis.sentences[index] as AnalysisSentence;
  const { word, styles } = VERDICTS[sentence.verdict];
  const number = paint(String(index + 1).padStart(gutter), 'dim');
  const verdict = paint(word, ...styles) + ' '.repeat(VERDICT_WIDTH - word.length);
  const room = Math.max(10, width - gutter - VERDICT_WIDTH - 4);
  const rows = [
    ...(sentence.scores ? [scoreLine(sentence.scores, paint)] : []),
    ...(sentence.attributed ? [`${paint('source:', 'dim')} ${scoreLine(sentence.attributed, paint)}`] : []),
  ];
  const voice = voiceOf(analysis, sentence, field);
  const first = rows[0];
  const used = columns(voice) + (first === undefined ? 0 : columns(first) + 2);
  const head = `${number}  ${verdict}  `;
  if (first === undefined || used <= room) {
    const gap = first === undefined ? '' : ' '.repeat(room - used + 2) + first;
    return [head + clip(voice, room) + gap, ...rows.slice(1).map((row) => flushRight(row, width))].map(trimEnd);
  }
  return [head + clip(voice, room), ...rows.map((row) => indent + row)];
}

/** Whose words, by whom and how: `Sergei Shoigu (direct, “said”)`. */
function voiceOf(analysis: Analysis, sentence: AnalysisSentence, field: string): string {
  const said = sentence.attributions
    .map((i) => analysis.attributions[i] as AnalysisAttribution)
    .filter((attribution) => attribution.masks)
    .map((attribution) => {
      const speaker = attribution.speaker === null ? 'unnamed source' : visibleLine(attribution.speaker);
      const cue = attribution.cue.map(({ start, end }) => visibleLine(field.slice(start, end))).join(' … ');
      return `${clip(speaker, 40)} (${attribution.kind}${cue === '' ? '' : `: ${clip(cue, 24)}`})`;
    });
  const { label, authorShare } = sentence.voice;
  const share = label === 'mixed' ? ` ${Math.round(authorShare * 100)} % author` : '';
  return [`${label}${share}`, ...new Set(said)].join(' · ');
}

function textLines({ analysis, index, field, paint, color, width, gutter }: SentenceView): string[] {
  const sentence = analysis.sentences[index] as AnalysisSentence;
  const text = field.slice(sentence.start, sentence.end);
  const shift = (span: { start: number; end: number }) => ({
    start: Math.max(0, span.start - sentence.start),
    end: Math.min(text.length, span.end - sentence.start),
  });
  const marks = sentence.annotations.map((i): Mark => {
    const annotation = analysis.annotations[i] as Analysis['annotations'][number];
    return { ...shift(annotation), type: annotation.type, voice: annotation.voice };
  });
  const room = Math.max(20, width - gutter - 2);
  const lines = wrap(text, room);
  if (color) {
    const coat = makeCoat(text.length, marks, sourceWords(analysis, sentence).map(shift));
    return lines.map((line) => colourLine(line, coat, text, paint));
  }
  const marksOf = byLine(lines, marks);
  return lines.flatMap((line, i) => [
    line.map((piece) => piece.text).join(' '),
    ...markRows(line, marksOf[i] as Mark[], text, room),
  ]);
}

function sourceWords(analysis: Analysis, sentence: AnalysisSentence): AnalysisSpan[] {
  return sentence.attributions
    .map((i) => analysis.attributions[i] as AnalysisAttribution)
    .filter((attribution) => attribution.masks)
    .flatMap((attribution) => attribution.content)
    .filter((span) => span.field === sentence.field);
}

/** Which marks show on each line. Both are in text order, so a bisection finds a mark's first line. */
function byLine(lines: readonly Line[], marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = lines.map(() => []);
  const endOf = (line: number): number => lines[line]?.at(-1)?.end ?? 0;
  for (const mark of marks) {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (endOf(middle) > mark.start) high = middle;
      else low = middle + 1;
    }
    for (let i = low; i < lines.length && (lines[i]?.[0]?.start ?? 0) < mark.end; i++) lists[i]?.push(mark);
  }
  return lists;
}

function flushRight(row: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columns(row))) + row;
}

function trimEnd(line: string): string {
  return line.replace(/ +$/, '');
}

/** The heading of a block that is not a plain paragraph. */
export function blockLabel(kind: Analysis['blocks'][number]['kind']): string | null {
  return kind === 'paragraph' ? null : visible(kind);
}
