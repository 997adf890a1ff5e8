import type { Span } from '../../../src/text/span.ts';
import { readLines } from './lines.ts';

export interface PtcArticle {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Span & { readonly technique: string })[];
}

/** Articles of the propaganda techniques corpus, train split, with every labelled span. */
export function loadPtc(data: string): PtcArticle[] {
  return readLines<PtcArticle>(data, 'ptc/train.articles.jsonl');
}
