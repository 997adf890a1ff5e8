import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/tokens/tokenize.ts';
import { oneSentence } from '../support/plain-segmentation.ts';

/** The marked token of a sentence with its tag and lemma. */
const TAGS: readonly (readonly [text: string, token: string, pos: string, lemma: string])[] = [
  ['It’s honestly bad.', '’s', 'AUX', 'be'],
  ["It's honestly bad.", "'s", 'AUX', 'be'],
  ['That’s pretty important.', '’s', 'AUX', 'be'],
  ['It’s been a year.', '’s', 'AUX', 'have'],
  ['She’s never been there.', '’s', 'AUX', 'have'],
  ['There’s a plan.', '’s', 'AUX', 'be'],
  ['Let’s go home.', '’s', 'PRON', 'us'],
  ['Trump’s plan failed.', '’s', 'PART', "'s"],
  ['The nation’s capital', '’s', 'PART', "'s"],
  ['They can’t leave.', 'ca', 'AUX', 'can'],
  ['They can’t leave.', 'n’t', 'PART', 'not'],
  ['It won’t do.', 'wo', 'AUX', 'will'],
  ['They cannot leave.', 'cannot', 'AUX', 'can'],
  ['They dont care.', 'dont', 'AUX', 'do'],
  ['We’re ready.', '’re', 'AUX', 'be'],
  ['I’m ready.', '’m', 'AUX', 'be'],
  ['They’ve left.', '’ve', 'AUX', 'have'],
  ['They’ll leave.', '’ll', 'AUX', 'will'],
  ['the so-called experts', 'so-called', 'ADJ', 'so-called'],
  ['a Republican-led House', 'Republican-led', 'ADJ', 'republican-led'],
  ['He was re-elected.', 're-elected', 'VERB', 're-elected'],
  ['a 12-year-old boy', '12-year-old', 'ADJ', '12-year-old'],
  ['It cost $3.5 then.', '3.5', 'NUM', '3.5'],
  ['It cost $3.5 then.', '$', 'SYM', '$'],
  ['on the 32nd day', '32nd', 'ADJ', '32nd'],
  ['Seven people were killed.', 'people', 'NOUN', 'people'],
  ['Officials blasted the decisions.', 'decisions', 'NOUN', 'decision'],
  ['President Erdoğan spoke.', 'Erdoğan', 'PROPN', 'erdoğan'],
  ['He met Zelenskyy.', 'Zelenskyy', 'PROPN', 'zelenskyy'],
  ['After COVID-19 hit,', 'COVID-19', 'PROPN', 'covid-19'],
  ['We get ’em.', '’em', 'PRON', 'them'],
  ['the war—provoker', '—', 'PUNCT', '-'],
  ['“No,” he said.', '“', 'PUNCT', '"'],
];

describe('tags', () => {
  it.each(TAGS)('reads %s: %s', (text, token, pos, lemma) => {
    const found = tokenize(oneSentence(text)).tokens.find((one) => one.text === token);
    expect([found?.pos, found?.lemma]).toEqual([pos, lemma]);
  });

  it('takes kinds from the characters', () => {
    const { tokens } = tokenize(oneSentence('See “a@b.org” — 5% of @x: ’em, students’ 12-year-old.'));
    expect(tokens.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'See word',
      '“ quote',
      'a@b.org link',
      '” quote',
      '— punct',
      '5 number',
      '% symbol',
      'of word',
      '@x word',
      ': punct',
      '’em word',
      ', punct',
      'students word',
      '’ quote',
      '12-year-old word',
      '. punct',
    ]);
  });

  it('says what stands apart', () => {
    const { tokens } = tokenize(oneSentence(' a,b\u00a0c'));
    expect(tokens.map(({ text, spaced }) => [text, spaced])).toEqual([
      ['a', true],
      [',', false],
      ['b', false],
      ['c', true],
    ]);
  });
});
