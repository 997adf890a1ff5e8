import type { Counts } from '../../../src/metrics/counts.ts';
import type { Signal } from '../../../src/signals/types.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import type { DetectSignals } from '../detector.ts';
import { type BabeSentence, loadBabe } from '../load/babe.ts';
import { groupBy } from '../load/lines.ts';
import { countWords, markWords, wordsOf } from '../metrics/words.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { countsTable, type Share, shareTable } from '../print/figures.ts';
import { around } from './around.ts';

interface Detected extends BabeSentence {
  readonly signals: readonly Signal[];
}

/** Classes with fewer hits are summed up in one line. */
const LEAST_HITS = 10;

/** Words that raters called biased against what is marked, in whatever voice; hedges are another matter. */
export function* measureBabeWords(detect: DetectSignals, { data, errors, kind }: EvaluateOptions): Iterable<string> {
  const rows = loadBabe(data).map(
    (row): Detected => ({ ...row, signals: detect(row.text).filter(({ type }) => type !== 'hedge') }),
  );
  const articles = [...groupBy(rows, ({ url }) => url).values()];
  yield `BABE, dev, ${rows.length} sentences of ${articles.length} articles`;
  yield* shareTable('biased words', [
    { label: 'spans touched', groups: articles.map((article) => shareTouched(article, (row) => row.spans)) },
    { label: 'wordings of 2 or more raters touched', groups: articles.map((article) => shareTouched(article, placed)) },
  ]);
  yield* countsTable('words of spans', [
    { label: 'all signals but hedges', groups: articles.map((article) => count(article, () => true)) },
    {
      label: 'loaded or partisan',
      groups: articles.map((article) => count(article, ({ type }) => type !== 'editorial')),
    },
    { label: 'loaded', groups: articles.map((article) => count(article, ({ type }) => type === 'loaded')) },
    { label: 'partisan', groups: articles.map((article) => count(article, ({ type }) => type === 'partisan')) },
    { label: 'editorial', groups: articles.map((article) => count(article, ({ type }) => type === 'editorial')) },
  ]);
  yield* countsTable('words of spans, by class', classRows(articles));
  const log = makeErrorLog();
  for (const { text, spans, signals } of rows) {
    for (const span of spans)
      if (!signals.some((signal) => overlaps(signal, span))) log.add('babe-missed', around(text, span));
    for (const signal of signals)
      if (!spans.some((span) => overlaps(signal, span))) log.add(`babe-extra ${signal.rule}`, around(text, signal));
  }
  yield* log.print(errors, kind);
}

/** Where the wordings that raters wrote down stand in the text; one that is not there word for word is left out. */
function placed({ text, chosen }: BabeSentence): Span[] {
  const lower = text.toLowerCase();
  return chosen.flatMap((wording) => {
    const start = lower.indexOf(wording);
    return start < 0 ? [] : [{ start, end: start + wording.length }];
  });
}

function shareTouched(rows: readonly Detected[], goldOf: (row: Detected) => readonly Span[]): Share {
  const touched = rows.flatMap((row) =>
    goldOf(row).map((span) => row.signals.some((signal) => overlaps(signal, span))),
  );
  return { part: touched.filter(Boolean).length, whole: touched.length };
}

function count(rows: readonly Detected[], chosen: (signal: Signal) => boolean): Counts {
  return rows.reduce(
    (sum, { text, spans, signals }) => {
      const words = wordsOf(text);
      const gold = markWords(words, spans, text.length);
      const { hits, wrong, missed } = countWords(gold, markWords(words, signals.filter(chosen), text.length));
      return { hits: sum.hits + hits, wrong: sum.wrong + wrong, missed: sum.missed + missed };
    },
    { hits: 0, wrong: 0, missed: 0 },
  );
}

function classRows(articles: readonly (readonly Detected[])[]) {
  const keyOf = ({ rule, class: name, entry }: Signal) => `${entry?.split('/')[0] ?? rule} ${name}`;
  const hits = new Map<string, number>();
  for (const { signals, spans } of articles.flat())
    for (const signal of signals)
      if (spans.some((span) => overlaps(span, signal))) hits.set(keyOf(signal), (hits.get(keyOf(signal)) ?? 0) + 1);
  const often = [...hits].filter(([, n]) => n >= LEAST_HITS).sort(([, a], [, b]) => b - a);
  const names = new Set(often.map(([name]) => name));
  return [
    ...often.map(([name]) => ({
      label: name,
      groups: articles.map((article) => count(article, (signal) => keyOf(signal) === name)),
    })),
    {
      label: `classes with fewer than ${LEAST_HITS} hits`,
      groups: articles.map((article) => count(article, (signal) => !names.has(keyOf(signal)))),
    },
  ];
}
