import type { Analysis, AnalysisSentence } from '../../index.ts';
import { END, FIELD, START, scoreColumns, type Table } from './table.ts';

interface SentenceRow {
  readonly index: number;
  readonly sentence: AnalysisSentence;
  readonly analysis: Analysis;
}

export const SENTENCES: Table<SentenceRow> = {
  description: 'One row a sentence',
  rows: (analysis) => analysis.sentences.map((sentence, index) => ({ index, sentence, analysis })),
  columns: [
    {
      name: 'sentence',
      type: 'integer',
      description: 'index of the sentence in its document, from 0',
      value: ({ index }) => index,
    },
    { name: 'field', type: 'string', description: FIELD, value: ({ sentence }) => sentence.field ?? 'text' },
    { name: 'start', type: 'integer', description: START, value: ({ sentence }) => sentence.start },
    { name: 'end', type: 'integer', description: END, value: ({ sentence }) => sentence.end },
    {
      name: 'text',
      type: 'string',
      description: 'the characters',
      value: ({ sentence }) => sentence.text ?? null,
      echo: true,
    },
    {
      name: 'block',
      type: 'string',
      description: 'headline, byline, dateline, paragraph, list-item, block-quote, caption or boilerplate',
      value: ({ sentence, analysis }) => analysis.blocks[sentence.block]?.kind ?? null,
    },
    {
      name: 'voice',
      type: 'string',
      description: 'whose words: author, attributed or mixed',
      value: ({ sentence }) => sentence.voice.label,
    },
    {
      name: 'author_share',
      type: 'number',
      description: "author's words ÷ (author's + attributed words), 0 to 1",
      value: ({ sentence }) => sentence.voice.authorShare,
    },
    {
      name: 'verdict',
      type: 'string',
      description: 'editorial, reported or unsure',
      value: ({ sentence }) => sentence.verdict,
    },
    ...scoreColumns<SentenceRow>(
      '',
      "the author's words",
      ['editorializing', 'hedging', 'partisan', 'lean', 'loaded', 'tone'],
      ({ sentence }) => sentence.scores,
    ),
    ...scoreColumns<SentenceRow>(
      'attributed_',
      "the source's words",
      ['hedging', 'partisan', 'lean', 'loaded', 'tone'],
      ({ sentence }) => sentence.attributed,
    ),
    {
      name: 'annotations',
      type: 'integer',
      description: 'marked places in it, count',
      value: ({ sentence }) => sentence.annotations.length,
    },
    {
      name: 'attributions',
      type: 'integer',
      description: 'attribution relations with a part in it, count',
      value: ({ sentence }) => sentence.attributions.length,
    },
  ],
};
