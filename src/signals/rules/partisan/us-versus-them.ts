import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

/** Lighter ones ("ordinary Americans") are how people speak of those who are not in the news. */
const LEAST_WEIGHT = 0.65;

export default defineRule({
  id: 'partisan/us-versus-them',
  type: 'partisan',
  says: '“{text}” parts people into us and them ({whose}).',
  claims:
    'The words draw readers into one camp against another. They favour no party by themselves, so lean stays open.',
  voices: ['author', 'attributed'],
  effects: { partisan: 2.8, editorializing: 2.6, loaded: 1.2 },
  run: cueRule('rhetoric', ['us-versus-them'], ({ entry }) => entry.weight >= LEAST_WEIGHT),
  examples: {
    fires: [
      'They are coming for [[our way of life]].',
      'They would [[take our country back]].',
      '[[Real Americans]] know what that means.',
      'It is time to [[take back our]] streets.',
    ],
    silent: [
      'The exhibition tells the story of the country.',
      'Most Americans own a car.',
      'The storm was the worst in the history of [[our country]].',
      'The two teams know each other well.',
    ],
  },
});
