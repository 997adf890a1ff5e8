import type { Span } from '../../../src/text/span.ts';
import { readLines } from './lines.ts';

/** An attribution as PolNeAR marks it: speech, and reported beliefs and intentions; nested ones are not marked. */
export interface PolnearAttribution {
  /** Empty when the article leaves the source out. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Derived from quotation marks by those who prepared the data, not annotated. */
  readonly derived_quote_type: 'direct' | 'indirect' | 'mixed';
}

export interface PolnearArticle {
  readonly id: string;
  /** One of seven, e.g. `nyt`, `breitbart`. */
  readonly publisher: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly PolnearAttribution[];
}

export function loadPolnear(data: string, split: 'train' | 'dev'): PolnearArticle[] {
  return readLines<PolnearArticle>(data, `polnear/${split}.jsonl`);
}
