import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '../../src/metrics/random.ts';
import type { Span } from '../../src/text/span.ts';
import { swapSides } from '../parity/swap.ts';
import { displaySentence } from './display.ts';
import type { SentenceLabels, Side, Whose } from './format/labels.ts';
import { parseLabels } from './format/parse.ts';
import { type AnnotatedArticle, loadCorpus } from './load.ts';
import { ANNOTATIONS } from './manifest.ts';
import { type AnnotateOptions, UsageError, workFolder } from './options.ts';
import { shuffle } from './sample/draw.ts';
import { SEED } from './sample/plan.ts';
import type { StoredLabels } from './stored.ts';

/** How many sentences are mirrored: as many that favour the left as the right where there are enough of both. */
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
export type MirrorLabels = Pick<StoredLabels, 'article' | 'n' | 'voice' | 'editorial' | 'partisan' | 'partisanSource'>;

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
  const sided = (whose: Whose, side: Side) =>
    shuffle(
      articles.flatMap((article) =>
        article.labels
          .filter(({ labels }) => sideOf(labels, whose) === side && hasMirror(article, labels, whose))
          .map(({ labels }) => ({ article, n: labels.n })),
      ),
      random,
    );
  // The author's framing first; what a source frames fills up.
  const left = [...sided('author', 'left'), ...sided('source', 'left')];
  const right = [...sided('author', 'right'), ...sided('source', 'right')];
  const half = MIRRORED / 2;
  const fromLeft = left.slice(0, Math.max(half, MIRRORED - right.length));
  const drawn = shuffle([...fromLeft, ...right.slice(0, MIRRORED - fromLeft.length)], random);
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
    for (const { n: item, voice, editorial, partisan, partisanSource } of problems.length > 0 ? [] : labels) {
      const { article, n } = own.find((one) => one.item === item) as Item;
      lines.push({
        article,
        n,
        voice,
        editorial,
        ...(partisan === null ? {} : { partisan }),
        ...(partisanSource === null ? {} : { partisanSource }),
      });
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

/** The side that the author's or the source's words favour; the source's only where the author's favour none. */
function sideOf({ partisan, partisanSource }: SentenceLabels, whose: Whose): Side | null {
  if (whose === 'author') return partisan;
  return partisan === null ? partisanSource : null;
}

/**
 * Whether the swap turns the framing around, not just a name beside it: something that is judged changes sides, and no
 * partisan term keeps its side ("anti-gun"); and the swap gives the original back.
 */
export function hasMirror(article: AnnotatedArticle, { n, targets, terms }: SentenceLabels, whose: Whose): boolean {
  const sentence = sentenceOf(article, n);
  const field = n === 0 ? (article.title ?? '') : article.text;
  const changes = ({ start, end }: Span) => swapSides(field.slice(start, end)) !== field.slice(start, end);
  const judged = targets.filter((target) => target.whose === whose);
  return judged.some(changes) && terms.every(changes) && swapSides(swapSides(sentence)) === sentence;
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
