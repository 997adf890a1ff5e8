import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

/**
 * Lighter ones are as often said of everybody ("our way of life", "law-abiding Americans") or of the division itself
 * ("a world of us and them").
 */
const LEAST_WEIGHT = 0.65;

export default defineRule({
  id: 'partisan/us-versus-them',
  type: 'partisan',
  says: '“{text}” sets one camp, readers with it, against another ({whose}).',
  claims:
    'The words draw readers into one camp against another. They favour no party by themselves, so lean stays open.',
  voices: ['author', 'attributed'],
  effects: { partisan: 2.8, editorializing: 2.6, loaded: 1.2 },
  run: cueRule('rhetoric', ['us-versus-them'], ({ entry }) => entry.weight >= LEAST_WEIGHT),
  examples: {
    fires: [
      'The bill is an insult to [[decent Americans]].',
      'They would [[take our country back]].',
      '[[Decent Americans]] know what that means.',
      'It is time to [[take back our]] streets.',
    ],
    silent: [
      'The exhibition tells the story of the country.',
      'Most Americans own a car.',
      'The storm was the worst in the history of [[our country]].',
      'He sees a world of us and them.',
      'The troops defend our way of life.',
      'The two teams know each other well.',
    ],
  },
});
