import { describe, test } from 'vitest';
import { checkSentences } from './check.ts';

/** Each case is a paragraph with ‖ where a sentence ends. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'plain ends': [
    'The vote failed.‖ Nobody was surprised.',
    'Did it pass?‖ It did!‖ Nobody knows why.',
    'What?!‖ No!!!‖ Really???‖ Yes.',
    'He left the room.‖ iPhone sales rose.',
    'The council met.‖ 12 people spoke.‖ $4 million was spent.',
    'It was over.‖ @mayor had won.‖ #victory was everywhere.',
    'They lost; they went home: that was it.',
    'The plan has three parts - a tax, a ban and a fund - and no date.',
    'He sat at the end of the row.‖The mayor left early.',
    'Is it true?‖Nobody at the meeting knew.',
    'A typo came first.‖ then the sentence went on.',
    'No final stop here',
  ],
  titles: [
    'Sen. John Smith met Gov. Ann Roe and Rep. Lee on Monday.‖ They talked.',
    'Dr. Brown and Mrs. Green saw Lt. Gov. White with Prof. Black.',
    'The Rev. Martin Luther King Jr. spoke.‖ Mr. Roe did not.',
    'Former Gen. Mark Milley testified.‖ Staff Sgt. Ann Lee did too.',
    'Sens. Roe and Doe, along with Reps. Lee and Poe, objected.',
    'The group met the sen. in private.',
  ],
  initials: [
    'J. K. Rowling met George W. Bush and J.R.R. Tolkien.‖ Nobody else came.',
    'Samuel L. Jackson and Michael B. Jordan star in it.',
    'He chose plan B.‖ The others chose plan A.',
    'Franklin D. Roosevelt and Robert F. Kennedy Jr. are named.',
  ],
  acronyms: [
    'The U.S. Senate voted.‖ He lives in the U.S. now.',
    'She returned to the U.S.‖ The trip was long.',
    'The U.S. and the U.N. agreed on aid for the D.C. area.',
    'He works in Washington, D.C.‖ But he lives in Maryland.',
    'The F.B.I. Director resigned.',
    'She holds a Ph.D. in physics.‖ He has an M.D. from Yale.',
    'He cited examples, e.g. taxes, i.e. money.',
  ],
  'times and dates': [
    'It starts at 10 a.m. Monday and ends at 5 p.m. Eastern.‖ Bring water.',
    'It ended at 5 p.m.‖ Police left soon after.',
    'He was born on Jan. 5, 1970, and died in Sept. 2001.',
    'The deal closes in Dec.‖ The terms are secret.',
    'It was 3.5 percent in 2016.‖ It was $1.2 billion in 2017.',
  ],
  'companies and places': [
    'Apple Inc. shares fell.‖ Tesla Inc. rose.',
    'He runs Acme Corp.‖ The firm makes rockets.',
    'They flew to Sacramento, Calif.‖ Officials met them there.',
    'Rep. Jane Roe, D-Calif., and Sen. Joe Doe (R-Ohio) agreed.',
    'They live in St. Louis and on Main St. in Troy.',
    'The case is Roe v. Wade, not Smith vs. Jones.',
    'The book, by Lee et al., costs $10.',
    'They sell food, toys, etc.‖ Prices are low.',
  ],
  numbers: [
    'She is No. 1 in Sec. 230 of p. 12.',
    'Is it true?‖ No.‖ It is not.',
    'See Fig. 3 and Art. 5 of the treaty.',
    'Version 2.0 costs 3.50 dollars.',
  ],
  'links and names with dots': [
    'See example.com for more.‖ Write to a.b@example.org today.',
    'He read www.example.com/a.b?c=D.E and left.',
    'Yahoo! News said so.‖ Jeopardy! champions agree.',
    'They use Node.js and Amazon.Com every day.',
  ],
  ellipses: [
    'And that’s…pretty important.',
    'And that is...pretty important.',
    'He left...‖ Then he came back.',
    'She waited…‖ The bus never came.',
    'We think ... Americans want change.',
    'He waited . . . and waited.',
    'It was over. . . .‖ The crowd left.',
    'The report “[…] was late,” he said.',
    'Well... maybe.',
  ],
  quotations: [
    '“We won.‖ They lost,” he said.',
    '“Stop!” he said.‖ He ran.',
    '"Why?" she asked.',
    '“We won!” Smith said.‖ The crowd left.',
    '“Did we win?” President Donald Trump asked reporters.',
    '“Who knows?”‖ Smith said he did not.',
    '“Never again!” Sen. Mary Roe wrote on Monday.',
    '“We won.”‖ Then they went home.',
    '"We won."‖ "They lost."‖ He sighed.',
    'He said, “We won.”‖ The crowd cheered.',
    'He said, "We won."‖ Smith said nothing.',
    "''We won.''‖ The crowd cheered.",
    "He said, 'It is done.'‖ They left.",
    'He asked, "Why?"‖ Then he left.',
    'The so-called “experts.” and others.',
    'He called it “a mess.”',
    '“It is done.‖ It is over.‖ We are finished,” he said, “and we know it.”',
    '“No,” she said.‖ “Never.”',
    'It ended.‖“Good,” he said.',
    '“We won.”‖The crowd cheered.',
    'He said " so . "‖ They left .',
  ],
  brackets: [
    'He left (see p. 5. It is long) before noon.‖ She stayed.',
    '(He left.‖ She stayed.)‖ Then it rained.',
    'He said (!) Trump had won.',
    'They won.[12]‖ The rest lost.[3]',
    'They won (again!).‖ The rest lost.',
  ],
  'marks without words': ['He left. ***', '... he left.', 'He left.‖ She stayed. !!!', '— He left.‖ She stayed.'],
  'other scripts and characters': [
    'He won. 🎉',
    'A\u00a0first one.‖\u00a0A second one.',
    'One.‖\u2003Two.',
    'Это конец.‖ Всё.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases.map((marked) => [marked]))('%s', (marked) => {
    checkSentences(
      marked.replaceAll('‖', ''),
      marked.split('‖').map((sentence) => sentence.trim()),
    );
  });
});
