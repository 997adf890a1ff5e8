import { defineRule } from '../../rule.ts';
import { endMark, firstWord } from '../../scope.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** A question no longer than this that is a block of its own is a heading ("What is in the bill?"), in words. */
const HEADING_WORDS = 12;
/** A cue of this prior weight judges, so that the question makes a point. */
const JUDGES = 0.5;

export default defineRule({
  id: 'editorializing/rhetorical-question',
  type: 'editorial',
  says: '“{text}” is a question put to readers, most often to make a point ({whose}).',
  claims: 'The writer asks in running prose. Headings, interviewers’ questions and quoted questions do not fire.',
  voices: ['author'],
  blocks: ['paragraph'],
  form: true,
  effects: { editorializing: 3 },
  traits: TRAITS.question,
  run(context) {
    const at = endMark(context);
    const first = firstWord(context);
    if (at <= first || context.tokens[at]?.norm.startsWith('?') !== true) return NOTHING;
    if (context.voice.owner[first] !== context.voice.owner[at - 1]) return NOTHING;
    if (passesOnQuestion(context, first, at) || isInterview(context, first) || isHeading(context, first, at))
      return NOTHING;
    if (isSignpost(context, first, at) || isTitleOrList(context, first, at) || asksForCount(context, first))
      return NOTHING;
    return [{ from: first, to: at + 1 }];
  },
  examples: {
    fires: [
      'The bridge has been shut for a year. [[How long must the town wait?]]',
      'The fee doubled in May. [[Who exactly voted for that?]]',
      'They promised lower rents. [[Does anybody still believe them?]]',
      'The rent is due. [[Why should we pay?]] The roof leaks.',
      'The plan is back. [[What else could go wrong?]] It is on its third roof.',
    ],
    silent: [
      '“[[How long must we wait?]]” Lee asked.',
      'Q: [[How long must the town wait?]]',
      'The budget passed on Monday.\n\n[[What is in the budget?]]\n\nIt raises two taxes.',
      'Lee asked how long the town must wait.',
      'The vote is near. [[So who is she?]] Lee was born in Leeds and ran a shop.',
      'He tried again. [[The result?]] The door opened.',
      'The desk is open all night. [[Got a tip?]] Call the desk.',
    ],
  },
});

/** "One group is raising the question: why not …?" passes a question on. */
function passesOnQuestion({ tokens }: RuleContext, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]?.norm === ':') return ['ask', 'question', 'wonder'].includes(tokens[i - 1]?.lemma ?? '');
  }
  return false;
}

/** "a story called, simply, “How Long?”" ends in somebody's title; "Any worry? - Page 5" is a list of headings. */
function isTitleOrList({ tokens, quoted }: RuleContext, first: number, end: number): boolean {
  if (quoted[first] !== quoted[end - 1]) return true;
  for (let i = first; i < end; i++) if (tokens[i]?.norm === '?' && tokens[i + 1]?.norm === ':') return true;
  return false;
}

const COUNTS = new Set(['fraction', 'number', 'percentage', 'proportion', 'share']);

/** "What percentage of voters are left-handed?" asks for what the text then tells. */
function asksForCount({ tokens }: RuleContext, first: number): boolean {
  return tokens[first]?.norm === 'what' && COUNTS.has(tokens[first + 1]?.norm ?? '');
}

/** Longest question that only leads on to its answer, in tokens. */
const SIGNPOST = 8;
/** In a question these make a point: what is denied, doubted or left to the reader. */
const POINTED = new Set(
  (
    "actually any anybody anyone anything can can't could ever else even exactly i just n't never no nobody not nothing or our possibly " +
    'really should still us we will would you your'
  ).split(' '),
);

/** "So who is she? Lee was born in …", "The result?": a short question that the text asks to answer it at once. */
function isSignpost(context: RuleContext, first: number, end: number): boolean {
  if (end - first > SIGNPOST || context.found.some(({ entry }) => entry.weight >= JUDGES)) return false;
  for (let i = first; i < end; i++) if (POINTED.has(context.tokens[i]?.norm ?? '')) return false;
  const { sentences } = context.text.segmentation;
  const [own, next] = [sentences[context.sentence], sentences[context.sentence + 1]];
  if (own === undefined || next === undefined || next.block !== own.block) return false;
  const after = context.text.sentenceTokens[context.sentence + 1];
  return after !== undefined && context.tokens[after.to - 1]?.norm.startsWith('?') !== true;
}

/** "Q:", "Q., "REPORTER:": the question belongs to a conversation. */
function isInterview(context: RuleContext, first: number): boolean {
  const block = context.text.segmentation.sentences[context.sentence]?.block ?? -1;
  const start = context.text.blockTokens[block]?.from ?? context.from;
  const label = context.tokens[start];
  const after = context.tokens[start + 1];
  return after !== undefined && start <= first && after.norm === ':' && label !== undefined && label.kind === 'word'
    ? label.text === label.text.toUpperCase()
    : label?.norm === 'q' || label?.norm === 'q.';
}

function isHeading(context: RuleContext, first: number, end: number): boolean {
  const { blocks, sentences } = context.text.segmentation;
  const sentence = sentences[context.sentence];
  if (blocks.length < 2 || sentence === undefined || end - first > HEADING_WORDS) return false;
  const alone = (index: number) => sentences[index]?.block !== sentence.block;
  return alone(context.sentence - 1) && alone(context.sentence + 1);
}
