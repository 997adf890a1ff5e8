import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { hedgingStrength } from '../../shapes/hedge.ts';
import { vagueSourceEnd } from '../../shapes/vague-sources.ts';

export default defineRule({
  id: 'hedging/vague-source',
  type: 'hedge',
  says: '“{text}” rests the claim on a source that nobody could check ({whose}).',
  claims:
    'The claim is laid to people or papers without name, number or place. Institutions and roles (officials, police, residents) can be checked and do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.6 },
  run: cueRule('hedges', ['vague-source'], (match, context) => {
    const to = vagueSourceEnd(match, context);
    return to === null ? false : { to, strength: hedgingStrength(match) };
  }),
  examples: {
    fires: [
      '[[Experts suggest]] the alliance is driven by need.',
      '[[Observers warned]] that the vote could slip.',
      'The deal is close, according to [[people familiar with]] the talks.',
      '[[Critics argue]] the law goes too far.',
      '[[Some say]] the mayor knew.',
      '[[Many believe]] the election will be close.',
      '[[Critics of the new plan argue]] that it costs too much.',
      '[[Some will say]] that this is unfair.',
      '[[Sources confirmed]] the deal on Monday.',
      'An [[insider said]] the pair had split.',
    ],
    silent: [
      'Police [[experts]] at the state laboratory say the gun was fired twice.',
      'The [[report]] says the bridge is unsafe.',
      '[[Experts]] met in Geneva on Monday.',
      'Officials say the bridge will close on Monday.',
      'The company hired [[experts]].',
      '[[Critics]] of the bill met on Monday.',
      'The company is a [[source]] of pride.',
      'Energy [[sources]] say little about demand.',
    ],
  },
});
