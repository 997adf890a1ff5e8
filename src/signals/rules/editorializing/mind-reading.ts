import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'editorializing/mind-reading',
  type: 'editorial',
  says: '“{text}” claims to know what others secretly want or feel ({whose}).',
  claims: 'The writer lays a motive on others without a source. Stated aims ("the union wants a raise") do not fire.',
  voices: ['author'],
  effects: { editorializing: 3.1, loaded: 0.8 },
  run: cueRule('rhetoric', ['mind-reading'], (match, { tokens, from }) => {
    // "I want you to know", "we want us …": the speaker's own wish.
    const before = match.from > from ? tokens[match.from - 1]?.norm : undefined;
    return before !== 'i' && before !== 'we';
  }),
  examples: {
    fires: [
      'Of course the Democrats [[want us]] helpless.',
      'The ministers [[could not care less]] about rents.',
      'They [[would have you believe]] that the fee is voluntary.',
    ],
    silent: [
      'The union wants the bridge open by May.',
      'Lee said the ministers [[could not care less]] about rents.',
      'The party wants to cut the tax by half.',
    ],
  },
});
