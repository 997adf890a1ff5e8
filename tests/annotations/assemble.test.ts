import { expect, test } from 'vitest';
import { assemble } from '../../src/annotations/assemble.ts';
import type { Analysis } from '../../src/annotations/schema.ts';
import { DIAGNOSTICS } from '../../src/errors.ts';
import { type ArticleCase, partsOf } from './article.ts';
import { schemaErrors } from './support.ts';

const KITCHEN_SINK: ArticleCase = {
  title: 'Senate may vote, “Roe” says',
  text: 'Critics slam the “plan”.\nIt is perhaps outrageous. “We may lose,” Ann Roe said on Monday.',
  kinds: ['headline', 'list-item', 'paragraph'],
  signals: [
    // Out of order on purpose, with effects in another order than the format's.
    { at: 'outrageous', type: 'loaded', effects: { tone: -1.23456, loaded: 0.9 }, lean: 1, suggestions: ['high'] },
    { at: 'perhaps', effects: { hedging: 0.70005, tone: 0.00001 } },
    { at: 'may vote', effects: { hedging: 1 } },
    { at: 'may lose', voice: 'attributed', attribution: 0, effects: { hedging: 1 }, target: 'we' },
  ],
  attributions: [
    { source: ['“Roe”'], cue: ['says'], content: ['Senate may vote'], kind: 'indirect', confidence: 0.87654321 },
    { source: ['Ann Roe'], cue: ['said'], content: ['“We may lose,”'], sourceRef: 0, parent: null },
  ],
  quotations: [
    { at: '“Roe”', use: 'term' },
    { at: '“plan”', use: 'scare' },
    { at: '“We may lose,”', attribution: 1 },
  ],
  sources: [{ name: 'Ann Roe', kind: 'person', mentions: ['Roe', 'Ann Roe'] }],
  diagnostics: [
    { code: 'D04', start: 30, end: 40 },
    { code: 'D01', start: 0, end: 3 },
  ],
  scores: [
    { scores: { editorializing: 1 / 3, tone: -0.00001 }, attributed: {} },
    { verdict: 'editorial', scores: { partisan: 0.5, lean: 0.5, tone: -1 } },
    { verdict: 'editorial', scores: { editorializing: 0.99996, tone: -0.5 } },
    { scores: null, attributed: { hedging: 0.5, lean: -0.25 } },
  ],
};

/** Keys of every kind of object, in the order in which the format names them. */
const KEYS: Readonly<Record<string, string>> = {
  '': 'schemaVersion id engine offsetUnit source blocks sentences sources attributions quotations annotations targets summary diagnostics',
  engine: 'name version model lexicons config',
  source: 'length hash',
  'blocks/0': 'kind field start end',
  'sentences/0': 'start end field text block voice verdict scores attributed annotations attributions',
  'sentences/2': 'start end text block voice verdict scores attributed annotations attributions',
  'sentences/0/voice': 'label authorShare',
  'sentences/0/scores': 'editorializing hedging partisan lean loaded tone',
  'sentences/0/attributed': 'hedging partisan lean loaded tone',
  'sources/0': 'name kind mentions',
  'sources/0/mentions/0': 'start end field',
  'sources/0/mentions/1': 'start end',
  'attributions/0': 'kind class stance source cue content speaker sourceRef parent masks confidence',
  'attributions/0/content/0': 'start end field',
  'quotations/0': 'start end field use attribution',
  'annotations/0': 'type class rule start end field text voice attribution effects lean target suggestions message',
  'annotations/1': 'type class rule start end text voice attribution effects lean target suggestions message',
  'annotations/2/effects': 'loaded tone',
  summary: 'sentences words editorialShare attributedShare hedgesPer100Words partisanShare lean tone sources anonymous',
  'summary/sources/0': 'name words quotations',
  'summary/anonymous': 'words quotations',
  'diagnostics/0': 'code severity message start end field',
};

function at(record: unknown, path: string): object {
  const steps = path === '' ? [] : path.split('/');
  return steps.reduce((node, key) => (node as Record<string, unknown>)[key], record) as object;
}

test.each(Object.entries(KEYS))('keys of “%s” in their order', (path, keys) => {
  expect(Object.keys(at(assemble(partsOf(KITCHEN_SINK)), path)).join(' ')).toBe(keys);
});

test('every output is valid, and has no key that the schema does not know', () => {
  expect(schemaErrors(assemble(partsOf(KITCHEN_SINK)))).toEqual([]);
  expect(schemaErrors(assemble(partsOf({ text: '' })))).toEqual([]);
  expect(schemaErrors(assemble(partsOf({ ...KITCHEN_SINK, include: { text: false, message: false } })))).toEqual([]);
});

test('every span slices the string that its field names', () => {
  const { title = '', text } = KITCHEN_SINK;
  const analysis = assemble(partsOf(KITCHEN_SINK));
  const slice = ({ start, end, field }: { start: number; end: number; field?: string }) =>
    (field === 'title' ? title : text).slice(start, end);
  expect(analysis.sentences.map(slice)).toEqual(analysis.sentences.map((sentence) => sentence.text));
  expect(analysis.annotations.map(slice)).toEqual(['may vote', 'perhaps', 'outrageous', 'may lose']);
  expect(analysis.annotations.map((annotation) => annotation.text)).toEqual(analysis.annotations.map(slice));
  expect(analysis.blocks.map(slice)).toEqual([title, ...text.split('\n')]);
  expect(analysis.quotations.map(slice)).toEqual(['“Roe”', '“plan”', '“We may lose,”']);
  expect(
    analysis.attributions.map(({ source, cue, content }) => [source, cue, content].map((s) => s.map(slice))),
  ).toEqual([
    [['“Roe”'], ['says'], ['Senate may vote']],
    [['Ann Roe'], ['said'], ['“We may lose,”']],
  ]);
  expect(analysis.sources[0]?.mentions.map(slice)).toEqual(['Roe', 'Ann Roe']);
});

test('sentences point to their annotations and attributions', () => {
  const { sentences } = assemble(partsOf(KITCHEN_SINK));
  expect(sentences.map(({ annotations, attributions }) => [annotations, attributions])).toEqual([
    [[0], [0]],
    [[], []],
    [[1, 2], []],
    [[3], [1]],
  ]);
});

test('numbers have 4 decimals, rounded half away from zero, and are never -0', () => {
  const { sentences, attributions, annotations } = assemble(partsOf(KITCHEN_SINK));
  expect(sentences[0]?.scores).toEqual({
    editorializing: 0.3333,
    hedging: 0,
    partisan: 0,
    lean: null,
    loaded: 0,
    tone: 0,
  });
  expect(sentences[2]?.scores?.editorializing).toBe(1);
  expect(attributions[0]?.confidence).toBe(0.8765);
  expect(annotations.map(({ effects }) => effects)).toEqual([
    { hedging: 1 },
    { hedging: 0.7001 },
    { loaded: 0.9, tone: -1.2346 },
    { hedging: 1 },
  ]);
});

test('diagnostics are in text order and say whose string they are about', () => {
  const { diagnostics } = assemble(partsOf(KITCHEN_SINK));
  expect(diagnostics.map(({ code, severity, start, end, field }) => [code, severity, start, end, field])).toEqual([
    ['D01', 'info', 0, 3, 'title'],
    ['D04', 'info', 1, 11, undefined],
  ]);
});

const PLACES: readonly { name: string; start: number; end: number; expected: object }[] = [
  { name: 'title and text together are the text', start: 0, end: 3 + 2 + 4, expected: { start: 0, end: 4 } },
  { name: 'the gap belongs to the title', start: 0, end: 5, expected: { start: 0, end: 3, field: 'title' } },
  { name: 'the text', start: 5, end: 9, expected: { start: 0, end: 4 } },
];
test.each(PLACES)('a diagnostic about $name', ({ start, end, expected }) => {
  const parts = partsOf({ title: 'Abc', text: 'Defg', diagnostics: [{ code: 'D02', start, end }] });
  const { code, severity, message, ...span } = assemble(parts).diagnostics[0] as Analysis['diagnostics'][number];
  expect([code, severity, message]).toEqual(['D02', 'warning', DIAGNOSTICS.D02.message]);
  expect(span).toEqual(expected);
});

test('text and message can be left out', () => {
  const json = JSON.stringify(assemble(partsOf({ ...KITCHEN_SINK, include: { text: false, message: false } })));
  expect(json).not.toMatch(/"(text|message)":"/);
  const full = JSON.stringify(assemble(partsOf(KITCHEN_SINK)));
  expect(full.match(/"message":"/g)).toHaveLength(6);
});
