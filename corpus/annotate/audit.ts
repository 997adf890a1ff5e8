import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '../evaluate/metrics/random.ts';
import { swapSides } from '../parity/swap.ts';
import { displaySentence } from './display.ts';
import { parseLabels } from './format/parse.ts';
import { type AnnotatedArticle, loadCorpus } from './load.ts';
import { ANNOTATIONS } from './manifest.ts';
import { type AnnotateOptions, UsageError, workFolder } from './options.ts';
import { shuffle } from './sample/draw.ts';
import { SEED } from './sample/plan.ts';
import type { StoredLabels } from './stored.ts';

/** How many sentences are mirrored: half of them favour the left, half the right, as far as there are as many. */
const MIRRORED = 200;
const ITEMS_A_BATCH = 50;
/** Sentences of context before and after. */
const CONTEXT = { before: 3, after: 1 };

/** Which sentence a mirror image was made of; kept apart from what the reader sees. */
interface Item {
  readonly item: number;
  readonly article: string;
  readonly n: number;
}

/** The labels that a mirror image got: a line of `audit.jsonl`. */
export type MirrorLabels = Pick<StoredLabels, 'article' | 'n' | 'voice' | 'editorial' | 'partisan'>;

export const AUDIT_FILE = `${ANNOTATIONS}/audit.jsonl`;

/**
 * Mirrors partisan sentences (corpus/parity.yml: parties, camps and politicians change sides) and writes them, with a few
 * mirrored sentences around and never the original, into `audit/mNN.txt` of the private folder.
 */
export function* writeMirrors(options: AnnotateOptions): Iterable<string> {
  const to = join(workFolder(options), 'audit');
  if (existsSync(join(workFolder(options), ITEMS)) && !options.force)
    throw new UsageError('the mirror images are drawn already; --force draws others and makes the answers worthless');
  const { articles, diagnostics } = loadCorpus(options.data);
  yield* diagnostics;
  const random = makeRandom(SEED + 2);
  const sided = (side: 'left' | 'right') =>
    shuffle(
      articles.flatMap((article) =>
        article.labels
          .filter(({ labels }) => labels.partisan === side && changes(sentenceOf(article, labels.n)))
          .map(({ labels }) => ({ article, n: labels.n })),
      ),
      random,
    );
  const [left, right] = [sided('left'), sided('right')];
  const half = Math.min(MIRRORED / 2, left.length, right.length);
  const drawn = shuffle([...left.slice(0, half), ...right.slice(0, half)], random);
  mkdirSync(to, { recursive: true });
  mkdirSync(join(workFolder(options), 'labels', 'audit'), { recursive: true });
  const items = drawn.map(({ article, n }, i): Item => ({ item: i + 1, article: article.id, n }));
  writeFileSync(join(workFolder(options), ITEMS), items.map((item) => `${JSON.stringify(item)}\n`).join(''));
  let batches = 0;
  for (let from = 0; from < drawn.length; from += ITEMS_A_BATCH) {
    batches++;
    const shown = drawn
      .slice(from, from + ITEMS_A_BATCH)
      .map(({ article, n }, i) => mirrorImage(article, n, from + i + 1));
    writeFileSync(join(to, `m${String(batches).padStart(2, '0')}.txt`), shown.join('\n'));
  }
  yield `${left.length} sentences favour the left and have a mirror image, ${right.length} the right`;
  yield `${drawn.length} mirrored, in ${batches} batches`;
}

const ITEMS = 'audit-items.jsonl';

/** Reads the answers of `labels/audit/mNN.txt` (sentence lines alone) into `audit.jsonl`. */
export function* storeMirrors(options: AnnotateOptions): Iterable<string> {
  const work = workFolder(options);
  if (!existsSync(join(work, ITEMS))) throw new UsageError('no mirror images yet: npm run corpus -- audit');
  const items = readFileSync(join(work, ITEMS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
  const lines: MirrorLabels[] = [];
  for (let batch = 1; (batch - 1) * ITEMS_A_BATCH < items.length; batch++) {
    const name = `m${String(batch).padStart(2, '0')}.txt`;
    const file = join(work, 'labels', 'audit', name);
    if (!existsSync(file)) {
      yield `${name}: no answers yet`;
      continue;
    }
    const own = items.slice((batch - 1) * ITEMS_A_BATCH, batch * ITEMS_A_BATCH);
    const { labels, problems } = parseLabels(
      readFileSync(file, 'utf8'),
      own.map(({ item }) => [item, ''] as const),
    );
    if (problems.length > 0) yield `${name}: ${problems.length} problems, first: ${problems[0]}`;
    for (const { n: item, voice, editorial, partisan } of problems.length > 0 ? [] : labels) {
      const { article, n } = own.find((one) => one.item === item) as Item;
      lines.push({ article, n, voice, editorial, ...(partisan === null ? {} : { partisan }) });
    }
  }
  lines.sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.n - b.n));
  writeFileSync(AUDIT_FILE, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  yield `${lines.length} of ${items.length} mirror images are labelled`;
}

function sentenceOf(article: AnnotatedArticle, n: number): string {
  if (n === 0) return article.title ?? '';
  const [start, end] = article.sentences[n - 1] ?? [0, 0];
  return article.text.slice(start, end);
}

function changes(sentence: string): boolean {
  return swapSides(sentence) !== sentence;
}

/** `12|sentence`, after its mirrored title and between its mirrored neighbours (in brackets). */
export function mirrorImage(article: AnnotatedArticle, n: number, item: number): string {
  const mirrored = (at: number) => displaySentence(swapSides(sentenceOf(article, at)));
  const around = (from: number, to: number) => {
    const lines: string[] = [];
    for (let at = Math.max(1, from); at <= Math.min(article.sentences.length, to); at++)
      lines.push(`  [${mirrored(at)}]`);
    return lines;
  };
  const title = article.title === null ? mirrored(1) : mirrored(0);
  return [
    `  title: ${title}`,
    ...around(n - CONTEXT.before, n - 1),
    `${item}|${mirrored(n)}`,
    ...around(n + 1, n + CONTEXT.after),
    '',
  ].join('\n');
}
