import type { LexiconMatch } from '../../../lexicons/types.ts';
import { intensifierBefore, linkingVerbOf } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { negatedBefore, startsClause } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';
import type { Finding, RuleContext } from '../../types.ts';

/** Below this weight an adjective judges only when the writer leans on it in the tone of talk ("pretty important"). */
const NEEDS_INTENSIFIER = 0.6;

/** Degree words of talk ("pretty important") show the writer; "very" and "extremely" are in reports too. */
const COLLOQUIAL = new Set(['just', 'plain', 'pretty', 'quite', 'really', 'simply', 'so', 'truly']);
/** Said of somebody as a whole sentence ("She is right."), these are the writer's ruling. */
const VERDICTS = new Set(['right', 'unfair', 'wrong']);
const VERDICT = 0.9;
/** Longest such sentence, with its mark, in tokens. */
const WHOLE_SENTENCE = 6;
const PERSONS = new Set(['he', 'she', 'that', 'they', 'this']);
const OBJECTS = new Set(['DET', 'PRON', 'PROPN', 'NOUN']);
const INDEFINITE = new Set(['anything', 'everything', 'nothing', 'something', 'what']);
/** Exclamations only where a clause opens: not "because of what a creditor called …". */
const EXCLAIMS = new Set(['what a']);

export default defineRule({
  id: 'editorializing/evaluative-predicate',
  type: 'editorial',
  says: '“{text}” is a judgment on the subject, not a report of it ({whose}).',
  claims: 'The writer predicates praise or blame. The same adjective before a noun is left to the loaded rules.',
  voices: ['author'],
  effects: { editorializing: 3.6, loaded: 1, tone: 1.2 },
  run: cueRule('rhetoric', ['evaluative-predicate'], (match, context) => {
    if (context.thought[match.from] === 1) return false;
    if (match.to - match.from === 1) return predicated(match, context);
    if (EXCLAIMS.has(match.entry.cue)) return startsClause(context, match.from);
    // "It is not a waste of money": the complaint is denied.
    return !negatedBefore(context, match.from, 3);
  }),
  examples: {
    fires: [
      'It’s honestly [[the last thing we need]] while the talks go on.',
      'And that’s…[[pretty important]].',
      'The whole idea is [[absurd]].',
      'It is [[hardly surprising]] that rents rose.',
      'Their silence was [[utterly disgraceful]].',
      'The mayor called it a waste. She is [[right]].',
      'It is [[hard to argue with]] him.',
      '[[Enough is enough]].',
      'The whole inquiry was a [[joke]].',
      '[[The sad truth is]] that nobody checked.',
    ],
    silent: [
      'The vote is [[important]] for the coalition.',
      'Lee said the idea is [[absurd]].',
      'The director called the plan “[[absurd]].”',
      'A [[terrible]] storm hit the coast.',
      'The road is [[clear]].',
      'Lee is the right fielder.',
      'Most senators believed the plan was [[wrong]].',
      'The crew knew that something was [[wrong]].',
      'The bridge is not [[a waste of money]].',
      'The right to petition was [[very important]] to the settlers.',
      'It is not [[hard to imagine]] another vote.',
      'He told a [[joke]] about the mayor.',
    ],
  },
});

/** The adjective with its intensifier, when it is what a linking verb says of its subject. */
function predicated(match: LexiconMatch, context: RuleContext): boolean | Partial<Finding> {
  const intensifier = intensifierBefore(context, match.from);
  const { weight, cue } = match.entry;
  const verdict = VERDICTS.has(cue) && isWholeSentence(match, context);
  if (intensifier === null && weight < NEEDS_INTENSIFIER && !verdict) return false;
  // "is disappointing even his friends", "is disturbing the peace": a verb with its object.
  const next = match.to < context.to ? context.tokens[match.to] : undefined;
  if (cue.endsWith('ing') && next !== undefined && OBJECTS.has(next.pos)) return false;
  const linking = linkingVerbOf(context, match.from);
  if (linking === null) return false;
  // "Something was wrong", "What is wrong?": a fault is found, nobody is judged.
  if (cue === 'wrong' && INDEFINITE.has(context.tokens[linking.from - 1]?.norm ?? '')) return false;
  // "is not wrong" still is the writer's judgment, but turned round.
  const turned = linking.negated ? { tone: opposite(match.entry.tone) } : {};
  if (verdict) return { ...turned, strength: VERDICT };
  if (intensifier === null) return turned;
  const colloquial = COLLOQUIAL.has(context.tokens[intensifier.from]?.norm ?? '');
  if (!colloquial && weight < NEEDS_INTENSIFIER) return false;
  return { ...turned, from: intensifier.from, strength: Math.min(1, weight + (colloquial ? 0.5 : 0.2)) };
}

function opposite(tone: 'positive' | 'negative' | null): 'positive' | 'negative' {
  return tone === 'positive' ? 'negative' : 'positive';
}

function isWholeSentence(match: LexiconMatch, { tokens, from, to }: RuleContext): boolean {
  const first = tokens[from];
  const last = tokens[match.to];
  if (first === undefined || last === undefined || to - from > WHOLE_SENTENCE || match.to !== to - 1) return false;
  // "That's right." answers somebody.
  if (tokens[match.from]?.norm === 'right' && (first.norm === 'that' || first.norm === 'this')) return false;
  return PERSONS.has(first.norm) && (last.norm === '.' || last.norm === '!');
}
