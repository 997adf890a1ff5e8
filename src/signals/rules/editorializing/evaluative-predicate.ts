import type { LexiconMatch } from '../../../lexicons/types.ts';
import type { Token } from '../../../tokens/types.ts';
import { headOf, intensifierBefore, linkingVerbOf, subjectBefore } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { negatedBefore, startsClause } from '../../scope.ts';
import { creditOf } from '../../shapes/credit.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isReportedContent, isSupposed } from '../../shapes/reported-content.ts';
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
/** How far back the question word may stand, in tokens. */
const ASKED = 8;
const HEARSAY = new Set(['alleged', 'believed', 'claimed', 'considered', 'deemed', 'reported', 'said', 'thought']);
/** What is checked against facts or felt by the senses. */
const MEASURED = new Set(
  (
    'address answer cold count date diagnosis estimate figure forecast guess heat map measurement noise number odor pain ' +
    'reading result scenery smell stench sunset taste test traffic view weather'
  ).split(' '),
);
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
    if (context.thought[match.from] === 1 || isReportedContent(context, match.from)) return false;
    if (isSupposed(context, match.from) || creditOf(context, match.from) === 'credited') return false;
    if (match.to - match.from === 1) return predicated(match, context);
    if (EXCLAIMS.has(match.entry.cue)) return startsClause(context, match.from) && exclaims(context, match.to);
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
      '[[What a]] person likes is his own affair.',
      'From the board’s perspective, it is [[a disgrace]].',
      'Rivals tried to paint the mayor as rich and [[out of touch]].',
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
      'The map was [[wrong]] by 40 miles.',
      'The signal was too [[weak]] to detect.',
      'The smell was [[awful]].',
      'If the plan is [[absurd]], the court will say so.',
      'He came with an understanding that the city can be [[ugly]].',
      'The judges ruled that the wing was full and that the cells were [[appalling]].',
    ],
  },
});

/** The adjective with its intensifier, when it is what a linking verb says of its subject. */
function predicated(match: LexiconMatch, context: RuleContext): boolean | Partial<Finding> {
  const intensifier = intensifierBefore(context, match.from);
  const { weight, cue } = match.entry;
  // "so great that two more rooms were opened": the degree is told by what follows.
  const measured = intensifier !== null && context.tokens[intensifier.from]?.norm === 'so';
  if (measured && weight < NEEDS_INTENSIFIER && context.tokens[match.to]?.norm === 'that') return false;
  const verdict = VERDICTS.has(cue) && isWholeSentence(match, context);
  if (intensifier === null && weight < NEEDS_INTENSIFIER && !verdict) return false;
  // "is disappointing even his friends", "is disturbing the peace": a verb with its object.
  const next = match.to < context.to ? context.tokens[match.to] : undefined;
  if (cue.endsWith('ing') && next !== undefined && (OBJECTS.has(next.pos) || next.norm === 'even')) return false;
  const linking = linkingVerbOf(context, match.from);
  if (linking === null) return false;
  if (isUnreal(context, linking) || isAsked(context, linking.from)) return false;
  if (isMeasured(match, intensifier?.from ?? match.from, linking.from, context)) return false;
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

/** "Talks would have been unthinkable", "an act that is alleged to be disgraceful": not, or not by the writer. */
function isUnreal({ tokens, from }: RuleContext, linking: { readonly from: number }): boolean {
  for (let i = linking.from; i < Math.min(tokens.length - 1, linking.from + 2); i++) {
    if (['could', 'would'].includes((tokens[i] as Token).norm) && tokens[i + 1]?.norm === 'have') return true;
  }
  for (let i = linking.from; i >= Math.max(from + 1, linking.from - 1); i--) {
    if ((tokens[i] as Token).norm === 'to' && HEARSAY.has((tokens[i - 1] as Token).norm)) return true;
  }
  return false;
}

/** "Why Ohio is so important", "how it was so odd": a question or its answer. */
function isAsked({ tokens, from }: RuleContext, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - ASKED); i--) {
    const { norm } = tokens[i] as Token;
    if (norm === 'why' || norm === 'how') return true;
    if (norm === ',' || norm === ';') return false;
  }
  return false;
}

/** "The map was wrong by 40 miles", "too weak to detect", "the smell was awful": checked or felt, nobody is judged. */
function isMeasured(match: LexiconMatch, edge: number, verb: number, context: RuleContext): boolean {
  const { tokens, to } = context;
  const next = tokens[match.to]?.norm;
  if (match.to < to && match.entry.cue === 'wrong' && (next === 'by' || next === 'in')) return true;
  if (tokens[edge]?.norm === 'too' && match.to < to && next === 'to') return true;
  const subject = subjectBefore(context, verb);
  const head = subject === null ? undefined : tokens[headOf(context, subject)];
  return head !== undefined && MEASURED.has(head.lemma);
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

/** Longest noun phrase of an exclamation, in tokens. */
const EXCLAIMED = 6;

/** "What a mess!", "What a mess, and …"; "what a person enjoys is …" is a clause, whose verb follows the noun. */
function exclaims({ tokens, to }: RuleContext, at: number): boolean {
  let noun = false;
  for (let i = at; i < Math.min(to, at + EXCLAIMED); i++) {
    const { pos, kind } = tokens[i] as Token;
    if (kind === 'punct') return true;
    if (noun && (pos === 'VERB' || pos === 'AUX' || pos === 'ADV')) return false;
    noun = pos === 'NOUN';
  }
  return true;
}
