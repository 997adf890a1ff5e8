import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Example } from '../../corpus/train/scores/example.ts';
import { makeScoreReader } from '../../corpus/train/scores/reading.ts';
import { isRefusal } from '../../corpus/train/scores/sources/examples.ts';
import { outletKey } from '../../corpus/train/scores/sources/outlets.ts';
import { SETS, type SetName } from '../../corpus/train/scores/sources/sets.ts';

const read = makeScoreReader({ size: 2, of: () => undefined }, new Set(['plan', 'the', 'a']));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Examples of a set whose files are these; rows that are objects are written as lines of JSON. */
function examplesOf(set: SetName, files: Readonly<Record<string, string | readonly object[]>>): Example[] {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  folders.push(folder);
  for (const [file, rows] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const content = typeof rows === 'string' ? rows : rows.map((row) => JSON.stringify(row)).join('\n');
    writeFileSync(join(folder, file), content);
  }
  return [...SETS[set](folder, read)];
}

/** What an example teaches, with where it comes from. */
function brief({ article, outlet, view, targets }: Example) {
  return { article, outlet, view, targets };
}

const BABE_ROW = {
  text: 'The mayor rammed the plan through.',
  url: 'https://news.example/1',
  outlet: 'Daily Example',
  label_opinion: 'mixed',
  votes: { bias: { Biased: 3, 'Non-biased': 1 } },
};

describe('BABE', () => {
  it('gives the share of annotators and the opinion as an ordinal, for the whole row', () => {
    expect(examplesOf('babe', { 'babe/dev.jsonl': [BABE_ROW] }).map(brief)).toEqual([
      {
        article: 'https://news.example/1',
        outlet: 'dailyexample',
        view: 'whole',
        targets: { loaded: { value: 0.75, weight: 1 }, editorializing: { value: 0.5, weight: 0.3 } },
      },
    ]);
  });

  it('says nothing of editorializing where the annotators did not agree', () => {
    const rows = [{ ...BABE_ROW, label_opinion: 'No agreement' }];
    expect(Object.keys(examplesOf('babe', { 'babe/dev.jsonl': rows })[0]?.targets ?? {})).toEqual(['loaded']);
  });

  it("reads the authors' table: semicolons, doubled marks, labels of the majority", () => {
    const table = [
      'text;news_link;outlet;topic;type;label_bias;label_opinion;biased_words',
      `"The ""plan"" is a farce; it failed.";https://news.example/2;Daily Example;trade;left;Biased;Expresses writer\u2019s opinion;['farce']`,
      'The vote is on Monday.;https://news.example/3;Daily Example;trade;left;Non-biased;Entirely factual;[]',
      'It may pass.;https://news.example/4;Daily Example;trade;left;No agreement;No agreement;[]',
      '',
    ].join('\r\n');
    const [first, second, ...others] = examplesOf('babe', { 'babe/final_labels_SG2.csv': table });
    expect(others).toEqual([]);
    expect(first?.words).toContain('farce');
    expect(first?.words).toContain(';');
    expect(first?.targets).toEqual({
      loaded: { value: 1, weight: 1 },
      editorializing: { value: 1, weight: 0.3 },
    });
    expect(second?.targets).toEqual({ loaded: { value: 0, weight: 1 }, editorializing: { value: 0, weight: 0.3 } });
  });

  it('says which column a table lacks', () => {
    expect(() => examplesOf('babe', { 'babe/final_labels_SG2.csv': 'text;outlet\nA;B\n' })).toThrow(
      'no column news_link',
    );
  });
});

describe('CheckThat', () => {
  const texts = ['The plan is a shame.', 'The plan passed.', 'It is a shame."', '"It is a shame," she said.'];
  const labels = ['SUBJ', 'OBJ', 'OBJ', 'OBJ'];
  const asRows = texts.map((text, i) => ({ id: `r${i}`, text, label: labels[i] }));
  const asTable = `sentence_id\tsentence\tlabel\tsolved_conflict\n${asRows.map(({ id, text, label }) => `${id}\t${text}\t${label}\tFalse`).join('\n')}\n`;

  it('gives objective rows with a mark left open half a weight', () => {
    const found = examplesOf('checkthat-dev', { 'checkthat/dev.jsonl': asRows });
    expect(found.slice(0, 3).map(({ targets }) => targets.editorializing)).toEqual([
      { value: 1, weight: 1 },
      { value: 0, weight: 1 },
      { value: 0, weight: 0.5 },
    ]);
  });

  it('counts a row without words of the author as a refusal that teaches nothing', () => {
    const last = examplesOf('checkthat-dev', { 'checkthat/dev.jsonl': asRows })[3] as Example;
    expect(isRefusal(last)).toBe(true);
    expect(last.targets.editorializing).toEqual({ value: 0, weight: 0 });
  });

  it("reads the task's own table alike", () => {
    expect(examplesOf('checkthat-train', { 'checkthat/train_en.tsv': asTable })).toEqual(
      examplesOf('checkthat-train', { 'checkthat/train.jsonl': asRows }),
    );
  });
});

it('reads MPQA as whole documents, sentence by sentence', () => {
  const row = { article_id: 'd', reports_source: false, attributed_subjective: false };
  const found = examplesOf('mpqa', {
    'mpqa/dev.jsonl': [
      { ...row, sent_index: 1, text: 'It was a disgrace.', writer_subjective: true },
      { ...row, sent_index: 0, text: 'The plan passed on Monday.', writer_subjective: false },
    ],
  });
  expect(found.map(({ targets }) => targets.editorializing)).toEqual([
    { value: 0, weight: 0.3 },
    { value: 1, weight: 0.3 },
  ]);
  expect(found.map(({ earlier }) => earlier === null)).toEqual([true, false]);
});

it('takes of BASIL what the author says by the choice of words, and learns nothing from an indirect aim', () => {
  const span = { start: 0, end: 3, bias: 'lex', quote: 'no', aim: 'dir' };
  const sentences = ['The plan passed.', 'Critics howled at it.', 'The mayor gloated on.', 'Nobody was asked first.'];
  const spans = [[], [span], [{ ...span, aim: 'indir' }], [{ ...span, bias: 'inf' }]];
  const found = examplesOf('basil', {
    'basil/articles.jsonl': [{ id: 'a', outlet: 'hpo', text: sentences.join(' ') }],
    'basil/sentences.jsonl': sentences.map((text, i) => ({ text, article_id: 'a', fold: 4, spans: spans[i] })),
  });
  expect(found.map(({ targets }) => targets.loaded)).toEqual([
    { value: 0, weight: 1 },
    { value: 1, weight: 1 },
    { value: 1, weight: 0 },
    { value: 0, weight: 1 },
  ]);
  expect(new Set(found.map(({ article, outlet }) => `${article} ${outlet}`))).toEqual(new Set(['4/a huffpost']));
});

it("takes of PTC sentences that are the author's alone", () => {
  const text = 'The plan is a rotten fraud. "It is a rotten fraud," Smith said. The vote is on Monday.';
  const spans = [...text.matchAll(/rotten/g)].map(({ index }) => ({
    start: index,
    end: index + 6,
    technique: 'Loaded_Language',
  }));
  const found = examplesOf('ptc', { 'ptc/train.articles.jsonl': [{ id: 'p', text, spans }] });
  expect(found.map(({ targets }) => targets.loaded?.value)).toEqual([1, 0]);
});

it('keeps the labels of anno-lexical weak', () => {
  const row = { text: 'The plan is a farce.', source_name: 'fox-news', label: 1, sentence_id: 's' };
  const found = examplesOf('anno-lexical', { 'anno-lexical/train.jsonl': [row], 'anno-lexical/dev.jsonl': [] });
  expect(found.map(brief)).toEqual([
    { article: 's', outlet: 'foxnews', view: 'whole', targets: { loaded: { value: 1, weight: 0.15 } } },
  ]);
});

it('learns no tone from sentences where all persons are seen neutrally', () => {
  const rows = [['negative', 'neutral'], ['neutral'], ['positive', 'negative']].map((sentiments, i) => ({
    id: `${i}`,
    text: 'Jones met Smith.',
    targets: sentiments.map((sentiment) => ({ sentiment })),
  }));
  const found = examplesOf('newsmtsc', { 'newsmtsc/train.jsonl': rows });
  expect(found.map(({ article, targets }) => [article, targets.tone?.value])).toEqual([
    ['0', 0],
    ['2', 0.5],
  ]);
});

it('learns from NewsDiscourse that what stands beside speech is no comment', () => {
  const text = 'Smith said the plan failed. The plan is a farce.';
  const sentences = [
    { start: 0, end: 27, speech: true },
    { start: 28, end: 48, speech: false },
  ];
  const files = {
    'newsdiscourse/train.articles.jsonl': [{ id: 'Reuters_1', text, sentences }],
    'newsdiscourse/validation.articles.jsonl': [],
  };
  const found = examplesOf('newsdiscourse', files);
  expect(found).toHaveLength(1);
  expect(found[0]?.targets.editorializing?.value).toBe(0);
  expect(found[0]?.outlet).toBe('reuters');
});

it('gives CoNLL-2010 its folds', () => {
  const row = { text: 'Some say it is the largest.', article_id: 'x', fold: 2, label: 'uncertain' };
  expect(examplesOf('conll', { 'conll2010-wiki/train.jsonl': [row] }).map(brief)).toEqual([
    { article: '2/x', outlet: '2/x', view: 'whole', targets: { hedging: { value: 1, weight: 1 } } },
  ]);
});

it('knows an outlet under its names', () => {
  const keys = (names: readonly string[]) => new Set(names.map(outletKey)).size;
  expect(keys(['Fox News', 'fox-news', 'fox'])).toBe(1);
  expect(keys(['The New York Times', 'new-york-times', 'nyt'])).toBe(1);
  expect(keys(['HuffPost', 'hpo', 'The Huffington Post'])).toBe(1);
  expect(keys(['Reuters', 'Breitbart'])).toBe(2);
});
