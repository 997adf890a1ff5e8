import type { Analysis, AnalysisAttribution, AnalysisSentence, AnalysisSpan } from '../annotations/schema.ts';
import { colourLine, makeCoat } from './coloured.ts';
import { SCORE_WIDTH, scoreCells } from './figures.ts';
import { type Mark, markRows } from './marks.ts';
import type { Paint, Style } from './style.ts';
import { clip, columns, visibleLine } from './visible.ts';
import { type Line, wrap } from './wrap.ts';

const VERDICTS: Readonly<Record<AnalysisSentence['verdict'], { word: string; styles: readonly Style[] }>> = {
  editorial: { word: 'EDITORIAL', styles: ['bold', 'red'] },
  unsure: { word: 'unsure', styles: ['yellow'] },
  reported: { word: 'reported', styles: ['green'] },
};
const VERDICT_WIDTH = 'EDITORIAL'.length;
const VOICE_WIDTH = 'attributed'.length;

export interface SentenceView {
  readonly analysis: Analysis;
  /** Index of the sentence. */
  readonly index: number;
  /** The string that the sentence's offsets slice. */
  readonly field: string;
  /** Two columns that show the kind of block, such as a bullet. */
  readonly prefix: string;
  readonly paint: Paint;
  readonly color: boolean;
  readonly width: number;
  /** Columns of the number before each sentence. */
  readonly gutter: number;
}

/**
 * One sentence: verdict, voice and scores of the author's words; source and scores of the source's words; then the
 * words themselves, with the evidence marked.
 */
export function sentenceLines(view: SentenceView): string[] {
  const { analysis, index, field, paint, width, gutter } = view;
  const sentence = analysis.sentences[index] as AnalysisSentence;
  const indent = ' '.repeat(gutter + 2);
  const { word, styles } = verdictOf(sentence);
  const number = paint(String(index + 1).padStart(gutter), 'dim');
  const voice = voiceOf(sentence);
  const source = sourceOf(analysis, sentence, field);
  const head = `${number}  ${paint(word, ...styles)}${' '.repeat(VERDICT_WIDTH - word.length)}  ${voice}`;
  const headWidth = gutter + 2 + VERDICT_WIDTH + 2 + VOICE_WIDTH;
  const scores = sentence.scores && scoreCells(sentence.scores, paint);
  const attributed = sentence.attributed && scoreCells(sentence.attributed, paint);
  const lines =
    width >= headWidth + 2 + SCORE_WIDTH
      ? [
          head + ' '.repeat(VOICE_WIDTH - voice.length) + flushRight(scores, width - headWidth),
          source === null ? '' : withScores(indent + paint(source, 'blue'), attributed, width),
        ]
      : [
          head,
          ...packed(scores, indent, width),
          source === null ? '' : clip(indent + paint(source, 'blue'), width),
          ...packed(attributed, indent, width),
        ];
  return [...lines.map(trimEnd).filter((line) => line !== ''), ...textLines(view).map((line) => indent + line)];
}

function verdictOf({ verdict, scores, attributed, attributions }: AnalysisSentence) {
  const scored = scores !== null || attributed !== null || attributions.length > 0;
  return scored ? VERDICTS[verdict] : ({ word: 'no score', styles: ['dim'] } as const);
}

function voiceOf({ voice }: AnalysisSentence): string {
  // How much of a mixed sentence is the author's, in hundredths: never 0 or all of it.
  const share = Math.min(99, Math.max(1, Math.round(voice.authorShare * 100)));
  return voice.label === 'mixed' ? `mixed .${String(share).padStart(2, '0')}` : voice.label;
}

/** Who says it and how: `Sergei Shoigu (direct: said)`. Null when nobody but the author speaks. */
function sourceOf(analysis: Analysis, sentence: AnalysisSentence, field: string): string | null {
  const said = masking(analysis, sentence).map(({ speaker, kind, cue }) => {
    const name = speaker === null ? 'unnamed source' : visibleLine(speaker);
    const words = cue.map(({ start, end }) => visibleLine(field.slice(start, end))).join(' … ');
    return `${clip(name, 40)} (${kind}${words === '' ? '' : `: ${clip(words, 24)}`})`;
  });
  if (said.length === 0) return sentence.attributed === null ? null : 'a source';
  return [...new Set(said)].join('; ');
}

function masking(analysis: Analysis, { attributions }: AnalysisSentence): AnalysisAttribution[] {
  return attributions.map((i) => analysis.attributions[i] as AnalysisAttribution).filter(({ masks }) => masks);
}

function withScores(line: string, cells: readonly string[] | null, width: number): string {
  const room = cells === null ? width : width - SCORE_WIDTH + (cells[0] as string).length;
  // A name that is too long for its place loses its end, never the scores.
  const name = columns(line) <= room ? line : clip(line, room);
  return cells === null ? name : name + flushRight(cells.slice(1), width - columns(name));
}

function flushRight(cells: readonly string[] | null, width: number): string {
  const row = (cells ?? []).join('  ');
  return ' '.repeat(Math.max(0, width - columns(row))) + row;
}

/** For narrow terminals: as many scores a line as fit. */
function packed(cells: readonly string[] | null, indent: string, width: number): string[] {
  const lines: string[] = [];
  for (const cell of (cells ?? []).filter((text) => text.trim() !== '').map(trimEnd)) {
    const last = lines.at(-1);
    if (last !== undefined && columns(last) + 2 + columns(cell) <= width) lines[lines.length - 1] = `${last}  ${cell}`;
    else lines.push(indent + cell);
  }
  return lines;
}

function textLines({ analysis, index, field, prefix, paint, color, width, gutter }: SentenceView): string[] {
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
  const room = Math.max(20, width - gutter - 2 - prefix.length);
  const hang = ' '.repeat(prefix.length);
  const lines = wrap(text, room);
  if (color) {
    const coat = makeCoat(text.length, marks, sourceWords(analysis, sentence).map(shift));
    return lines.map((line, i) => (i === 0 ? prefix : hang) + colourLine(line, coat, text, paint));
  }
  const marksOf = byLine(lines, marks);
  return lines.flatMap((line, i) => [
    (i === 0 ? prefix : hang) + line.map((piece) => piece.text).join(' '),
    ...markRows(line, marksOf[i] as Mark[], text, room).map((row) => hang + row),
  ]);
}

function sourceWords(analysis: Analysis, sentence: AnalysisSentence): AnalysisSpan[] {
  const contents = masking(analysis, sentence).flatMap((attribution) => attribution.content);
  return contents.filter((span) => span.field === sentence.field);
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

function trimEnd(line: string): string {
  return line.replace(/ +$/, '');
}
