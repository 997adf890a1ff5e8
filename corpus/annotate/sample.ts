import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { countSentences, planBatches, planWiderBatches, writeBatches } from './batches.ts';
import { ANNOTATIONS, PARTS, readManifest, WIDER_MANIFEST } from './manifest.ts';
import { type AnnotateOptions, UsageError, workFolder } from './options.ts';
import { loadCandidates } from './sample/candidates.ts';
import { drawSample } from './sample/draw.ts';
import { readOutlets } from './sample/outlets.ts';
import { drawWider } from './sample/wider.ts';
import { readTexts } from './texts.ts';

const MANIFEST = `${ANNOTATIONS}/articles.jsonl`;

/** Draws the wider sample for training and writes its reading batches into the private folder. */
export function* widenSample(options: AnnotateOptions): Iterable<string> {
  const to = workFolder(options);
  if (!existsSync(WIDER_MANIFEST) || options.force) {
    const drawn = drawWider(options.data, readOutlets(), readManifest());
    writeFileSync(WIDER_MANIFEST, drawn.map((article) => `${JSON.stringify(article)}\n`).join(''));
  }
  const articles = readManifest(WIDER_MANIFEST);
  const batches = planWiderBatches(articles);
  writeBatches(to, batches, readTexts(options.data, articles));
  mkdirSync(join(to, 'labels', 'wider'), { recursive: true });
  yield `${articles.length} articles, ${countSentences(articles)} sentences in ${batches.length} batches`;
}

/** Draws the articles and freezes their sentences in the manifest. */
export function* sampleArticles({ data, force }: AnnotateOptions): Iterable<string> {
  if (existsSync(MANIFEST) && !force)
    throw new UsageError('the sample is frozen in corpus/annotations/articles.jsonl; --force draws another');
  const outlets = readOutlets();
  const articles = drawSample(loadCandidates(data, outlets), outlets);
  writeFileSync(MANIFEST, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  yield `${articles.length} articles, ${countSentences(articles)} sentences`;
  for (const part of PARTS) {
    const own = articles.filter((article) => article.part === part);
    yield `  ${part}: ${own.length} articles, ${countSentences(own)} sentences, ${new Set(own.map(({ outlet }) => outlet)).size} outlets`;
  }
}

/** Writes the reading batches, and the checker as one file, into the private folder. */
export function* writeReadingBatches(options: AnnotateOptions): Iterable<string> {
  const articles = readManifest();
  const batches = planBatches(articles);
  const to = workFolder(options);
  writeBatches(to, batches, readTexts(options.data, articles));
  for (const pass of ['pass1', 'pass2']) mkdirSync(join(to, 'labels', pass), { recursive: true });
  buildSync({
    entryPoints: [fileURLToPath(new URL('check.ts', import.meta.url))],
    outfile: join(to, 'check.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  for (const { name, part, passes, articles } of batches)
    yield `${name} ${part} pass ${passes.join(', ')}: ${articles.length} articles, ${countSentences(articles)} sentences`;
}
