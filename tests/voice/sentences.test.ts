import { describe, expect, test } from 'vitest';
import { voiceOf } from './helper.ts';

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
];

describe('kinds of sources', () => {
  test.each(KINDS)('%s', (text, kind) => {
    expect(voiceOf(text).voice.sources.map((source) => source.kind)).toEqual([kind]);
  });
});
