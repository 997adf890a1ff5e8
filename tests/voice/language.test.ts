import { expect, test } from 'vitest';
import { voiceOf, wordsOf } from './helper.ts';

/**
 * Texts in other languages that hold English cues or the look of them, and what is still attributed: source, cue and
 * content.
 */
const FOREIGN: readonly [string, string[][]][] = [
  ['Dans son rapport, le bureau, selon le maire, said que la ville est en retard et que les travaux sont chers.', []],
  ['Le maire tweeted que la ville est en retard, et les gens ne sont pas contents de la police.', []],
  [
    'Le pont est fermé, le maire cites une note de la police. « Nous avons un plan pour la ville », a déclaré Ann Roe.',
    [['', '', '« Nous avons un plan pour la ville »']],
  ],
  [
    '“C’est une honte pour la ville,” Martin declares, et les gens de la rue sont avec lui dans la ville.',
    [['', '', '“C’est une honte pour la ville,”']],
  ],
  [
    '“Es una vergüenza para la ciudad,” protested Ruiz, y la gente de la calle está con el alcalde.',
    [['', '', '“Es una vergüenza para la ciudad,”']],
  ],
  [
    'Le maire : « Nous voulons un pont. » Dans la ville, les travaux sont en retard et les gens ne sont pas contents.',
    [['Le maire', ':', '« Nous voulons un pont. »']],
  ],
];

test.each(FOREIGN)('%s', (text, expected) => {
  const read = voiceOf(text);
  expect(read.text.segmentation.english).toBe(false);
  const found = read.voice.attributions.map(({ source, cue, content }) =>
    [source, cue, content].map((spans) => wordsOf(text, spans).join()),
  );
  expect(found).toEqual(expected);
  expect(read.voice.quotations).toHaveLength(expected.length);
});

test('the same words in English do attribute', () => {
  const { voice } = voiceOf('In its report the office, according to the mayor, said that the city was late.');
  expect(voice.attributions.length).toBeGreaterThan(0);
});
