import type { LexiconMatch } from '../../../lexicons/types.ts';
import { intensifierBefore, linkingVerbOf } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { startsClause } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';
import type { Finding, RuleContext } from '../../types.ts';

/** Below this weight an adjective judges only when the writer leans on it ("pretty important"). */
const NEEDS_INTENSIFIER = 0.6;

/** Degree words of talk ("pretty important") show the writer; "very" and "extremely" are in reports too. */
const COLLOQUIAL = new Set(['just', 'plain', 'pretty', 'quite', 'really', 'simply', 'so', 'too', 'truly']);
/** Exclamations only where a clause opens: not "because of what a creditor called …". */
const EXCLAIMS = new Set(['what a']);

export default defineRule({
  id: 'editorializing/evaluative-predicate',
  type: 'editorial',
  says: '“{text}” is a judgment on the subject, not a report of it ({whose}).',
  claims: 'The writer predicates praise or blame. The same adjective before a noun is left to the loaded rules.',
  voices: ['author'],
  effects: { editorializing: 3.3, loaded: 1, tone: 1.2 },
  run: cueRule('rhetoric', ['evaluative-predicate'], (match, context) =>
    match.to - match.from === 1
      ? predicated(match, context)
      : !EXCLAIMS.has(match.entry.cue) || startsClause(context, match.from),
  ),
  examples: {
    fires: [
      'It’s honestly [[the last thing we need]] while the talks go on.',
      'And that’s…[[pretty important]].',
      'The whole idea is [[absurd]].',
      'It is [[hardly surprising]] that rents rose.',
      'Their silence was [[utterly disgraceful]].',
    ],
    silent: [
      'The vote is [[important]] for the coalition.',
      'Lee said the idea is [[absurd]].',
      'The director called the plan “[[absurd]].”',
      'A [[terrible]] storm hit the coast.',
      'The road is [[clear]].',
      'Lee is the right fielder.',
    ],
  },
});

/** The adjective with its intensifier, when it is what a linking verb says of its subject. */
function predicated(match: LexiconMatch, context: RuleContext): boolean | Partial<Finding> {
  const intensifier = intensifierBefore(context, match.from);
  const weight = match.entry.weight;
  if (intensifier === null && weight < NEEDS_INTENSIFIER) return false;
  if (linkingVerbOf(context, match.from) === null) return false;
  if (intensifier === null) return true;
  const colloquial = COLLOQUIAL.has(context.tokens[intensifier.from]?.norm ?? '');
  return { from: intensifier.from, strength: Math.min(1, weight + (colloquial ? 0.5 : 0.2)) };
}
