import type { Span } from '../../../src/text/span.ts';
import { readLines } from './lines.ts';

export interface BabeSentence {
  readonly text: string;
  /** The article it comes from. */
  readonly url: string;
  readonly opinion: 'factual' | 'mixed' | 'opinion' | null;
  readonly lean: 'left' | 'center' | 'right' | null;
  /** Words that the annotators called biased. */
  readonly spans: readonly Span[];
}

interface Row {
  readonly text: string;
  readonly url: string;
  readonly label_opinion: BabeSentence['opinion'];
  readonly lean_of_outlet: BabeSentence['lean'];
  readonly spans: readonly Span[];
}

export function loadBabe(data: string): BabeSentence[] {
  return readLines<Row>(data, 'babe/dev.jsonl').map(({ text, url, label_opinion, lean_of_outlet, spans }) => ({
    text,
    url,
    opinion: label_opinion,
    lean: lean_of_outlet,
    spans,
  }));
}
