import { describe, expect, test } from 'vitest';
import { POLITICIANS } from '../../src/lexicons/generated/sides.ts';
import { PERSON_WORDS, personFlags } from '../../src/voice/words.ts';
import { voiceOf, wordsOf } from './helper.ts';

type Case = readonly [text: string, speakers: readonly (string | null)[]];

function check(text: string, speakers: readonly (string | null)[]): void {
  const { voice } = voiceOf(text);
  expect(voice.attributions.filter(({ masks }) => masks).map(({ speaker }) => speaker)).toEqual(speakers);
}

const PRONOUNS: readonly Case[] = [
  // First names, titles and earlier pronouns tell who is a man.
  ['Paul Adair met Jane Roe in May. “It is late,” she said.', ['Jane Roe']],
  ['Paul Adair met Jane Roe in May. “It is late,” he said.', ['Paul Adair']],
  ['Mr. Okafor met Mrs. Lund. “It is late,” she said.', ['Lund']],
  ['Kwame Oduya came. He had voted. Jane Roe left. “It is late,” he said.', ['Kwame Oduya']],
  // The subject rather than the object or the one in a phrase.
  ['Paul Adair praised Tom Cole. “It is late,” he said.', ['Paul Adair']],
  ['Paul Adair, a friend of Tom Cole, left. “It is late,” he said.', ['Paul Adair']],
  ['“It is late,” Mr. Lund, now 81, said by telephone. “It is over,” he said.', ['Lund', 'Lund']],
  // The inside of a quotation introduces nobody.
  ['“I met Tom Cole,” Paul Adair said. “It is late,” he added.', ['Paul Adair', 'Paul Adair']],
  // Inside his own words “he” is somebody else.
  ['Paul Adair fired Tom Cole. “He said it was time,” Cole said.', ['Tom Cole', 'Paul Adair']],
  // Laws, places and the like are nobody.
  ['Jane Roe opposed the Golden Rule Act in Port Callas. “It is late,” she said.', ['Jane Roe']],
  ['Jane Roe flew to Puerto Rico. “It is late,” she said.', ['Jane Roe']],
  ['Trump left. “It is late,” he said.', ['Trump']],
  // Before the name it is for.
  ['Paul Adair left. By his own account, Tom Cole never saw it.', ['Tom Cole']],
  ['Paul Adair left. By his own account, he never saw it.', ['Paul Adair']],
];

const OFFICES: readonly Case[] = [
  ['Gov. Jane Roe of Texas came. “It is late,” the governor said.', ['Jane Roe']],
  ['Gov. Jane Roe of Texas came. “It is late,” the Texas governor said.', ['Jane Roe']],
  ['Gov. Jane Roe of Texas came. “It is late,” the Ohio governor said.', ['the Ohio governor']],
  ['President Roe endorsed Jo Lund. “It is late,” the president said.', ['Roe']],
  ['President Roe endorsed Jo Lund. “It is late,” the former president said.', ['the former president']],
  ['Vice President Ann Roe came. “It is late,” the president said.', ['the president']],
  ['House Speaker Ann Roe came. “It is late,” the House speaker said.', ['Ann Roe']],
  ['Sen. Lee Park (R-Texas) came. “It is late,” the Texas Republican said.', ['Lee Park']],
  ['Rep. Ann Cole, D-Calif., came. “It is late,” the lawmaker said.', ['Ann Cole']],
  ['Roe, the likely nominee, came. Ann Roe is 50. “It is late,” the nominee said.', ['Ann Roe']],
  ['Delia Marsh, a spokeswoman for the union, left. The spokeswoman said it was late.', ['Delia Marsh']],
  ['The president of the union said it was late. President Roe left.', ['The president of the union']],
];

const NAMES: readonly Case[] = [
  ['Holt said it was late. Sen. Maria Holt will vote.', ['Maria Holt']],
  ['Paul Baker said it was late.', ['Paul Baker']],
  ['Lee Park, a rival, claimed that it was late.', ['Lee Park']],
  ['Sens. Paul Adair and Jo Cole said it was late.', ['Paul Adair and Jo Cole']],
  ['A spokesman for Mayor Jane Roe said it was late.', ['A spokesman for Mayor Jane Roe']],
  ['Smith himself said it was late.', ['Smith']],
  ["Labour's Shadow Chancellor John Lund, said: “It is late.”", ['John Lund']],
  ['Vince Cable, leader of the minority Liberal Democrats said: “It is late.”', ['Vince Cable']],
  ['The deal, which analysts at Globex said was late, failed.', ['analysts at Globex']],
  ['Paul Adair said it was late. “It is over,” the expert added.', ['Paul Adair', 'Paul Adair']],
  ['Paul Adair said it was late. “It is over,” the expert said.', ['Paul Adair', 'the expert']],
  ['The ad hurt the union, which said it was late.', ['the union']],
  ['The plan, which threatened to fail, said nothing.', []],
  ['The mayor -- who last month boasted that it was late -- left.', ['The mayor']],
  ['Sen. Ted Cole (R-Texas) on Friday said it was late.', ['Ted Cole']],
  ['Secretary of State John Lund said it was late.', ['John Lund']],
  ['The council called on all members “to stand with us in this fight.”', ['The council']],
  ['The chronicle of Ohio puts the matter thus:\n\n“They made a mess of it all.”', ['The chronicle of Ohio']],
  ['“It is late,” Sen. Ann Cole (D., Conn.), said this week.', ['Ann Cole']],
  ['“It is late,” as Mr. Lund put it in May.', ['Lund']],
  ['Angry protesters gathered outside. “It is late!” they chanted.', ['Angry protesters']],
  ['Jane Roe came. “It is late,” they said.', [null]],
  ['Nobody in my state said it was late.', []],
  ['The Interior Ministry said in a statement that it was late.', ['The Interior Ministry']],
  ['“It is late,” said one diplomat.', ['one diplomat']],
  ['“It is late,” the prosecutor overseeing the case told the court.', ['the prosecutor overseeing the case']],
  ['Tom Cole attacked what he called “the lapdogs of the press.”', ['Tom Cole', 'Tom Cole']],
];

/** A quotation that stands alone goes on with who spoke, or with whom the text is about. */
const ALONE: readonly Case[] = [
  ['“It is late,” Jane Roe said.\n\n“We have waited for an answer all week.”', ['Jane Roe', 'Jane Roe']],
  ['The union said it was late.\n\n“We have waited for an answer all week.”', ['The union', 'The union']],
  ['Jane Roe was angry. “We have waited for an answer all week.”', ['Jane Roe']],
  ['It rained.\n\n“We have waited for an answer all week.”', [null]],
  // Who utters it is somebody else, though the verb is unknown.
  ['Jane Roe said it was late.\n\n“We have waited,” a note on the door of the shop ran.', ['Jane Roe', null]],
];

/** Forms of a quotation: none is lost, and none reaches into the next paragraph. */
const FORMS: readonly Case[] = [
  [`Marsh said it was late. "Finch told me, 'It is only paper,'" Jo Lund said.`, ['Marsh', 'Jo Lund', 'Finch']],
  [`"He told me, 'It is only paper,'" Jo Lund said.`, ['Jo Lund', null]],
  ["``We will not be moved,'' Jo Lund said. ``They left at noon.''", ['Jo Lund']],
  ["'We will not be moved,' Jo Lund said. 'They left, and that's all.'", ['Jo Lund']],
  ['“We will not be moved," Jo Lund said. "They left at noon.”', ['Jo Lund']],
  ['Jo Lund tweeted:\n\n"We will not be moved. #standup"\n\nThe crowd left.', ['Jo Lund']],
  [
    '“We will not be moved,” Jo Lund said.\n\n“We have waited.\n\n“And we will wait,” she added.',
    ['Jo Lund', 'Jo Lund'],
  ],
  ['“We will not be moved, he thought.\n\nJane Roe said it was late.', [null, 'Jane Roe']],
];

describe('who is meant', () => {
  test.each([...PRONOUNS, ...OFFICES, ...NAMES, ...ALONE, ...FORMS])('%s', check);
});

const KINDS: readonly [text: string, kind: string][] = [
  ['Vince Cable said it was late.', 'person'],
  ['Jane West said it was late.', 'person'],
  ['Ohio said it was late.', 'organization'],
  ['Golden State Motors said it was late.', 'organization'],
  ['Lee Park, a rival, claimed that it was late.', 'person'],
];

test.each(KINDS)('%s', (text, kind) => {
  expect(voiceOf(text).voice.sources.map((source) => source.kind)).toEqual([kind]);
});

const ANONYMOUS: readonly [text: string, kind: string][] = [
  ['A person familiar with the talks said it was late.', 'anonymous'],
  ['Two people close to the talks said it was late.', 'anonymous'],
  ['Two western diplomats, speaking on condition of anonymity, said it was late.', 'anonymous'],
  ['One adviser, who asked not to be named, said it was late.', 'anonymous'],
  ['An official said it was late, speaking on condition of anonymity.', 'anonymous'],
  ['Jane Roe, who asked not to be named at first, said it was late.', 'person'],
  ['A person at the door said it was late.', 'person'],
  ['One adviser, who is well known, said it was late.', 'person'],
];

describe('sources whose names are withheld', () => {
  test.each(ANONYMOUS)('%s', (text, kind) => {
    expect(voiceOf(text).voice.sources.map((source) => source.kind)).toContain(kind);
    expect(voiceOf(text).voice.sources[0]?.kind === 'anonymous').toBe(kind === 'anonymous');
  });
});

test('a transcript by letters: nobody asks, and the witness answers', () => {
  const text =
    'Delia Marsh took the stand.\n\nQ. Were you there on Monday?\n\nA. I was there.\n\nQ. Alone?\n\nA. I was alone.';
  const { voice } = voiceOf(text);
  expect(voice.attributions.map(({ speaker }) => speaker)).toEqual([null, 'Delia Marsh', null, 'Delia Marsh']);
});

test('mentions begin with the name and end before a comma', () => {
  const text = 'Ruth Castellan, a baker, came late. She said it was time. Rep. Ann Cole, D-Calif., said it was late.';
  const { voice } = voiceOf(text);
  expect(voice.sources.map(({ mentions }) => wordsOf(text, mentions))).toEqual([
    ['Ruth Castellan', 'She'],
    ['Rep. Ann Cole, D-Calif.'],
  ]);
});

test.each(POLITICIANS.map(({ left, right }) => [left.name, right.name] as const))(
  'the swap of %s and %s changes no pronoun',
  (left, right) => {
    const sex = (name: string): number =>
      personFlags((name.split(' ')[0] as string).toLowerCase()) &
      (PERSON_WORDS['given-male'] | PERSON_WORDS['given-female']);
    expect(sex(left)).toBeGreaterThan(0);
    expect(sex(left)).toBe(sex(right));
  },
);
