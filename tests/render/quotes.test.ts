import { expect, test } from 'vitest';
import { assembleAttributions } from '../../src/annotations/attributions.ts';
import { type QuotesOptions, renderQuotes } from '../../src/render/index.ts';
import { columns } from '../../src/render/visible.ts';
import { type ArticleCase, partsOf } from '../annotations/article.ts';

interface Shown extends ArticleCase {
  readonly options?: QuotesOptions;
}

function show({ options, ...article }: Shown): string {
  const { text, title } = article;
  return renderQuotes(
    assembleAttributions(partsOf(article)),
    title === undefined ? { text } : { text, title },
    options,
  );
}

const NESTED: Shown = {
  text: 'Ann said that she heard Bo say it fell.',
  attributions: [
    { source: ['Ann'], cue: ['said'], content: ['that she heard Bo say it fell'], kind: 'indirect' },
    { source: ['Bo'], cue: ['say'], content: ['it fell'], kind: 'indirect', parent: 0 },
  ],
};
const SPLIT: Shown = {
  text: '“It fell,” she said. “It broke.”\n\n“And nobody knew.”\nHe tweeted:\nDone\nFor good',
  attributions: [
    {
      source: ['she'],
      cue: ['said'],
      content: ['“It fell,”', '“It broke.”', '“And nobody knew.”'],
      speaker: 'Ann Roe',
      sourceRef: 0,
    },
    { source: ['He'], cue: ['tweeted'], content: ['Done', 'For good'], speaker: null },
  ],
  sources: [{ name: 'Ann Roe', kind: 'person', mentions: ['she'] }],
};
const HOSTILE: Shown = {
  text: 'Bo\u001b[2J said the \u202eplan\u0007 of 東京都庁 fell\tand 👩‍🚀 left 東京.',
  attributions: [
    {
      source: ['Bo\u001b[2J'],
      cue: ['said'],
      content: ['the \u202eplan\u0007 of 東京都庁 fell\tand 👩‍🚀 left 東京'],
      kind: 'indirect',
    },
  ],
};

const CASES: readonly { name: string; shown: Shown; expected: string }[] = [
  {
    name: 'nobody',
    shown: { text: 'It rained.' },
    expected: 'Nobody is quoted or cited.',
  },
  {
    name: 'split contents, a speaker who is not resolved, no source, no cue',
    shown: {
      ...SPLIT,
      text: `${SPLIT.text}\n“Gone.”`,
      attributions: [...(SPLIT.attributions ?? []), { content: ['“Gone.”'] }],
    },
    expected: `
speaker       kind    cue      words
Ann Roe       direct  said     “It fell,” … “It broke.” “And nobody knew.”
unnamed (He)  direct  tweeted  Done For good
unnamed       direct  –        “Gone.”

3 attributions, 1 speaker`,
  },
  {
    name: 'what is said inside what another says',
    shown: NESTED,
    expected: `
speaker  kind      cue   words
Ann      indirect  said  that she heard Bo say it fell
↳ Bo     indirect  say   it fell

2 attributions, 2 speakers`,
  },
  {
    name: 'inside what is not listed',
    shown: {
      ...NESTED,
      attributions: NESTED.attributions?.map((one, i) => (i === 0 ? { ...one, masks: false } : one)) ?? [],
    },
    expected: `
speaker  kind      cue  words
Bo       indirect  say  it fell

1 of 2 attributions, 1 speaker`,
  },
  {
    name: 'a direct quotation that does not mask is listed, anything else only on request',
    shown: {
      text: 'Ann never said “no”. Bo wants more.',
      attributions: [
        { source: ['Ann'], cue: ['said'], content: ['“no”'], masks: false },
        { source: ['Bo'], cue: ['wants'], content: ['more'], kind: 'indirect', class: 'intention', masks: false },
      ],
    },
    expected: `
speaker  kind    cue   words
Ann      direct  said  “no”

1 of 2 attributions, 1 speaker`,
  },
  {
    name: 'a title, a note on the text, a heading',
    shown: {
      title: 'Bridge fell: Roe',
      text: 'It “broke.',
      attributions: [{ source: ['Roe'], cue: [':'], content: ['Bridge fell'], kind: 'indirect' }],
      diagnostics: [{ code: 'D01', start: 21, end: 22 }],
      options: { heading: 'a\u0007.txt' },
    },
    expected: `
a␇.txt

speaker  kind      cue  words
Roe      indirect  :    Bridge fell

1 attribution, 1 speaker
  note        D01 A quotation mark is never closed; the quotation was ended with its paragraph.`,
  },
  {
    name: 'controls are shown, not sent; wide characters count twice',
    shown: { ...HOSTILE, options: { width: 72 } },
    expected: `
speaker  kind      cue   words
Bo␛[2J   indirect  said  the <U+202E>plan␇ of 東京都庁 fell and 👩‍🚀 left
                         東京

1 attribution, 1 speaker`,
  },
  {
    name: 'narrow: words below names',
    shown: { ...SPLIT, options: { width: 40 } },
    expected: `
Ann Roe (direct: said)
  “It fell,” … “It broke.” “And nobody
  knew.”

unnamed (He) (direct: tweeted)
  Done For good

2 attributions, 1 speaker`,
  },
  {
    name: 'narrow and by speaker, with what does not mask',
    shown: {
      ...NESTED,
      attributions: NESTED.attributions?.map((one) => ({ ...one, masks: false })) ?? [],
      options: { width: 40, by: 'speaker', all: true },
    },
    expected: `
Ann (1)
  indirect: said; the author's voice
    that she heard Bo say it fell

Bo (1)
  indirect: say; the author's voice
    it fell

2 attributions, 2 speakers`,
  },
];
test.each(CASES)('$name', ({ shown, expected }) => {
  expect(show(shown)).toBe(`${expected.trimStart()}\n`);
});

test('speakers come in the order of their first words, with all of theirs', () => {
  const text = 'Ann said A. Bo said B. She said C. Nobody but he said D. It is said E.';
  const source = { kind: 'person', mentions: [] } as const;
  const said = { cue: ['said'], kind: 'indirect' } as const;
  const shown = show({
    text,
    sources: [
      { ...source, name: 'Bo' },
      { ...source, name: 'Ann' },
    ],
    attributions: [
      { ...said, source: ['Ann'], content: ['A.'], speaker: 'Ann', sourceRef: 1 },
      { ...said, source: ['Bo'], content: ['B.'], speaker: 'Bo', sourceRef: 0 },
      { ...said, source: ['She'], content: ['C.'], speaker: 'Ann', sourceRef: 1 },
      { ...said, content: ['D.'], speaker: null },
      { ...said, content: ['E.'], speaker: null },
    ],
    options: { by: 'speaker' },
  });
  expect(shown).toBe(`Ann (person, 2)
  indirect  said  A.
  indirect  said  C.

Bo (person, 1)
  indirect  said  B.

unnamed (2)
  indirect  said  D.
  indirect  said  E.

5 attributions, 2 speakers
`);
});

test.each([40, 60, 72, 100, 200])('no line is wider than %i columns, and none ends in blanks', (width) => {
  const words = `${'東京都庁 said '.repeat(30)}${'x'.repeat(300)} 👩‍🚀\u0007 é`;
  const text = `${words} and Ann Bea Cid Dee Eve Fay Gus Hal Ida Joy left.`;
  const attributions = [
    { source: ['Ann Bea Cid Dee Eve Fay Gus Hal Ida Joy'], cue: [words], content: [words], masks: false },
    { source: [words], cue: ['left'], content: ['東京都庁'] },
  ];
  for (const by of ['text', 'speaker'] as const) {
    for (const all of [true, false]) {
      for (const line of show({ text, attributions, options: { width, by, all, heading: 'a.txt' } }).split('\n')) {
        expect(columns(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  }
});

test('colour changes nothing but attributes', () => {
  for (const by of ['text', 'speaker'] as const) {
    const plain = show({ ...SPLIT, options: { by } });
    const color = show({ ...SPLIT, options: { by, color: true } });
    expect(color).not.toBe(plain);
    expect(color.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  }
});
