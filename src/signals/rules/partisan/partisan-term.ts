import type { LexiconMatch } from '../../../lexicons/types.ts';
import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { creditOf } from '../../shapes/credit.ts';
import { cueRule } from '../../shapes/cue.ts';
import { loadedStrength } from '../../shapes/loaded-strength.ts';
import { isAmongSmall } from '../../shapes/name-match.ts';
import { isOtherSense } from '../../shapes/other-senses.ts';
import type { RuleContext } from '../../types.ts';

/** Lighter terms ("religious freedom", "far right") are in both sides' and everybody's use. */
const LEAST_WEIGHT = 0.4;

/** A heading that is hardly more than the label says what all below it is about. */
const HEADING = 0.95;
/** Words beside the label in such a heading. */
const BESIDE = 3;

export default defineRule({
  id: 'partisan/partisan-term',
  type: 'partisan',
  says: '“{text}” is one political side’s name for the matter ({whose}).',
  saysOf: {
    term: '“{text}” is a name for the matter that favors the {side} ({whose}).',
    label: '“{text}” is a label that favors the {side} ({whose}).',
    'label of': '“{text}” is a label for {target} that favors the {side} ({whose}).',
    nickname: '“{text}” is a nickname that mocks, in favor of the {side} ({whose}).',
    'nickname of': '“{text}” is a nickname that mocks {target}, in favor of the {side} ({whose}).',
  },
  claims:
    'The term is used by one side to frame the matter. Mentioning a party, a politician or an issue does not fire.',
  voices: ['author', 'attributed'],
  effects: { partisan: 4, lean: 3, editorializing: 1.4, loaded: 1.6 },
  run: cueRule('partisan', ['term', 'label', 'nickname'], (match, context) => {
    const { weight } = match.entry;
    if (weight < LEAST_WEIGHT || isInName(match, context) || isDisowned(match, context)) return false;
    if (isOtherSense(match, context)) return false;
    const credit = creditOf(context, match.from);
    if (credit === 'denied') return false;
    const voice = credit === 'credited' ? ({ voice: 'attributed' } as const) : {};
    const plain = loadedStrength(weight);
    return { strength: isHeading(match, context) ? Math.max(HEADING, plain) : plain, ...voice };
  }),
  examples: {
    fires: [
      'The [[radical left]] has taken over the schools.',
      'The bill is backed by the [[gun lobby]].',
      'The [[deep state]] is at it again.',
      'What the [[Radical Left]] Wants\n\nThe council met on Monday. It voted on three bills.',
    ],
    silent: [
      'Democrats and Republicans met on Monday.',
      'The Supreme Court heard a case on abortion.',
      'The driver turned left at the light.',
      'President Joe Biden signed the bill.',
      'The letter was signed by Ohio [[Pro-Choice]] Action and two unions.',
      'They defend the so-called [[gun lobby]].',
      'It is not a [[tax giveaway]].',
      'Left-handed people need scissors of their own. [[Lefties]] can buy them here.',
    ],
  },
});

function isHeading(match: LexiconMatch, { block, from, to }: RuleContext): boolean {
  if (block !== 'headline' || match.entry.class === 'term') return false;
  return to - from - (match.to - match.from) <= BESIDE;
}

/** "Ohio Pro-Choice Action": a word with a capital between others inside a sentence is part of a name. */
function isInName(match: LexiconMatch, context: RuleContext): boolean {
  const { from, to, tokens } = context;
  if (match.entry.class !== 'term' || match.to - match.from > 1 || match.from === from) return false;
  if (!isCapital(tokens[match.from]) || !isAmongSmall(match.from, context)) return false;
  const before = tokens[match.from - 1];
  const after = match.to < to ? tokens[match.to] : undefined;
  return (
    (isCapital(after) && after?.pos === 'PROPN') ||
    (match.from - 1 > from && isCapital(before) && before?.pos === 'PROPN')
  );
}

/** A capital at the head of every part, as in a name, not as in "Lee-backed"; all in capitals tells nothing. */
function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.text[0] === token.norm[0] || token.text === token.text.toUpperCase()) return false;
  const part = token.norm.indexOf('-') + 1;
  return part === 0 || token.text[part] !== token.norm[part];
}

const DISOWNING = new Set(['alleged', 'purported', 'so-called', 'supposed']);

/** "the so-called gun lobby": the writer keeps the name at a distance. */
function isDisowned({ from: at }: LexiconMatch, { from, tokens }: RuleContext): boolean {
  return at > from && DISOWNING.has(tokens[at - 1]?.norm ?? '');
}
