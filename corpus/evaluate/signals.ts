import type { Signal } from '../../src/signals/types.ts';
import { overlaps } from '../../src/text/span.ts';
import { makeTestFilter } from '../annotate/manifest.ts';
import { type DetectSignals, makeDetector } from './detector.ts';
import { type BabeSentence, loadBabe } from './load/babe.ts';
import { groupBy, readLines } from './load/lines.ts';
import type { EvaluateOptions } from './options.ts';
import { makeErrorLog } from './print/errors.ts';
import { type Share, shareTable } from './print/figures.ts';

interface Detected extends BabeSentence {
  readonly signals: readonly Signal[];
}

/**
 * BABE dev: how many plain sentences (factual, center outlet) hold a signal of the author's that is no hedge, how many
 * of the words that annotators called biased are covered, and how many of our loaded words they marked. With `--fires
 * CUE`: sentences where a rule id or an entry id that holds CUE fires in BABE, hyperpartisan and NewsDiscourse.
 */
export function* evaluateSignals(options: EvaluateOptions): Iterable<string> {
  const detect = makeDetector();
  yield* options.fires === undefined ? measureBabe(detect, options) : showFirings(detect, options.data, options.fires);
}

function* measureBabe(detect: DetectSignals, { data, errors, kind }: EvaluateOptions): Iterable<string> {
  const rows = loadBabe(data).map((row): Detected => ({ ...row, signals: detect(row.text) }));
  const articles = [...groupBy(rows, ({ url }) => url).values()];
  yield `BABE, dev, ${rows.length} sentences of ${articles.length} articles`;
  yield* shareTable('signals', [
    { label: 'plain sentences with a non-hedge author signal', groups: articles.map(sharePlain) },
    { label: 'biased words covered by a non-hedge signal', groups: articles.map(shareCovered) },
    { label: 'loaded words (in sentences with marks) marked', groups: articles.map(shareMarked) },
  ]);
  const log = makeErrorLog();
  const byRule = new Map<string, number>();
  for (const row of rows.filter(isPlain))
    for (const signal of ownSignals(row)) {
      byRule.set(signal.rule, (byRule.get(signal.rule) ?? 0) + 1);
      log.add(signal.rule, show(row.text, signal));
    }
  const ranked = [...byRule].sort(([, a], [, b]) => b - a);
  yield `  in plain sentences: ${ranked.map(([rule, count]) => `${rule} ${count}`).join(', ')}`;
  yield* log.print(errors, kind);
}

function isPlain({ opinion, lean }: Detected): boolean {
  return opinion === 'factual' && lean === 'center';
}

function ownSignals({ signals }: Detected): Signal[] {
  return signals.filter(({ voice, type }) => voice === 'author' && type !== 'hedge');
}

function sharePlain(rows: readonly Detected[]): Share {
  const plain = rows.filter(isPlain);
  return { part: plain.filter((row) => ownSignals(row).length > 0).length, whole: plain.length };
}

function shareCovered(rows: readonly Detected[]): Share {
  const covered = rows.flatMap(({ spans, signals }) =>
    spans.map((span) => signals.some((signal) => signal.type !== 'hedge' && overlaps(span, signal))),
  );
  return { part: covered.filter(Boolean).length, whole: covered.length };
}

function shareMarked(rows: readonly Detected[]): Share {
  const marked = rows
    .filter(({ spans }) => spans.length > 0)
    .flatMap(({ spans, signals }) =>
      signals
        .filter(({ rule }) => rule === 'loaded/loaded-word')
        .map((signal) => spans.some((span) => overlaps(span, signal))),
    );
  return { part: marked.filter(Boolean).length, whole: marked.length };
}

/** How many firings are shown. */
const FIRINGS = 12;

function* showFirings(detect: DetectSignals, data: string, part: string): Iterable<string> {
  const files = ['babe/dev.jsonl', 'hyperpartisan/dev.jsonl', 'newsdiscourse/train.articles.jsonl'];
  const isTest = makeTestFilter();
  const log = makeErrorLog();
  for (const file of files)
    for (const { text } of readLines<{ id: string; text: string }>(data, file).filter(({ id }) => !isTest(file, id)))
      for (const signal of detect(text))
        if (signal.rule.includes(part) || signal.entry?.includes(part)) log.add(part, show(text, signal));
  yield `firings in ${files.join(', ')}`;
  yield* log.print(FIRINGS);
}

function show(text: string, { start, end, rule, voice }: Signal): string {
  const around = `${text.slice(Math.max(0, start - 70), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 70)}`;
  return `${rule} (${voice}): ${around.replace(/\s+/g, ' ')}`;
}
