import type { LexiconMatch } from '../../../lexicons/types.ts';
import type { Token } from '../../../tokens/types.ts';
import { isPlural } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { cueRule } from '../../shapes/cue.ts';
import type { Finding, RuleContext } from '../../types.ts';

/** Below this weight "the most important" is said in reports too. */
const EVALUATIVE = 0.7;
/** Whom and what "the worst … ever" judges; floods and quarters are ranked by count. */
const JUDGED = new Set(
  (
    'administration bill board budget chief coach congress council deal decision director government governor idea law ' +
    'leader legislature mayor minister party plan policy politician president proposal senator team'
  ).split(' '),
);
/** Longest wording between "the worst" and "ever", in tokens. */
const REACH = 5;
/** Words before the cue that take the edge off, or after it that make it ordinary praise. */
const SOFTENERS = new Set(['almost', 'nearly', 'not', 'virtually']);
const ORDINARY = new Set(['admiration', 'praise', 'respect']);

export default defineRule({
  id: 'editorializing/extreme-case',
  type: 'editorial',
  says: '“{text}” puts the case at its extreme, which facts rarely support ({whose}).',
  claims:
    'The writer puts a case at its extreme. "Always" and "never" count only of whole groups in the present tense, superlatives only of what cannot be measured.',
  voices: ['author'],
  effects: { editorializing: 3.2 },
  run: cueRule('rhetoric', ['extreme-case', 'evaluative-predicate'], (match, context) => {
    if (context.thought[match.from] === 1) return false;
    const { class: kind, group } = match.entry;
    if (kind === 'evaluative-predicate') return superlative(match, context);
    if (group === 'adverbs-of-no-exception') return ofWholeGroup(match, context);
    if (group === 'rankings') return unmeasured(match, context);
    const before = match.from > context.from ? (context.tokens[match.from - 1] as Token).norm : '';
    const after = match.to < context.to ? (context.tokens[match.to] as Token).norm : '';
    return !SOFTENERS.has(before) && !ORDINARY.has(after);
  }),
  examples: {
    fires: [
      '[[Everyone knows]] the road is a mess.',
      'Politicians [[always]] promise lower taxes.',
      'They did [[absolutely nothing]] about it.',
      'Bureaucrats [[never]] learn.',
      'It is [[the most dishonest]] budget in years.',
      'She is [[the worst mayor ever]].',
      'They passed [[the dumbest]] law in the state.',
    ],
    silent: [
      'The team has [[never]] won the cup.',
      'Lee said that [[everyone knows]] the road is a mess.',
      'The office is [[always]] open on Mondays.',
      'Lee [[always]] wanted to be a pilot.',
      'It was [[the worst flood in history]].',
      'The coach had [[nothing but]] praise for the team.',
      'She called it [[the most dishonest]] budget in years.',
      'The report lists [[the most expensive]] schools.',
    ],
  },
});

/** "Politicians always promise": a plural and a present habit. */
function ofWholeGroup(match: LexiconMatch, { tokens, from, to }: RuleContext): boolean | Partial<Finding> {
  const before = match.from > from ? (tokens[match.from - 1] as Token) : undefined;
  const after = match.to < to ? (tokens[match.to] as Token) : undefined;
  const group = before !== undefined && isPlural(before, match.from - 1 === from);
  const habit = after?.pos === 'VERB' && after.norm === after.lemma;
  return group && habit ? { strength: 0.9 } : false;
}

/** "the most dishonest": an adjective of judgment, with "most" and what makes it definite. */
function superlative(match: LexiconMatch, { tokens, from }: RuleContext): false | Partial<Finding> {
  const at = match.from - 2;
  if (match.to - match.from > 1 || match.entry.weight < EVALUATIVE || at < from) return false;
  if (tokens[at + 1]?.norm !== 'most' || tokens[at]?.norm !== 'the') return false;
  return { from: at, class: 'superlative', strength: 0.9 };
}

/** "the worst mayor ever", "the greatest president in history". */
function unmeasured(match: LexiconMatch, { tokens, to }: RuleContext): false | Partial<Finding> {
  let judged = false;
  for (let i = match.to; i < Math.min(to, match.to + REACH); i++) {
    const { norm, lemma, pos } = tokens[i] as Token;
    if (JUDGED.has(lemma)) judged = true;
    else if (judged && norm === 'ever') return { to: i + 1, class: 'superlative' };
    else if (judged && norm === 'in' && tokens[i + 1]?.norm === 'history') return { to: i + 2, class: 'superlative' };
    else if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ') return false;
  }
  return false;
}
