import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { isOwnWord } from '../../shapes/own-words.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** Common words that are no abbreviation of anything: in capitals they are shouted. "IT", "US" and "WHO" are names too. */
const SHOUTED = new Set(
  (
    'absolutely again all always any are been before but cannot could did does done even ever every everyone ' +
    'everything had has have must my never no nobody not nothing only our really should so still than that their them ' +
    'there these they this those too truly very was were what why will with without would you your'
  ).split(' '),
);

const LETTER_A = 65;
const LETTER_Z = 90;

export default defineRule({
  id: 'editorializing/emphatic-capitals',
  type: 'editorial',
  says: '“{text}” is set in capitals, as if shouted ({whose}).',
  claims: 'The writer shouts a common word. Abbreviations, names and runs of capitals do not fire.',
  voices: ['author'],
  blocks: ['headline', 'paragraph', 'list-item'],
  form: true,
  effects: { editorializing: 3, loaded: 0.8 },
  traits: TRAITS.capitals,
  run(context) {
    let findings: Finding[] | null = null;
    for (let at = context.from + 1; at < context.to; at++) {
      if (!isShouted(context.tokens[at] as Token) || !standsOut(context, at) || !isOwnWord(context, at)) continue;
      findings ??= [];
      findings.push({ from: at, to: at + 1 });
    }
    // Dots between lines run together: a list of headlines.
    return findings === null || isListOfLines(context) ? NOTHING : findings;
  },
  examples: {
    fires: [
      'They did [[NOTHING]] for ten years.',
      'The board has [[NEVER]] been asked about the loan.',
      'This is [[NOT]] what the town was promised.',
      'And what [[THAT]] means is a higher fee.',
      'It is [[ALL]] about money.',
    ],
    silent: [
      'The US sent two ships, and IT firms lost money.',
      'POOL [[NOT]] READY, COUNCIL SAYS\n\nThe council met on Monday.',
      'The WHO and NATO met in Geneva.',
      '“This is [[NOT]] what we were promised,” Lee said.',
      '[[THE]] dollar fell again in May.',
      '[[MUST]] WATCH the mayor opens the bridge.',
    ],
  },
});

function isListOfLines({ tokens, from, to }: RuleContext): boolean {
  for (let i = from; i + 1 < to; i++) {
    if ((tokens[i] as Token).norm === '...') return true;
  }
  return tokens[to - 1]?.norm === '...';
}

/** The second letter settles nearly all words at once. */
function isShouted({ text, norm }: Token): boolean {
  const second = text.charCodeAt(1);
  return second >= LETTER_A && second <= LETTER_Z && isCapitals({ text, norm }) && SHOUTED.has(norm);
}

function isCapitals({ text, norm }: Pick<Token, 'text' | 'norm'>): boolean {
  return text.length > 1 && text !== norm && text === text.toUpperCase();
}

/** Words in small letters on both sides: a run of capitals is a heading, a credit or a link to a video. */
function standsOut({ tokens, to }: RuleContext, at: number): boolean {
  const before = tokens[at - 1] as Token;
  const after = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
  // "Thank YOU!" is a courtesy, "NO." heads a column.
  if (before.norm === '.' || before.norm === 'thank' || isCapitals(before)) return false;
  return after !== undefined && after.norm !== '(' && after.norm !== '.' && !isCapitals(after);
}
