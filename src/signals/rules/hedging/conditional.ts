import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { startsClause } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';
import type { RuleContext } from '../../types.ts';

const CLAIMS = new Set(
  (
    'accusation account allegation assertion charge claim estimate figure finding forecast number poll projection ' +
    'report rumor story suspicion theory'
  ).split(' '),
);
const HOLDS = new Set(['be', 'hold', 'prove', 'turn']);
const TRUE = new Set(['accurate', 'correct', 'right', 'true', 'up']);
/** Longest clause looked through, in tokens: "if any of those new claims about him prove true". */
const CLAUSE = 10;

/** "Even if the claim is true" grants it. */
function isEven(at: number, { tokens, from }: RuleContext): boolean {
  return at > from && tokens[at - 1]?.norm === 'even';
}

/** End of "if the allegations are true", "if those reports prove accurate"; 0 when it is an ordinary condition. */
function claimEnd(at: number, { tokens, to }: RuleContext): number {
  const high = Math.min(to, at + CLAUSE);
  let named = false;
  for (let i = at; i < high; i++) {
    const { lemma, norm, kind } = tokens[i] as Token;
    if (kind === 'punct') return 0;
    if (CLAIMS.has(lemma)) named = true;
    if (named && HOLDS.has((tokens[i - 1] as Token).lemma) && TRUE.has(norm)) {
      const after = i + 1 < to ? tokens[i + 1] : undefined;
      return after === undefined || after.kind === 'punct' ? i + 1 : 0;
    }
  }
  return 0;
}

export default defineRule({
  id: 'hedging/conditional',
  type: 'hedge',
  says: '“{text}” makes the whole claim depend on something not established ({whose}).',
  claims: 'The writer goes on from a report that is not confirmed. Ordinary conditions ("if it rains") do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['shield'], (match, context) => {
    if (match.entry.cue === 'if') {
      const to = startsClause(context, match.from) && !isEven(match.from, context) ? claimEnd(match.to, context) : 0;
      return to > 0 && { from: match.from, to, class: 'conditional', strength: 1 };
    }
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
      '[[If the rumors prove true]], she will leave.',
      '[[If those early figures are correct]], the lake is half empty.',
      '[[If the reports are true]], the fleet has left port.',
    ],
    silent: [
      'If the road is right, the map is wrong.',
      'Even if the rumors are true, he stays.',
      'If it rains, the game is off.',
      'She asked if true love exists.',
      'They want him to resign if the allegations are true.',
      'The senator, if confirmed by the committee, takes office in May.',
      'If confirmed, she would be the youngest judge.',
    ],
  },
});
