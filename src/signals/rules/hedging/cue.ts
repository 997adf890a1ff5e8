import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';
import { weakens } from '../../shapes/hedge-senses.ts';

/** Lighter cues ("potential jurors", "tend to") hedge next to nothing. */
const LEAST_WEIGHT = 0.35;

export default defineRule({
  id: 'hedging/cue',
  type: 'hedge',
  says: '“{text}” weakens the claim instead of stating it ({whose}).',
  claims:
    'The clause is put forward with less than full commitment. Not that it is false, nor that the hedge is out of place: careful science hedges.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['adverb', 'verb', 'adjective', 'noun', 'shield'], (match, context) => {
    if (match.entry.weight < LEAST_WEIGHT) return false;
    const marked = weakens(match, context);
    return marked === null ? false : { from: marked.from, to: marked.to, strength: hedgingStrength(match) };
  }),
  examples: {
    fires: [
      'Even though the Democrats [[seem]] to be oblivious to it.',
      'The engine [[perhaps]] failed on takeoff.',
      'The number of cases [[appears]] to be falling.',
      'The storm will [[probably]] reach the coast on Friday.',
      'The data [[suggest]] that rents fell last year.',
      'It is [[likely]] that the vote will be postponed.',
      'The board is not [[expected]] to vote this week.',
      'It was [[not immediately clear]] who called.',
      'The cause is [[not yet known]].',
      'The tape could [[not be independently verified]].',
      'So far the evidence [[points]] to arson.',
      'The drought [[threatens]] to close the canal.',
      'There are [[fears]] that the wall will give way.',
      'They looked into [[potential]] fraud.',
    ],
    silent: [
      'The river is [[largely]] dry and [[generally]] low.',
      'He is not [[known]] for his patience.',
      'She was not [[clear]] about the terms.',
      'The band was unknown to them.',
      'The union [[threatens to]] strike.',
      'The mayor has not [[ruled out]] a run.',
      'She met [[potential]] buyers and [[tends to]] the garden.',
      'The former mayor is due to [[appear]] in court on Monday.',
      'The [[suspect]] was arrested at the airport.',
      'The paper [[appeared]] on Tuesday.',
      'Doctors [[suggested]] a second operation to the family.',
      'They [[believe]] in God.',
      'Economic [[uncertainty]] hurt the shops.',
      'It was the strongest [[possible]] answer.',
      'He [[expected]] to win.',
      'The doctor [[suggested]] that she be moved.',
      'The minister [[suggested]] that the vote was rigged.',
    ],
  },
});
