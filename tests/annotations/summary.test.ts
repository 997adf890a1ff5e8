import { expect, test } from 'vitest';
import { assemble } from '../../src/annotations/assemble.ts';
import type { AnalysisSummary } from '../../src/annotations/schema.ts';
import { type ArticleCase, partsOf } from './article.ts';

const EMPTY: AnalysisSummary = {
  sentences: 0,
  words: 0,
  editorialShare: null,
  attributedShare: null,
  hedgesPer100Words: null,
  partisanShare: null,
  lean: null,
  tone: null,
  sources: [],
  anonymous: { words: 0, quotations: 0 },
};

const CASES: readonly { name: string; article: ArticleCase; expected: Partial<AnalysisSummary> }[] = [
  { name: 'an empty text', article: { text: '' }, expected: EMPTY },
  {
    name: 'shares of sentences; a null score counts among all of them',
    article: {
      text: 'One. Two. Three. Four.',
      scores: [
        { verdict: 'editorial', scores: { partisan: 0.5 } },
        { verdict: 'unsure', scores: { partisan: 0.4999 } },
        { scores: null },
        { scores: { partisan: 0.7 } },
      ],
    },
    expected: { sentences: 4, words: 4, editorialShare: 0.25, partisanShare: 0.5, attributedShare: 0 },
  },
  {
    name: 'only headline, paragraph, list item and block quote count',
    article: {
      title: 'Head',
      text: 'By Ann.\nLONDON\nOne two.\nItem.\nQuote.\nA caption here.\nClick here',
      kinds: ['headline', 'byline', 'dateline', 'paragraph', 'list-item', 'block-quote', 'caption', 'boilerplate'],
      signals: [{ at: 'caption' }, { at: 'two' }],
      scores: [{}, { verdict: 'editorial' }],
    },
    expected: { sentences: 4, words: 5, editorialShare: 0, hedgesPer100Words: 20 },
  },
  {
    name: "hedges per 100 words outside attributed content; a source's hedges do not count",
    article: {
      text: 'It may rain. Ann said it may rain.',
      signals: [{ at: 'may' }, { at: 'it may rain', voice: 'attributed' }, { at: 'rain', type: 'loaded' }],
      attributions: [{ source: ['Ann'], cue: ['said'], content: ['it may rain'] }],
    },
    expected: { words: 8, attributedShare: 0.375, hedgesPer100Words: 20 },
  },
  {
    name: 'lean and tone weighted by the evidence of the author',
    article: {
      text: 'One bad. Two good. Three.',
      signals: [
        { at: 'One', type: 'partisan', effects: { lean: -3, tone: 1 } },
        { at: 'bad', type: 'partisan', effects: { lean: 1 } },
        { at: 'Two', type: 'partisan', effects: { lean: 1 } },
        { at: 'good', type: 'partisan', effects: { lean: 100 }, voice: 'attributed' },
      ],
      scores: [{ scores: { lean: -0.8, tone: 0.2 } }, { scores: { lean: 0.5 } }, { scores: { lean: 1, tone: 1 } }],
    },
    // (-0.8 * 4 + 0.5 * 1) / 5; the third sentence has a score without evidence on file.
    expected: { lean: -0.54, tone: 0.2 },
  },
  {
    name: 'sources by name, anonymous ones together, silent ones not at all',
    article: {
      text: '“Yes we can,” Ann said. “No,” an aide said. “Hm.” Bo nodded.',
      attributions: [
        { source: ['Ann'], cue: ['said'], content: ['“Yes we can,”'], sourceRef: 0 },
        { source: ['an aide'], cue: ['said'], content: ['“No,”'], sourceRef: 1 },
        { content: ['“Hm.”'] },
      ],
      quotations: [
        { at: '“Yes we can,”', attribution: 0 },
        { at: '“No,”', attribution: 1 },
        { at: '“Hm.”', attribution: 2 },
      ],
      sources: [
        { name: 'Ann', kind: 'person', mentions: ['Ann'] },
        { name: 'an aide', kind: 'anonymous', mentions: ['an aide'] },
        { name: 'Bo', kind: 'person', mentions: ['Bo'] },
      ],
    },
    expected: {
      sources: [{ name: 'Ann', words: 3, quotations: 1 }],
      anonymous: { words: 2, quotations: 2 },
    },
  },
  {
    name: 'a text that is not scored has no figures that rest on scores',
    article: { text: 'Das ist gut. Nein.', english: false, scores: [{ scores: null }, { scores: null }] },
    expected: { ...EMPTY, sentences: 2, words: 4, attributedShare: 0 },
  },
];

test.each(CASES)('$name', ({ article, expected }) => {
  expect(assemble(partsOf(article)).summary).toMatchObject(expected);
});
