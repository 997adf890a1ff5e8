import type { Span } from '../../../src/text/span.ts';
import { readLines } from './lines.ts';

export interface BabeSentence {
  readonly text: string;
  /** The article it comes from. */
  readonly url: string;
  /** By word choice, as most raters say; null without a majority. */
  readonly biased: boolean | null;
  readonly opinion: 'factual' | 'mixed' | 'opinion' | null;
  readonly lean: 'left' | 'center' | 'right' | null;
  /** Words that the annotators called biased. */
  readonly spans: readonly Span[];
  /** What at least two raters wrote down as biased, a word or a phrase, in lower case. */
  readonly chosen: readonly string[];
}

interface Row {
  readonly text: string;
  readonly url: string;
  readonly label: string | null;
  readonly label_opinion: BabeSentence['opinion'];
  readonly lean_of_outlet: BabeSentence['lean'];
  readonly spans: readonly Span[];
  /** Wording → how many raters wrote it down. */
  readonly votes?: { readonly words?: Readonly<Record<string, number>> };
}

/** Raters that must agree on a wording. */
const AGREEING = 2;

export function loadBabe(data: string): BabeSentence[] {
  return readLines<Row>(data, 'babe/dev.jsonl').map(
    ({ text, url, label, label_opinion, lean_of_outlet, spans, votes }) => ({
      text,
      url,
      biased: label === 'biased' ? true : label === 'non-biased' ? false : null,
      opinion: label_opinion,
      lean: lean_of_outlet,
      spans,
      chosen: Object.entries(votes?.words ?? {}).flatMap(([wording, raters]) => (raters >= AGREEING ? [wording] : [])),
    }),
  );
}
