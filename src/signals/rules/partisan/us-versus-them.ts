import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

/** Lighter ones ("our country", "our nation") are how people speak of where they live. */
const LEAST_WEIGHT = 0.65;
/** Those of a team, or of all readers, against nobody. */
const EVERYBODY = new Set([
  'our side',
  'our values',
  'people like them',
  'the rest of us',
  'their side',
  'we the people',
]);

/** What somebody else does to "our country". */
const THREATS = new Set('come destroy hate hijack invade plunder ruin steal wreck'.split(' '));

export default defineRule({
  id: 'partisan/us-versus-them',
  type: 'partisan',
  says: '“{text}” parts people into us and them ({whose}).',
  claims:
    'The words draw readers into one camp against another. They favour no party by themselves, so lean stays open.',
  voices: ['author', 'attributed'],
  effects: { partisan: 2.8, editorializing: 2.6, loaded: 1.2 },
  run: cueRule('rhetoric', ['us-versus-them'], ({ entry, from }, { tokens }) => {
    if (EVERYBODY.has(entry.cue)) return false;
    return (
      entry.weight >= LEAST_WEIGHT ||
      THREATS.has(tokens[from - (tokens[from - 1]?.norm === 'for' ? 2 : 1)]?.lemma ?? '')
    );
  }),
  examples: {
    fires: [
      'They are coming for [[our way of life]].',
      'They would steal [[our country]].',
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
