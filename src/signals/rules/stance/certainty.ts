import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { commentsOnClause } from '../../shapes/sentence-adverb.ts';

export default defineRule({
  id: 'stance/certainty',
  type: 'editorial',
  says: '“{text}” asks readers to take the claim as beyond doubt ({whose}).',
  claims: 'The writer vouches for the clause. Telling how well a thing can be seen ("clearly visible") does not fire.',
  voices: ['author'],
  effects: { editorializing: 3.4 },
  run: cueRule('stance', ['certainty'], commentsOnClause),
  examples: {
    fires: [
      '[[Of course]] the Democrats want us helpless.',
      '[[Clearly]], the plan was never meant to work.',
      'The minister [[obviously]] knew about the loan.',
      '[[Make no mistake]]: this is a tax.',
      'There is trouble ahead, and [[surely]] they know it.',
    ],
    silent: [
      'The number was [[clearly]] visible on the door.',
      'She spoke [[clearly]] and slowly.',
      'Lee said that [[of course]] he would run.',
      'The rules must be more [[clearly]] written.',
    ],
  },
});
