/**
 * Measures src/segmentation on annotated news: `npx tsx corpus/evaluate/segmentation.ts [--data DIR] [--errors N]`.
 * Sentence starts against those of NewsDiscourse (train, validation) and PolNeAR (train, dev), within the stretch of
 * each article that is annotated. A start is right when nothing but marks lies between it and an annotated one. A
 * dateline belongs to the sentence after it, as it does in both sets. The data are not part of the project.
 */
import { readFileSync } from 'node:fs';
import { segment } from '../../src/segmentation/segment.ts';
import type { Block } from '../../src/segmentation/types.ts';
import { makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';

interface Article {
  readonly id: string;
  readonly text: string;
}

/** Starts this many UTF-16 units apart are the same when only marks lie between them. */
const TOLERANCE = 4;

const args = process.argv.slice(2);
const data = optionOf('--data') ?? '../shared/data';
const shown = Number(optionOf('--errors') ?? 0);

measure('NewsDiscourse', 'train', newsdiscourse('train'));
measure('NewsDiscourse', 'validation', newsdiscourse('validation'));
measure('PolNeAR', 'train', polnear('train'));
measure('PolNeAR', 'dev', polnear('dev'));

function measure(
  set: string,
  split: string,
  articles: readonly (readonly [text: string, gold: readonly Span[]])[],
): void {
  let hits = 0;
  let missed = 0;
  let wrong = 0;
  const errors: string[] = [];
  for (const [text, gold] of articles) {
    if (gold.length === 0) continue;
    const expected = new Set(gold.map(({ start }) => start));
    const found = startsOf(text, Math.min(...expected), Math.max(...gold.map(({ end }) => end)));
    for (const start of expected) {
      if (hasNear(found, start, text)) hits++;
      else {
        missed++;
        errors.push(`MISSED ${excerpt(text, start)}`);
      }
    }
    for (const start of found) {
      if (hasNear(expected, start, text)) continue;
      wrong++;
      errors.push(`WRONG  ${excerpt(text, start)}`);
    }
  }
  const precision = hits / (hits + wrong);
  const recall = hits / (hits + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(4));
  console.log(
    `${set.padEnd(14)}${split.padEnd(11)} n = ${hits + missed}`.padEnd(40),
    `P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}`,
  );
  const step = Math.max(1, Math.floor(errors.length / Math.max(1, shown)));
  for (let i = 0; i < shown && i * step < errors.length; i++) console.log(`  ${errors[i * step]}`);
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

function excerpt(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 60), at)}\u25b2${text.slice(at, at + 50)}`.replace(/\n/g, '\u23ce');
}

/** Sentences are given by their wording, in text order. */
function newsdiscourse(split: string): (readonly [string, Span[]])[] {
  const sentences = new Map<string, string[]>();
  for (const { article_id, text } of readLines<{ article_id: string; text: string }>(
    `newsdiscourse/${split}.sentences.jsonl`,
  )) {
    const known = sentences.get(article_id);
    if (known) known.push(text);
    else sentences.set(article_id, [text]);
  }
  return readLines<Article>(`newsdiscourse/${split}.articles.jsonl`).map(({ id, text }) => {
    const spans: Span[] = [];
    let from = 0;
    for (const wording of sentences.get(id) ?? []) {
      const start = text.indexOf(wording, from);
      if (start < 0) continue;
      from = start + wording.length;
      spans.push({ start, end: from });
    }
    return [text, spans] as const;
  });
}

function polnear(split: string): (readonly [string, Span[]])[] {
  return readLines<Article & { sentences: readonly Span[] }>(`polnear/${split}.jsonl`).map(
    ({ text, sentences }) => [text, sentences.filter(({ start, end }) => end > start)] as const,
  );
}

function readLines<T>(file: string): T[] {
  return readFileSync(`${data}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function optionOf(name: string): string | undefined {
  return args.includes(name) ? args[args.indexOf(name) + 1] : undefined;
}
