import { describe, expect, test } from 'vitest';
import { voiceOf, wordsOf } from './helper.ts';

const LABELS: readonly [text: string, labels: readonly string[]][] = [
  ['Democrats seem to be oblivious to the outrageous cost of their disastrous plan.', ['author']],
  ['"Democrats seem to be oblivious to the outrageous cost of their disastrous plan," Smith said.', ['attributed']],
  ['Smith said Democrats seem to be oblivious to the outrageous cost of their disastrous plan.', ['attributed']],
  ['Democrats, officials said, seem to be oblivious to the outrageous cost of their disastrous plan.', ['attributed']],
  ['Officials say the bridge will close on Monday.', ['attributed']],
  ['Of course the Democrats want us helpless.', ['author']],
  ['He called the plan "ridiculous."', ['attributed']],
  ['The "experts" agree.', ['author']],
  ['Smith criticized the visit.', ['author']],
  ['Smith accused him of lying to voters.', ['attributed']],
  ['Experts suggest the alliance is driven by hunger and fear.', ['attributed']],
  ['I think the plan has failed.', ['author']],
  // A lead-in that says when and where, asides, and what the speaker did count for nobody; what is asserted beside does.
  ['In a paper published late last year, Smith said it was time.', ['attributed']],
  ['Asked whether any of it was true, Smith said it was time.', ['attributed']],
  ['Smith, not to be outdone by anybody, said it was time.', ['attributed']],
  ['Smith, who had been arrested on Monday, said it was time.', ['attributed']],
  ['Smith, who asked not to be named on Monday, said it was time.', ['attributed']],
  ['Smith left the old room at once and said it was time.', ['mixed']],
  ['“It is time,” said Jan Pruitt, 54, staring into her coffee.', ['attributed']],
  ['Critics of the compressed schedule argue that it favors the wealthy.', ['attributed']],
  ['The text should have read: “I am done, and I mean it.”', ['attributed']],
  ['He tweeted:\n\n“We will fight this to the end.”', ['author', 'attributed']],
  ['It was Paul Mercer, a Republican, who said that masks help.', ['attributed']],
  ['After the council voted for the plan on Monday, Smith said it was late.', ['mixed']],
  ['At a rally in Ohio on Monday, Smith said the plan had failed.', ['attributed']],
  [
    'The council voted for the plan on Monday and closed the old bridge, which Smith called “a dark day for us all.”',
    ['mixed'],
  ],
  ['“We lost. We will fight. We will win,” Smith said.', ['attributed', 'attributed', 'attributed']],
  ['“We lost,” Smith said. “We will fight on.”', ['attributed', 'attributed']],
  ['“We lost.\n\n“We will fight on,” Smith said.', ['attributed', 'attributed']],
  ['He said “we lost. Then he left.\n\nThe plan had failed.', ['attributed', 'attributed', 'author']],
];

describe('voice of sentences', () => {
  test.each(LABELS)('%s', (text, labels) => {
    const { voice } = voiceOf(text);
    expect(voice.sentences.map(({ label }) => label).join()).toBe(labels.join());
  });
});

const SPEAKERS: readonly [text: string, speakers: readonly (string | null)[]][] = [
  ['The bank hired Jane Roe. Roe said it was time.', ['Jane Roe']],
  ['Sen. Jane Roe said it was time. “We lost,” she said.', ['Jane Roe', 'Jane Roe']],
  [
    'Mr. John Smith said no. Mrs. Jane Roe said yes. He said it was time. She said it was late.'
      .replace('said no', 'said it was off')
      .replace('said yes', 'said it was on'),
    ['John Smith', 'Jane Roe', 'John Smith', 'Jane Roe'],
  ],
  ['Officials said it was time.', ['Officials']],
  ['Labour rival Dawn Petty said it was time.', ['Dawn Petty']],
  ['Harriers boss Phil Danvers said it was time.', ['Phil Danvers']],
  ['The bridge is safe, Public Works Director Hal Dunmore said.', ['Hal Dunmore']],
  ['The company’s chief executive, Tim Cook, said it was time.', ['Tim Cook']],
  ['The head of the mission, Sir Alec Thorne, said it was time.', ['Alec Thorne']],
  ['University of Ohio professor Jane Roe said it was time.', ['Jane Roe']],
  ['The union, which met on Monday, said it was time.', ['The union']],
  ['Sens. Paul Adair and Jo Cole said it was time.', ['Paul Adair and Jo Cole']],
  ['Rep. Ann Cole, D-Calif., said the measure would cost too much.', ['Ann Cole']],
  ['Sen. Lyle Budd, a Republican, not to be outdone, announced that it was time.', ['Lyle Budd']],
  ['In Ohio, the mayor said it was time.', ['the mayor']],
  ['Research published on Wednesday found that sleep helps.', ['Research published on Wednesday']],
  [
    'An earlier version of an article about smoke said that masks help.',
    ['An earlier version of an article about smoke'],
  ],
  ['An Opinion column on April 28 stated that masks help.', ['An Opinion column']],
  ['In 2019, 28 said that it was time.', [null]],
  ['It was Paul Mercer, a Republican, not Joyce Amadi, a Democrat, who said that it was time.', ['Paul Mercer']],
  ['Tim Cook, who said it was time, left.', ['Tim Cook']],
  ['Police said it was late. He said it was time.', ['Police', null]],
  ['Police said it was late. They said it was time.', ['Police', 'Police']],
  ['Jane Roe came. Police said it was late. She said it was time.', ['Police', 'Jane Roe']],
  [
    'Jane Roe said it was off. The council said it was late. It said it was sorry.',
    ['Jane Roe', 'The council', 'The council'],
  ],
  ['Apple said it was late. It said it was sorry.', ['Apple', 'Apple']],
  ['“We will fight this plan to the very end.”', [null]],
  ['The man is said to have fled.', [null]],
];

describe('speakers', () => {
  test.each(SPEAKERS)('%s', (text, speakers) => {
    expect(voiceOf(text).voice.attributions.map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

const KINDS: readonly [text: string, kind: string][] = [
  ['Sen. Jane Roe said it was time.', 'person'],
  ['The company said it was time.', 'organization'],
  ['Sources said it was time.', 'anonymous'],
  ['Democrats said it was time.', 'group'],
  ['The report said it was time.', 'document'],
  ['The measure said it was time.', 'document'],
  ['Police said it was time.', 'group'],
  ['Officials said it was time.', 'group'],
  ['The boss said it was time.', 'person'],
  ['The Herald said it was time.', 'organization'],
  ['The state news agency KCNA said it was time.', 'organization'],
];

describe('kinds of sources', () => {
  test.each(KINDS)('%s', (text, kind) => {
    expect(voiceOf(text).voice.sources.map((source) => source.kind)).toEqual([kind]);
  });
});

const MENTIONS: readonly [text: string, mentions: readonly string[]][] = [
  [
    'Jane Roe came late. Sen. Roe said it was time. She said it was late. Roe left with Mary Roe.',
    ['Jane Roe', 'Sen. Roe', 'She', 'Roe'],
  ],
  ['Voter Jan Pruitt said it was time. Pruitt, 54, left.', ['Voter Jan Pruitt', 'Pruitt']],
];

describe('mentions of a speaker', () => {
  test.each(MENTIONS)('%s', (text, mentions) => {
    const { voice } = voiceOf(text);
    expect(wordsOf(text, voice.sources[0]?.mentions ?? [])).toEqual(mentions);
  });
});
