import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';

export default defineRule({
  id: 'loaded/loaded-word',
  type: 'loaded',
  says: '“{text}” carries a judgment where a neutral word would do ({whose}).',
  claims: 'Expert readers tend to call the word biased. Not that the fact behind it is wrong.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 2.2, loaded: 3.6, tone: 1.5 },
  // "so-called" is a rule of its own: before a mere term it judges nothing.
  run: cueRule('loaded', ['evaluative', 'emotive', 'label', 'metaphor'], ({ entry }) =>
    entry.cue === 'so-called' ? false : { strength: loadedStrength(entry.weight) },
  ),
  examples: {
    fires: [
      'Nobody answers for the [[outrageous]] cost of the plan.',
      'The plan is [[disastrous]] for the region.',
      'Lee spoke of his [[shameless]] behavior.',
      'The [[notorious]] landlord raised the rent again.',
    ],
    silent: [
      'The plan costs $3 million.',
      'Muslim and Jewish leaders met on Monday.',
      'The gay couple married in May.',
    ],
  },
});
