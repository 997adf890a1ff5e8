import { describe, expect, test } from 'vitest';
import { voiceOf } from './helper.ts';

/** What standards editors call neutral, doubting or endorsing; docs/attribution.md names the guides. */
const STANCES: readonly [verb: string, stance: string][] = [
  ...[
    'said',
    'added',
    'stated',
    'argued',
    'announced',
    'recalled',
    'warned',
    'agreed',
    'ruled',
    'hinted',
    'predicted',
  ].map((verb): [string, string] => [verb, 'neutral']),
  ...['claimed', 'alleged', 'insisted', 'maintained', 'contended', 'asserted'].map((verb): [string, string] => [
    verb,
    'doubting',
  ]),
  ...['noted', 'observed', 'explained', 'pointed out', 'revealed', 'confirmed'].map((verb): [string, string] => [
    verb,
    'endorsing',
  ]),
  ...['admitted', 'conceded', 'confessed', 'boasted'].map((verb): [string, string] => [verb, 'loaded']),
];

describe('stance of a cue', () => {
  test.each(STANCES)('Smith %s that …', (verb, stance) => {
    const { voice } = voiceOf(`Jane Smith ${verb} that the plan had failed.`);
    expect(voice.attributions.map((one) => `${one.speaker} ${one.stance}`)).toEqual([`Jane Smith ${stance}`]);
  });

  test.each([
    ['“It failed,” fumed the mayor.', 'loaded'],
    ['“You can’t be serious,” raged Smith.', 'loaded'],
    ['“It failed,” hissed Smith.', 'neutral'],
    ['Smith described the plan as a mess.', 'neutral'],
    ['Opponents claim that the vote was fixed.', 'doubting'],
    ['Police officers alleged “fraud on a grand scale.”', 'doubting'],
  ])('%s', (text, stance) => {
    expect(voiceOf(text).voice.attributions.map((one) => one.stance)).toEqual([stance]);
  });

  test.each([
    ['Opponents claim that the vote was fixed.', 'Opponents'],
    ['Lee Park alleged that the vote was fixed.', 'Lee Park'],
    ['The claim that the vote was fixed is false.', null],
    ['Their claim that the vote was fixed is false.', null],
  ])('%s: who says so', (text, speaker) => {
    expect(voiceOf(text).voice.attributions.map((one) => one.speaker)).toEqual([speaker]);
  });
});
