import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';

/** Lighter terms ("religious freedom", "far right") are in both sides' and everybody's use. */
const LEAST_WEIGHT = 0.3;

export default defineRule({
  id: 'partisan/partisan-term',
  type: 'partisan',
  says: '“{text}” is one political side’s name for the matter ({whose}).',
  claims:
    'The term is used by one side to frame the matter. Mentioning a party, a politician or an issue does not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 4, lean: 3, editorializing: 1.4, loaded: 1.6 },
  run: cueRule('partisan', ['term', 'label', 'nickname'], ({ entry }) =>
    entry.weight < LEAST_WEIGHT ? false : { strength: loadedStrength(entry.weight) },
  ),
  examples: {
    fires: [
      'The [[radical left]] has taken over the schools.',
      'The bill is backed by the [[gun lobby]].',
      'The [[deep state]] is at it again.',
    ],
    silent: [
      'Democrats and Republicans met on Monday.',
      'The Supreme Court heard a case on abortion.',
      'The driver turned left at the light.',
      'President Joe Biden signed the bill.',
    ],
  },
});
