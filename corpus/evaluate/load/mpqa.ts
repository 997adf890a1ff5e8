import type { Span } from '../../../src/text/span.ts';
import { groupBy, readLines } from './lines.ts';

export interface MpqaSentence extends Span {
  /** A source other than the writer speaks, thinks or feels in it. */
  readonly reportsSource: boolean;
  readonly writerSubjective: boolean;
  readonly attributedSubjective: boolean;
}

export interface MpqaDocument {
  readonly id: string;
  /** The sentences in their order, a space between: paragraphs are not in the data. */
  readonly text: string;
  readonly sentences: readonly MpqaSentence[];
}

interface Row {
  readonly article_id: string;
  readonly sent_index: number;
  readonly text: string;
  readonly reports_source: boolean;
  readonly writer_subjective: boolean;
  readonly attributed_subjective: boolean;
}

export function loadMpqa(data: string): MpqaDocument[] {
  return Array.from(
    groupBy(readLines<Row>(data, 'mpqa/dev.jsonl'), ({ article_id }) => article_id),
    ([id, rows]) => joinSentences(id, rows),
  );
}

function joinSentences(id: string, rows: readonly Row[]): MpqaDocument {
  let text = '';
  const sentences = [...rows]
    .sort((a, b) => a.sent_index - b.sent_index)
    .map((row) => {
      if (text !== '') text += ' ';
      const start = text.length;
      text += row.text;
      return {
        start,
        end: text.length,
        reportsSource: row.reports_source,
        writerSubjective: row.writer_subjective,
        attributedSubjective: row.attributed_subjective,
      };
    });
  return { id, text, sentences };
}
