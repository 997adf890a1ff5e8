import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'editorializing/verdict',
  type: 'editorial',
  says: '“{text}” pronounces on the future as if it were settled ({whose}).',
  claims: 'The writer gives a prediction as a verdict. Scheduled events and sourced forecasts do not fire.',
  voices: ['author'],
  effects: { editorializing: 3, loaded: 0.6 },
  run: cueRule('rhetoric', ['verdict'], (match, { thought }) => thought[match.from] !== 1),
  examples: {
    fires: [
      'The plan [[is doomed to]] fail.',
      'The ban [[will only make things worse]].',
      'The cuts [[will backfire]].',
      '[[On this evidence]], they are going down.',
    ],
    silent: [
      'The plan will be presented on Monday.',
      'Lee said the ban [[will only make things worse]].',
      '“The cuts [[will backfire]],” the union warned.',
    ],
  },
});
