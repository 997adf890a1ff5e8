import { defineRule } from '../../rule.ts';
import { judgedSides } from '../../shapes/evaluated-side.ts';

const BLAMES = '“{text}” blames {target}, in favor of the {side} ({whose}).';
const PRAISES = '“{text}” praises {target}, in favor of the {side} ({whose}).';

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
  },
  claims:
    'A word of judgment is said of a party, a camp, a politician or what is theirs. A side that only stands in the same sentence, or both sides alike, do not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 5.2, lean: 3, editorializing: 1.4, loaded: 0.6 },
  run: judgedSides,
  examples: {
    fires: [
      'Even though the Democrats seem to be [[oblivious]] to it.',
      'The [[shameless]] Republicans voted for it again.',
      'Democrats’ [[disastrous]] plan passed on Monday.',
      'Trump’s [[reckless]] tweets moved the markets.',
      'Republicans, as usual, are [[hypocritical]].',
      'They are tired of Republican [[cronyism]].',
      'Democrats ignore the cost of their [[disastrous]] plan.',
    ],
    silent: [
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
