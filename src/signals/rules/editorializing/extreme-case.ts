import type { Token } from '../../../tokens/types.ts';
import { isPlural } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'editorializing/extreme-case',
  type: 'editorial',
  says: '“{text}” allows no exception, which facts rarely support ({whose}).',
  claims:
    'The writer puts a case at its extreme. "Always" and "never" count only of whole groups in the present tense.',
  voices: ['author'],
  effects: { editorializing: 2.7 },
  run: cueRule('rhetoric', ['extreme-case'], (match, { tokens, from, to }) => {
    if (match.entry.group !== 'adverbs-of-no-exception') return true;
    const before = match.from > from ? (tokens[match.from - 1] as Token) : undefined;
    const after = match.to < to ? (tokens[match.to] as Token) : undefined;
    const group = before !== undefined && isPlural(before, match.from - 1 === from);
    const habit = after?.pos === 'VERB' && after.norm === after.lemma;
    return group && habit ? { strength: 0.9 } : false;
  }),
  examples: {
    fires: [
      '[[Everyone knows]] the road is a mess.',
      'Politicians [[always]] promise lower taxes.',
      'They did [[absolutely nothing]] about it.',
      'Bureaucrats [[never]] learn.',
    ],
    silent: [
      'The team has [[never]] won the cup.',
      'Lee said that [[everyone knows]] the road is a mess.',
      'The office is [[always]] open on Mondays.',
      'Lee [[always]] wanted to be a pilot.',
    ],
  },
});
