import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { countSentences, planBatches, planWiderBatches, writeBatches } from './batches.ts';
import { ANNOTATIONS, type ManifestArticle, PARTS, readManifest, WIDER_MANIFEST, writeManifest } from './manifest.ts';
import { type AnnotateOptions, UsageError, workFolder } from './options.ts';
import { loadCandidates } from './sample/candidates.ts';
import { drawSample } from './sample/draw.ts';
import { readOutlets } from './sample/outlets.ts';
import { drawWider } from './sample/wider.ts';
import { readTexts } from './texts.ts';

const MANIFEST = `${ANNOTATIONS}/articles.jsonl`;

/**
 * Draws the wider sample for training and writes its reading batches into the private folder. The drawing stands there
 * too; `convert` puts those of its windows that were read into the manifest.
 */
export function* widenSample(options: AnnotateOptions): Iterable<string> {
  const to = workFolder(options);
  mkdirSync(join(to, 'labels', 'wider'), { recursive: true });
  if (!existsSync(join(to, DRAWN)) || options.force)
    writeManifest(drawWider(options.data, readOutlets(), readManifest()), join(to, DRAWN));
  const articles = readDrawn(options);
  const batches = planWiderBatches(articles);
  writeBatches(to, batches, readTexts(options.data, articles));
  yield `${articles.length} articles, ${countSentences(articles)} sentences in ${batches.length} batches`;
}

const DRAWN = 'wider.jsonl';

/** The drawing of the wider sample in the private folder; where there is none, what of it is in the manifest. */
export function readDrawn(options: AnnotateOptions): ManifestArticle[] {
  const drawn = join(workFolder(options), DRAWN);
  return readManifest(existsSync(drawn) ? drawn : WIDER_MANIFEST);
}

/** Draws the articles and freezes their sentences in the manifest. */
export function* sampleArticles({ data, force }: AnnotateOptions): Iterable<string> {
  if (existsSync(MANIFEST) && !force)
    throw new UsageError('the sample is frozen in corpus/annotations/articles.jsonl; --force draws another');
  const outlets = readOutlets();
  const articles = drawSample(loadCandidates(data, outlets), outlets);
  writeManifest(articles, MANIFEST);
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
