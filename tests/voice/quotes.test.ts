import { describe, expect, test } from 'vitest';
import { voiceOf, wordsOf } from './helper.ts';

/** Every quotation of the text, outer before inner, and the places of D01. */
const PAIRS: readonly [text: string, quotations: readonly string[], unclosed?: readonly string[]][] = [
  ['He said “no” and left.', ['“no”']],
  ['He said "no" and left.', ['"no"']],
  ["He said 'no' and left.", ["'no'"]],
  ['He said ‘no’ and left.', ['‘no’']],
  ["He said ``no'' and left.", ["``no''"]],
  ["He said ''no'' and left.", ["''no''"]],
  ['He said «no» and left.', ['«no»']],
  ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”', '‘no’']],
  ['"He said \'no\' to me," she said.', ['"He said \'no\' to me,"', "'no'"]],
  ['“It was ‘bad,’” she said.', ['“It was ‘bad,’”', '‘bad,’']],
  ["Don't touch the '90s car of the players' team.", []],
  ['Don’t touch the ’90s car of the players’ team.', []],
  ["She read 'the voters' choice' aloud.", ["'the voters' choice'"]],
  ['The man is 5\'10" tall, she said.', []],
  ['He said “no” (“never”) twice.', ['“no”', '“never”']],
  ['“First.” “Second.”', ['“First.”', '“Second.”']],
  ['He said “we lost. Then he left.', ['“we lost. Then he left.'], ['“']],
  ['He said “we lost. “We won,” she said.', ['“we lost. ', '“We won,”'], ['“']],
  ['“We lost.\n\n“We will win,” he said.', ['“We lost.', '“We will win,”']],
  ['“We lost.\n\nThen he left.', ['“We lost.'], ['“']],
  ['“We lost.\n\nWe will win,” he said.', ['“We lost.', 'We will win,”']],
  [
    '"We lost.\n\nIt is late.\n\nWe will win," he said. "Soon."',
    ['"We lost.', 'It is late.', 'We will win,"', '"Soon."'],
  ],
  ['"We lost.\n\nThen he said "no" and left.', ['"We lost.', '"no"'], ['"']],
  ['‘We lost.\n\nIn the players’ room,’ he said, ‘it is late.’', ['‘it is late.’']],
  ["The rock 'n' roll band played on.", []],
];

describe('quotation marks pair', () => {
  test.each(PAIRS)('%s', (text, quotations, unclosed = []) => {
    const { voice } = voiceOf(text);
    expect(wordsOf(text, voice.quotations).map((words) => words.trim())).toEqual(
      quotations.map((words) => words.trim()),
    );
    expect(wordsOf(text, voice.diagnostics)).toEqual(unclosed);
    expect(voice.diagnostics.every(({ code }) => code === 'D01')).toBe(true);
  });
});

const USES: readonly [text: string, uses: readonly string[]][] = [
  ['The "experts" agree.', ['scare']],
  ['The so-called “experts” agree, Smith said.', ['scare']],
  ['The supposed "experts" agree.', ['scare']],
  ['He called the plan "ridiculous."', ['attributed']],
  ['Smith denounced the “witch hunt” on Monday.', ['attributed']],
  ['Smith said the plan was “ridiculous.”', ['attributed']],
  ['He read the book “War and Peace” twice.', ['title']],
  ['She sang “Happy Birthday” to him.', ['title']],
  ['The term “fake news” is old.', ['term']],
  ['The bug is known as “heartbleed” now.', ['term']],
  ['Dwayne “The Rock” Johnson left.', ['term']],
  ['“We will fight this plan to the very end.”', ['attributed']],
  ['“Thieves!” fumed the mayor.', ['attributed']],
  ['“Robbed,” Smith hissed.', ['attributed']],
  ['“We were robbed,” harrumphed Mayor Smith, 54.', ['attributed']],
  ['The minister dismissed as ‘hysteria’ the fears of his voters.', ['attributed']],
  ['The newspaper carried a headline of one word: «Thieves».', ['attributed']],
  ['There is one word for this: «Thieves».', ['scare']],
  ['Smith: “Leave now”', ['attributed']],
  ['“Leave now”: A conversation with Jane Roe', ['attributed']],
  ['The mayor, whose “joke” plan failed, said the council would meet.', ['attributed']],
  ['The mayor, whose “joke” plan failed, left the hall.', ['scare']],
  ['The so-called “joke” plan failed, and Smith said the council would meet.', ['scare']],
  ['A report (“Sheriff to get 12 deputies,” Page A4) gave a wrong number.', ['title']],
  ['Smith called it “a joke.” The “joke” went on.', ['attributed', 'attributed']],
];

describe('use of quotations', () => {
  test.each(USES)('%s', (text, uses) => {
    expect(voiceOf(text).voice.quotations.map(({ use }) => use)).toEqual(uses);
  });
});

test('single marks of a headline are a source’s words', () => {
  const { voice } = voiceOf('The mayor left the city on Monday.', "Mayor quits over 'witch hunt' of council");
  expect(voice.quotations.map(({ use }) => use)).toEqual(['attributed']);
});
