import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { oneSentence } from '../support/plain-segmentation.ts';

/** Tokens of one sentence, parted by spaces. */
const CUTS: readonly (readonly [title: string, text: string, tokens: string])[] = [
  ['contractions', "I don't, she can't, it's, Trump’s, we're", "I do n't , she ca n't , it 's , Trump ’s , we 're"],
  ['more contractions', "I'm, they've, he'll, I’d, shouldn’t’ve", "I 'm , they 've , he 'll , I ’d , should n’t ’ve"],
  ['capitals', "WON'T TRUMP’S", "WO N'T TRUMP ’S"],
  ['cannot', 'They cannot.', 'They cannot .'],
  ['plural possessive', 'the students’ plan', 'the students ’ plan'],
  ['names', "O'Brien's d'Artagnan o'clock", "O'Brien 's d'Artagnan o'clock"],
  ['clipped words', "'90s rock 'n' roll, get ’em, 'tis o' the", "'90s rock 'n' roll , get ’em , 'tis o' the"],
  ['hyphens', 'so-called Republican-led anti-Ukraine 12-year-old', 'so-called Republican-led anti-Ukraine 12-year-old'],
  ['suspended hyphen', 'pre- and post-war', 'pre- and post-war'],
  ['dashes', 'war—provoker -- a---b – c', 'war — provoker -- a --- b – c'],
  ['ellipses', 'that’s…pretty... bad. . .', 'that ’s … pretty ... bad . . .'],
  ['money', '$3.5, £12,000 and €1.5m', '$ 3.5 , £ 12,000 and € 1.5m'],
  ['percent', 'up 10% or .5', 'up 10 % or .5'],
  ['times and dates', 'at 10:30 on 3/4, 10a.m. 2019-20', 'at 10:30 on 3/4 , 10 a.m. 2019-20'],
  ['score', '3–2 win', '3 – 2 win'],
  ['titles', 'Sen. J. D. Vance and Dr. Who', 'Sen. J. D. Vance and Dr. Who'],
  ['stops at the end', 'the U.S. said Acme Inc.', 'the U.S. said Acme Inc.'],
  ['ordinary end', 'It ended. "Yes."', 'It ended . " Yes . "'],
  ['acronym end', 'in the U.S.', 'in the U.S.'],
  ['possessive of an acronym', 'the U.S.’s plan', 'the U.S. ’s plan'],
  ['letter at the end', 'Plan B.', 'Plan B .'],
  ['glued sentences', 'the plan.The end', 'the plan . The end'],
  ['quotes', "“a” ‘b’ \"c\" 'd' ``e'' «f» „g“", "“ a ” ‘ b ’ \" c \" ' d ' `` e '' « f » „ g “"],
  ['brackets', '(a [b] {c})', '( a [ b ] { c } )'],
  ['links', 'see https://a.org/x?y=1, www.b.net or bbc.co.uk.', 'see https://a.org/x?y=1 , www.b.net or bbc.co.uk .'],
  ['mail and handles', 'j.doe@x.co.uk @potus #MAGA #1', 'j.doe@x.co.uk @potus #MAGA # 1'],
  ['signs in words', 'AT&T f**k R&D', 'AT&T f**k R&D'],
  ['slash', 'and/or', 'and / or'],
  ['marks', 'What?! No!!', 'What ?! No !!'],
  ['emoji', '👨‍👩‍👧❤️🇺🇸👍🏽', '👨‍👩‍👧 ❤️ 🇺🇸 👍🏽'],
  ['accents', 'Erdoğan cafe\u0301 São', 'Erdoğan cafe\u0301 São'],
];

describe('tokenize', () => {
  it.each(CUTS)('cuts %s', (_title, text, expected) => {
    expect(
      tokenize(oneSentence(text))
        .tokens.map((token) => token.text)
        .join(' '),
    ).toBe(expected);
  });
});
