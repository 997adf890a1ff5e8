import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isOwnWord } from '../../shapes/own-words.ts';

export default defineRule({
  id: 'stance/reader-address',
  type: 'editorial',
  says: '“{text}” speaks to readers directly ({whose}).',
  claims: 'The writer addresses the reader. Weak evidence of comment: service pieces and recipes do it too.',
  voices: ['author'],
  blocks: ['paragraph'],
  effects: { editorializing: 2.6 },
  run: cueRule(
    'stance',
    ['reader-address'],
    ({ from }, context) =>
      // "Stand Your Ground": a capital inside the sentence makes a name.
      isOwnWord(context, from) &&
      (from === context.from || context.tokens[from]?.text[0] === context.tokens[from]?.norm[0]),
  ),
  examples: {
    fires: [
      'Next time [[you]] fill up, remember who raised the tax.',
      'They are counting on [[your]] silence.',
      'Ask [[yourself]] who gains.',
    ],
    silent: [
      '“[[You]] have to leave,” the officer said.',
      'The officer said [[you]] have to leave.',
      'The song “Thank [[You]]” is on the album.',
    ],
  },
});
