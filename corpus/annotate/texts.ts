import { readLines } from '../evaluate/load/lines.ts';
import type { ManifestArticle } from './manifest.ts';

/** The text of an article, for those who have the data set. */
export interface SourceText {
  readonly title: string | null;
  readonly text: string;
  readonly date: string | null;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly date?: string | null;
}

/** Rows of the data folder by article id; each file is read once. Articles whose row is missing are left out. */
export function readTexts(data: string, articles: readonly ManifestArticle[]): Map<string, SourceText> {
  const texts = new Map<string, SourceText>();
  for (const file of new Set(articles.map((article) => article.file))) {
    const rows = new Map(readLines<Row>(data, file).map((row) => [row.id, row]));
    for (const article of articles) {
      const row = article.file === file ? rows.get(article.sourceId) : undefined;
      if (!row) continue;
      const title = article.titleHash === null ? null : (row.title ?? '').trim();
      texts.set(article.id, { title, text: row.text, date: row.date ?? null });
    }
  }
  return texts;
}
