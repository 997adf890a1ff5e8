import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { endMark, firstWord } from '../../scope.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
/** First words of a clause that cannot stand alone; the list says what may follow, `null` = anything. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ['as', new Set(['if', 'though'])],
  ['because', null],
  ['especially', new Set(['because', 'since', 'when', 'if'])],
  ['even', new Set(['though', 'if'])],
  ['not', new Set(['that', 'to'])],
  ['which', null],
  ['whereas', null],
]);
const LEADS = new Set(['how', 'what', 'when', 'where', 'why']);
/** Longest fragment, in tokens; longer ones have a main clause that a lost comma hides. */
const FRAGMENT = 32;
/** Past forms that taggers take for nouns. */
const BARE_PASTS = new Set(['cost', 'cut', 'hit', 'hurt', 'put', 'rose', 'saw', 'shut', 'split', 'upset', 'won']);
/** Longest verbless comment ("A total disgrace."), in tokens. */
const VERBLESS = 7;

export default defineRule({
  id: 'editorializing/comment-fragment',
  type: 'editorial',
  says: '“{text}” is a remark added on its own, not a full statement ({whose}).',
  claims:
    'A clause that cannot stand alone, or a judgment without a verb, stands as a sentence: a remark, not a report.',
  voices: ['author'],
  blocks: ['paragraph'],
  form: true,
  effects: { editorializing: 3.3 },
  run(context) {
    const first = firstWord(context);
    const last = endMark(context);
    const mark = context.tokens[last]?.norm;
    if (last <= first || (mark !== '.' && mark !== '!' && mark !== '…' && mark !== '...')) return NOTHING;
    const kind =
      last - first <= FRAGMENT && isSubordinate(context, first, last) ? 'subordinate' : verbless(context, first, last);
    return kind === null ? NOTHING : [{ from: first, to: last, class: kind }];
  },
  examples: {
    fires: [
      'The talks may succeed. [[Even though the Democrats seem to be oblivious to it]].',
      'The fee has doubled. [[Which is exactly what they promised would never happen]].',
      'The minister resigned. [[Not that it matters now]].',
      'The vote was called off again. [[A total disgrace]].',
      'He lied. [[Because that is what he does]].',
      'The bill went up. [[Obviously]].',
      'The plan was dropped. [[Just like the last one]].',
    ],
    silent: [
      '[[Even though it rained, the game went on]].',
      '[[Because of the storm the game was called off]].',
      '“[[Even though they knew]],” Lee said.',
      '[[Although he lost the vote, he stayed in office]].',
      '[[Stop this disgraceful sham]].',
      'The town needs a bridge. [[Which is where the fund comes in]].',
      'The fund pays half. [[Though not all towns have one]].',
      'A horrific crash snarled traffic.',
      'A tragic mix-up cost two lives.',
      'You know why? [[Because they expect it]].',
      'The rivals met twice. [[A third round follows on Monday]].',
    ],
  },
});

/** Opens with a subordinator and has no comma after which a main clause could follow. */
function isSubordinate(context: RuleContext, first: number, last: number): boolean {
  const { tokens } = context;
  const follow = OPENERS.get((tokens[first] as Token).norm);
  if (follow === undefined) return false;
  // "You know why? Because …": an answer.
  if ((tokens[first] as Token).norm === 'because' && answers(context)) return false;
  const second = tokens[first + 1] as Token;
  if (follow === null ? second.norm === 'of' || second.norm === 'than' : !follow.has(second.norm)) return false;
  // "Which is where the bridge comes in" only leads on.
  if (
    second.lemma === 'be' &&
    (LEADS.has((tokens[first + 2] as Token | undefined)?.norm ?? '') || tokens[first + 2]?.norm === 'that')
  )
    return false;
  const relative = (tokens[first] as Token).norm === 'which' || (tokens[first] as Token).norm === 'not';
  let verbs = 0;
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i] as Token;
    if ((token.norm === ',' || token.norm === '-' || token.norm === '--') && !relative) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') verbs++;
  }
  return verbs > 0;
}

function answers({ tokens, from }: RuleContext): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 2); i--) {
    if ((tokens[i] as Token).norm.startsWith('?')) return true;
  }
  return false;
}

/** "[reports] snarled traffic": a form that can be finite, before what can be its object, where the tagger saw none. */
function canBeFinite({ tokens }: RuleContext, at: number, first: number): boolean {
  const { norm, pos } = tokens[at] as Token;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (at <= first || pos === 'DET' || pos === 'PRON' || before === undefined || after === undefined) return false;
  if (!['ADP', 'ADV', 'NOUN', 'PROPN'].includes(before.pos)) return false;
  return (
    norm.length > 3 &&
    ['DET', 'NUM', 'NOUN', 'PRON', 'PROPN', 'ADJ', 'ADP'].includes(after.pos) &&
    (norm.endsWith('ed') || norm.endsWith('s') || BARE_PASTS.has(norm) || before.norm.endsWith('s'))
  );
}

/** A short judgment without a finite verb. */
function verbless(context: RuleContext, first: number, last: number): string | null {
  if (last - first > VERBLESS) return null;
  const judged = context.matches('rhetoric', 'evaluative-predicate').some((match) => match.entry.weight >= 0.5);
  const opening = context.tokens[first] as Token;
  const likens = opening.norm === 'just' && context.tokens[first + 1]?.norm === 'like';
  const comments = context.matches('stance', 'attitude', 'certainty', 'irony').some((match) => match.from === first);
  if (!judged && !likens && !comments && !context.matches('loaded').some((match) => match.entry.weight >= 0.5))
    return null;
  // "Stop the nonsense." is a call, which is a rule of its own.
  if (context.matches('directives', 'exhortation').some((match) => match.from === first)) return null;
  for (let i = likens ? first + 2 : first; i < last; i++) {
    const token = context.tokens[i] as Token;
    if (canBeFinite(context, i, first)) return null;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.norm.endsWith('ing') && i > first)) return null;
  }
  return 'verbless';
}
