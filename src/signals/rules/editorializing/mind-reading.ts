import type { Token, TokenRange } from '../../../tokens/types.ts';
import type { Attribution } from '../../../voice/types.ts';
import { LONGEST_MATCH, rangesMeet, startingWithin, subjectBefore } from '../../phrases.ts';
import { defineRule } from '../../rule.ts';
import { negatedBefore, tokensOf } from '../../scope.ts';
import { cueRule } from '../../shapes/cue.ts';
import { isOwnWord } from '../../shapes/own-words.ts';
import { isReportedContent } from '../../shapes/reported-content.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

export default defineRule({
  id: 'editorializing/mind-reading',
  type: 'editorial',
  says: '“{text}” claims to know what others secretly think, want or feel ({whose}).',
  claims: 'The writer lays a motive on others without a source. Stated aims ("the union wants a raise") do not fire.',
  voices: ['author'],
  effects: { editorializing: 3.3, loaded: 0.8 },
  cues: [{ lexicon: 'rhetoric', classes: ['mind-reading'] }],
  traits: TRAITS.mind,
  run(context) {
    if (!context.attributions.some(isMind)) return fixedPhrases(context);
    const minds = context.attributions.filter(isMind);
    const phrases = [...fixedPhrases(context)];
    return [...phrases, ...readMinds(minds, phrases, context)];
  },
  examples: {
    fires: [
      'Of course the Democrats [[want us]] helpless.',
      'The ministers [[could not care less]] about rents.',
      'They [[would have you believe]] that the fee is voluntary.',
      'The board [[thinks]] you are stupid.',
      'They [[want]] to silence you.',
    ],
    silent: [
      'The union wants the bridge open by May.',
      'Lee said the ministers [[could not care less]] about rents.',
      'The party wants to cut the tax by half.',
      'Fans [[hope]] that the cup returns to our town.',
      'I [[think]] you are right.',
      'Most residents [[believe]] our roads are safe, the survey found.',
      'Everyone [[knows]] you can park there.',
      'There are many people who [[want you]] to stay.',
      'Most people often [[don’t care about]] the details.',
      'He repeated the taunt that owners [[only care about]] rents.',
    ],
  },
});

const fixedPhrases = cueRule('rhetoric', ['mind-reading'], (match, context) => {
  const { tokens, from } = context;
  // "I want you to know": the speaker's own wish; "one does not care about", "people who want you": nobody in particular.
  const before = match.from > from ? (tokens[match.from - 1]?.norm ?? '') : '';
  // "It does not mean that they don't care about …": denied.
  if (isReportedContent(context, match.from)) return false;
  const subject = subjectBefore(context, match.from);
  const first = subject === null ? '' : (tokens[subject.from]?.norm ?? '');
  if (OWN.has(first) || SOME.has(first) || SURVEYED.has(first)) return false;
  return !OWN.has(before) && !SOME.has(before) && !negatedBefore(context, match.from, 8);
});

/** Words for the reader, on whom the belief or wish is laid to bear. */
const READERS = new Set(['our', 'us', 'you', 'your']);
/** Whose own mind it is, or nobody's in particular. */
const OWN = new Set(['i', 'it', 'we', 'who', 'you', 'many', 'one', 'some', 'that', 'which']);
/** Such holders are asked in surveys, or are nobody in particular. */
const SOME = new Set(['anybody', 'anyone', 'everybody', 'everyone', 'people', 'somebody', 'someone', 'voters', 'we']);
const SURVEYED = new Set([
  'americans',
  'few',
  'half',
  'majority',
  'many',
  'most',
  'percent',
  'several',
  'some',
  'third',
]);
/** What one can only lay on others: not what they have come to know, feel or hope. */
const LAID = new Set(['assume', 'believe', 'hate', 'imagine', 'pretend', 'think', 'want', 'wish']);
/** The reader must stand near the start of the content, or the belief is about something else. */
const NEAR = 4;

/** A private state that nobody in particular told: belief or wish of a third party, in the writer's voice. */
function isMind({ masks, class: kind, source, cue }: Attribution): boolean {
  return !masks && (kind === 'belief' || kind === 'intention') && source.length > 0 && cue.length > 0;
}

/** "The board thinks you are stupid": a state of mind laid on somebody, aimed at the reader. */
function readMinds(minds: readonly Attribution[], phrases: readonly Finding[], context: RuleContext): Finding[] {
  const found: Finding[] = [];
  for (const { source, cue, content } of minds) {
    const verb = cue[0] && tokensOf(context, cue[0]);
    const holder = source[0] && tokensOf(context, source[0]);
    const held = content[0] && tokensOf(context, content[0]);
    if (!verb || !holder || !held || held.from < verb.from || !isOwnWord(context, verb.from)) continue;
    const first = context.tokens[holder.from]?.norm ?? '';
    if (OWN.has(first) || SOME.has(first) || SURVEYED.has(first) || meets(phrases, verb)) continue;
    // "They could assume that you …": a supposition about anybody.
    if (context.tokens[verb.from]?.pos === 'AUX') continue;
    const last = context.tokens[verb.to - 1];
    if (last?.pos !== 'VERB' || !LAID.has(last.lemma) || isPast(last)) continue;
    if (namesReader(held.from, held.to, context)) found.push({ ...verb, strength: 0.9 });
  }
  return found;
}

function meets(phrases: readonly TokenRange[], verb: TokenRange): boolean {
  return startingWithin(phrases, verb.from - LONGEST_MATCH, verb.to).some((phrase) => rangesMeet(phrase, verb));
}

/** What they thought once is told by history as often as by guess. */
function isPast({ norm, lemma }: Token): boolean {
  return norm !== lemma && norm !== `${lemma}s` && norm !== `${lemma}es`;
}

function namesReader(from: number, to: number, { tokens }: RuleContext): boolean {
  for (let i = from; i < Math.min(to, from + NEAR); i++) {
    const token = tokens[i];
    if (token !== undefined && READERS.has(token.norm) && token.text !== 'US') return true;
  }
  return false;
}
