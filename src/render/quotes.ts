import type { AnalysisAttribution, AnalysisSpan, AttributionRecord } from '../annotations/schema.ts';
import { addAll } from './add-all.ts';
import { makePaint, type Paint } from './style.ts';
import { diagnosticLines } from './summary.ts';
import { type Cell, fitColumns, tableLines } from './table.ts';
import type { RenderedArticle } from './terminal.ts';
import { visibleLine } from './visible.ts';
import { wrapPlain } from './wrap.ts';

export interface QuotesOptions {
  /** SGR codes. Default false. */
  readonly color?: boolean;
  /** Terminal columns. Default 100, at least 40. */
  readonly width?: number;
  /** In the order of the text (default), or under each speaker. */
  readonly by?: 'text' | 'speaker';
  /** Also relations that leave their content in the author's voice, with a column that tells them. Default false. */
  readonly all?: boolean;
  /** A line above everything, such as a file name. */
  readonly heading?: string;
}

/** One relation as it is shown. */
interface Row {
  /** Equal for equal speakers. */
  readonly key: string;
  readonly speaker: string;
  readonly named: boolean;
  /** What the speaker is, where it was resolved. */
  readonly is: string | null;
  /** Said inside what another listed relation says. */
  readonly nested: boolean;
  readonly kind: string;
  readonly cue: string;
  /** The cue says nothing about the words. */
  readonly neutral: boolean;
  readonly voice: 'source' | 'author';
  readonly words: string;
}

const MIN_WIDTH = 40;
/** Below this many columns, words stand under the names instead of beside them. */
const SIDE_BY_SIDE = 72;
const MAX_SPEAKER = 24;
const MAX_CUE = 14;

/**
 * Who said what, as a table in the order of the text: speaker, kind, cue and words of each relation that masks or is a
 * direct quotation. A pure function; controls in the text are shown, not sent.
 */
export function renderQuotes(record: AttributionRecord, article: RenderedArticle, options: QuotesOptions = {}): string {
  const { all = false, by = 'text' } = options;
  const width = Math.max(MIN_WIDTH, Math.floor(options.width ?? 100));
  const paint = makePaint(options.color ?? false);
  const rows = readRows(record, article, all);
  const lines: string[] = [];
  if (options.heading !== undefined) lines.push(paint(visibleLine(options.heading), 'bold', 'underline'), '');
  if (rows.length === 0) lines.push('Nobody is quoted or cited.');
  else {
    const table = by === 'speaker' ? bySpeaker : inTextOrder;
    addAll(lines, table(rows, all, paint, width));
    lines.push('', paint(countsOf(record, rows), 'dim'));
  }
  addAll(lines, diagnosticLines(record.diagnostics, width));
  return `${lines.join('\n')}\n`;
}

function readRows({ attributions, sources }: AttributionRecord, article: RenderedArticle, all: boolean): Row[] {
  const isListed = ({ masks, kind }: AnalysisAttribution): boolean => all || masks || kind === 'direct';
  return attributions.filter(isListed).map((attribution) => {
    const { speaker, sourceRef, parent } = attribution;
    const outer = parent === null ? undefined : attributions[parent];
    const written = joined(attribution.source, article);
    const name = speaker === null ? (written === '' ? 'unnamed' : `unnamed (${written})`) : visibleLine(speaker);
    return {
      key: sourceRef === null ? `name ${name}` : `source ${sourceRef}`,
      speaker: name,
      named: speaker !== null,
      is: sourceRef === null ? null : (sources[sourceRef]?.kind ?? null),
      nested: outer !== undefined && isListed(outer),
      kind: attribution.kind,
      cue: joined(attribution.cue, article) || '–',
      neutral: attribution.stance === 'neutral',
      voice: attribution.masks ? 'source' : 'author',
      words: joined(attribution.content, article),
    };
  });
}

/** Only these between two spans are no words left out. */
const BETWEEN = /^[\s.,;!?]*$/;

/** Words of spans in order, with an ellipsis where other words stand between them. */
function joined(spans: readonly AnalysisSpan[], { title = '', text }: RenderedArticle): string {
  let words = '';
  spans.forEach(({ start, end, field }, i) => {
    const string = field === 'title' ? title : text;
    const before = spans[i - 1];
    if (before !== undefined) {
      const gap = before.field === field ? string.slice(before.end, start) : '';
      words += gap !== '' && BETWEEN.test(gap) ? gap : ' … ';
    }
    words += string.slice(start, end);
  });
  return visibleLine(words);
}

function inTextOrder(rows: readonly Row[], all: boolean, paint: Paint, width: number): string[] {
  const speakerOf = ({ speaker, nested }: Row): Cell => ({ text: nested ? `↳ ${speaker}` : speaker, styles: ['bold'] });
  if (width < SIDE_BY_SIDE) {
    return rows.flatMap((row, i) => [
      ...(i === 0 ? [] : ['']),
      ...wrapPlain(`${speakerOf(row).text} (${aboutOf(row, all)})`, width).map((line) => paint(line, 'bold')),
      ...wrapPlain(row.words, width - 2).map((line) => `  ${line}`),
    ]);
  }
  const table = rows.map((row) => [speakerOf(row), ...cellsOf(row, all)]);
  const header = ['speaker', ...headerOf(all)];
  return tableLines(header, table, fitColumns(header, table, [MAX_SPEAKER, ...limitsOf(all)], width), paint);
}

function bySpeaker(rows: readonly Row[], all: boolean, paint: Paint, width: number): string[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  const narrow = width < SIDE_BY_SIDE;
  const header = headerOf(all);
  // The same columns under every speaker.
  const widths = fitColumns(
    header,
    rows.map((row) => cellsOf(row, all)),
    limitsOf(all),
    width - 2,
  );
  return [...groups.values()].flatMap((group, i) => {
    const { speaker, is } = group[0] as Row;
    const about = [...(is === null ? [] : [is]), String(group.length)].join(', ');
    const name = wrapPlain(`${speaker} (${about})`, width).map((line) => paint(line, 'bold'));
    const lines = narrow
      ? group.flatMap((row) => [
          ...wrapPlain(aboutOf(row, all), width - 2).map((line) => paint(`  ${line}`, 'dim')),
          ...wrapPlain(row.words, width - 4).map((line) => `    ${line}`),
        ])
      : tableLines(
          null,
          group.map((row) => cellsOf(row, all)),
          widths,
          paint,
        ).map((line) => `  ${line}`);
    return [...(i === 0 ? [] : ['']), ...name, ...lines];
  });
}

function headerOf(all: boolean): string[] {
  return ['kind', 'cue', ...(all ? ['voice'] : []), 'words'];
}

/** Most columns of each; the words take what is left. */
function limitsOf(all: boolean): number[] {
  return ['indirect'.length, MAX_CUE, ...(all ? ['source'.length] : [])];
}

function cellsOf({ kind, cue, neutral, voice, words }: Row, all: boolean): Cell[] {
  return [
    { text: kind, styles: ['dim'] },
    { text: cue, styles: neutral ? [] : ['yellow'] },
    ...(all ? [{ text: voice, styles: ['dim'] } as const] : []),
    { text: words, styles: [] },
  ];
}

function aboutOf({ kind, cue, voice }: Row, all: boolean): string {
  return `${kind}: ${cue}${all && voice === 'author' ? "; the author's voice" : ''}`;
}

function countsOf({ attributions }: AttributionRecord, rows: readonly Row[]): string {
  const speakers = new Set(rows.filter(({ named }) => named).map(({ key }) => key)).size;
  const shown = rows.length === attributions.length ? `${rows.length}` : `${rows.length} of ${attributions.length}`;
  return `${shown} attribution${attributions.length === 1 ? '' : 's'}, ${speakers} speaker${speakers === 1 ? '' : 's'}`;
}
