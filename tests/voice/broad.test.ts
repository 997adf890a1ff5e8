import { describe, expect, test } from 'vitest';
import { OWNER_AUTHOR } from '../../src/voice/types.ts';
import { readMarked, voiceOf, wordsOf } from './helper.ts';

/** On record with class `other`, and the author's own words all the same. */
const BROAD: readonly string[] = [
  '{{s:Smith}} {{c:criticized}} {{x:the visit}}.',
  '{{s:Smith}} {{c:criticized}} {{x:the mayor}} on Monday.',
  '{{s:Smith}} {{c:has praised}} {{x:the plan}}, and left the hall.',
  '{{s:Smith}} {{c:opposes}} {{x:the plan}} and left the hall.',
  '{{s:The senator}} {{c:supports}} {{x:a ban on plastic bags}}.',
  '{{s:Smith}} {{c:endorsed}} {{x:Jane Roe}}.',
  '{{s:Smith}} {{c:announced}} {{x:a new plan}} in a statement.',
  '{{s:The mayor}} {{c:defended}} {{x:her record}}.',
  '{{s:Smith}} {{c:blamed}} {{x:the council}} after the vote.',
  '{{s:Smith}} {{c:referred to}} {{x:the plan}}.',
  '{{s:Smith}} {{c:talked about}} {{x:taxes}}.',
  '{{s:Smith}} {{c:called for}} {{x:an end to the war}}.',
  '{{s:Smith}} {{c:agrees with}} {{x:the mayor}}.',
  '{{s:Smith}} {{c:pointed to}} {{x:the polls}}.',
  '{{s:Smith}} {{c:declined}} {{x:to say whether the plan failed}}.',
  '{{s:Smith}} {{c:refused}} {{x:to stop and listen}}.',
  '{{s:Two states}} {{c:have threatened}} {{x:to move their dates}}.',
  '{{s:The council}} {{c:decided}} {{x:to close the plant}}.',
  '{{s:Smith}} {{c:expressed concern about}} {{x:the plan}}.',
  '{{s:Smith}} {{c:expressed concern}} {{x:that the plan had failed}}.',
  '{{s:Smith}} {{c:expressed}} {{x:his gratitude}}.',
  '{{s:Smith}} {{c:took aim at}} {{x:the mayor}}.',
  '{{s:The council}} {{c:issued}} {{x:a warning}} on Monday.',
  '{{s:Smith}} {{c:asked for}} {{x:more money}}.',
  '{{c:Asked}} {{x:whether the plan failed}}, Smith left.',
  '{{c:Asked about}} {{x:the plan}}, Smith left.',
  '{{s:A new report}} {{c:showed}} {{x:a wide lead for Smith}}.',
  '{{x:The plan}} {{c:was criticized}} by {{s:the mayor}}.',
  'The paper noted {{s:his}} {{c:endorsement of}} {{x:the senator}}.',
];

describe('attitudes and acts are recorded and mask nothing', () => {
  test.each(BROAD)('%s', (marked) => {
    const { value, source, cue, content } = readMarked(marked);
    const { voice } = voiceOf(value);
    const found = voice.attributions.find((one) => wordsOf(value, one.cue).join() === cue.join());
    expect(found && [found.source, found.cue, found.content].map((spans) => wordsOf(value, spans))).toEqual([
      source,
      cue,
      content,
    ]);
    expect(found).toMatchObject({ class: 'other', masks: false });
    const inside = voiceOf(value).text.tokens.findIndex(({ start }) => start === found?.content[0]?.start);
    expect(voice.owner[inside]).toBe(OWNER_AUTHOR);
  });
});

/** Not even on record. */
const NOTHING: readonly string[] = [
  'The beam supports the roof.',
  'A committee supporting Smith spent the money.',
  'They used the money to support Smith.',
  'The support was broad.',
  'Smith found two graves.',
  'Thank you.',
];

describe('no attitude of a source', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(voiceOf(text).voice.attributions).toEqual([]);
  });
});

describe('what a source says beside an attitude is untouched', () => {
  const cases: readonly [text: string, masked: readonly string[]][] = [
    ['Smith said he supports the plan and opposes the ban.', ['he supports the plan and opposes the ban']],
    ['Groups that have endorsed him say the plan works.', ['the plan works']],
    ['Smith is expected to win. “It works,” Smith said.', ['“It works,”']],
    ['Asked whether the plan had failed, Smith said it worked.', ['it worked']],
    ['Smith criticized the plan, saying it had failed.', ['it had failed']],
    ['Smith criticized the plan. “It failed,” he said.', ['“It failed,”']],
    ['Smith denounced the “witch hunt.”', ['“witch hunt.”']],
    ['Democrats oppose the plan, officials said.', ['Democrats oppose the plan']],
    ['Smith said it “failed,” adding that nobody knew.', ['it “failed,”', 'that nobody knew']],
  ];
  test.each(cases)('%s', (text, masked) => {
    const { attributions } = voiceOf(text).voice;
    expect(attributions.filter(({ masks }) => masks).flatMap(({ content }) => wordsOf(text, content))).toEqual(masked);
  });

  test('who only holds a view is no speaker of the article', () => {
    const { sources } = voiceOf('Smith supports the plan. “It works,” Roe said.').voice;
    expect(sources.map(({ name }) => name)).toEqual(['Roe']);
  });
});
