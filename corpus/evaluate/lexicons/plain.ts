import { hashText } from '../../../src/lexicons/hash.ts';
import type { Signal } from '../../../src/signals/types.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import type { DetectSignals } from '../detector.ts';
import { loadBabe } from '../load/babe.ts';
import { groupBy } from '../load/lines.ts';
import { loadNewsDiscourse } from '../load/newsdiscourse.ts';
import type { EvaluateOptions } from '../options.ts';
import { makeErrorLog } from '../print/errors.ts';
import { type Share, shareTable } from '../print/figures.ts';
import { around } from './around.ts';

/** Plain sentences of one article, each with the signals that should not be there. */
interface PlainArticle {
  readonly key: string;
  readonly text: string;
  readonly sentences: readonly { readonly text: string; readonly fires: readonly Signal[] }[];
}

const MAIN = new Set(['Main', 'Main_Consequence']);

/**
 * Sentences of plain news with a mark of the author's own that is no hedge. Half of the articles ("read", by hash) are
 * read for false alarms, the other half is not.
 */
export function* measurePlain(detect: DetectSignals, { data, errors, kind }: EvaluateOptions): Iterable<string> {
  const sets = [
    { label: 'BABE, dev, factual, center', articles: plainBabe(detect, data) },
    { label: 'NewsDiscourse, train, main events', articles: plainNewsDiscourse(detect, data, 'train') },
    { label: 'NewsDiscourse, validation, main events', articles: plainNewsDiscourse(detect, data, 'validation') },
  ];
  yield 'Plain news: sentences with an author signal that is no hedge';
  yield* shareTable('set', [
    ...sets.flatMap(({ label, articles }) => [
      { label, groups: articles.map((one) => shareFired(one)) },
      {
        label: '  half that was read',
        groups: articles.filter(({ key }) => isRead(key)).map((one) => shareFired(one)),
      },
      {
        label: '  half that was not',
        groups: articles.filter((one) => !isRead(one.key)).map((one) => shareFired(one)),
      },
    ]),
    { label: 'all', groups: sets.flatMap(({ articles }) => articles.map((one) => shareFired(one))) },
    {
      label: '  loaded or partisan signals alone',
      groups: sets.flatMap(({ articles }) => articles.map((one) => shareFired(one, (type) => type !== 'editorial'))),
    },
  ]);
  const log = makeErrorLog();
  const byRule = new Map<string, number>();
  const byEntry = new Map<string, number>();
  for (const article of sets.flatMap(({ articles }) => articles))
    for (const { text, fires } of article.sentences)
      for (const signal of fires) {
        add(byRule, signal.rule);
        if (!isRead(article.key)) continue;
        if (signal.entry !== null) add(byEntry, signal.entry);
        log.add(`plain ${signal.rule}`, around(text, signal));
      }
  yield `  by rule: ${ranked(byRule)}`;
  yield `  by entry, in the half that was read: ${ranked(byEntry)}`;
  yield* log.print(errors, kind);
}

function plainBabe(detect: DetectSignals, data: string): PlainArticle[] {
  const rows = loadBabe(data).filter(({ opinion, lean }) => opinion === 'factual' && lean === 'center');
  return [...groupBy(rows, ({ url }) => url)].map(([key, article]) => ({
    key,
    text: '',
    sentences: article.map(({ text }) => ({ text, fires: own(detect(text)) })),
  }));
}

function plainNewsDiscourse(detect: DetectSignals, data: string, split: 'train' | 'validation'): PlainArticle[] {
  return loadNewsDiscourse(data, split).map(({ id, text, sentences }) => {
    const signals = own(detect(text));
    const plain = sentences.filter(({ content_type, speech }) => MAIN.has(content_type) && !speech);
    return {
      key: id,
      text,
      sentences: plain.map((sentence) => ({
        text: text.slice(sentence.start, sentence.end),
        fires: signals.filter((signal) => overlaps(signal, sentence)).map((signal) => shift(signal, sentence)),
      })),
    };
  });
}

function own(signals: readonly Signal[]): Signal[] {
  return signals.filter(({ voice, type }) => voice === 'author' && type !== 'hedge');
}

function shift(signal: Signal, { start }: Span): Signal {
  return { ...signal, start: signal.start - start, end: signal.end - start };
}

/** The half of the articles whose false alarms are read, by the key of the article. */
export function isRead(key: string): boolean {
  return Number.parseInt(hashText(key).slice(-1), 16) % 2 === 0;
}

function shareFired({ sentences }: PlainArticle, asked: (type: Signal['type']) => boolean = () => true): Share {
  return {
    part: sentences.filter(({ fires }) => fires.some(({ type }) => asked(type))).length,
    whole: sentences.length,
  };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function ranked(counts: ReadonlyMap<string, number>): string {
  const often = [...counts].sort(([, a], [, b]) => b - a);
  return often.map(([key, count]) => `${key} ${count}`).join(', ');
}
