import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.ts';
import { makeSource } from '../../src/text/source.ts';
import { codesOf } from './check.ts';

const P = 'The council voted on Monday to close the old bridge for a year while engineers repair its piers.';

describe('D02, not English', () => {
  test.each([
    [
      'spanish',
      'El Gobierno ha anunciado este lunes que la reforma de las pensiones se aprobará antes de que termine el año, según fuentes del Ministerio, que no han querido dar más detalles sobre el acuerdo.',
    ],
    [
      'french',
      "Le président a déclaré lundi que la réforme serait présentée au Parlement avant la fin de l'année, mais les syndicats ont appelé à une nouvelle journée de grève dans tout le pays.",
    ],
    [
      'german',
      'Die Regierung hat am Montag angekündigt, dass die Reform noch in diesem Jahr verabschiedet werden soll, aber die Opposition will sich mit dem Entwurf nicht zufrieden geben.',
    ],
    [
      'italian',
      'Il governo ha annunciato lunedì che la riforma delle pensioni sarà approvata prima della fine dell’anno, ma i sindacati non sono d’accordo con il testo e chiedono più tempo per discutere.',
    ],
    [
      'dutch',
      'De regering heeft maandag aangekondigd dat de hervorming nog dit jaar wordt aangenomen, maar de oppositie wil dat er eerst meer geld komt voor het onderwijs en de zorg in het land.',
    ],
    ['russian', 'Правительство объявило в понедельник о реформе.'],
    ['chinese', '政府周一宣布了改革。'],
    ['arabic', 'أعلنت الحكومة يوم الاثنين عن الإصلاح.'],
    [
      'latin words of no listed language',
      'consectetur adipiscing elit sed eiusmod tempor incididunt labore dolore magna aliqua enim minim veniam quis nostrud exercitation ullamco laboris nisi aliquip commodo consequat duis aute irure dolor reprehenderit voluptate velit esse cillum dolore fugiat nulla pariatur excepteur sint',
    ],
  ])('%s', (_, text) => {
    expect(segment(makeSource(text)).english).toBe(false);
    expect(codesOf(text)).toContain('D02');
  });

  test.each([
    ['prose', P],
    ['a headline', 'Bridge Closure Angers Residents'],
    ['a foreign name', 'Macron meets von der Leyen and de la Cruz'],
    [
      'names',
      'Jane Roe, John Doe, Ann Lee, Juan de la Cruz, Mary Poe, Tim Low, Sue Day, Max Orr, Lee Fox, Una Hay, Kim Ray',
    ],
    ['numbers', '1 2 3 4 5'],
    ['a table', 'Jane Roe raised 4.5 spent 3.2 left 1.3 John Doe raised 2.5 spent 1.1 left 1.4 '.repeat(9)],
    ['nothing', ''],
    ['emoji', '🎉🎉🎉'],
    ['one foreign quotation', `${P} “Le roi est mort,” he said. ${P}`],
  ])('but not %s', (_, text) => {
    expect(segment(makeSource(text)).english).toBe(true);
    expect(codesOf(text)).not.toContain('D02');
  });
});

test.each([
  ['D03', 'ADVERTISEMENT\n\nSign up for our newsletter\n\nhttps://example.org/a/b/c\n\nIt rained.'],
  ['D04', `${P}\n\nResidents said that the work should have been done a decade`],
  ['D04', `${P} Residents said that the work should… [+1234 chars]`],
  ['D04', `${P} Residents said that the work should have been…`],
  ['D04', `${P}\n\nContinue reading`],
  ['D04', 'The council voted on Monday to close the bridge for a year, read\u00a0more'],
  ['D04', `${P}\n\nRead more »`],
  ['D05', ''],
  ['D05', ' \n\ufeff '],
  ['D05', '* * *'],
])('%s: %j', (code, text) => {
  expect(codesOf(text)).toContain(code);
  expect(codesOf(`${text}\n`)).toEqual(codesOf(text));
});

test.each([
  [P],
  [`${P}\n\nJane Roe is a writer in Boston`],
  [`${P}\n\n(Reporting by Jane Roe; editing by John Doe in the town of Springfield)`],
  [`ADVERTISEMENT\n\n${P}`],
  [`${P}\n\nGot a story for us? Call our newsdesk any day on 555 0199`],
  [`${P}\n\nThe whole report of the engineers is online at https://example.org/report`],
  [`${P}\n\n• a list item that is long enough to be prose and that has no stop`],
  [`${P}\n\nThe full text of the talk, courtesy of the people at the Jane Roe Show`],
  [
    'The council voted on Monday to close the old bridge for a year\n\nResidents said that the work should have been done years ago',
  ],
  ['• one thing that was said at the meeting of the council on Monday'],
  ['Will the bridge be open to walkers next year, too?”'],
])('nothing to say about %j', (text) => {
  expect(codesOf(text)).toEqual([]);
});

test('a diagnostic points to its place', () => {
  const cut = `${P} Residents said that it… [+12 chars]`;
  const [found] = segment(makeSource(cut, 'Title')).diagnostics;
  expect(found?.code).toBe('D04');
  expect(`Title\n\n${cut}`.slice(found?.start, found?.end)).toBe('[+12 chars]');
  const blank = segment(makeSource('  ', 'Title')).diagnostics;
  expect(blank).toEqual([{ code: 'D05', start: 7, end: 7 }]);
});

test.each(['read more', 'read\u00a0more', 'İİ: READ MORE'])('D04 points at %j', (link) => {
  const text = `The council voted on Monday to close the bridge for a year, ${link}`;
  const [found] = segment(makeSource(text)).diagnostics;
  expect(text.slice(found?.start, found?.end)).toBe(link.slice(-'read more'.length));
});
