import { defineRule } from '../../rule.ts';
import type { Finding } from '../../types.ts';

const CONDITIONS = new Set(['accurate', 'confirmed', 'correct', 'proven', 'substantiated', 'true', 'verified']);
const NOTHING: readonly Finding[] = [];

export default defineRule({
  id: 'hedging/conditional',
  type: 'hedge',
  says: '“{text}” makes the whole claim depend on something not established ({whose}).',
  claims: 'The writer goes on from a report that is not confirmed. Ordinary conditions ("if it rains") do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 3.6 },
  run({ tokens, from, to }) {
    for (let i = from; i + 1 < to; i++) {
      if (tokens[i]?.norm !== 'if') continue;
      const end = tokens[i + 1]?.norm === 'the' ? ifReportsAreTrue(tokens, i + 1, to) : i + 1;
      const word = tokens[end]?.norm ?? '';
      const after = tokens[end + 1];
      if (end < to && CONDITIONS.has(word) && (after?.kind === 'punct' || end + 1 >= to)) {
        return [{ from: i, to: end + 1 }];
      }
    }
    return NOTHING;
  },
  examples: {
    fires: [
      '[[If true]], the claim would end his career.',
      'The strike, [[if confirmed]], is the third this week.',
      '[[If the reports are accurate]], the fleet has left port.',
    ],
    silent: [
      'If it rains, the game is off.',
      'She asked if true love exists.',
      'The senator, if confirmed by the committee, takes office in May.',
    ],
  },
});

/** Index of the predicate of "if the reports are true"; the index of "the" when the words are others. */
function ifReportsAreTrue(tokens: readonly { lemma: string; pos: string }[], at: number, to: number): number {
  return at + 3 < to && tokens[at + 1]?.pos === 'NOUN' && tokens[at + 2]?.lemma === 'be' ? at + 3 : at;
}
