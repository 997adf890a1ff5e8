import { describe, expect, it } from 'vitest';
import { LEXICONS } from '../../src/lexicons/generated/index.ts';
import { CATALOG } from '../../src/signals/catalog.ts';
import { readMarks, signalsOf } from './support.ts';

/** What a text must give: `rule:text`, with `@` before it for a source's words; other signals may stand beside them. */
interface Case {
  readonly text: string;
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
  /** Sign of the summed lean effects of the author's words. */
  readonly authorLean?: -1 | 0 | 1;
}

const show = (text: string) =>
  signalsOf(text).map((s) => `${s.voice === 'attributed' ? '@' : ''}${s.type}:${text.slice(s.start, s.end)}`);

function check({ text, has = [], hasNot = [], authorLean }: Case): void {
  const shown = show(text);
  expect(shown).toEqual(expect.arrayContaining([...has]));
  for (const pattern of hasNot) expect(shown.filter((signal) => signal.startsWith(pattern))).toEqual([]);
  if (authorLean === undefined) return;
  const lean = signalsOf(text).reduce((sum, s) => sum + (s.voice === 'author' ? (s.effects.lean ?? 0) : 0), 0);
  expect(Math.sign(lean)).toBe(authorLean);
}

const CLAIM = 'Democrats seem to be oblivious to the outrageous cost of their disastrous plan';
const AUTHOR = ['editorial', 'partisan', 'loaded', 'hedge'];

describe('the eight sentences of the design', () => {
  const TABLE: readonly Case[] = [
    {
      text: `${CLAIM}.`,
      has: ['hedge:seem', 'loaded:outrageous', 'loaded:disastrous', 'partisan:oblivious'],
      hasNot: ['@'],
      authorLean: 1,
    },
    { text: `“${CLAIM},” Smith said.`, has: ['@hedge:seem', '@loaded:outrageous'], hasNot: AUTHOR },
    { text: `Smith said ${CLAIM}.`, has: ['@hedge:seem', '@loaded:disastrous'], hasNot: AUTHOR },
    {
      text: 'Democrats, officials said, seem to be oblivious to the outrageous cost of their disastrous plan.',
      has: ['@hedge:seem', '@partisan:oblivious'],
      hasNot: AUTHOR,
    },
    { text: 'Officials say the bridge will close on Monday.', hasNot: [...AUTHOR, '@'] },
    {
      text: 'Of course the Democrats want us helpless.',
      has: ['editorial:Of course', 'partisan:Democrats want us'],
      hasNot: ['@'],
      authorLean: 1,
    },
    { text: 'He called the plan “ridiculous.”', has: ['@loaded:ridiculous'], hasNot: AUTHOR },
    { text: 'The “experts” agree.', has: ['editorial:“experts”'] },
  ];
  it.each(TABLE)('$text', check);
});

describe('sides', () => {
  const MIRRORED: readonly Case[] = [
    {
      text: 'Even though the Democrats seem to be oblivious to it.',
      has: ['hedge:seem', 'partisan:oblivious'],
      authorLean: 1,
    },
    {
      text: 'Even though the Republicans seem to be oblivious to it.',
      has: ['hedge:seem', 'partisan:oblivious'],
      authorLean: -1,
    },
    { text: 'The Democrats are magnificent.', authorLean: -1 },
    { text: 'The Republicans are magnificent.', authorLean: 1 },
    { text: 'The Democrats won 51 seats.', hasNot: ['partisan'], authorLean: 0 },
    { text: 'The Republicans won 51 seats.', hasNot: ['partisan'], authorLean: 0 },
    { text: 'Democrats and Republicans are equally ridiculous.', hasNot: ['partisan'], authorLean: 0 },
  ];
  it.each(MIRRORED)('$text', check);
});

describe('identity terms', () => {
  const terms = LEXICONS.filter(({ lexicon }) => lexicon === 'identity').flatMap(({ groups }) =>
    groups.flatMap((group) => group.cues.map((cue) => (typeof cue === 'string' ? cue : cue.cue))),
  );
  it('are on file', () => expect(terms.length).toBeGreaterThan(20));
  it.each(terms)('%s fires nothing', (term) => {
    expect(show(`Several ${term} people met at the library on Monday.`)).toEqual([]);
    expect(show(`The library is next to the ${term} center.`)).toEqual([]);
  });
});

describe('interviews without labels', () => {
  const ASKED = [
    'Ann Lee has run the harbor for ten years. She talked about her plans.',
    'What did you think when you first saw the pier?',
    'I believe it was the saddest thing in town. We had to laugh about it.',
    'And how did you find the money?',
    'We asked everybody. I think you know how that goes, honestly.',
    'Will you do it all again?',
    'Well, who would want to do this twice? I never will, believe me.',
  ];
  it('leave turns uncharged as comment', () => {
    check({ text: ASKED.join('\n\n'), hasNot: ['editorial'] });
    const note = 'This interview has been edited for length.';
    check({ text: [...ASKED.slice(0, 3), note].join('\n\n'), hasNot: ['editorial'] });
  });
  it('nor are posts with a handle', () =>
    check({ text: 'Lee posted on Sunday:\n\nI am so proud of @jroe and our team!', hasNot: ['editorial'] }));
  it('are not taken out of comment that asks and does not answer', () => {
    const open = [
      'What did you do with our money?',
      'Where are you hiding it?',
      'The harbor is closed. Nobody has seen a cent of it.',
    ];
    check({ text: [...ASKED, ...open, ...open].join('\n\n'), has: ['editorial:I think'] });
  });
});

describe('messages', () => {
  it.each([
    ['They are tired of Republican cronyism.', 'blames the Republican side'],
    ['They are tired of Democratic cronyism.', 'blames the Democratic side'],
    ['The shameless Republicans voted for it again.', 'blames Republicans,'],
    ['GOP cronyism has no end.', 'blames the GOP'],
    ['The radical left wants you to pay.', 'motive on the radical left as'],
    ['Trump’s reckless tweets moved the markets.', 'blames Trump,'],
  ])('%j: %s', (text, said) => {
    expect(signalsOf(text).map(({ message }) => message)).toContainEqual(expect.stringContaining(said));
  });
});

describe('signals', () => {
  const article = CATALOG.flatMap((rule) => rule.examples.fires)
    .map((example) => readMarks(example).text)
    .join('\n\n');
  const signals = signalsOf(article);

  it('come in text order, each rule and span once', () => {
    const keys = signals.map((s) => [s.start, s.end, s.rule] as const);
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    expect(keys).toEqual(sorted);
    expect(new Set(keys.map((key) => key.join(' '))).size).toBe(keys.length);
  });

  it('are equal on repetition', () => expect(signalsOf(article)).toEqual(signals));

  it('say in one sentence why and whose', () => {
    for (const { message, voice } of signals) {
      expect(message).not.toMatch(/[{}]/);
      expect(message).toMatch(
        voice === 'author' ? /the writer’s own words\)(; neutral: .+)?\.$/ : /words( of .+)?\)(; neutral: .+)?\.$/,
      );
    }
  });
  it.each([
    ['A spokesman said that it might rain.', 'words of a spokesman'],
    ['The ministers said that it might rain.', 'words of the ministers'],
    ['“It might rain,” Maria Holt said.', 'words of Maria Holt'],
  ])('%j: %s', (text, whose) => {
    expect(signalsOf(text).map(({ message }) => message)).toEqual([expect.stringContaining(`(${whose})`)]);
  });

  it.each([
    ['The death tax was raised in May.', 'estate tax'],
    ['The senator blasted the plan.', 'criticized'],
  ])('%j: offers %s', (text, neutral) => {
    expect(signalsOf(text).map(({ message }) => message)).toContainEqual(
      expect.stringMatching(new RegExp(`; neutral: .*“${neutral}”`)),
    );
  });
  it('name no speaker by a pronoun', () => {
    for (const { message } of signalsOf('She left. Those said that it might rain.'))
      expect(message).not.toMatch(/of those/);
  });

  it('charge no source with comment', () => {
    const quoted = signalsOf('“It is a disgrace and an outrageous scam,” Lee said.');
    expect(quoted.length).toBeGreaterThan(0);
    for (const { voice, effects } of [...signals, ...quoted])
      if (voice === 'attributed') expect(effects).not.toHaveProperty('editorializing');
  });

  it('belong to an attribution exactly when they are a source’s', () => {
    for (const { voice, attribution } of signals) expect(attribution !== null).toBe(voice === 'attributed');
  });
});

describe('quotation marks without a source', () => {
  const MARKED: readonly Case[] = [
    { text: 'The sign over the door read “We deserve better.”', hasNot: ['editorial:We'] },
    {
      text: 'The play ends with a long speech. “This is a disgrace. We deserve better. It is an outrage.” Then the lights go out.',
      hasNot: ['editorial'],
    },
    { text: 'The “experts” agree. We deserve better.', has: ['editorial:We', 'editorial:“experts”'] },
  ];
  it.each(MARKED)('$text', check);
});

describe('overlapping cues', () => {
  const editorial = (text: string) =>
    signalsOf(text).reduce((sum, { effects }) => sum + (effects.editorializing ?? 0), 0);
  const largest = (text: string) => Math.max(...signalsOf(text).map(({ effects }) => effects.editorializing ?? 0));
  it.each(['The new fee is an insult to drivers.', 'The idea is absurd.', 'Republicans always lie.'])(
    'charge a score once: %s',
    (text) => {
      expect(signalsOf(text).length).toBeGreaterThan(1);
      expect(editorial(text)).toBe(largest(text));
    },
  );
  it.each(['Frankly, the idea is absurd.', 'Is it not absurd to ask us?', 'A disgraceful, shameless deal.'])(
    'leave what stands apart: %s',
    (text) => expect(editorial(text)).toBeGreaterThan(largest(text)),
  );
});

describe('odd text', () => {
  const ODD = [
    '',
    ' ',
    '?',
    '!!!',
    '“',
    '“”',
    '. . .',
    'I',
    'if',
    'May',
    'so-called',
    'Even though',
    'about',
    '\u{1F600}\ud800',
    'Which.',
  ];
  it.each(ODD)('%j does not throw', (text) => expect(Array.isArray(signalsOf(text))).toBe(true));
});
