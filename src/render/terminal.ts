import type { Analysis, AnalysisSentence } from '../annotations/schema.ts';
import { addAll } from './add-all.ts';
import { MARK_COLOR } from './coloured.ts';
import { explanationLines } from './explain.ts';
import { sentenceLines } from './sentence.ts';
import { makePaint, type Paint } from './style.ts';
import { summaryLines } from './summary.ts';
import { visibleLine } from './visible.ts';

type BlockKind = Analysis['blocks'][number]['kind'];

/** What stands before the first line of a block, so that the article keeps its shape. */
const PREFIXES: Partial<Readonly<Record<BlockKind, string>>> = {
  headline: '# ',
  'list-item': '• ',
  'block-quote': '> ',
};
/** Furniture around the article, named rather than drawn. */
const LABELLED: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'caption', 'boilerplate']);

/** Which sentences to show. */
export const ONLY = ['editorial', 'hedged', 'partisan'] as const;
export type Only = (typeof ONLY)[number];

/** The strings that were analyzed: an analysis may leave them out. */
export interface RenderedArticle {
  readonly text: string;
  readonly title?: string;
}

interface OnlyThresholds {
  readonly hedged?: number;
  readonly partisan?: number;
}

export interface TerminalOptions {
  /** Underline in colour (SGR codes); without it, marks stand below each line. Default false. */
  readonly color?: boolean;
  /** Terminal columns. Default 100, at least 40. */
  readonly width?: number;
  /** Editorial verdicts, or sentences whose hedging or partisan score reaches its threshold. Default: all. */
  readonly only?: Only;
  /** Probabilities for `only`; .5 where left out, like the analyzer's own. */
  readonly thresholds?: OnlyThresholds;
  /** A line above everything, such as a file name. */
  readonly heading?: string;
}

/**
 * An analysis as a person reads it in a terminal: sentence by sentence with verdict, voice, scores and the evidence
 * marked, contributions when the analysis has `explanations`, and a summary. Controls in the text are shown, not sent.
 */
export function renderTerminal(analysis: Analysis, article: RenderedArticle, options: TerminalOptions = {}): string {
  const color = options.color ?? false;
  const width = Math.max(40, Math.floor(options.width ?? 100));
  const paint = makePaint(color);
  const gutter = String(analysis.sentences.length).length;
  const lines: string[] = [];
  if (options.heading !== undefined) lines.push(paint(visibleLine(options.heading), 'bold', 'underline'), '');
  if (color && analysis.annotations.length > 0) lines.push(legend(paint), '');
  const indent = ' '.repeat(gutter + 2);
  let block = -1;
  let label = '';
  let shown = 0;
  analysis.sentences.forEach((sentence, index) => {
    if (options.only !== undefined && !passes(sentence, options.only, options.thresholds)) return;
    shown++;
    const { kind } = analysis.blocks[sentence.block] as Analysis['blocks'][number];
    const opens = sentence.block !== block;
    block = sentence.block;
    if (LABELLED.has(kind) && kind !== label) lines.push(paint(`${indent}[${kind}]`, 'dim'));
    label = kind;
    const prefix = opens ? (PREFIXES[kind] ?? '') : ' '.repeat((PREFIXES[kind] ?? '').length);
    const field = sentence.field === 'title' ? (article.title ?? '') : article.text;
    addAll(lines, sentenceLines({ analysis, index, field, prefix, paint, color, width, gutter }));
    const explanation = analysis.explanations?.[index];
    if (explanation) {
      const explained = explanationLines(explanation, article, paint, width - gutter - 2);
      addAll(
        lines,
        explained.map((line) => indent + line),
      );
    }
    lines.push('');
  });
  if (options.only !== undefined) {
    lines.push(paint(`${shown} of ${analysis.sentences.length} sentences are ${options.only}`, 'dim'), '');
  }
  addAll(lines, summaryLines(analysis, paint, width));
  return `${lines.join('\n')}\n`;
}

function legend(paint: Paint): string {
  const types = (['hedge', 'loaded', 'partisan', 'editorial'] as const).map((type) =>
    paint(type, 'underline', MARK_COLOR[type]),
  );
  return `${types.join('  ')}  ${paint("a source's words", 'dim')}`;
}

function passes({ verdict, scores }: AnalysisSentence, only: Only, thresholds: OnlyThresholds = {}): boolean {
  if (only === 'editorial') return verdict === 'editorial';
  if (scores === null) return false;
  const { hedged = 0.5, partisan = 0.25 } = thresholds;
  return only === 'hedged' ? scores.hedging >= hedged : scores.partisan >= partisan;
}
