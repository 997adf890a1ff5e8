import type { LexiconMatch } from '../../../lexicons/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import type { RuleContext } from '../../types.ts';

export default defineRule({
  id: 'loaded/loaded-word',
  type: 'loaded',
  says: '“{text}” carries a judgment where a neutral word would do ({whose}).',
  claims: 'Expert readers tend to call the word biased. Not that the fact behind it is wrong.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 2.2, loaded: 3.6, tone: 1.5 },
  // "so-called" is a rule of its own: before a mere term it judges nothing.
  run: cueRule('loaded', ['evaluative', 'emotive', 'label', 'metaphor'], (match, context) =>
    match.entry.cue === 'so-called' || isName(match, context)
      ? false
      : { strength: loadedStrength(match.entry.weight) },
  ),
  examples: {
    fires: [
      'Nobody answers for the [[outrageous]] cost of the plan.',
      'The plan is [[disastrous]] for the region.',
      'Lee spoke of his [[shameless]] behavior.',
      'The [[notorious]] landlord raised the rent again.',
      '[[Stunning]] win for Harriers\n\nThey beat the league leaders on Monday.',
      '[[FURY]] as council votes to close pool\n\nThe council met on Monday.',
      'The [[swanky]] hotel cost the city $2 million.',
    ],
    silent: [
      'The plan costs $3 million.',
      'Muslim and Jewish leaders met on Monday.',
      'The gay couple married in May.',
      '[[Stokes]] said he would run.',
      'The film [[Wicked]] opens on Friday.',
    ],
  },
});

/** "Stokes said", "the film Wicked": a capital that only a name would have there. Headlines capitalize everything. */
function isName(match: LexiconMatch, { tokens, from, to, block }: RuleContext): boolean {
  const token = tokens[match.from];
  if (token === undefined || match.to - match.from > 1 || block === 'headline') return false;
  if (token.text[0] === token.norm[0] || token.text === token.text.toUpperCase()) return false;
  if (match.from > from) return tokens[match.from - 1]?.kind !== 'quote' && tokens[match.from - 1]?.norm !== ':';
  const after = match.to < to ? tokens[match.to] : undefined;
  return token.pos === 'VERB' && (after?.pos === 'VERB' || after?.pos === 'AUX');
}
