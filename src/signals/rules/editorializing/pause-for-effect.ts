import type { Token } from '../../../tokens/types.ts';
import { defineRule } from '../../rule.ts';
import { isOwnWord } from '../../shapes/own-words.ts';
import { isEllipsis, TRAITS } from '../../traits.ts';
import type { Finding, RuleContext } from '../../types.ts';

const NOTHING: readonly Finding[] = [];
const MOST = 2;

export default defineRule({
  id: 'editorializing/pause-for-effect',
  type: 'editorial',
  says: 'The dots hold back the point for effect ({whose}).',
  claims:
    'The writer breaks off inside a sentence and goes on. Words left out of a quotation and dots at an end do not fire.',
  voices: ['author'],
  blocks: ['paragraph'],
  form: true,
  effects: { editorializing: 2.9 },
  traits: TRAITS.dots,
  run(context) {
    let findings: Finding[] | null = null;
    for (let at = context.from + 1; at + 1 < context.to; at++) {
      if (!isEllipsis(context.tokens[at] as Token) || !isPause(context, at)) continue;
      findings ??= [];
      findings.push({ from: at, to: at + 1 });
    }
    // More of them than a writer makes in one breath are a list, or a table run together.
    return findings === null || findings.length > MOST ? NOTHING : findings;
  },
  examples: {
    fires: [
      'And that’s[[…]]pretty important.',
      'The plan protects the public from [[...]] the public.',
      'They asked for a bridge and got [[…]] a committee.',
    ],
    silent: [
      '“We wanted a bridge [[…]] and got a committee,” Lee said.',
      'The report says “the bridge [[...]] is unsafe.”',
      'They asked for a bridge[[…]]',
      'Women taste thrill of speed[[...]] Statue erected.',
    ],
  },
});

/** Between two words of the writer's, the second in lower case: not the seam of a list of headlines. */
function isPause(context: RuleContext, at: number): boolean {
  const before = context.tokens[at - 1] as Token;
  const after = context.tokens[at + 1] as Token;
  if (before.kind !== 'word' || after.kind !== 'word' || !/^[a-z]/.test(after.text)) return false;
  return isOwnWord(context, at - 1) && isOwnWord(context, at) && isOwnWord(context, at + 1);
}
