import type { LexiconMatch } from '../../../lexicons/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import type { RuleContext } from '../../types.ts';

/** Lighter terms ("religious freedom", "far right") are in both sides' and everybody's use. */
const LEAST_WEIGHT = 0.4;

/** A heading that is hardly more than the label says what all below it is about. */
const HEADING = 0.95;
/** Words beside the label in such a heading. */
const BESIDE = 3;

export default defineRule({
  id: 'partisan/partisan-term',
  type: 'partisan',
  says: '“{text}” is one political side’s name for the matter ({whose}).',
  saysOf: {
    term: '“{text}” is a name for the matter that favors the {side} ({whose}).',
    label: '“{text}” is a label that favors the {side} ({whose}).',
    'label of': '“{text}” is a label for {target} that favors the {side} ({whose}).',
    nickname: '“{text}” is a nickname that mocks, in favor of the {side} ({whose}).',
    'nickname of': '“{text}” is a nickname that mocks {target}, in favor of the {side} ({whose}).',
  },
  claims:
    'The term is used by one side to frame the matter. Mentioning a party, a politician or an issue does not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 4, lean: 3, editorializing: 1.4, loaded: 1.6 },
  run: cueRule('partisan', ['term', 'label', 'nickname'], (match, context) => {
    const { weight } = match.entry;
    if (weight < LEAST_WEIGHT) return false;
    return { strength: isHeading(match, context) ? Math.max(HEADING, loadedStrength(weight)) : loadedStrength(weight) };
  }),
  examples: {
    fires: [
      'The [[radical left]] has taken over the schools.',
      'The bill is backed by the [[gun lobby]].',
      'The [[deep state]] is at it again.',
      'What the [[Radical Left]] Wants\n\nThe council met on Monday. It voted on three bills.',
    ],
    silent: [
      'Democrats and Republicans met on Monday.',
      'The Supreme Court heard a case on abortion.',
      'The driver turned left at the light.',
      'President Joe Biden signed the bill.',
    ],
  },
});

function isHeading(match: LexiconMatch, { block, from, to }: RuleContext): boolean {
  if (block !== 'headline' || match.entry.class === 'term') return false;
  return to - from - (match.to - match.from) <= BESIDE;
}
