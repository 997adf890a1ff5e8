import type { Counts } from '../../src/metrics/counts.ts';
import { segment } from '../../src/segmentation/segment.ts';
import type { Block } from '../../src/segmentation/types.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import { loadNewsDiscourse } from './load/newsdiscourse.ts';
import { loadPolnear } from './load/polnear.ts';
import type { EvaluateOptions } from './options.ts';
import { type ErrorLog, makeErrorLog } from './print/errors.ts';
import { type CountsRow, countsTable } from './print/figures.ts';

interface Article {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** Starts this many UTF-16 units apart are the same when only marks lie between them. */
const TOLERANCE = 4;

/**
 * Sentence starts against those of NewsDiscourse and PolNeAR, within the stretch of each article that is annotated. A
 * start is right when nothing but marks lies between it and an annotated one. A dateline belongs to the sentence after
 * it, as it does in both sets.
 */
export function* evaluateSegmentation({ data, errors, kind }: EvaluateOptions): Iterable<string> {
  const log = makeErrorLog();
  const sets: readonly (readonly [label: string, articles: readonly Article[]])[] = [
    ['NewsDiscourse, train', loadNewsDiscourse(data, 'train')],
    ['NewsDiscourse, validation', loadNewsDiscourse(data, 'validation')],
    ['PolNeAR, train', loadPolnear(data, 'train')],
    ['PolNeAR, dev', loadPolnear(data, 'dev')],
  ];
  const rows = sets.map(([label, articles]): CountsRow => {
    const groups = articles.flatMap((article) => countStarts(article, log));
    return { label: `${label}, ${groups.length} articles`, groups };
  });
  yield* countsTable('sentence starts', rows);
  yield* log.print(errors, kind);
}

/** Empty for an article without an annotated sentence. */
function countStarts({ text, sentences }: Article, log: ErrorLog): Counts[] {
  const gold = sentences.filter(({ start, end }) => end > start);
  if (gold.length === 0) return [];
  const expected = new Set(gold.map(({ start }) => start));
  const found = startsOf(text, Math.min(...expected), Math.max(...gold.map(({ end }) => end)));
  const missed = [...expected].filter((start) => !hasNear(found, start, text));
  const wrong = [...found].filter((start) => !hasNear(expected, start, text));
  for (const start of missed) log.add('start-missed', around(text, start));
  for (const start of wrong) log.add('start-wrong', around(text, start));
  return [{ hits: expected.size - missed.length, wrong: wrong.length, missed: missed.length }];
}

/** Where our sentences start between `from` and `to`. */
function startsOf(text: string, from: number, to: number): Set<number> {
  const { blocks, sentences } = segment(makeSource(text));
  const starts = new Set<number>();
  let dateline = -1;
  for (const { start, block } of sentences) {
    if (dateline >= 0) {
      starts.add(dateline);
      dateline = -1;
    } else if (isDateline(text, blocks[block] as Block)) dateline = start;
    else if (start >= from && start < to) starts.add(start);
  }
  return starts;
}

/** A dateline before its paragraph, not a line of its own that says when. */
function isDateline(text: string, { kind, end }: Block): boolean {
  return kind === 'dateline' && /[-\u2013\u2014)]/.test(text.charAt(end - 1));
}

function hasNear(starts: ReadonlySet<number>, start: number, text: string): boolean {
  for (let shift = -TOLERANCE; shift <= TOLERANCE; shift++) {
    const other = start + shift;
    const between = text.slice(Math.min(start, other), Math.max(start, other));
    if (starts.has(other) && !/[\p{L}\p{N}]/u.test(between)) return true;
  }
  return false;
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 60), at)}\u25b2${text.slice(at, at + 50)}`.replace(/\n/g, '\u23ce');
}
