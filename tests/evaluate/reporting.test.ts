import { describe, expect, it } from 'vitest';
import { isFarFromReports, isInstitutionalReport } from '../../corpus/evaluate/voice/reporting.ts';
import { namesPerson, namesSpeaker } from '../../corpus/evaluate/voice/speaker-label.ts';

describe('isInstitutionalReport', () => {
  const institutional = [
    'The company said sales fell.',
    'The company said on Monday that sales fell.',
    'Sales fell, the ministry said in a statement.',
    'The Ministry of Health has warned of delays.',
    'Two people died, according to the city police.',
    'Prices rose, the survey showed.',
  ];
  const others = [
    'The company spokesman Jan Roe said sales fell.',
    'He said the company was late.',
    '“Sales fell,” the company said.',
    'Sales fell, according to aides in the Senate.',
    'Jan Roe said sales fell.',
    'The company cut jobs.',
  ];
  for (const text of institutional) it(`is ${text}`, () => expect(isInstitutionalReport(text)).toBe(true));
  for (const text of others) it(`is not ${text}`, () => expect(isInstitutionalReport(text)).toBe(false));
});

describe('isFarFromReports', () => {
  it('looks at the sentence and its neighbours', () => {
    const text = 'A fell. B rose. C sank. Roe said so. D slept.';
    const sentences = [...text.matchAll(/[^.]+\./g)].map(({ 0: wording, index }) => ({
      start: index,
      end: index + wording.length,
    }));
    expect(sentences.map((_, at) => isFarFromReports(text, sentences, at))).toEqual([true, true, false, false, false]);
  });
});

describe('speaker labels', () => {
  const cases: readonly (readonly [label: string, speaker: string, right: boolean])[] = [
    ['Rick_Perry', 'Mr. Perry', true],
    ['Rick_Perry', 'Katy Perry’s aide', true],
    ['Donald_Trump_Jr.', 'Donald Trump', true],
    ['Felipe_Calder', 'Felipe Calderón', true],
    ['Rick_Perry', 'Mr. Paul', false],
    ['Rick_Perry', '', false],
  ];
  for (const [label, speaker, right] of cases)
    it(`${label} is ${right ? '' : 'not '}“${speaker}”`, () => expect(namesSpeaker(label, speaker)).toBe(right));

  it('name persons, not sides or groups', () => {
    expect(['Rick_Perry', 'Trump'].every(namesPerson)).toBe(true);
    expect(['other_anti', 'House_Democrats', 'NAACP', ''].some(namesPerson)).toBe(false);
  });
});
