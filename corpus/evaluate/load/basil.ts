import type { Span } from '../../../src/text/span.ts';
import { groupBy, placeWordings, readLines } from './lines.ts';

/** A stretch that annotators marked as biased; offsets into the article. */
export interface BasilSpan extends Span {
  readonly bias: 'lex' | 'inf';
  /** True when it lies inside quotation marks; false says nothing about whose words it is. */
  readonly quoted: boolean;
  /** As labelled ("Rick_Perry", "House_Democrats", "other_anti"); empty outside quotations. */
  readonly speaker: string;
}

export interface BasilArticle {
  readonly id: string;
  /** nyt, fox or hpo (HuffPost). */
  readonly outlet: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly spans: readonly BasilSpan[];
}

interface SentenceRow {
  readonly text: string;
  readonly article_id: string;
  readonly spans: readonly (Span & { bias: 'lex' | 'inf'; quote: 'yes' | 'no'; speaker: string })[];
}

export function loadBasil(data: string): BasilArticle[] {
  const sentences = groupBy(readLines<SentenceRow>(data, 'basil/sentences.jsonl'), ({ article_id }) => article_id);
  return readLines<{ id: string; outlet: string; text: string }>(data, 'basil/articles.jsonl').map(
    ({ id, outlet, text }) => {
      const rows = sentences.get(id) ?? [];
      const places = placeWordings(
        text,
        rows.map((row) => row.text),
      );
      const spans = rows.flatMap((row, i) => {
        const place = places[i];
        return place
          ? row.spans.map(({ start, end, bias, quote, speaker }) => ({
              start: place.start + start,
              end: place.start + end,
              bias,
              quoted: quote === 'yes',
              speaker,
            }))
          : [];
      });
      return { id, outlet, text, sentences: places.filter((place) => place !== null), spans };
    },
  );
}
