import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRandom } from '../../src/metrics/random.ts';
import { type Dispute, displayDisputes } from './adjudication.ts';
import { displayArticle, displaySentence, numberedSentences } from './display.ts';
import type { SentenceLabels } from './format/labels.ts';
import { writeLabels } from './format/write.ts';
import { sameLabels } from './load.ts';
import { type ManifestArticle, readManifest } from './manifest.ts';
import { type AnnotateOptions, workFolder } from './options.ts';
import { type Reading, readReading, shiftLabels } from './stored.ts';
import { readTexts, type SourceText } from './texts.ts';

const DISPUTES_A_BATCH = 130;

/**
 * Writes, for every article that was read twice, the sentences where the two readings differ, into
 * `adjudicate/cNN/<article>.txt` of the private folder. `convert` reads the answers.
 */
export function* writeDisputes(options: AnnotateOptions): Iterable<string> {
  const articles = readManifest();
  const texts = readTexts(options.data, articles);
  const [first, second] = [readReading('pass1'), readReading('pass2')];
  const to = join(workFolder(options), 'adjudicate');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(join(workFolder(options), 'labels', 'adjudicated'), { recursive: true });
  let batch = 0;
  let inBatch = Number.POSITIVE_INFINITY;
  let all = 0;
  for (const article of articles) {
    const text = texts.get(article.id);
    const disputes = text ? findDisputes(article, text, first, second) : [];
    if (!text || disputes.length === 0) continue;
    if (inBatch + disputes.length > DISPUTES_A_BATCH * 1.15) {
      batch++;
      inBatch = 0;
    }
    inBatch += disputes.length;
    all += disputes.length;
    const folder = join(to, `c${String(batch).padStart(2, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${article.id}.txt`), `${displayArticle(article, text)}\n${displayDisputes(disputes)}`);
  }
  yield `${all} sentences to settle, in ${batch} batches`;
}

/** Sentences where the two readings differ in what is settled; none when the article was read once. */
export function findDisputes(article: ManifestArticle, text: SourceText, first: Reading, second: Reading): Dispute[] {
  const others = new Map(second.get(article.id)?.map((labels) => [labels.n, labels]));
  const wordings = new Map(numberedSentences(article, text));
  return (first.get(article.id) ?? []).flatMap((labels): Dispute[] => {
    const other = others.get(labels.n);
    if (!other || sameLabels(labels, other)) return [];
    const sentence = displaySentence(wordings.get(labels.n) ?? '');
    const start = labels.n === 0 ? 0 : (article.sentences[labels.n - 1]?.[0] ?? 0);
    const show = (one: SentenceLabels) => writeLabels(shiftLabels(one, -start), sentence);
    const [a, b] = flips(article.textHash, labels.n) ? [other, labels] : [labels, other];
    return [{ n: labels.n, a: show(a), b: show(b) }];
  });
}

/** Which reading is shown first: by chance, and the same whenever it is asked. */
function flips(hash: string, n: number): boolean {
  return makeRandom(Number.parseInt(hash.slice(0, 8), 16) + n)() < 0.5;
}
