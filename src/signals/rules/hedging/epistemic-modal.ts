import type { LexiconMatch } from '../../../lexicons/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { DOUBLED_HEDGES, hedgingStrength } from '../../shapes/hedge.ts';
import { isConjecture } from '../../shapes/modal-senses.ts';
import type { RuleContext } from '../../types.ts';

const FIRST_MODALS = new Set(['may', 'might']);

export default defineRule({
  id: 'hedging/epistemic-modal',
  type: 'hedge',
  says: '“{text}” makes this a possibility rather than a fact ({whose}).',
  claims:
    'The modal is conjecture about what is, was or will be the case. Permission, duty, ability, habit and reported future are left out.',
  voices: ['author', 'attributed'],
  effects: { hedging: 4.4 },
  run: cueRule('hedges', ['epistemic-modal'], (match, context) =>
    match.entry.group !== DOUBLED_HEDGES && !isSecondModal(match, context) && isConjecture(match, context)
      ? { strength: hedgingStrength(match) }
      : false,
  ),
  examples: {
    fires: [
      'If the talks succeed, it [[may]] just put an end to the strike.',
      'The fire [[might]] have started in the kitchen.',
      'The move [[could]] lead to higher prices.',
      'The ruling [[may]] not be the last word.',
      'Nobody knows what the board [[might]] cut.',
      'Rates [[could]] have risen faster.',
      'Crews said that the road [[might]] close.',
      'It [[could]] all hold together.',
      'Growth [[may]] slow next year.',
      'The plan [[would]] seem to work.',
      'That [[would]] mean that the lake is safe.',
      'Tea [[may]] lower the risk.',
      'Riders [[may]] soon pay more.',
      'She [[must]] have known that the vault was empty.',
      'The train [[should]] have been here by now.',
      'Only then [[might]] the talks begin.',
      'What [[might]] the board do next?',
      'It [[could]] at least slow the leak.',
      'He [[could]] be ill.',
      'She [[could]] lose the seat.',
      'It is what some [[might]] call luck.',
      'Some [[may]] not see it.',
      'The wall [[could]] have been hit by a truck.',
      'He [[might]] could mend the roof.',
    ],
    silent: [
      'Applicants [[must]] have lived there for a year.',
      'The road was closed so that the trucks [[could]] pass.',
      'They need to find one that [[could]] lift the bell.',
      'The board decided that the money [[could]] be used for roads.',
      'The verdict [[could]] be appealed.',
      'She did not care what others [[might]] think.',
      'The two asked how they [[might]] pay.',
      'We [[might]] recall that the road is new.',
      'The hall [[could]] seat 400.',
      'You [[could]] keep your plan.',
      'She [[could]] run the shop and the farm from one desk.',
      'He [[may]] have won the vote, but he lost the town.',
      'Whatever the cause [[may]] be, the road is shut.',
      'They doubted that he [[could]] win.',
      'Even if the mayor [[could]] raise the money, the land is sold.',
      'There was nothing that the crew [[could]] do.',
      'It is a fire that [[could]] have been prevented.',
      'They [[could]] have asked him.',
      'Members [[could]] use the pool.',
      'She ran as fast as the dog [[could]].',
      'He knew it better than anyone else [[could]] know it.',
      'Members [[could]] swim for free.',
      'Rooms [[may]] be booked online.',
      'The court ruled that states [[may]] tax the sales.',
      'Voters [[may]] register until Oct. 5.',
      'Residents [[may]] not park on the bridge.',
      'He [[could]] not attend the hearing.',
      'The festival opens on [[May]] 5.',
      'She pushed with all her [[might]].',
      'From the hill you [[could]] see the harbor.',
      'The phone [[may]] not be used during the exam.',
      'Tenants [[may]] take pets.',
      'Readers [[may]] write to the editor.',
      'Not one of them [[could]] say who won.',
      'He [[could]] have had a second goal.',
      '[[Could]] this be the end of the road?',
      'He said the road [[would]] close if it snowed.',
      'Every summer they [[would]] swim in the lake.',
      'She asked if they [[would]] stay.',
      'The bill [[would]] ban new gas plants.',
      'If the levee broke, the flood [[would]] reach the school.',
      'They [[would]] have won with one more vote.',
    ],
  },
});

/** "might could mend it" is Southern for "might be able to": one conjecture, and an ability. */
function isSecondModal({ from, entry }: LexiconMatch, { tokens, from: start }: RuleContext): boolean {
  return entry.cue === 'could' && from > start && FIRST_MODALS.has(tokens[from - 1]?.norm ?? '');
}
