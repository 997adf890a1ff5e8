import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/voice/types.ts';
import { readMarked, voiceOf, wordsOf } from './helper.ts';

type Expected = Partial<Pick<Attribution, 'kind' | 'class' | 'stance' | 'speaker' | 'masks'>>;

/** One attribution with exactly the marked source, cue and content; others may stand beside it. */
function check(marked: string, expected: Expected = {}): void {
  const { value, source, cue, content } = readMarked(marked);
  const found = voiceOf(value).voice.attributions.map((attribution) => ({
    source: wordsOf(value, attribution.source),
    cue: wordsOf(value, attribution.cue),
    content: wordsOf(value, attribution.content),
    attribution,
  }));
  const here = found.find((one) => one.cue.join() === cue.join() && one.content.join() === content.join());
  const shown = found.map(({ source, cue, content }) => ({ source, cue, content }));
  expect(here === undefined ? shown : { source: here.source, cue: here.cue, content: here.content }).toEqual({
    source,
    cue,
    content,
  });
  expect(here?.attribution).toMatchObject(expected);
}

/** No attribution at all. */
function checkNone(text: string): void {
  expect(voiceOf(text).voice.attributions.map(({ content }) => wordsOf(text, content))).toEqual([]);
}

const DIRECT: readonly (string | [string, Expected])[] = [
  ['{{x:“It failed,”}} {{s:Smith}} {{c:said}}.', { kind: 'direct', class: 'speech', stance: 'neutral', masks: true }],
  '{{x:“It failed,”}} {{c:said}} {{s:Smith}}.',
  '{{x:"It failed,"}} {{s:he}} {{c:told}} reporters on Monday.',
  "{{x:'It failed,'}} {{s:the mayor}} {{c:said}}.",
  "{{x:''It failed,''}} {{s:Smith}} {{c:said}}. ",
  "{{x:``It failed,''}} {{s:Smith}} {{c:said}}.",
  '{{x:«It failed»}}, {{s:Smith}} {{c:said}}.',
  '{{s:Smith}} {{c:said}}: {{x:“It failed.”}}',
  '{{s:Smith}} {{c:said}}, {{x:“It failed.”}}',
  '{{x:“Did it fail?”}} {{s:Smith}} {{c:asked}}.',
  '{{x:“It failed!”}} {{c:shouted}} {{s:the coach}}.',
  '{{x:“It failed,”}} {{c:said}} {{s:Sen. Jane Roe, the Iowa Republican who wrote the bill}}.',
  '{{x:“It failed,”}} {{s:Jane Roe, a spokeswoman for the bank,}} {{c:said}}.',
  '{{x:“It failed,”}} {{s:Smith}} {{c:said}}, {{x:“and nobody knew.”}}',
  '{{x:“It failed,”}} {{s:Smith}} {{c:said}}. {{x:“Nobody knew.”}}',
  '{{x:“It failed,”}} {{s:Smith}} {{c:said}} in a statement on Monday. {{x:“Nobody knew it then.”}}',
  '{{x:“Nobody knew it then.”}} {{x:“It failed,”}} {{s:Smith}} {{c:said}}.',
  '{{x:“He told me ‘no’ and left,”}} {{s:Smith}} {{c:said}}.',
  ['{{s:Smith}} {{c:ranted}}: {{x:“It failed.”}}', { stance: 'loaded' }],
  ['{{x:“It failed,”}} {{s:Smith}} {{c:wrote}}.', { class: 'writing' }],
  [
    'Smith criticized the visit, {{c:claiming}}, {{x:“It was shameful from start to end.”}}'.replace(
      'Smith',
      '{{s:Smith}}',
    ),
    { stance: 'doubting' },
  ],
  '{{x:“It failed,”}} {{s:he}} {{c:said}}, {{x:“but we tried.”}}',
  // Beside a quotation any verb is a cue.
  '{{x:“Thieves!”}} {{c:fumed}} {{s:the mayor}}.',
  '{{x:“You can’t be serious,”}} {{c:raged}} {{s:Smith}}.',
  ['{{x:“Robbed,”}} {{c:harrumphed}} {{s:Mayor Jane Smith, 54}}.', { speaker: 'Jane Smith' }],
  '{{x:“Robbed,”}} {{s:Smith}} {{c:hissed}} on Monday.',
  ['{{s:Another neighbour}} {{c:fumed}}: {{x:“He must think so.”}}', { speaker: 'Another neighbour' }],
  ['{{x:“Nobody votes for that”}}{{c::}} A conversation with {{s:Jane Roe}}', { speaker: 'Jane Roe' }],
  ['{{s:The newspaper}} ran a headline of one word{{c::}} {{x:“Thieves”}}.', {}],
];

const INDIRECT: readonly (string | [string, Expected])[] = [
  ['{{s:Smith}} {{c:said}} {{x:that the plan had failed}}.', { kind: 'indirect', masks: true }],
  '{{s:Smith}} {{c:said}} {{x:the plan had failed}}.',
  '{{s:Smith}} {{c:has also said}} {{x:the plan had failed}}.',
  '{{s:The mayor of Springfield}} {{c:said}} {{x:the plan had failed}}.',
  '{{s:Police}} {{c:said}} on Tuesday {{x:that the man had fled}}.',
  '{{s:The company}} {{c:said}} in a statement {{x:that profits had doubled}}.',
  '{{s:Smith}} {{c:told}} reporters {{x:the plan had failed}}.',
  '{{s:Smith}} {{c:told}} the Daily News on Friday {{x:that the plan had failed}}.',
  ['{{s:Smith}} {{c:claimed}} {{x:that the plan had failed}}.', { stance: 'doubting' }],
  ['{{s:Smith}} {{c:pointed out}} {{x:that the plan had failed}}.', { stance: 'endorsing' }],
  ['{{s:Smith}} {{c:admitted}} {{x:the plan had failed}}.', { stance: 'loaded' }],
  '{{s:Smith}} {{c:argued}} {{x:the plan had failed}}.',
  '{{s:Smith}} {{c:asked}} {{x:whether the plan had failed}}.',
  '{{s:Smith}} {{c:vowed}} {{x:to fight the plan}}.',
  '{{s:Police}} {{c:urged}} people {{x:to stay at home}}.',
  '{{s:Smith}} {{c:accused}} {{x:the mayor of lying to voters}}.',
  '{{s:Smith}} {{c:blamed}} {{x:the mayor for losing the money}}.',
  '{{s:Smith}} {{c:called}} {{x:the plan a disaster}}.',
  ['{{s:Smith}} {{c:called}} {{x:the plan “ridiculous.”}}', { kind: 'mixed' }],
  '{{s:Smith}} {{c:described}} {{x:the plan as a disaster}}.',
  '{{s:Smith}} {{c:dismissed}} {{x:the plan as “nonsense.”}}',
  ['{{s:Smith}} {{c:denounced}} the {{x:“witch hunt”}} on Monday.', { kind: 'mixed' }],
  '{{s:Smith}} {{c:likened}} {{x:the plan to a train wreck}}.',
  ['{{s:Smith}} {{c:said}} {{x:the plan was “ridiculous.”}}', { kind: 'mixed' }],
  ['{{s:A report}} {{c:found}} {{x:that the bridge was unsafe}}.', { class: 'writing', stance: 'endorsing' }],
  ['{{s:The court}} {{c:ruled}} {{x:that the law was void}}.', {}],
  '{{s:Smith}} {{c:said}} {{x:the plan had failed}}, but the council voted for it.',
  '{{s:Smith}} {{c:said}} {{x:the plan had failed}}, and he left the hall.',
  '{{s:Smith}} {{c:said}} {{x:the plan had failed}} and Jones said it had not.',
  '“It failed,” {{s:Smith}} said, {{c:adding}} {{x:that nobody knew}}.',
  '{{s:The man}} {{c:was quoted as saying}} {{x:that the plan had failed}}.',
  'Trump repeated {{s:his}} {{c:claim}} {{x:that the vote was stolen}}.',
  'The man {{c:was accused}} {{x:of stealing a car}}.',
  'The man {{c:is said}} {{x:to have stolen a car}}.',
];

const REGRESSIONS: readonly (string | [string, Expected])[] = [
  '{{s:Mr. Brown, who lost,}} {{c:told}} CNN: {{x:“I was robbed.”}}',
  '{{s:The Budget Office}} {{c:estimates}} {{x:that it would cost the state a fortune}}.',
  ['{{s:Sen. Wade Conner, R-Tex.,}} {{c:said}} {{x:the plan had failed}}.', { speaker: 'Wade Conner' }],
  ['{{s:A Treasury spokeswoman, Kim Oduya,}} {{c:said}} {{x:the plan had failed}}.', { speaker: 'Kim Oduya' }],
  ['{{s:State news agency Xinhua}} {{c:said}} {{x:the plan had failed}}.', { speaker: 'Xinhua' }],
  ['{{s:The software company Globex Systems}} {{c:said}} {{x:sales rose}}.', { speaker: 'Globex Systems' }],
  ['{{s:The state news agency}} {{c:said}} {{x:the plan had failed}}.', { speaker: 'The state news agency' }],
  ['{{x:“It failed,”}} {{c:said}} {{s:voter Jan Pruitt, 54}}, staring ahead.', { speaker: 'Jan Pruitt' }],
  '{{s:Some}} {{c:will say}} {{x:that the plan has failed}}.',
  '{{s:A spokeswoman}} {{c:wrote}} back {{x:that the plan had failed}}.',
  '{{s:Smith}} {{c:says}} at a stop in Toledo, Ohio, {{x:that the plan has failed}}.',
  ['{{s:Smith}} {{c:never said}} {{x:that the plan had failed}}.', { masks: false }],
  '{{s:Trump}}{{c::}} {{x:“I was robbed by all of them.”}}',
  '{{x:Talks could start in July}}, {{s:the union’s office}} {{c:said}}.',
  '{{s:Defenders}} {{c:note}} {{x:that it also ends the fight}}.',
  '{{s:Labour and the unions}} {{c:have both called for}} him {{x:to quit}}.',
  '{{s:Mercer}} {{c:denied}} {{x:having been told of the plan}}.',
  '{{s:Observers}} {{c:said}} {{x:that the vote was ‘orderly’, but that they were kept away}}.',
  '{{s:A source close to Burdock}} last night {{c:admitted}} {{x:he “could have chosen better”}}.',
  [
    '{{s:Rep. Anita Solis, D-Calif.,}} {{c:said}} {{x:the measure “ends a century of pain.”}}',
    { speaker: 'Anita Solis' },
  ],
  ['{{x:It will}}, {{s:experts}} {{c:believe}}, {{x:contain the word}}.', { class: 'belief', masks: true }],
  '{{s:His book, “The Pipe Under Your House,”}} {{c:argues}} {{x:that it is late}}.',
  'The governor orders it; {{x:“do not wait,”}} {{s:she}} {{c:says}}.',
  '{{x:The plan is a “mess,”}} {{s:she}} {{c:says}}.',
  '{{s:The opposition daily}} {{c:said}} {{x:the plan had failed}}.',
  'In Ohio, {{s:the mayor}} {{c:said}} {{x:the plan had failed}}.',
  'On “Meet the Press,” {{s:Smith}} {{c:said}} {{x:the plan had failed}}.',
];

const TAILS: readonly (string | [string, Expected])[] = [
  '{{c:According to}} {{s:Smith}}, {{x:the plan had failed}}.',
  '{{x:The plan had failed}}, {{c:according to}} {{s:Smith}}.',
  '{{x:The plan}}, {{c:according to}} {{s:Smith}}, {{x:had failed}}.',
  '{{x:The plan}}, {{s:officials}} {{c:said}}, {{x:had failed}}.',
  '{{x:The plan had failed}}, {{s:officials}} {{c:said}}.',
  '{{x:The plan had failed}}, {{c:said}} {{s:Smith}}.',
  '{{x:The plan had failed}}, {{s:police}} {{c:said}} on Monday.',
  ['{{x:The plan was “ridiculous,”}} {{s:Smith}} {{c:said}}.', { kind: 'mixed' }],
  '{{x:The plan had failed}}, {{s:he}} {{c:told}} reporters.',
];

const BLOCKS: readonly (string | [string, Expected])[] = [
  ['{{s:Smith}} {{c:tweeted}}:\n\n{{x:“The plan has failed.”}}', { kind: 'direct' }],
  '{{x:“The plan has failed.}}\n\n{{x:“Nobody knew it,”}} {{s:Smith}} {{c:said}}.',
];

const NONE: readonly string[] = [
  'Experience shows that plans fail.',
  'This suggests that the plan failed.',
  'I think the plan failed.',
  'We believe that the plan failed.',
  'It is worth noting that the plan failed.',
  'The insurer paid the claim.',
  'She called the police.',
  'A city tells you what it believes.',
  'The firm, once rich, declared bankruptcy.',
  'Mexico said enough.',
  'The meeting was announced on Monday.',
  'National surveys tell us little about it.',
  'The plan is in trouble, whatever the polls say.',
  'Smith left days after telling residents to save.',
  'An estimated 10 million people have it.',
  'In the yard he will find two graves stand open.',
  'Our Towns Email: name@paper.example',
  'Their new notes that day were short.',
];

function run(name: string, cases: readonly (string | [string, Expected])[]): void {
  describe(name, () => {
    test.each(cases.map((one) => (typeof one === 'string' ? ([one, {}] as const) : one)))('%s', (marked, expected) =>
      check(marked, expected),
    );
  });
}

run('direct speech', DIRECT);
run('indirect speech', INDIRECT);
run('cues in the middle and at the end', TAILS);
run('blocks', BLOCKS);
run('regressions', REGRESSIONS);
describe('no attribution', () => {
  test.each(NONE)('%s', checkNone);
});

test('labels of a transcript', () => {
  const value = 'WALLACE: Did the plan fail?\n\nSMITH: It did not fail at all.\n\nWALLACE: Thank you.';
  const { voice } = voiceOf(value);
  expect(
    voice.attributions.map(({ source, content }) => [...wordsOf(value, source), ...wordsOf(value, content)]),
  ).toEqual([
    ['WALLACE', 'Did the plan fail?'],
    ['SMITH', 'It did not fail at all'],
    ['WALLACE', 'Thank you'],
  ]);
});

test('turns without a label and turns of question and answer', () => {
  const turns =
    'Q. When did it fail?\n\nA. When I drove past.\n\n(Laughs.)\n\nAnd I told you so.\n\nSmith left.\n\nQ. Thank you.';
  const { voice } = voiceOf(turns);
  expect(voice.attributions.map(({ content }) => wordsOf(turns, content))).toEqual([
    ['When did it fail?'],
    ['When I drove past', 'And I told you so'],
    ['Thank you'],
  ]);
});

test('labels that nobody speaks twice are headings', () => {
  checkNone('POOLSIDE: The mayor relaxes.\n\nUPSTAIRS: The mayor sleeps.');
});

test('an attribution inside a quotation has the outer one as parent', () => {
  const value = '“Jones told me that the plan had failed,” Smith said.';
  const { voice } = voiceOf(value);
  const inner = voice.attributions.findIndex(({ speaker }) => speaker === 'Jones');
  const outer = voice.attributions.findIndex(({ speaker }) => speaker === 'Smith');
  expect(voice.attributions[inner]?.parent).toBe(outer);
  expect(voice.attributions[outer]?.parent).toBeNull();
});
