import type { Analysis } from '../../index.ts';
import { scoreColumns, type Table } from './table.ts';

export const DOCUMENTS: Table<Analysis> = {
  description: 'One row a document',
  rows: (analysis) => [analysis],
  columns: [
    {
      name: 'text_length',
      type: 'integer',
      description: 'length of the text in the offset unit named beside the table, the title apart',
      value: ({ source }) => source.length,
    },
    {
      name: 'text_hash',
      type: 'string',
      description: 'SHA-256 of the text in UTF-8, after "sha256:"',
      value: ({ source }) => source.hash,
    },
    {
      name: 'sentences',
      type: 'integer',
      description: 'sentences of headline, paragraphs, list items and block quotes, count',
      value: ({ summary }) => summary.sentences,
    },
    {
      name: 'words',
      type: 'integer',
      description: 'words and numbers in them, count',
      value: ({ summary }) => summary.words,
    },
    {
      name: 'editorial_share',
      type: 'number',
      description: 'editorial sentences ÷ all sentences, 0 to 1',
      value: ({ summary }) => summary.editorialShare,
    },
    {
      name: 'attributed_share',
      type: 'number',
      description: 'attributed words ÷ all words, 0 to 1',
      value: ({ summary }) => summary.attributedShare,
    },
    {
      name: 'hedges_per_100_words',
      type: 'number',
      description: "the author's hedges per 100 words outside attributed content",
      value: ({ summary }) => summary.hedgesPer100Words,
    },
    {
      name: 'partisan_share',
      type: 'number',
      description: 'sentences whose partisan score reaches the threshold ÷ all sentences, 0 to 1',
      value: ({ summary }) => summary.partisanShare,
    },
    ...scoreColumns<Analysis>('', 'the author over the document', ['lean', 'tone'], ({ summary }) => summary),
    {
      name: 'named_sources',
      type: 'integer',
      description: 'named sources that are quoted or cited, count',
      value: ({ summary }) => summary.sources.length,
    },
    {
      name: 'named_source_words',
      type: 'integer',
      description: 'words attributed to them, count',
      value: ({ summary }) => summary.sources.reduce((sum, { words }) => sum + words, 0),
    },
    {
      name: 'anonymous_words',
      type: 'integer',
      description: 'words attributed to anonymous sources or to none, count',
      value: ({ summary }) => summary.anonymous.words,
    },
    {
      name: 'annotations',
      type: 'integer',
      description: 'marked places, count',
      value: ({ annotations }) => annotations.length,
    },
    {
      name: 'attributions',
      type: 'integer',
      description: 'attribution relations, count',
      value: ({ attributions }) => attributions.length,
    },
    {
      name: 'diagnostics',
      type: 'string',
      description: 'codes of what there is to say about the text itself, with spaces between',
      value: ({ diagnostics }) => diagnostics.map(({ code }) => code).join(' '),
    },
    {
      name: 'engine_version',
      type: 'string',
      description: 'version of slantwise',
      value: ({ engine }) => engine.version,
    },
    { name: 'model', type: 'string', description: 'id of the score model', value: ({ engine }) => engine.model },
    { name: 'lexicons', type: 'string', description: 'hash of all lexicons', value: ({ engine }) => engine.lexicons },
    {
      name: 'config',
      type: 'string',
      description: 'hash of the options that can change a result',
      value: ({ engine }) => engine.config,
    },
  ],
};
