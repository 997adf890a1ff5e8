import { describe, expect, it } from 'vitest';
import { readMarks, signalsOf } from './support.ts';

/** Every hedge of the text and nothing else; `[[ ]]` marks them, whoever's words they are. */
function check(example: string): void {
  const { text, marks } = readMarks(example);
  const found = signalsOf(text)
    .filter(({ type }) => type === 'hedge')
    .map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
}

const TABLES: Readonly<Record<string, readonly string[]>> = {
  'modals: the sense decides': [
    'The storm [[may]] reach the coast.',
    'The deal [[might]] not hold.',
    'Prices [[could]] rise next year.',
    'That [[would]] mean that the lake is safe.',
    'It will [[likely]] rain.',
    'A sale would [[likely]] fail.',
    'Voters may register until May 5.',
    'Visitors may not park here.',
    'She could not attend the hearing.',
    'From the tower they could see the sea.',
    'Each summer they would swim across the lake.',
    'He said he would sign the bill.',
    'The bill would cut the tax.',
    'May she rest in peace.',
    'Come what may, they vote on Friday.',
    'Only then [[might]] the talks begin.',
  ],
  'verbs: events and proposals are none': [
    'The plan [[seems]] dead.',
    'The number [[appears]] to be falling.',
    'She will appear in court on Monday.',
    'The data [[suggest]] that rents fell.',
    'The doctor suggested a second operation.',
    'The doctor suggested that she rest and be moved.',
    'There is no evidence suggesting that he knew.',
    'Rain [[tends]] to come in May.',
    'He [[looked like]] he had slept.',
    'It looks like a castle.',
    'The vote is [[expected]] to pass.',
    'The vote is not [[expected]] to pass.',
    'Rain is [[expected]] on Monday.',
    'He expected to win.',
    'It rained, as expected.',
    'She said she believed the road was open.',
    'Police believe the road is open.',
    '[[I believe]] the road is open.',
    'They believe in God.',
    '[[I don’t think]] the road is open.',
  ],
  'hearsay: who passes a claim on': [
    'He is [[thought to]] live abroad.',
    'He is [[believed to]] live abroad.',
    'He is [[said to]] live abroad.',
    'The [[alleged]] theft was filmed.',
    'A nurse alleged that it was filmed.',
    'He [[reportedly]] left.',
    'It has been [[reported]] that he left.',
    'It cost a [[reported]] $2 million.',
    'It has to be reported to the owner.',
  ],
  'approximators: a quantity follows': [
    '[[About]] 300 people came.',
    '[[Some]] 300 people came.',
    '[[As many as]] 300 people came.',
    'It took a week [[or so]].',
    'A [[40-ish]] man came.',
    '[[Nearly all]] of them came.',
    'The road is [[almost always]] closed.',
    'Some people came.',
    'They spoke about three plans.',
    'They spoke about the 2020 election.',
    'Call 911 if it burns.',
  ],
  'shields and adjectives': [
    '[[In theory]], the bridge can carry both.',
    'They [[more or less]] agreed.',
    'It was a [[sort of]] truce.',
    'What sort of truce was it?',
    'It is [[unclear]] whether he knew.',
    'It [[remains to be seen]] whether he knew.',
    'A [[possible]] motive emerged.',
    'It is the best possible answer.',
    'The grant made it possible to rebuild.',
    'He died of an [[apparent]] overdose.',
    'The change is apparent to everyone.',
    'The poll asked 800 likely voters.',
  ],
  'vague sources: nobody to ask': [
    'One [[expert]] [[suggests]] that the dam is safe.',
    '[[Experts]] say the dam is safe.',
    '[[Some]] say the dam is safe.',
    '[[Many]] believe the dam is safe.',
    'The mayor’s [[critics]] say the dam is old.',
    'The deal is close, [[people familiar with the talks]] said.',
    'The mayor’s [[supporters]] say the dam is safe.',
    'He met supporters at the dam.',
    'Officials say the dam is safe.',
    'Prosecutors say the dam is safe.',
    'Residents say the dam is safe.',
    'The company says the dam is safe.',
    'Experts met on Monday.',
  ],
  'hedges on hedges': ['The plan [[could potentially]] fail.', 'The plan [[may or may not]] fail.'],
};

describe.each(Object.entries(TABLES))('%s', (_, examples) => {
  it.each(examples)('%s', check);
});

it('offers wording that fits in the place of what is marked', () => {
  const offer = (text: string) =>
    signalsOf(text).map(({ start, end, suggestions }) => [text.slice(start, end), ...suggestions]);
  expect(offer('Detractors argue that the dam is old.')).toEqual([['Detractors', 'Critics']]);
  expect(offer('Some 300 people came.')).toEqual([['Some', 'About']]);
  expect(offer('The plan could potentially fail.')).toEqual([['could potentially', 'could']]);
});
