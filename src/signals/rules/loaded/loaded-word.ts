import type { LexiconMatch } from '../../../lexicons/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import type { RuleContext } from '../../types.ts';

/** A word of lower weight is a mild one. */
const LEAST_ALONE = 0.45;
/** A word of this weight keeps a mild one company. */
const COMPANY = 0.45;

export default defineRule({
  id: 'loaded/loaded-word',
  type: 'loaded',
  says: '“{text}” carries a judgment where a neutral word would do ({whose}).',
  claims: 'Expert readers tend to call the word biased. Not that the fact behind it is wrong.',
  voices: ['author', 'attributed'],
  effects: { editorializing: 2.2, loaded: 3.6, tone: 1.5 },
  // "so-called" is a rule of its own: before a mere term it judges nothing.
  run: cueRule('loaded', ['evaluative', 'emotive', 'label', 'metaphor'], (match, context) =>
    match.entry.cue === 'so-called' || isName(match, context) || (isMild(match) && !hasCompany(match, context))
      ? false
      : { strength: loadedStrength(match.entry.weight) },
  ),
  examples: {
    fires: [
      'Nobody answers for the [[outrageous]] cost of the plan.',
      'The plan is [[disastrous]] for the region.',
      'Lee spoke of his [[shameless]] behavior.',
      'The [[greedy]] landlord raised the rent again.',
      'The [[shameless]] mayor [[punished]] the town.',
      '[[Dazzling]] win for Harriers\n\nThey beat the league leaders on Monday.',
      '[[FURY]] as council votes to close pool\n\nThe council met on Monday.',
      'The [[swanky]] hotel cost the city $2 million.',
    ],
    silent: [
      'The plan costs $3 million.',
      'Muslim and Jewish leaders met on Monday.',
      'The gay couple married in May.',
      '[[Stokes]] said he would run.',
      'The film [[Wicked]] opens on Friday.',
      'The court [[punished]] three officers.',
    ],
  },
});

/** "racist", "crisis", "destroy": plain news needs them, but beside a word of judgment they add to it. */
function isMild({ entry }: LexiconMatch): boolean {
  return entry.weight < LEAST_ALONE;
}

/** A word of judgment in the same voice in the sentence. */
function hasCompany(match: LexiconMatch, context: RuleContext): boolean {
  const { owner } = context.voice;
  const judges = (other: LexiconMatch) =>
    other.entry.weight >= COMPANY && owner[other.from] === owner[match.from] && !isName(other, context);
  return context.matches('loaded').some(judges) || context.matches('partisan').some(judges);
}

/** "Stokes said", "the film Wicked": a capital that only a name would have there. Headlines capitalize everything. */
function isName(match: LexiconMatch, { tokens, from, to, block }: RuleContext): boolean {
  const token = tokens[match.from];
  if (token === undefined || match.to - match.from > 1 || block === 'headline') return false;
  if (token.text[0] === token.norm[0] || token.text === token.text.toUpperCase()) return false;
  if (match.from > from) return tokens[match.from - 1]?.kind !== 'quote' && tokens[match.from - 1]?.norm !== ':';
  const after = match.to < to ? tokens[match.to] : undefined;
  return token.pos === 'VERB' && (after?.pos === 'VERB' || after?.pos === 'AUX');
}
