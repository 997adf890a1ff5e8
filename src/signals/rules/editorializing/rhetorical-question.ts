import { defineRule } from '../../rule.ts';
import { endMark, firstWord } from '../../scope.ts';
import { TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** A question no longer than this that is a block of its own is a heading ("What is in the bill?"), in words. */
const HEADING_WORDS = 12;

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
    return [{ from: first, to: at + 1 }];
  },
  examples: {
    fires: [
      'The bridge has been shut for a year. [[How long must the town wait?]]',
      'The fee doubled in May. [[Who exactly voted for that?]]',
      'They promised lower rents. [[Does anybody still believe them?]]',
    ],
    silent: [
      '“[[How long must we wait?]]” Lee asked.',
      'Q: [[How long must the town wait?]]',
      'The budget passed on Monday.\n\n[[What is in the budget?]]\n\nIt raises two taxes.',
      'Lee asked how long the town must wait.',
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

/** "Q:", "Q.", "REPORTER:": the question belongs to a conversation. */
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
