import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isOwnWord } from '../../shapes/own-words.ts';
import { isPageFurniture } from '../../shapes/page-furniture.ts';
import type { Finding, RuleContext } from '../../types.ts';

const OPINIONS = new Set(['believe', 'doubt', 'fear', 'feel', 'hope', 'suspect', 'think', 'wish', 'worry']);
/** What a newsroom calls its own. */
const PRODUCTS = new Set(
  'app coverage journalism newsdesk newsletter newsroom podcast reporter reporting series site story website'.split(
    ' ',
  ),
);
/** "told us", "interviewed by us": the newsroom as an addressee, a habit of plain reporting. */
const ADDRESSEE_VERBS = new Set(['contact', 'email', 'inform', 'show', 'tell']);

/** What a newsroom does for a story: "We interviewed 40 nurses". */
const NEWSROOM = new Set(
  'ask contact correct examine interview obtain reach report request review seek send speak update verify'.split(' '),
);
const VERIFIES = new Set('confirm contact corroborate determine find locate obtain reach verify'.split(' '));
/** What all people or all the planet have, and what bodies do: "our galaxy", "when we sleep". */
const EVERYBODY = new Set(
  'ancestor atmosphere biology body bone brain cell dna galaxy gene gut heart immune lung moon muscle planet skin solar species sun'.split(
    ' ',
  ),
);
const BODILY = new Set('age breathe digest dream exercise inhale sleep sneeze sweat'.split(' '));

/** Longest heading from "we" on, in tokens. */
const SHORT = 6;
/** "We cannot go on", "I am sorry": the writer speaks, now. "I sent the office three letters", "our reporter": a narrator. */
const NOW = 0.95;
const THEN = 0.6;

export default defineRule({
  id: 'stance/self-mention',
  type: 'editorial',
  says: '“{text}” speaks in the first person, not as a report ({whose}).',
  claims: 'The writer speaks as a person or as one of "us". With a verb of opinion it is strong evidence, alone weak.',
  voices: ['author'],
  blocks: ['headline', 'paragraph', 'list-item'],
  effects: { editorializing: 2.9 },
  run: cueRule('stance', ['self-mention'], (match, context) => {
    const at = match.from;
    if (!isOwnWord(context, at) || isNoPronoun(context, at) || isSetPhrase(context, at)) return false;
    if (isPageFurniture(context, at)) return false;
    return opinionAfter(context, at) ?? { strength: speaksNow(context, at) ? NOW : THEN };
  }),
  examples: {
    fires: [
      '[[We]] have seen this before.',
      '[[I think]] the mayor is wrong.',
      'The plan takes money out of [[our]] pockets.',
    ],
    silent: [
      'The [[US]] sent two ships.',
      'The party [[Our]] Land lost two seats.',
      '“[[We]] have seen this before,” Lee said.',
      'World War [[I]] ended in 1918.',
      'The spokesman told [[us]] that the site would reopen.',
      'Lee said [[we]] were late.',
      '8:15 p.m. — What [[we]] know so far\n\nThe bridge is closed.',
      'This article is part of [[our]] series on housing.',
      'We interviewed 40 nurses for this article.',
      'We could not find anybody who had seen it.',
      'When we sleep, the brain repairs itself.',
      'Our galaxy holds 100 billion stars.',
      'Sign up to get [[our]] biggest stories.',
      '[[We]] will continue to update this page.',
    ],
  },
});

/** "US", "World War I", "Part I", "told us". */
function isNoPronoun(context: RuleContext, at: number): boolean {
  const token = context.tokens[at];
  const before = at > context.from ? context.tokens[at - 1] : undefined;
  // "Our Ukraine", "Stand Your Ground": a capital inside the sentence makes a name.
  if (token?.norm !== 'i' && before !== undefined && token?.text[0] !== token?.norm[0]) return true;
  if (token?.norm === 'us' || token?.norm === 'me') return ADDRESSEE_VERBS.has(before?.lemma ?? '');
  return token?.norm === 'i' && (before?.pos === 'PROPN' || before?.pos === 'NOUN');
}

/** "What we don't know", "part of our series", "our newsletter": furniture of the page. */
function isSetPhrase({ tokens, from, to }: RuleContext, at: number): boolean {
  const norm = tokens[at]?.norm;
  let after = at + 1;
  if (norm === 'our') while (after < Math.min(to - 1, at + 3) && tokens[after]?.pos === 'ADJ') after++;
  const next = after < to ? (tokens[after]?.lemma ?? '') : '';
  if (norm === 'our') return PRODUCTS.has(next) || EVERYBODY.has(next);
  if (norm === 'we' && BODILY.has(next)) return true;
  if (norm === 'we') {
    for (let i = at + 1; i < Math.min(to, at + 4); i++) {
      const token = tokens[i];
      if (token?.pos === 'VERB') {
        // "We will update this page", "we continue to update": live blogs.
        if (token.lemma === 'update' || (token.lemma === 'continue' && tokens[i + 2]?.lemma === 'update')) return true;
        // "We asked 40 nurses" did; "we ask you" speaks.
        if (NEWSROOM.has(token.lemma) && token.norm !== token.lemma) return true;
        if (VERIFIES.has(token.lemma) && isCouldNot(tokens, at, i)) return true;
        break;
      }
      if (token?.pos !== 'AUX' && token?.pos !== 'ADV' && token?.norm !== 'not') break;
    }
  }
  if (norm !== 'we' || at === from || tokens[at - 1]?.norm !== 'what') return false;
  // "What we know", also after the time in a live blog.
  return tokens[to - 1]?.kind === 'word' && to - at < SHORT;
}

/** "We could not find": what a newsroom tried for a story. */
function isCouldNot(tokens: readonly Token[], at: number, verb: number): boolean {
  return tokens[at + 1]?.norm === 'could' && verb > at + 2;
}

/** The pronoun is the subject of a verb in the present or with a modal; "our" and "us" take in the reader as well. */
function speaksNow({ tokens, to }: RuleContext, at: number): boolean {
  const norm = tokens[at]?.norm;
  if (norm !== 'i' && norm !== 'we') return norm === 'our' || norm === 'us' || norm === 'ourselves';
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    const token = tokens[i];
    if (token?.pos === 'AUX' || token?.pos === 'VERB') return !isPast(token);
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false;
  }
  return false;
}

function isPast({ norm, lemma, pos }: Token): boolean {
  if (pos === 'AUX') return norm === 'was' || norm === 'were' || norm === 'had' || norm === 'did' || norm === "'d";
  return norm !== lemma;
}

function opinionAfter(context: RuleContext, at: number): Partial<Finding> | undefined {
  const norm = context.tokens[at]?.norm;
  if (norm !== 'i' && norm !== 'we') return undefined;
  for (let i = at + 1; i < Math.min(context.to, at + 4); i++) {
    const token = context.tokens[i];
    if (token?.pos === 'VERB' && OPINIONS.has(token.lemma)) return { to: i + 1, class: 'opinion', strength: 1 };
    if (token?.pos !== 'AUX' && token?.pos !== 'ADV' && token?.pos !== 'PART') return undefined;
  }
  return undefined;
}
