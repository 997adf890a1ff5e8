import { expect, it } from 'vitest';
import { makeLexiconIndex } from '../../src/lexicons/lexicon-index.ts';
import { matchText } from '../../src/lexicons/text-matches.ts';

const tokens = 'perhaps it was the last thing we need perhaps'
  .split(' ')
  .map((word) => ({ norm: word, lemma: word, pos: 'X' as const }));
const lexicons = makeLexiconIndex();
const matches = matchText(lexicons, tokens, [{ from: 0, to: tokens.length }]);
const cuesIn = (from: number, to: number) => matches.match(tokens, from, to).map(({ entry }) => entry.cue);

it.each([
  ['the whole text', 0, 9, ['perhaps', 'the last thing we need', 'perhaps']],
  ['a range that cuts a match off at its end', 0, 7, ['perhaps']],
  ['a range that cuts it off at its start', 4, 9, ['perhaps']],
  ['an empty range', 4, 4, []],
] as const)('%s', (_, from, to, cues) => {
  expect(cuesIn(from, to)).toEqual(cues);
});

it('matches tokens of another text as they are', () => {
  const other = [{ norm: 'river', lemma: 'river', pos: 'NOUN' as const }];
  expect(matches.match(other, 0, 1)).toEqual([]);
});
