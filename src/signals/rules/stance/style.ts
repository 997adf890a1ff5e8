import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { commentsOnClause } from '../../shapes/sentence-adverb.ts';

export default defineRule({
  id: 'stance/style',
  type: 'editorial',
  says: '“{text}” talks to readers as in conversation ({whose}).',
  claims: 'The writer steps forward to announce a frank or personal word. "She answered honestly" does not fire.',
  voices: ['author'],
  effects: { editorializing: 3.4 },
  run: cueRule('stance', ['style'], commentsOnClause),
  examples: {
    fires: [
      'It’s [[honestly]] the last thing we need.',
      '[[Frankly]], nobody should be surprised.',
      '[[To be honest]], the plan was never going to work.',
      'The truth, [[if you ask me]], is much simpler.',
      'The mayor promised a new pool. [[Well]], the pool is still a car park.',
      '[[Yeah]], that will help.',
    ],
    silent: [
      'The witness answered [[honestly]].',
      '“[[Frankly]], I am tired,” the coach said.',
      'He spoke [[bluntly]] about the budget.',
      'Three people were [[seriously]] injured.',
      'Officials need [[to be honest]] about the cost.',
      'The leaders [[seriously]] considered a vote.',
      'The aide [[bluntly]] warned the council.',
      'The crew worked through Sunday as [[well]], the city said.',
    ],
  },
});
