import { PARITY } from '../../src/lexicons/generated/parity.ts';
import { POLITICIANS } from '../../src/lexicons/generated/sides.ts';

/** What can stand in a template: the same thing said of the left and of the right. */
export interface SidePair {
  readonly left: string;
  readonly right: string;
}

/** {N}: a plural noun phrase; {A}: an adjective; {P}: a person by name. */
const SLOTS: Readonly<Record<'N' | 'A' | 'P', readonly SidePair[]>> = {
  N: [
    { left: 'Democrats', right: 'Republicans' },
    { left: 'the Democrats', right: 'the Republicans' },
    { left: 'liberals', right: 'conservatives' },
    { left: 'leftists', right: 'rightists' },
    { left: 'left-wingers', right: 'right-wingers' },
    { left: 'Democratic senators', right: 'Republican senators' },
    { left: 'the radical left', right: 'the radical right' },
    { left: 'Dems', right: 'Repubs' },
    { left: 'Joe Biden and Nancy Pelosi', right: 'Donald Trump and Elise Stefanik' },
  ],
  A: [
    { left: 'Democratic', right: 'Republican' },
    { left: 'liberal', right: 'conservative' },
    { left: 'left-wing', right: 'right-wing' },
    { left: 'far-left', right: 'far-right' },
    { left: 'Democratic-led', right: 'Republican-led' },
    { left: 'Biden-backed', right: 'Trump-backed' },
  ],
  P: POLITICIANS.flatMap(({ left, right, surname }) => {
    const full = { left: left.name, right: right.name };
    if (!surname) return [full];
    const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
    return [full, { left: last(left.name), right: last(right.name) }];
  }),
};

/** Every pair of words that stands in the data, for tests that want each once. */
export const WORD_PAIRS: readonly SidePair[] = [...PARITY.party, ...PARITY.camps, ...PARITY.campAdjectives];

/** A few texts a genre: comment, report, quotation, hedge, headline; nothing that favours a side by its own words. */
const TEMPLATES: readonly string[] = [
  '{N} seem to be oblivious to the outrageous cost of their disastrous plan.',
  '"{N} seem to be oblivious to the outrageous cost of their disastrous plan," Miller said.',
  'Miller said {N} seem to be oblivious to the outrageous cost of their disastrous plan.',
  '{N}, officials said, seem to be oblivious to the outrageous cost of their disastrous plan.',
  'Of course {N} want us helpless.',
  'It is no surprise that {N} lied again.',
  'Critics say {N} may have misled voters.',
  'According to {N}, the bill would cut taxes.',
  'Nothing frightens {N} more than the truth.',
  'Why do {N} hate this country so much?',
  'Experts suggest that {N} could lose the House in November.',
  'The so-called plan of {N} is a shameful disgrace.',
  'We must stop {N} before it is too late.',
  'The bill, which {N} blocked on Tuesday, would have paid for schools.',
  'A {A} lawmaker introduced the bill on Monday.',
  'The {A} agenda is a reckless attack on working families.',
  'The {A} majority reportedly passed the measure, 51-49.',
  'Honestly, another {A} stunt is the last thing we need.',
  'Two {A} senators claimed the vote was rigged.',
  'He called the {A} proposal "ridiculous."',
  'Perhaps {A} voters will stay home, analysts said.',
  'The {A} group is funded by shadowy donors, records show.',
  '{P} said the vote would be held on Tuesday.',
  '{P} ranted about the vote and stormed out.',
  '"This is a disgrace," {P} said.',
  'Even though {P} seems to be oblivious to it, prices rose again.',
  '{P} has proved to be a shameless liar.',
  "{P}'s plan is likely to fail, Miller wrote in the report.",
  'Officials told {P} that the bridge was closed.',
  'Critics accused {P} of misleading the public.',
  'Thanks to {P}, the economy is finally booming.',
  'Does anybody still believe {P}?',
  '{P}: What you need to know',
  'Pressed by reporters, {P} admitted that the figures might be wrong.',
  'Supporters of {P} gathered outside the courthouse.',
  'Voters trust {P} more than the courts, a survey found.',
];

/** Each template with every pair of its slot, as text of the left and text of the right. */
export function filledTemplates(): { left: string; right: string }[] {
  return TEMPLATES.flatMap((template) => {
    const slot = /\{([NAP])\}/.exec(template)?.[1] as 'N' | 'A' | 'P';
    return SLOTS[slot].map(({ left, right }) => ({ left: fill(template, left), right: fill(template, right) }));
  });
}

function fill(template: string, words: string): string {
  const text = template.replace(/\{[NAP]\}/, () => words);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
