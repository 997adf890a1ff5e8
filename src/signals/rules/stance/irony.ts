import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'stance/irony',
  type: 'editorial',
  says: '“{text}” mocks by saying the opposite of what is meant ({whose}).',
  claims: 'A set phrase of sarcasm. Irony without a set phrase is not found.',
  voices: ['author'],
  effects: { editorializing: 3.4, loaded: 0.8 },
  run: cueRule('stance', ['irony']),
  examples: {
    fires: [
      '[[So much for]] open government.',
      'The inquiry found nothing wrong. [[Go figure]].',
      'They will audit themselves. [[What could possibly go wrong]]?',
    ],
    silent: [
      'The council voted for open government.',
      '“[[So much for]] open government,” Lee said.',
      'She could not figure out where the money had gone.',
    ],
  },
});
