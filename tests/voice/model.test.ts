import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWeightsData } from '../../corpus/train/voice/encode.ts';
import { SETTINGS } from '../../corpus/train/voice/settings.ts';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { SIDE_WORDS } from '../../src/lexicons/side-words.ts';
import { decodeNumbers, toSigned, toUnsigned } from '../../src/numbers/vlq.ts';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { LABELS } from '../../src/voice/generated/label-model.ts';
import { MODEL, SETTINGS_HASH } from '../../src/voice/generated/model.ts';
import { LABEL_FEATURES, loadLabels } from '../../src/voice/model/label.ts';
import { loadWeights } from '../../src/voice/model/load.ts';
import { findVoice } from '../../src/voice/voice.ts';
import { readMarked, wordsOf } from './helper.ts';

const lexicons = makeLexiconIndex();
const folder = new URL('../../corpus/articles/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function read(value: string) {
  const text = tokenize(segment(makeSource(value)));
  return { rules: findVoice(text, lexicons, null), model: findVoice(text, lexicons) };
}

/** The model finds exactly this relation beside what the rules find, and it masks nothing. */
function check(marked: string): void {
  const { value, source, cue, content } = readMarked(marked);
  const { rules, model } = read(value);
  const known = new Set(rules.attributions.map((one) => JSON.stringify(one.cue)));
  const added = model.attributions.filter((one) => !known.has(JSON.stringify(one.cue)));
  expect(
    added.map((one) => ({
      source: wordsOf(value, one.source),
      cue: wordsOf(value, one.cue),
      content: wordsOf(value, one.content),
      masks: one.masks,
    })),
  ).toEqual(cue.length === 0 ? [] : [{ source, cue, content, masks: false }]);
}

describe('the voice model', () => {
  it.each(articles)('leaves whose words they are to the rules: %s', (name) => {
    const { rules, model } = read(readFileSync(new URL(name, folder), 'utf8'));
    expect(model.sentences.map(({ authorShare }) => authorShare)).toEqual(
      rules.sentences.map(({ authorShare }) => authorShare),
    );
    expect([...model.owner].map((owner) => owner >= 0)).toEqual([...rules.owner].map((owner) => owner >= 0));
    expect([...model.frame]).toEqual([...rules.frame]);
    expect(model.quotations.map(({ use }) => use)).toEqual(rules.quotations.map(({ use }) => use));
    expect(model.sources.map(({ name, kind }) => `${name} ${kind}`)).toEqual(
      rules.sources.map(({ name, kind }) => `${name} ${kind}`),
    );
  });

  it('gives probabilities', () => {
    for (const name of articles)
      for (const { confidence } of read(readFileSync(new URL(name, folder), 'utf8')).model.attributions) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
  });

  it('is the one that the settings give', () => {
    expect(SETTINGS_HASH).toBe(createHash('sha256').update(JSON.stringify(SETTINGS)).digest('hex').slice(0, 16));
  });

  it('knows no word of a political side', () => {
    const words = new Set(MODEL.words.split(' '));
    const sides = [...SIDE_WORDS.keys()].map((word) => word.toLowerCase());
    expect(sides.filter((word) => words.has(word))).toEqual([]);
    expect([...words].filter((word) => /\s/.test(word))).toEqual([]);
  });
});

const LABELED: readonly [text: string, label: string][] = [
  // The writer tells who and where the source is.
  ['“It is my home,” said Bell, who was carried out of the hall and woke up in a local hospital.', 'attributed'],
  ['Ms. Roe, who has led the union since 2012, said the plan would cost jobs and close two plants.', 'attributed'],
  // A few words of a source in what the writer tells.
  [
    'The council raised the fare, closed two lines and sold the depot last year in what Roe called a “rescue” of the city.',
    'author',
  ],
  // A question of the writer's that holds a few words of somebody else.
  ['Why should we believe what Roe calls a “rescue” of the city?', 'author'],
  // He comments on what the source says.
  ['Mr. Lee says the tax will create jobs, a claim that has been debunked many times.', 'mixed'],
];

const SAID: readonly [text: string, masked: readonly string[]][] = [
  // What only the model sees as said, before its speaker and behind him.
  [
    'The firm cut jobs, citing weak sales in Ohio, the Gazette reported.',
    ['The firm cut jobs, citing weak sales in Ohio'],
  ],
  ['The firm, citing weak sales in Ohio, cut jobs.', []],
];

describe('what the model finds said', () => {
  it.each(SAID)('%s', (text, masked) => {
    const found = read(text).model.attributions.filter(({ masks }) => masks);
    expect(found.flatMap(({ content }) => wordsOf(text, content))).toEqual(masked);
  });
});

describe('the label of a sentence', () => {
  it.each(LABELED)('%s', (text, label) => {
    expect(read(text).model.sentences.map((sentence) => sentence.label)).toEqual([label]);
  });

  it('has a weight for each feature', () => {
    for (const weights of Object.values(loadLabels(LABELS))) expect(weights).toHaveLength(LABEL_FEATURES);
  });
});

describe('numbers of the model', () => {
  it('come back from text as they were', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 2 ** 30 }), { maxLength: 50 }),
        fc.integer({ min: -1023, max: 1023 }),
        (keys, value) => {
          const sorted = [...keys].sort((a, b) => a - b);
          const weights = loadWeights(makeWeightsData({ keys: sorted, values: sorted.map(() => value) }));
          for (const key of sorted) expect(weights.sum({ keys: Int32Array.of(key), size: 1 })).toBe(value);
          expect(toSigned(toUnsigned(value))).toBe(value);
        },
      ),
    );
    expect(decodeNumbers('')).toHaveLength(0);
  });
});

describe('relations that the model adds', () => {
  it.each([
    '{{s:Teachers}} {{c:are worried about}} {{x:the new timetable}}.',
    '{{s:Two thirds of the members}} {{c:voted for}} {{x:the merger}}.',
    '{{s:The board}} {{c:is considering}} {{x:whether to sell the mill}}.',
    '{{s:He}} {{c:has focused on}} {{x:the price of bread}}.',
    'The driver parked the car near the station.',
    'The team won the match on Sunday.',
    'Rain fell all night and the river rose.',
  ])('%s', check);
});
