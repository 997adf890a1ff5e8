import { rangesMeet } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { judgedSides } from '../../shapes/evaluated-side.ts';
import { conductOfSides } from '../../shapes/side-conduct.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding } from '../../types.ts';

const BLAMES = '“{text}” blames {target}, in favor of the {side} ({whose}).';
const PRAISES = '“{text}” praises {target}, in favor of the {side} ({whose}).';

const NOTHING: readonly Finding[] = [];

export default defineRule({
  id: 'partisan/evaluated-side',
  type: 'partisan',
  says: '“{text}” praises or blames one political side ({whose}).',
  saysOf: {
    'predicate-': BLAMES,
    'predicate+': PRAISES,
    'attribute-': BLAMES,
    'attribute+': PRAISES,
    'verb-': BLAMES,
    'verb+': PRAISES,
    'conduct-': BLAMES,
    'conduct+': PRAISES,
  },
  claims:
    'A word of judgment is said of a party, a camp, a politician or what is theirs, or a verb of reproach of what they do. A side that only stands in the same sentence, or both sides alike, do not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 5.2, lean: 3, editorializing: 1.4, loaded: 0.6 },
  traits: TRAITS.side,
  run(context) {
    if (context.sides().length === 0) return NOTHING;
    const judged = judgedSides(context);
    const conduct = conductOfSides(context);
    if (conduct.length === 0) return judged;
    return [...judged, ...conduct.filter((one) => !judged.some((other) => rangesMeet(one, other)))];
  },
  examples: {
    fires: [
      'Even though the Democrats seem to be [[oblivious]] to it.',
      'The [[shameless]] Republicans voted for it again.',
      'Democrats’ [[disastrous]] plan passed on Monday.',
      'Trump’s [[reckless]] tweets moved the markets.',
      'Republicans, as usual, are [[hypocritical]].',
      'They are tired of Republican [[cronyism]].',
      'Democrats ignore the cost of their [[disastrous]] plan.',
      'Biden [[lied]] about the budget.',
      'Republicans have [[betrayed]] the farmers.',
      'Democrats [[put donors ahead of]] voters.',
      'Republicans cannot be [[trusted]] with the harbor.',
      'Democrats would [[rather help]] polluters than children.',
      'Republicans [[refuse to secure]] the port.',
      '[[Only Democrats]] can save the harbor.',
      '[[Under Biden]], chaos reigns at the port.',
      '[[Thanks to Trump]], the economy is roaring back.',
    ],
    silent: [
      'Trump did not [[lie]] about the budget.',
      'Republicans lost badly in Ohio.',
      'Under Biden, crime fell by 4 percent.',
      'Under Trump, the agency moved to Ohio.',
      'Thanks to Democrats, the bill passed.',
      'Democrats failed to pass the budget, 48-51.',
      'Biden put the vote ahead of the trip.',
      'Only Democrats voted for the budget.',
      'The aides of Trump destroyed the records.',
      'Trump destroyed documents, the agency found.',
      'Democrats refused to sign the bill.',
      'The senator lies in state; Democrats and Republicans came.',
      'Democrats and Republicans are both [[oblivious]] to it.',
      'Trump’s critics are [[dishonest]].',
      'Republicans voted on a bill after a [[horrific]] storm.',
      'The Democrats are not [[oblivious]] to it.',
      'He was fired for [[demonizing]] Republicans.',
      'Trump watched as the [[ridiculous]] game went on.',
      'The [[terrible]] storm delayed the Democratic convention.',
      'Democrats met on Monday.',
      'Democrats met the owners to hear their [[disastrous]] plan.',
    ],
  },
});
