import { describe, expect, test } from 'vitest';
import { viewsOf } from '../../src/scoring/views.ts';
import type { BlockKind } from '../../src/segmentation/types.ts';
import type { Signal } from '../../src/signals/types.ts';
import { layersOf, signal } from './helpers.ts';

type Spoken = 'author' | 'source' | 'both' | 'nobody';

function spokenIn(
  marked: string,
  signals: readonly Signal[] = [],
  options: Parameters<typeof layersOf>[1] = {},
): Spoken {
  const { text, voice } = layersOf([marked], options);
  const { author, source } = viewsOf(text, voice, signals, 0);
  if (author !== null && source !== null) return 'both';
  return author !== null ? 'author' : source !== null ? 'source' : 'nobody';
}

describe('who has something to score', () => {
  const cases: [marked: string, expected: Spoken][] = [
    ['<Officials say/VERB> {the/DET bridge will/AUX close/VERB on/ADP Monday} .', 'source'],
    ['" {X will/AUX fall/VERB} , " <Smith said/VERB> , and/CCONJ " {Y will/AUX rise/VERB} . "', 'source'],
    ['<Smith told/VERB> CNN/PROPN on/ADP Monday in/ADP Ohio/PROPN <that/SCONJ> {X fell/VERB} .', 'source'],
    ['<Smith> also/ADV <said/VERB> later/ADV last/ADJ week {X fell/VERB} .', 'source'],
    ['<Smith wisely/ADV said/VERB> {X fell/VERB} .', 'source'],
    ['Absurdly/ADV , <Smith said/VERB> {X fell/VERB} .', 'both'],
    ['The/DET plan failed/VERB , and/CCONJ <Smith said/VERB> {X fell/VERB} .', 'both'],
    ['{X fell/VERB} .', 'source'],
    ['Smith fell/VERB .', 'author'],
    ['A/DET disaster for/ADP Ohio/PROPN .', 'author'],
    ['<Smith said/VERB> so/PRON .', 'nobody'],
    ['. . .', 'nobody'],
  ];
  test.each(cases)('%s', (marked, expected) => {
    expect(spokenIn(marked)).toBe(expected);
  });

  test('a signal in the author’s voice gives the author a say in a bare frame', () => {
    expect(spokenIn('<Smith ranted/VERB> {X fell/VERB} .', [signal({ loaded: 1 })])).toBe('both');
  });

  test('a signal in a source’s voice gives the author none', () => {
    expect(spokenIn('<Smith said/VERB> {X fell/VERB} .', [signal({ loaded: 1 }, { voice: 'attributed' })])).toBe(
      'source',
    );
  });

  const blocks: [BlockKind, Spoken][] = [
    ['byline', 'nobody'],
    ['dateline', 'nobody'],
    ['boilerplate', 'nobody'],
    ['headline', 'author'],
    ['paragraph', 'author'],
    ['list-item', 'author'],
    ['block-quote', 'author'],
    ['caption', 'author'],
  ];
  test.each(blocks)('a %s: %s', (kind, expected) => {
    expect(spokenIn('Smith fell/VERB .', [], { kind })).toBe(expected);
  });

  test('text that is not English is not scored', () => {
    expect(spokenIn('Smith fell/VERB .', [signal({ loaded: 1 })], { english: false })).toBe('nobody');
  });
});
