import { expect, test } from 'vitest';
import { type Shown, show, showSentences } from './show.ts';

const ESC = '\u001b';

/** Not bold or dim, not underlined, default colour. */
const CLOSING: ReadonlySet<string> = new Set(['22', '24', '39']);

/** SGR codes as words, so that a table can be read. */
function spelled(text: string): string {
  return text.replaceAll(/(?:\u001b\[\d+m)+/g, (run) => {
    const codes = [...run.matchAll(/\d+/g)].map(([code]) => code);
    const opened = codes.filter((code) => !CLOSING.has(code)).reverse();
    return (opened.length < codes.length ? '⟧' : '') + (opened.length > 0 ? `⟦${opened.join(';')}:` : '');
  });
}

const SOURCE: Shown = {
  text: 'She said “we may lose the outrageous fight” on Monday.',
  signals: [
    { at: 'may', voice: 'attributed', attribution: 0 },
    { at: 'outrageous', type: 'loaded', voice: 'attributed', attribution: 0 },
  ],
  attributions: [
    {
      source: ['She'],
      cue: ['said'],
      content: ['“we may lose the outrageous fight”'],
      speaker: 'Ann Roe',
      kind: 'mixed',
    },
  ],
  scores: [{ scores: null, attributed: { hedging: 0.71, loaded: 0.6, tone: -0.4 } }],
};

const PLAIN: readonly { name: string; shown: Shown; expected: string }[] = [
  {
    name: 'marks below the line, scores beside the verdict',
    shown: {
      text: 'Democrats seem to be oblivious to the outrageous cost of their disastrous plan.',
      signals: [{ at: 'seem' }, { at: 'outrageous', type: 'loaded' }, { at: 'disastrous', type: 'partisan' }],
      scores: [
        {
          verdict: 'editorial',
          scores: { editorializing: 0.93, hedging: 0.71, partisan: 0.88, lean: 0.6, loaded: 0.996, tone: -0.4 },
        },
      ],
    },
    expected: `
1  EDITORIAL  author           editorial .93  hedging .71  partisan .88 right  loaded 1.0  tone -.40
   Democrats seem to be oblivious to the outrageous cost of their disastrous plan.
             ~~~~ hedge                  ~~~~~~~~~~ loaded        ~~~~~~~~~~ partisan`,
  },
  {
    name: "a source's words: who, how, the scores of the source, dots",
    shown: SOURCE,
    expected: `
1  reported   mixed .38
   Ann Roe (mixed: said)                      hedging .71  partisan .00        loaded .60  tone -.40
   She said “we may lose the outrageous fight” on Monday.
                ... hedge (source)
                             .......... loaded (source)`,
  },
  {
    name: 'marks that touch or overlap take rows of their own',
    shown: {
      text: 'It may rather be so.',
      signals: [{ at: 'may' }, { at: 'rather' }, { at: 'may rather be', type: 'editorial' }],
    },
    expected: `
1  reported   author           editorial .00  hedging .00  partisan .00        loaded .00
   It may rather be so.
      ~~~ hedge
      ~~~~~~~~~~~~~ editorial
          ~~~~~~ hedge`,
  },
  {
    name: 'a mark over several lines; its name in front or inside where there is no room behind',
    shown: {
      options: { width: 40 },
      text: 'Now the whole of this long sentence is one mark from its start to its end, and more.',
      signals: [{ at: 'whole of this long sentence is one mark from its start to its end', type: 'editorial' }],
    },
    expected: `
1  reported   author
   editorial .00  hedging .00
   partisan .00  loaded .00
   Now the whole of this long sentence
           ~ editorial ~~~~~~~~~~~~~~~
   is one mark from its start to its
   ~ editorial ~~~~~~~~~~~~~~~~~~~~~
   end, and more.
   ~~~ editorial`,
  },
  {
    name: 'wide characters and emoji take two columns, combining marks none',
    shown: { text: '日本 👨‍👩‍👧 e\u0301te\u0301 may lose.', signals: [{ at: 'may' }] },
    expected: `
1  reported   author           editorial .00  hedging .00  partisan .00        loaded .00
   日本 👨‍👩‍👧 e\u0301te\u0301 may lose.
               ~~~ hedge`,
  },
  {
    name: 'a word longer than the line is cut, and its mark with it',
    shown: {
      options: { width: 40 },
      text: `Go ${'x'.repeat(45)}may.`,
      signals: [{ at: 'may' }],
      scores: [{ scores: null, attributed: null }],
    },
    expected: `
1  no score   author
   Go
   ${'x'.repeat(37)}
   ${'x'.repeat(8)}may.
           ~~~ hedge`,
  },
  {
    name: 'the shape of the article: headline, list, quotation; furniture is named once',
    shown: {
      title: 'Senate may vote',
      text: 'By Ann\nBy Bob\nOne. Two.\nThree.',
      kinds: ['headline', 'byline', 'byline', 'list-item', 'block-quote'],
      scores: Array(6).fill({ scores: null }),
      signals: [{ at: 'may' }],
    },
    expected: `
1  no score   author
   # Senate may vote
            ~~~ hedge

   [byline]
2  no score   author
   By Ann

3  no score   author
   By Bob

4  no score   author
   • One.

5  no score   author
     Two.

6  no score   author
   > Three.`,
  },
  {
    name: 'nothing in the text acts on the terminal',
    shown: {
      options: { heading: 'a\u001b]0;title\u0007.txt' },
      text: `Evil ${ESC}[31m \u009b2J\u0000\u007f \u202eabc \ufeff \ud800 may.`,
      signals: [{ at: 'may' }],
      scores: [{ scores: null }],
    },
    expected: `
a␛]0;title␇.txt

1  no score   author
   Evil ␛[31m <U+009B>2J␀␡ <U+202E>abc � may.
                                         ~~~ hedge`,
  },
];
test.each(PLAIN)('plain: $name', ({ shown, expected }) => {
  expect(`\n${showSentences(shown)}`).toBe(expected);
});

const COLOURED: readonly { name: string; shown: Shown; expected: string }[] = [
  {
    name: 'a colour a type; where two overlap, partisan before loaded before editorial before hedge',
    shown: {
      text: 'It may be outrageous so far.',
      signals: [
        { at: 'may' },
        { at: 'be outrageous', type: 'editorial' },
        { at: 'outrageous', type: 'loaded' },
        { at: 'so far', type: 'partisan' },
      ],
    },
    expected: '   It ⟦4;36:may⟧ ⟦4;31:be ⟧⟦4;33:outrageous⟧ ⟦4;35:so far⟧.',
  },
  {
    name: "a source's words are dim, marks in them too",
    shown: SOURCE,
    expected: '   She said ⟦2:“we ⟧⟦2;4;36:may⟧⟦2: lose the ⟧⟦2;4;33:outrageous⟧⟦2: fight”⟧ on Monday.',
  },
  {
    name: 'an escape sequence in the text is shown, not sent',
    shown: { text: `It${ESC}[0m ${ESC}may.`, signals: [{ at: `${ESC}may` }] },
    expected: '   It␛[0m ⟦4;36:␛may⟧.',
  },
];
test.each(COLOURED)('colour: $name', ({ shown, expected }) => {
  const lines = spelled(show({ ...shown, options: { color: true } })).split('\n');
  expect(lines.slice(0, lines.indexOf(''))).toEqual([
    "⟦4;36:hedge⟧  ⟦4;33:loaded⟧  ⟦4;35:partisan⟧  ⟦4;31:editorial⟧  ⟦2:a source's words⟧",
  ]);
  expect(lines).toContain(expected);
});

test('colour changes nothing but the attributes and what stands below the lines', () => {
  const uncoloured = show({ ...SOURCE, options: { color: true } }).replace(/\u001b\[[\d;]*m/g, '');
  const withoutMarks = show(SOURCE).replace(/^ +[.~]+ .*\n/gm, '');
  expect(uncoloured.slice(uncoloured.indexOf('\n\n') + 2)).toBe(withoutMarks);
});

const ONLY: readonly { only: 'editorial' | 'hedged' | 'partisan'; sentences: string }[] = [
  { only: 'editorial', sentences: 'One.' },
  { only: 'hedged', sentences: 'Two. Three.' },
  { only: 'partisan', sentences: 'Three.' },
];
test.each(ONLY)('only $only', ({ only, sentences }) => {
  const shown = showSentences({
    options: { only },
    text: 'One. Two. Three. Four.',
    scores: [
      { verdict: 'editorial', scores: { hedging: 0.4999 } },
      { verdict: 'unsure', scores: { hedging: 0.5 } },
      { scores: { hedging: 0.9, partisan: 0.5 } },
      { scores: null, attributed: { hedging: 1, partisan: 1 } },
    ],
  });
  const lines = shown.split('\n').filter((line) => /^ +[A-Z]\w+\.$/.test(line));
  expect(lines.map((line) => line.trim()).join(' ')).toBe(sentences);
  expect(shown).toContain(`${lines.length} of 4 sentences are ${only}`);
  expect(shown).toMatch(only === 'editorial' ? /^1 {2}EDITORIAL/m : /^3 {2}reported/m);
});

test('explanations: the largest contribution first, none that adds nothing', () => {
  const none = { logit: 0, value: 0, contributions: [] };
  const scores = {
    editorializing: {
      logit: -1.5,
      value: 0.1824,
      contributions: [
        { feature: 'bias', contribution: -2.5 },
        { feature: 'calibration', contribution: 0 },
        { feature: 'rule:stance/style', span: { start: 0, end: 8, field: 'title' as const }, contribution: 3 },
        { feature: 'rule:stance/self-mention', span: { start: 0, end: 2 }, contribution: -2 },
      ],
    },
    hedging: none,
    partisan: none,
    lean: none,
    loaded: none,
    tone: none,
  };
  const shown = showSentences({
    title: 'Honestly, no',
    text: '',
    scores: [{ scores: null }],
    explanations: [{ scores, attributed: null }],
  });
  expect(shown.split('\n').slice(2)).toEqual([
    '   editorializing .18 = logit -1.5000',
    '     +3.0000  rule:stance/style  “Honestly”',
    '     -2.5000  bias',
    '     -2.0000  rule:stance/self-mention  “”',
  ]);
});

const SUMMARIES: readonly { name: string; shown: Shown; expected: string }[] = [
  {
    name: 'figures, sources and notes',
    shown: {
      text: '“We can win,” Ann Roe said. It is a bad plan. “No,” an aide said.',
      attributions: [
        { source: ['Ann Roe'], cue: ['said'], content: ['“We can win,”'], sourceRef: 0 },
        { source: ['an aide'], cue: ['said'], content: ['“No,”'], sourceRef: 1 },
      ],
      quotations: [
        { at: '“We can win,”', attribution: 0 },
        { at: '“No,”', attribution: 1 },
      ],
      sources: [
        { name: 'Ann\u001b Roe', kind: 'person', mentions: [] },
        { name: 'an aide', kind: 'anonymous', mentions: [] },
      ],
      signals: [{ at: 'bad', type: 'partisan', effects: { lean: -1, tone: -1 } }],
      scores: [{ scores: null }, { verdict: 'editorial', scores: { partisan: 0.6, lean: -0.5, tone: -0.8 } }, {}],
      diagnostics: [
        { code: 'D04', start: 0, end: 1 },
        { code: 'D02', start: 1, end: 2 },
      ],
    },
    expected: `
Summary
  length      3 sentences, 15 words
  editorial   ███████░░░░░░░░░░░░░  33 % of sentences
  partisan    ███████░░░░░░░░░░░░░  33 % of sentences
  attributed  █████░░░░░░░░░░░░░░░  27 % of words
  hedges      0.0 per 100 words of the author
  lean        left -.50 (-1 left, +1 right)
  tone        -.80 (-1 negative, +1 positive)
  sources     Ann␛ Roe (3 words, 1 quotation), anonymous (1 word, 1 quotation)
  note        D04
  warning     D02
`,
  },
  {
    name: 'an empty text',
    shown: { text: '' },
    expected: `
Summary
  length      0 sentences, 0 words
  editorial   ░░░░░░░░░░░░░░░░░░░░     – of sentences
  partisan    ░░░░░░░░░░░░░░░░░░░░     – of sentences
  attributed  ░░░░░░░░░░░░░░░░░░░░     – of words
  hedges      –
  lean        no evidence
  tone        no evidence
  sources     none
`,
  },
];
test.each(SUMMARIES)('summary: $name', ({ shown, expected }) => {
  const text = show(shown);
  expect(`\n${text.slice(text.indexOf('Summary\n'))}`).toBe(expected);
});
