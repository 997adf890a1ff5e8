import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDisputes } from './adjudicate.ts';
import { type Dispute, resolveAnswers } from './adjudication.ts';
import { displaySentence, numberedSentences } from './display.ts';
import { checkLabels } from './format/check.ts';
import type { SentenceLabels } from './format/labels.ts';
import { parseLabels } from './format/parse.ts';
import { ANNOTATIONS, type ManifestArticle, readManifest, WIDER_MANIFEST, writeManifest } from './manifest.ts';
import { type AnnotateOptions, workFolder } from './options.ts';
import { readDrawn } from './sample.ts';
import {
  READINGS,
  type ReadingName,
  readReading,
  readStored,
  type StoredLabels,
  storeLabels,
  writeStored,
} from './stored.ts';
import { readTexts, type SourceText } from './texts.ts';

/**
 * Turns readers' files (`labels/<reading>/<article>.txt` of the private folder) into stand-off labels. Files with a
 * problem are named and left out; what was stored of an article without a file stays.
 */
export function* convertLabels(options: AnnotateOptions): Iterable<string> {
  const articles = readManifest();
  const texts = readTexts(options.data, articles);
  mkdirSync(`${ANNOTATIONS}/labels`, { recursive: true });
  for (const pass of READINGS) {
    // Read again for each pass: the answers are about the two readings as they were just stored.
    const [first, second] = [readReading('pass1'), readReading('pass2')];
    yield* convertReading(pass, articles, texts, options, (written, article, text) =>
      pass === 'adjudicated'
        ? readAnswers(written, article, text, findDisputes(article, text, first, second))
        : readLabelFile(written, article, text),
    );
  }
  const drawn = readDrawn(options);
  yield* convertReading('wider', drawn, readTexts(options.data, drawn), options, (...given) => readLabelFile(...given));
  yield keepRead(drawn);
}

type Converted = { readonly lines: StoredLabels[]; readonly problems: readonly string[] };

function* convertReading(
  name: ReadingName,
  articles: readonly ManifestArticle[],
  texts: ReadonlyMap<string, SourceText>,
  options: AnnotateOptions,
  read: (written: string, article: ManifestArticle, text: SourceText) => Converted,
): Iterable<string> {
  const folder = join(workFolder(options), 'labels', name);
  const stored = new Map<string, StoredLabels[]>();
  for (const line of readStored(name)) stored.set(line.article, [...(stored.get(line.article) ?? []), line]);
  let broken = 0;
  for (const article of articles) {
    const file = join(folder, `${article.id}.txt`);
    const text = texts.get(article.id);
    if (!existsSync(file) || !text) continue;
    const { lines, problems } = read(readFileSync(file, 'utf8'), article, text);
    if (problems.length === 0) stored.set(article.id, lines);
    else {
      broken++;
      yield `${name} ${article.id}: ${problems.length} problems, first: ${problems[0]}`;
    }
  }
  writeStored(name, [...stored.values()].flat());
  const known = new Set(articles.map(({ id }) => `${id}.txt`));
  const strays = existsSync(folder) ? readdirSync(folder).filter((file) => !known.has(file)) : [];
  yield `${name}: ${stored.size} articles stored, ${broken} with problems${strays.length > 0 ? `, not in the manifest: ${strays.join(' ')}` : ''}`;
}

/** The manifest of the wider sample holds what was read; what was only drawn stays in the private folder. */
function keepRead(drawn: readonly ManifestArticle[]): string {
  const labelled = readReading('wider');
  const read = drawn.filter(({ id }) => labelled.has(id));
  writeManifest(read, WIDER_MANIFEST);
  return `wider: ${read.length} of ${drawn.length} drawn windows are read`;
}

/** Stand-off lines of one reader's file; empty when it has problems. */
export function readLabelFile(
  file: string,
  article: ManifestArticle,
  text: SourceText,
  isAsked: (n: number) => boolean = () => true,
): Converted {
  const shown = numberedSentences(article, text)
    .filter(([n]) => isAsked(n))
    .map(([n, wording]) => [n, displaySentence(wording)] as const);
  const { labels, problems } = parseLabels(file, shown);
  const all = [...problems, ...labels.flatMap((label) => checkLabels(label, article.attribution))];
  if (all.length > 0) return { lines: [], problems: all };
  return { lines: labels.map((label) => storeSentence(label, article)), problems: [] };
}

/** Stand-off lines of a third reader's file. */
function readAnswers(
  file: string,
  article: ManifestArticle,
  text: SourceText,
  disputes: readonly Dispute[],
): Converted {
  const asked = new Set(disputes.map(({ n }) => n));
  return readLabelFile(resolveAnswers(file, disputes), article, text, (n) => asked.has(n));
}

/** Labels with offsets into a sentence as a stand-off line. */
export function storeSentence(labels: SentenceLabels, article: ManifestArticle): StoredLabels {
  const shift = labels.n === 0 ? 0 : (article.sentences[labels.n - 1]?.[0] ?? 0);
  return storeLabels(article.id, { ...labels, attributions: article.attribution ? labels.attributions : null }, shift);
}
