import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { commentsOnClause } from '../../shapes/sentence-adverb.ts';

export default defineRule({
  id: 'stance/style',
  type: 'editorial',
  says: '“{text}” is the writer speaking to readers in person ({whose}).',
  claims: 'The writer steps forward to announce a frank or personal word. "She answered honestly" does not fire.',
  voices: ['author'],
  effects: { editorializing: 3 },
  run: cueRule('stance', ['style'], commentsOnClause),
  examples: {
    fires: [
      'It’s [[honestly]] the last thing we need.',
      '[[Frankly]], nobody should be surprised.',
      '[[To be honest]], the plan was never going to work.',
      'The truth, [[if you ask me]], is much simpler.',
    ],
    silent: [
      'The witness answered [[honestly]].',
      '“[[Frankly]], I am tired,” the coach said.',
      'He spoke [[bluntly]] about the budget.',
      'Three people were [[seriously]] injured.',
    ],
  },
});
