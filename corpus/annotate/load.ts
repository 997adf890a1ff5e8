import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, readLines } from '../evaluate/load/lines.ts';
import type { SentenceLabels } from './format/labels.ts';
import { hashText, type ManifestArticle, readManifest, WIDER_MANIFEST } from './manifest.ts';
import { type Reading, readReading } from './stored.ts';

/** How a sentence came to its labels. */
export type Status = 'one reading' | 'two readings, equal' | 'two readings, settled' | 'two readings, open';

export interface AnnotatedSentence {
  readonly labels: SentenceLabels;
  readonly status: Status;
}

/** An article with its text and its final labels; offsets slice `text`, for sentence 0 `title`. */
export interface AnnotatedArticle extends ManifestArticle {
  readonly text: string;
  /** Null when the title is not annotated. */
  readonly title: string | null;
  readonly labels: readonly AnnotatedSentence[];
}

export interface LoadedCorpus {
  readonly articles: readonly AnnotatedArticle[];
  /** What could not be joined, a line an article (or a file that is missing). */
  readonly diagnostics: readonly string[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
}

/**
 * Joins the labels to the texts in `data`. An article whose row is missing or whose text is not the one that was
 * annotated is left out with a diagnostic; the others are complete. Articles without labels yet are left out silently.
 */
export function loadCorpus(
  data: string,
  manifest: readonly ManifestArticle[] = readManifest(),
  final: ReadonlyMap<string, readonly AnnotatedSentence[]> = finalLabels(),
): LoadedCorpus {
  if (!existsSync(data)) throw new DataError(`no data folder at ${data}: say where it is with --data DIR`);
  const articles: AnnotatedArticle[] = [];
  const diagnostics: string[] = [];
  for (const file of new Set(manifest.map((article) => article.file))) {
    const own = manifest.filter((article) => article.file === file);
    if (!existsSync(join(data, file))) {
      diagnostics.push(`${file}: not in the data folder, so ${own.length} articles are left out`);
      continue;
    }
    const rows = new Map(readLines<Row>(data, file).map((row) => [row.id, row]));
    for (const article of own) {
      const joined = joinText(article, rows.get(article.sourceId));
      const labels = final.get(article.id);
      if (typeof joined === 'string') diagnostics.push(`${article.id} (${file}, ${article.sourceId}): ${joined}`);
      else if (labels) articles.push({ ...article, ...joined, labels });
    }
  }
  return { articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)), diagnostics };
}

/** The wider sample (windows, read once in the short form), joined in the same way. For training alone. */
export function loadWider(data: string): LoadedCorpus {
  return loadCorpus(data, readManifest(WIDER_MANIFEST), widerLabels());
}

export function widerLabels(): ReadonlyMap<string, readonly AnnotatedSentence[]> {
  return finalLabels(readReading('wider'), new Map(), new Map());
}

/** Text and title when they are what was annotated, else what is wrong. */
function joinText(article: ManifestArticle, row: Row | undefined): { text: string; title: string | null } | string {
  if (!row) return 'there is no such row';
  if (hashText(row.text) !== article.textHash) return 'the text is not the one that was annotated (its hash differs)';
  if (article.titleHash === null) return { text: row.text, title: null };
  const title = (row.title ?? '').trim();
  if (hashText(title) !== article.titleHash) return 'the title is not the one that was annotated (its hash differs)';
  return { text: row.text, title };
}

/**
 * Labels by article: of a sentence that was read twice, what the third reader settled; where the two say the same, or
 * nobody settled it yet, the first reading.
 */
export function finalLabels(
  first: Reading = readReading('pass1'),
  second: Reading = readReading('pass2'),
  third: Reading = readReading('adjudicated'),
): ReadonlyMap<string, readonly AnnotatedSentence[]> {
  const final = new Map<string, AnnotatedSentence[]>();
  for (const [article, sentences] of first) {
    const other = new Map(second.get(article)?.map((labels) => [labels.n, labels]));
    const settled = new Map(third.get(article)?.map((labels) => [labels.n, labels]));
    final.set(
      article,
      sentences.map((labels): AnnotatedSentence => {
        const answer = settled.get(labels.n);
        if (answer) return { labels: answer, status: 'two readings, settled' };
        const twin = other.get(labels.n);
        if (!twin) return { labels, status: 'one reading' };
        return { labels, status: sameLabels(labels, twin) ? 'two readings, equal' : 'two readings, open' };
      }),
    );
  }
  return final;
}

/**
 * True when two readings agree on all that is settled by a third: voice, editorial, partisan, hedges, loaded and
 * partisan words with whose they are. Targets, attribution and neutral alternatives are not settled.
 */
export function sameLabels(a: SentenceLabels, b: SentenceLabels): boolean {
  return settledPart(a) === settledPart(b);
}

function settledPart({ voice, editorial, partisan, partisanSource, hedges, loaded, terms }: SentenceLabels): string {
  return JSON.stringify([
    [voice, editorial, partisan, partisanSource],
    hedges.map(({ start, end, whose }) => [start, end, whose]),
    loaded.map(({ start, end, whose }) => [start, end, whose]),
    terms.map(({ start, end, whose, favours }) => [start, end, whose, favours]),
  ]);
}
