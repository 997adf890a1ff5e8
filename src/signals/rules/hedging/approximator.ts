import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';
import { roundsNumber } from '../../shapes/numbers.ts';

export default defineRule({
  id: 'hedging/approximator',
  type: 'hedge',
  says: '“{text}” makes the amount an estimate ({whose}).',
  claims: 'A quantity is given as an estimate. Nothing is said about how good the estimate is.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['approximator'], (match, context) =>
    roundsNumber(match, context) ? { strength: hedgingStrength(match) } : false,
  ),
  examples: {
    fires: [
      'The north has sent [[approximately]] 12,000 troops.',
      '[[About]] 300 people marched to the square.',
      '[[Some]] 40 homes were damaged.',
      '[[Nearly half]] of the fund is spent.',
      'The bridge cost [[roughly]] $3 million.',
      'The water was [[about]] a foot deep.',
      'The snow melted in [[roughly]] the last third of the season.',
    ],
    silent: [
      'The film is [[about]] two sisters.',
      '[[Some]] residents stayed.',
      'They talked [[about]] three plans.',
      'She walked [[around]] the house.',
      'The team was [[nearly]] there.',
      'They heard [[about]] a plan.',
      'The book is [[about]] a year in the life of a nurse.',
    ],
  },
});
