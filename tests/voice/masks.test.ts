import { describe, expect, test } from 'vitest';
import { voiceOf, wordsOf } from './helper.ts';

/** The words that are taken out of the author's voice, attribution by attribution. */
const CASES: readonly [why: string, text: string, masked: readonly string[]][] = [
  ['speech masks', 'Smith said the plan had failed.', ['the plan had failed']],
  ['speech of a camp masks', 'Democrats said the plan had failed.', ['the plan had failed']],
  ['speech of nobody in particular masks', 'Critics say the plan has failed.', ['the plan has failed']],
  ['belief of one who is not cited', 'Smith believes the plan has failed.', []],
  [
    'belief of one who is cited',
    'Smith said it was time. Smith believes the plan has failed.',
    ['it was time', 'the plan has failed'],
  ],
  [
    'belief of one who is cited later only',
    'Jane Smith believes the plan has failed. “It is over,” she said.',
    ['“It is over,”'],
  ],
  [
    'belief of one who is cited before, by a pronoun',
    'Jane Smith left. “It is over,” she said. Smith believes the plan has failed.',
    ['“It is over,”', 'the plan has failed'],
  ],
  [
    'belief of one who is cited in the same sentence',
    'Jane Smith believes the plan has failed and said it was over.',
    ['the plan has failed', 'it was over'],
  ],
  [
    'belief of one whom the article only says something of',
    'Jane Smith criticized the plan. Smith believes the plan has failed.',
    [],
  ],
  [
    'belief of one who is cited before, in a camp',
    'The Democrats said it was over. Democrats believe the plan has failed.',
    ['it was over'],
  ],
  ['intention of a camp', 'Of course the Democrats want to leave us helpless.', []],
  [
    'intention of a camp that is cited',
    'The Democrats said no. The left only wants to ruin us, and the left said so.',
    [],
  ],
  [
    'intention of one who is cited',
    '“It is over,” Smith said. Smith wants to close the plant.',
    ['“It is over,”', 'to close the plant'],
  ],
  ['the public', 'Americans think the plan has failed.', []],
  [
    'a survey',
    'Six in 10 Americans think the plan has failed, a poll found.',
    ['Six in 10 Americans think the plan has failed'],
  ],
  ['a share of people', 'About 60 percent of voters think the plan has failed.', ['the plan has failed']],
  ['belief of experts is a finding', 'The researchers believe the plan has failed.', ['the plan has failed']],
  ['intention of experts', 'Experts want to close the plant.', []],
  [
    'a company by its noun',
    'Voltaine said it was time. The company believes the plan has failed.',
    ['it was time', 'the plan has failed'],
  ],
  ['belief without a holder', 'The man is believed to have fled.', []],
  ['speech without a holder', 'The man is said to have fled.', []],
  ['a claim without a holder', 'The claim that the man had fled was false.', []],
  ['a claim with a holder', 'Smith’s claim that the man had fled was false.', ['that the man had fled']],
  ['a claim that somebody makes', 'Smith gave assurances that the man had fled.', ['that the man had fled']],
  ['words in marks without a holder', 'The claim that the man “just ran” was false.', ['that the man “just ran”']],
  ['what is announced', 'It was announced that the man had fled.', ['that the man had fled']],
  [
    'a body',
    'The company said it was ready. The company expects that sales will fall.',
    ['it was ready', 'that sales will fall'],
  ],
];

describe('what is masked', () => {
  test.each(CASES)('%s: %s', (_, text, masked) => {
    const { voice } = voiceOf(text);
    const found = voice.attributions.filter(({ masks }) => masks).flatMap(({ content }) => wordsOf(text, content));
    // "he said … no" and similar beside what a case is about would hide a mistake, so all of it is compared.
    expect(found.filter((words) => words !== 'no' && words !== 'so')).toEqual(masked);
  });
});

const FRAMES: readonly [text: string, frame: readonly string[]][] = [
  ['Smith said the plan had failed.', ['Smith', 'said']],
  ['Officials say the plan has failed.', ['Officials', 'say']],
  ['Experts suggest the plan has failed.', []],
  ['Some say the plan has failed.', []],
  ['Reports indicate that the plan has failed.', []],
  ['The report says the plan has failed.', ['The', 'report', 'says']],
  ['Smith believes the plan has failed.', []],
];

describe('the frame belongs to nobody, but a vague source is the author’s hedge', () => {
  test.each(FRAMES)('%s', (text, frame) => {
    const { text: tokenized, voice } = voiceOf(text);
    expect(tokenized.tokens.filter((_, index) => voice.frame[index] === 1).map((token) => token.text)).toEqual(frame);
  });
});
