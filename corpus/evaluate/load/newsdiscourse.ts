import type { Span } from '../../../src/text/span.ts';
import { readLines } from './lines.ts';

export interface NewsDiscourseSentence extends Span {
  /** "Speech": words of a person. Many reports of institutions ("The company said …") are not so labelled. */
  readonly speech: boolean;
  /** Role of the sentence in the news story: Main, Cause_General, Distant_Evaluation and so on. */
  readonly content_type: string;
}

export interface NewsDiscourseArticle {
  readonly id: string;
  /** From the file name: nyt, reuters, xinhua, other. */
  readonly publisher: string;
  readonly text: string;
  readonly sentences: readonly NewsDiscourseSentence[];
}

export function loadNewsDiscourse(data: string, split: 'train' | 'validation'): NewsDiscourseArticle[] {
  return readLines<Omit<NewsDiscourseArticle, 'publisher'>>(data, `newsdiscourse/${split}.articles.jsonl`).map(
    (article) => ({ ...article, publisher: publisherOf(article.id) }),
  );
}

function publisherOf(id: string): string {
  return /nyt|xinhua|reuters/i.exec(id)?.[0].toLowerCase() ?? 'other';
}
