import { defineRule } from '../../rule.ts';
import { startsClause } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';

export default defineRule({
  id: 'hedging/conditional',
  type: 'hedge',
  says: '“{text}” makes the whole claim depend on something not established ({whose}).',
  claims: 'The writer goes on from a report that is not confirmed. Ordinary conditions ("if it rains") do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['shield'], (match, context) => {
    if (!match.entry.cue.startsWith('if ') || match.entry.cue === 'if you ask me') return false;
    if (!startsClause(context, match.from)) return false;
    const { tokens, to } = context;
    // "if true of one town" is an ordinary condition, and so is "if confirmed" of a nominee.
    const after = match.to < to ? tokens[match.to] : undefined;
    return after === undefined || after.kind === 'punct' ? { class: 'conditional', strength: 1 } : false;
  }),
  examples: {
    fires: [
      '[[If true]], the claim would end his career.',
      'The figure, [[if accurate]], is the highest this week.',
      '[[If the reports are true]], the fleet has left port.',
    ],
    silent: [
      'If it rains, the game is off.',
      'She asked if true love exists.',
      'They want him to resign if the allegations are true.',
      'The senator, if confirmed by the committee, takes office in May.',
      'If confirmed, she would be the youngest judge.',
    ],
  },
});
