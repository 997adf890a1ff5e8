import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Genre, SetName } from './sample/candidates.ts';
import type { Lean } from './sample/outlets.ts';

export const PARTS = ['train', 'dev', 'test'] as const;
export type Part = (typeof PARTS)[number];

/** An annotated article: where its text is to be found and how it is cut into sentences. Never the text. */
export interface ManifestArticle {
  readonly id: string;
  readonly set: SetName;
  /** Below the data folder. */
  readonly file: string;
  /** `id` of its row there. */
  readonly sourceId: string;
  readonly outlet: string;
  readonly lean: Lean | null;
  readonly genre: Genre;
  readonly year: number | null;
  readonly part: Part;
  /** Its outlet is unknown and its text names one of the test part: it may have stood there, so nothing is learned from it. */
  readonly namesTest?: true;
  /** Sources, cues and contents were marked too. */
  readonly attribution: boolean;
  /** SHA-256 of the UTF-8 of `text`, in hexadecimal. */
  readonly textHash: string;
  /** The same of the title; null when the title is not annotated (none, or the text begins with it). */
  readonly titleHash: string | null;
  /** Sentences of the whole text; more than `sentences` holds when it was cut. */
  readonly sentencesInText: number;
  /** `[start, end)` in UTF-16 units of `text`. Sentence n of the labels is `sentences[n - 1]`; 0 is the title. */
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** Folder of the annotations. */
export const ANNOTATIONS = fileURLToPath(new URL('../annotations', import.meta.url));

/** Manifest of the wider sample, which serves training only: the windows that were read. */
export const WIDER_MANIFEST = `${ANNOTATIONS}/wider.jsonl`;

export function readManifest(file = `${ANNOTATIONS}/articles.jsonl`): ManifestArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ManifestArticle);
}

export function writeManifest(articles: readonly ManifestArticle[], file = `${ANNOTATIONS}/articles.jsonl`): void {
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
}

export function hashText(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Whether a row of the data folder belongs to the test part. What shows sentences for reading leaves such rows out: a rule
 * made with them in view could not be measured on them.
 */
export function makeTestFilter(articles = readManifest()): (file: string, sourceId: string) => boolean {
  const keys = new Set(articles.filter(({ part }) => part === 'test').map((one) => `${one.file} ${one.sourceId}`));
  return (file, sourceId) => keys.has(`${file} ${sourceId}`);
}
