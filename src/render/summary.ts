import type { Analysis, AnalysisDiagnostic, AnalysisSummary } from '../annotations/schema.ts';
import { percent, side, signed } from './figures.ts';
import type { Paint, Style } from './style.ts';
import { visibleLine } from './visible.ts';
import { wrapPlain } from './wrap.ts';

const LABEL = 12;
/** What stands around a bar: label, percentage, what it is a share of. */
const AROUND_BAR = LABEL + 22;

/** The figures of the whole text, sources, and what there is to say about the text itself. */
export function summaryLines(analysis: Analysis, paint: Paint, width: number): string[] {
  const { summary } = analysis;
  const row = (label: string, text: string): string[] => labelled(label, text, width);
  const share = (label: string, value: number | null, of: string, style: Style): string =>
    `  ${label.padEnd(LABEL)}${bar(value, Math.min(20, width - AROUND_BAR), paint, style)} ${percent(value).padStart(5)} ${paint(of, 'dim')}`;
  return [
    paint('Summary', 'bold'),
    ...row('length', `${count(summary.sentences, 'sentence')}, ${count(summary.words, 'word')}`),
    share('editorial', summary.editorialShare, 'of sentences', 'red'),
    share('partisan', summary.partisanShare, 'of sentences', 'magenta'),
    share('attributed', summary.attributedShare, 'of words', 'blue'),
    ...row('hedges', hedges(summary)),
    ...row(
      'lean',
      summary.lean === null ? 'no evidence' : `${side(summary.lean)} ${signed(summary.lean)} (-1 left, +1 right)`,
    ),
    ...row('tone', summary.tone === null ? 'no evidence' : `${signed(summary.tone)} (-1 negative, +1 positive)`),
    ...row('sources', sources(summary)),
    ...diagnosticLines(analysis.diagnostics, width),
  ];
}

/** What there is to say about the text itself. */
export function diagnosticLines(diagnostics: readonly AnalysisDiagnostic[], width: number): string[] {
  return diagnostics.flatMap(({ code, severity, message }) =>
    labelled(severity === 'warning' ? 'warning' : 'note', `${code} ${visibleLine(message ?? '')}`, width),
  );
}

function labelled(label: string, text: string, width: number): string[] {
  return wrapPlain(text, Math.max(20, width - LABEL - 2)).map(
    (line, i) => `  ${(i === 0 ? label : '').padEnd(LABEL)}${line}`,
  );
}

function hedges({ hedgesPer100Words }: AnalysisSummary): string {
  return hedgesPer100Words === null ? '–' : `${hedgesPer100Words.toFixed(1)} per 100 words of the author`;
}

function sources({ sources: named, anonymous }: AnalysisSummary): string {
  const shares = named.map((source) => `${visibleLine(source.name)} (${shareOf(source)})`);
  if (anonymous.words > 0 || anonymous.quotations > 0) shares.push(`anonymous (${shareOf(anonymous)})`);
  return shares.length === 0 ? 'none' : shares.join(', ');
}

function shareOf({ words, quotations }: { words: number; quotations: number }): string {
  return [count(words, 'word'), ...(quotations > 0 ? [count(quotations, 'quotation')] : [])].join(', ');
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function bar(share: number | null, length: number, paint: Paint, style: Style): string {
  const full = Math.round((share ?? 0) * length);
  return paint('█'.repeat(full), style) + paint('░'.repeat(length - full), 'dim');
}
