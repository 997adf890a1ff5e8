import { describe, expect, it } from 'vitest';
import { readManifest, WIDER_MANIFEST } from '../../corpus/annotate/manifest.ts';
import { fitSentences } from '../../corpus/annotate/sample/fitness.ts';
import { makeDuplicateIndex } from '../../corpus/annotate/sample/near-duplicates.ts';
import { keyOf, readOutlets, spell } from '../../corpus/annotate/sample/outlets.ts';
import { markDoubtful } from '../../corpus/annotate/sample/wider.ts';

const SENTENCES = [
  'The council of the old harbour town met on Monday evening to talk about the broken bridge.',
  'Nobody from the company that built it twenty years ago was in the hall.',
  'A report of the state engineer lists nine cracks, most of them near the southern end.',
  'The mayor asked for money from the county and did not say how much it would be.',
  'Two buses a day will go by the longer road until the work is done.',
  'Shops along the quay have lost a third of their customers since the spring.',
  'The next meeting is planned for the first week of the coming month.',
  'Residents may send their questions in writing until the end of this week.',
];
const article = SENTENCES.join(' ');

describe('fitSentences', () => {
  it('keeps an article with its sentences', () => {
    expect(fitSentences(article)).toMatchObject({ whole: 8, sentences: { length: 8 } });
  });

  it('cuts a long one', () => {
    const numbered = Array.from({ length: 7 }, (_, i) => SENTENCES.map((one) => one.replace('.', ` in part ${i}.`)));
    expect(fitSentences(numbered.flat().join(' '))).toMatchObject({ whole: 56, sentences: { length: 40 } });
  });

  const bad: readonly (readonly [name: string, text: string])[] = [
    ['too short', SENTENCES.slice(0, 5).join(' ')],
    [
      'another language',
      'Der Rat der alten Stadt traf sich am Montag und sprach lange mit den Leuten dort. '.repeat(9),
    ],
    ['remains of markup', article.replace('Monday', '<span>Monday</span>')],
    ['the same sentence over and over', `${article} ${'Read the next page of this story here. '.repeat(8)}`],
    ['a list of scraps', `${article}\n\n${['Share', 'Print', 'More news', 'Top stories'].join('\n\n')}`],
  ];
  it.each(bad)('leaves out %s', (_name, text) => {
    expect(fitSentences(text)).toBeNull();
  });
});

describe('makeDuplicateIndex', () => {
  it('knows a text again by a tenth of it', () => {
    const { add } = makeDuplicateIndex();
    expect(add(article)).toBe(true);
    expect(add(SENTENCES.slice().reverse().join(' ').toUpperCase())).toBe(false);
    expect(add(`${'A wholly different story that has other words in each line '.repeat(3)} ${SENTENCES[0]}`)).toBe(
      false,
    );
    expect(add('Something else was said by other people in a place that is far away from there.')).toBe(true);
  });
});

describe('outlets.yml', () => {
  const outlets = readOutlets();

  it('knows the spellings of every set', () => {
    for (const [name, key] of [
      ['Fox Online News', 'fox-news'],
      ['fox', 'fox-news'],
      ['huff-post', 'huffpost'],
      ['hpo', 'huffpost'],
      ['nyt', 'new-york-times'],
      ['www.nypost.com', 'new-york-post'],
    ] as const)
      expect(outlets.get(spell(name))?.key).toBe(key);
    expect(keyOf('www.Some-Paper.co.uk')).toBe('some-paper-co-uk');
  });

  it('has left, center and right in the test part', () => {
    const test = new Set([...outlets.values()].filter((outlet) => outlet.test));
    for (const lean of ['left', 'center', 'right'])
      expect([...test].filter((outlet) => outlet.lean === lean).length).toBeGreaterThanOrEqual(4);
  });
});

it('marks windows of unknown outlet that name an outlet of the test part, wherever and in whatever spelling', () => {
  const [window] = readManifest(WIDER_MANIFEST);
  const marked = (outlet: string, text: string, title: string | null = null) => {
    const one = { ...window, id: 'w1', outlet } as Parameters<typeof markDoubtful>[0][number];
    return markDoubtful([one], new Map([['w1', { text, title, date: null }]]), readOutlets())[0]?.namesTest ?? false;
  };
  expect(marked('unknown', 'Jones is a guest of the Washington Times.')).toBe(true);
  expect(marked('unknown', 'Jones writes for Vox.')).toBe(true);
  expect(marked('unknown', 'Read on at motherjones.com/politics.')).toBe(true);
  expect(marked('unknown', 'Nobody was asked.', 'What Axios says')).toBe(true);
  expect(marked('unknown', 'A slate roof of Washington granite.')).toBe(false);
  expect(marked('fox-news', 'Jones is a guest of the Washington Times.')).toBe(false);
});
