import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'partisan/us-versus-them',
  type: 'partisan',
  says: '“{text}” parts people into us and them ({whose}).',
  claims:
    'The words draw readers into one camp against another. They favour no party by themselves, so lean stays open.',
  voices: ['author', 'attributed'],
  effects: { partisan: 2.8, editorializing: 2.6, loaded: 1.2 },
  run: cueRule('rhetoric', ['us-versus-them']),
  examples: {
    fires: [
      'They are coming for [[our way of life]].',
      '[[Real Americans]] know what that means.',
      'It is time to [[take back our]] streets.',
    ],
    silent: [
      'The exhibition tells the story of the country.',
      'Most Americans own a car.',
      'The two teams know each other well.',
    ],
  },
});
