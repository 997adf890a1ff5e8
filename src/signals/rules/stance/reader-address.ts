import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isOwnWord } from '../../shapes/own-words.ts';
import { isPageFurniture } from '../../shapes/page-furniture.ts';
import type { RuleContext } from '../../types.ts';

/** How far from the pronoun such terms may stand, in tokens. */
const NEAR = 12;
const MODALS = new Set(['can', 'may', 'must', 'need', 'should', "'ll", 'will']);
/** What readers are told they can do as customers and citizens, as service pieces say. */
const SERVICE = new Set(
  (
    'access apply appeal book browse bring buy call check claim donate download email enroll file find mail order park pay pick ' +
    'purchase qualify read receive register renew return ride rsvp schedule send sign stream submit ticket use visit vote watch'
  ).split(' '),
);

/** "If you are 65 or older, you can apply", "you may be fined": terms of a service, no plea. */
function isService({ tokens, from, to }: RuleContext, you: number): boolean {
  for (let at = Math.max(from, you - NEAR); at < Math.min(to - 2, you + NEAR); at++) {
    if (tokens[at]?.norm !== 'you' || !MODALS.has(tokens[at + 1]?.norm ?? '')) continue;
    for (let i = at + 2; i < Math.min(to, at + 5); i++) {
      if (SERVICE.has(tokens[i]?.lemma ?? '') || tokens[i]?.norm === 'fined') return true;
    }
  }
  return false;
}

/** Verbs of experts and offices that a service piece passes on. */
const ADVISES = new Set(['advise', 'recommend', 'suggest', 'urge', 'warn']);

/** "The agency suggests: if a call comes, hang up your phone": advice of somebody else. */
function isPassedOn({ tokens, from, to }: RuleContext, you: number): boolean {
  for (let at = Math.max(from + 1, you - NEAR); at < Math.min(to, you + 2 * NEAR); at++) {
    const { lemma, pos } = tokens[at] as Token;
    const subject = tokens[at - 1]?.pos;
    if (ADVISES.has(lemma) && pos === 'VERB' && (subject === 'PROPN' || subject === 'NOUN')) return true;
  }
  return false;
}

export default defineRule({
  id: 'stance/reader-address',
  type: 'editorial',
  says: '“{text}” speaks to readers directly ({whose}).',
  claims: 'The writer addresses the reader. Weak evidence of comment: service pieces and recipes do it too.',
  voices: ['author'],
  blocks: ['paragraph'],
  effects: { editorializing: 2.6 },
  run: cueRule(
    'stance',
    ['reader-address'],
    ({ from }, context) =>
      // "Stand Your Ground": a capital inside the sentence makes a name.
      isOwnWord(context, from) &&
      !isService(context, from) &&
      !isPageFurniture(context, from) &&
      !isPassedOn(context, from) &&
      (from === context.from || context.tokens[from]?.text[0] === context.tokens[from]?.norm[0]),
  ),
  examples: {
    fires: [
      'Next time [[you]] fill up, remember who raised the tax.',
      'They are counting on [[your]] silence.',
      'The bill is sent to [[yourself]], not to the firm.',
    ],
    silent: [
      '“[[You]] have to leave,” the officer said.',
      'The officer said [[you]] have to leave.',
      'The song “Thank [[You]]” is on the album.',
      'If you are 65 or older, you can apply at the office.',
      'You may be fined $50 for parking there.',
      'The agency suggests leaving parcels outside of [[your]] home.',
      'You agree to get our newsletter, and may opt out at any time.',
    ],
  },
});
