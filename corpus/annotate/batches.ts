import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '../../src/metrics/random.ts';
import { displayArticle } from './display.ts';
import type { ManifestArticle, Part } from './manifest.ts';
import { shuffle } from './sample/draw.ts';
import { SEED } from './sample/plan.ts';
import type { SourceText } from './texts.ts';

/** A reader's portion of one part. */
export interface Batch {
  readonly name: string;
  readonly part: Part | 'train+dev';
  /** 1: every article once; 2: the second, independent reading. */
  readonly passes: readonly (1 | 2)[];
  readonly articles: readonly ManifestArticle[];
}

const SENTENCES_A_BATCH = 415;
const SENTENCES_A_WIDER_BATCH = 250;
/** Share of train and dev that is read twice. */
const TWICE = 0.17;

/** Test batches are read twice as they are; of train and dev, further batches are drawn for the second reading. */
export function planBatches(articles: readonly ManifestArticle[]): Batch[] {
  const random = makeRandom(SEED + 1);
  const batches: Batch[] = [];
  const add = (part: Batch['part'], passes: Batch['passes'], all: readonly ManifestArticle[]) => {
    for (const portion of deal(all, random))
      batches.push({ name: `b${String(batches.length + 1).padStart(2, '0')}`, part, passes, articles: portion });
  };
  for (const part of ['test', 'dev', 'train'] as const) {
    const own = articles.filter((article) => article.part === part);
    add(part, part === 'test' ? [1, 2] : [1], own);
  }
  add('train+dev', [2], drawTwice(articles, random));
  return batches;
}

function drawTwice(articles: readonly ManifestArticle[], random: () => number): ManifestArticle[] {
  const rest = shuffle(
    articles.filter(({ part }) => part !== 'test'),
    random,
  );
  const wanted = countSentences(rest) * TWICE;
  const drawn: ManifestArticle[] = [];
  for (const article of rest) if (countSentences(drawn) < wanted) drawn.push(article);
  return drawn;
}

/** Batches of the wider sample, in its drawn order; one reading each. */
export function planWiderBatches(articles: readonly ManifestArticle[]): Batch[] {
  const batches: { name: string; part: Part; passes: readonly (1 | 2)[]; articles: ManifestArticle[] }[] = [];
  let last: (typeof batches)[number] | undefined;
  for (const article of articles) {
    const full = last === undefined || countSentences(last.articles) >= SENTENCES_A_WIDER_BATCH;
    // A batch holds articles of one drawing.
    if (!last || full || last.articles[0]?.id[0] !== article.id[0]) {
      last = { name: `v${String(batches.length + 1).padStart(2, '0')}`, part: 'train', passes: [1], articles: [] };
      batches.push(last);
    }
    last.articles.push(article);
  }
  return batches;
}

/** Portions of about equal length, each with its share of every set and lean. */
function deal(articles: readonly ManifestArticle[], random: () => number): ManifestArticle[][] {
  const count = Math.max(1, Math.round(countSentences(articles) / SENTENCES_A_BATCH));
  const portions = Array.from({ length: count }, (): ManifestArticle[] => []);
  const stratum = ({ set, lean, genre }: ManifestArticle) => `${set} ${lean} ${genre}`;
  const sorted = shuffle(articles, random).sort((a, b) =>
    stratum(a) < stratum(b) ? -1 : stratum(a) > stratum(b) ? 1 : 0,
  );
  for (let from = 0; from < sorted.length; from += count) {
    // Of each handful the longest article goes to the portion that is shortest so far.
    const handful = sorted.slice(from, from + count).sort((a, b) => lengthOf(b) - lengthOf(a));
    const shortest = [...portions].sort((a, b) => countSentences(a) - countSentences(b));
    for (const [i, article] of handful.entries()) shortest[i]?.push(article);
  }
  return portions.map((portion) => shuffle(portion, random));
}

function lengthOf({ sentences, titleHash }: ManifestArticle): number {
  return sentences.length + (titleHash === null ? 0 : 1);
}

export function countSentences(articles: readonly ManifestArticle[]): number {
  return articles.reduce((sum, article) => sum + lengthOf(article), 0);
}

/** Writes `batches/bNN/<article>.txt` and `assignment.tsv`. */
export function writeBatches(to: string, batches: readonly Batch[], texts: ReadonlyMap<string, SourceText>): void {
  const rows = [['batch', 'pass', 'part', 'articles', 'sentences', 'ids']];
  for (const { name, part, passes, articles } of batches) {
    mkdirSync(join(to, 'batches', name), { recursive: true });
    for (const article of articles) {
      const text = texts.get(article.id);
      if (text) writeFileSync(join(to, 'batches', name, `${article.id}.txt`), displayArticle(article, text));
    }
    const ids = articles.map(({ id }) => id).join(' ');
    for (const pass of passes)
      rows.push([name, String(pass), part, String(articles.length), String(countSentences(articles)), ids]);
  }
  writeFileSync(join(to, 'assignment.tsv'), rows.map((row) => `${row.join('\t')}\n`).join(''));
}
