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
  saysOf: {
    verb: '“{text}” gives the claim as an impression or expectation, not as a fact ({whose}).',
    adverb: '“{text}” holds back from calling the claim certain ({whose}).',
    adjective: '“{text}” leaves open whether it is so ({whose}).',
    noun: '“{text}” speaks of what may be, not of what is known ({whose}).',
    shield: '“{text}” keeps the claim to one view or one part of the matter ({whose}).',
  },
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
      'Rents rose in May, [[suggesting]] that the slump is over.',
      'His silence [[suggests]] that he knew.',
      'A report by two groups [[suggested]] that the wall had moved.',
      'It is not as close as the polls [[suggest]].',
      'They [[appeared]] worried on Monday.',
      'It now [[appears]] she left in May.',
      'They spoke of a [[potential]] trade agreement.',
      'Is it [[possible]] that the vault is empty?',
      'Rain is [[predicted]] for Sunday.',
      '[[To me]], the vote looks close.',
      '[[I feel]] it matters.',
      'There is [[little sign]] that the talks go on.',
      'It is [[impossible to know]] how it would have ended.',
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
      'He suggested, hinting at a deal, that they meet.',
      'The mayor [[suggests]] that they wait.',
      'Whatever [[we think]] of it, the road is built.',
      'They discussed the [[possibility]] of paying in cash.',
      'She gave it [[to me]] on Monday.',
      'I [[feel]] tired.',
      'It [[appears]] in every issue.',
      'The town was [[basically]] two streets and [[somewhat]] windy.',
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
