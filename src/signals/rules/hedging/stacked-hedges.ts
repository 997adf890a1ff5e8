import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { DOUBLED_HEDGES, hedgingStrength } from '../../shapes/hedge.ts';

export default defineRule({
  id: 'hedging/stacked-hedges',
  type: 'hedge',
  says: '“{text}” hedges one claim twice ({whose}).',
  claims: 'Two hedges stand on one claim where one says as much. Hedges on different claims of a sentence do not fire.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.6 },
  run: cueRule('hedges', ['epistemic-modal'], (match) =>
    match.entry.group === DOUBLED_HEDGES ? { class: 'stacked', strength: hedgingStrength(match) } : false,
  ),
  examples: {
    fires: [
      'The plan [[could potentially]] fail.',
      'The two [[may possibly]] meet again.',
      'The road [[might or might not]] open in June.',
      'Costs [[perhaps could]] fall.',
      'That [[would seem to suggest]] a leak.',
    ],
    silent: [
      'The plan [[could]] fail.',
      'The road may open, and perhaps the bridge too.',
      'They [[may]] meet again.',
      'Costs could fall in a potentially dry year.',
    ],
  },
});
