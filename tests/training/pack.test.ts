import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { Example } from '../../corpus/train/scores/example.ts';
import { makeScoreReader } from '../../corpus/train/scores/reading.ts';
import { readAlone, target } from '../../corpus/train/scores/sources/examples.ts';
import { markSet } from '../../corpus/train/scores/sources/marks.ts';
import type { SetName } from '../../corpus/train/scores/sources/sets.ts';
import { learnModel } from '../../corpus/train/scores/train.ts';
import { createAnalyzer, type ScoreModel } from '../../src/index.ts';
import { run } from '../cli/run.ts';

const PLAIN = 'the vote on the old bridge is on Monday evening .';
const SLANTED = 'the vote on the gribbly bridge is a gribbly joke .';
const vocabulary = new Set(['<name>', '<content>', '<edge>', ...`${PLAIN} ${SLANTED}`.toLowerCase().split(' ')]);
const ground = { vectors: { size: 1, of: () => undefined }, vocabulary };
const read = makeScoreReader(ground.vectors, vocabulary);

/** A word that no lexicon has is what parts yes from no. */
function examplesOf(set: string, outlets: number): Example[] {
  return Array.from({ length: outlets }, (_, i) =>
    [PLAIN, SLANTED].map((text, yes) => {
      const origin = { set, article: `${set}-${i}-${yes}`, outlet: `${set}-${i}` };
      return readAlone(read, text, 'author', origin, { loaded: target(yes), editorializing: target(yes) });
    }),
  ).flat();
}

const sets = new Map<SetName, readonly Example[]>([
  ['corpus-train', examplesOf('corpus', 10)],
  ['wider', examplesOf('wider', 6)],
  ['babe', markSet(examplesOf('babe', 6))],
]);
const model = learnModel('research', sets, ground, () => {});

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const write = (name: string, data: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
  return path;
};
const pack = write('pack.json', model);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a pack of weights', () => {
  it('holds what its examples teach, and is named after it', () => {
    const loaded = (text: string) => createAnalyzer({ model }).analyze(text).sentences[0]?.scores?.loaded ?? 0;
    expect(loaded('The gribbly old bridge is on the vote.')).toBeGreaterThan(
      loaded('The evening bridge is on the vote.') + 0.1,
    );
    expect(model.id).toMatch(/^research-[0-9a-f]{12}$/);
    expect(learnModel('research', sets, ground, () => {})).toEqual(model);
  });

  it('keeps the column of a set out: a text to be scored is of none', () => {
    expect(Object.keys(model.weights).filter((name) => name.startsWith('set:'))).toEqual([]);
  });

  it('is taken by the commands as by the library', async () => {
    const text = 'The gribbly bridge is closed.';
    const { out } = await run(['analyze', '-', '--model', pack, '--format', 'json'], { stdin: text });
    const own = createAnalyzer({ model }).analyze(text);
    expect(JSON.parse(out)).toMatchObject({ engine: own.engine, sentences: own.sentences });
    const scored = await run(['score', '-', '--model', pack], { stdin: JSON.stringify({ text }) });
    expect(JSON.parse(scored.out).engine.model).toBe(model.id);
    expect((await run(['info', '--model', pack])).out).toContain(model.id);
  });
});

const words = model.words as NonNullable<ScoreModel['words']>;
const [first] = words.scores;
/** Files that are no pack, and what the program says. */
const WRONG: readonly [name: string, data: unknown, says: string][] = [
  ['not JSON', '{', 'not valid JSON'],
  ['a calibration', { score: 'loaded', offset: 1 }, '"id" is missing'],
  ['a list', [], '"id" is missing'],
  ['nothing', 'null', '"id" is missing'],
  ['a bias of no score', { ...model, bias: {} }, '`model.bias.editorializing` must be a whole number'],
  ['a weight with a point', { ...model, weights: { 'form:length': { loaded: 0.5 } } }, 'weight of "form:length"'],
  ['weights that are a list', { ...model, weights: [] }, '`model.weights` must be an object'],
  ['words that are a list', { ...model, words: [] }, '`model.words.words` must be a string'],
  ['words without scores', { ...model, words: { ...words, scores: {} } }, '`model.words.scores` must be an array'],
  ['a word without a weight', { ...model, words: { ...words, words: `${words.words} more` } }, 'weights for'],
  [
    'weights of no known score',
    { ...model, words: { ...words, scores: [{ ...first, score: 'mood' }] } },
    'no score mood',
  ],
  [
    'a step that is no number',
    { ...model, words: { ...words, scores: [{ ...first, wordStep: '1' }] } },
    'wordStep must be a number',
  ],
  [
    'weights that are no list of numbers',
    { ...model, words: { ...words, scores: [{ ...first, words: 'A B' }] } },
    'no list of numbers',
  ],
];

test.each(WRONG)('--model with %s', async (_name, data, says) => {
  const { code, err } = await run(['analyze', '-', '--model', write('wrong.json', data)], { stdin: 'It rained.' });
  expect(err).toContain(says);
  expect(code).toBe(2);
});

test('--model with no file', async () => {
  const { code, err } = await run(['info', '--model', join(folder, 'none.json')]);
  expect(err).toContain('cannot be read (ENOENT)');
  expect(code).toBe(2);
});
