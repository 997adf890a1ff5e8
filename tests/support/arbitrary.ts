import fc from 'fast-check';

/** Pieces of news prose, hostile characters and mark-up debris: random strings alone rarely reach the later stages. */
const PIECES = [
  'Smith said',
  'said Sen. Jane Roe, R-Ohio',
  'according to officials',
  '“We won. They lost,”',
  '"the last thing we need"',
  "‘so-called’ experts'",
  "„Ja“ «non» ``yes''",
  'Democrats seem to be oblivious',
  'the Republicans are outrageous',
  'may have been about 12,000',
  'Even though nobody cares.',
  'Why?',
  'However, it is honestly disgraceful!',
  '• First point',
  '- Second point',
  '1. Third',
  '> quoted block',
  'By Jane Roe',
  'WASHINGTON (AP) — ',
  'ADVERTISEMENT',
  'https://example.com/a?b=c',
  'WALLACE: ',
  'And that’s…pretty important.',
  'U.S. a.m. J. K. Rowling',
  '\n',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\uFEFF',
  '\uD83D',
  '\uDE00',
  '😀👩‍👩‍👧',
  'e\u0301\u0301',
  'שלום עולם',
  'İstanbul',
  '\u00A0\u200B\t',
  '—',
  '...',
  '. ',
  ', ',
  ' ',
  'constructor __proto__ toString',
  '((([[[{{{',
  'a/a/a/a',
  "''''",
  '""',
];

export const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
          { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join(' ').replace(/ ?\n ?/g, '\n')),
  },
);
