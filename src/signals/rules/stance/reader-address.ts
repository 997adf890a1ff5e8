import { defineRule } from '../../rule.ts';
import { firstInAuthorVoice } from '../../shapes/first-word-in-voice.ts';

const READER = new Set(['you', 'your', 'yours', 'yourself', 'yourselves']);

export default defineRule({
  id: 'stance/reader-address',
  type: 'editorial',
  says: '“{text}” speaks to readers directly ({whose}).',
  claims: 'The writer addresses the reader. Weak evidence of comment: service pieces and recipes do it too.',
  voices: ['author'],
  blocks: ['paragraph'],
  effects: { editorializing: 1.1 },
  run: (context) =>
    firstInAuthorVoice(context, (token, at) => READER.has(token.norm) && context.tokens[at - 1]?.norm !== 'thank'),
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
