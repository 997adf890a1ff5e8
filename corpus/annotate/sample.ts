import { existsSync, writeFileSync } from 'node:fs';
import { countSentences, planBatches, writeBatches } from './batches.ts';
import { ANNOTATIONS, PARTS, readManifest } from './manifest.ts';
import { type AnnotateOptions, UsageError, workFolder } from './options.ts';
import { loadCandidates } from './sample/candidates.ts';
import { drawSample } from './sample/draw.ts';
import { readOutlets } from './sample/outlets.ts';
import { readTexts } from './texts.ts';

const MANIFEST = `${ANNOTATIONS}/articles.jsonl`;

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

/** Writes the reading batches into the private folder. */
export function* writeReadingBatches(options: AnnotateOptions): Iterable<string> {
  const articles = readManifest();
  const batches = planBatches(articles);
  writeBatches(workFolder(options), batches, readTexts(options.data, articles));
  for (const { name, part, passes, articles } of batches)
    yield `${name} ${part} pass ${passes.join(', ')}: ${articles.length} articles, ${countSentences(articles)} sentences`;
}
