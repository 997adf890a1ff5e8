import { findSides, type NamedSide } from '../lexicons/sides.ts';
import type { Signal } from '../signals/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import type { Measure } from './form.ts';
import type { ViewName } from './words/view-words.ts';

const PRIOR_MENTIONS = 2;

/**
 * Which sides the views of each sentence and the text before them name, as numbers that change their sign when the sides
 * are swapped (right +, left -), for `lean` alone; and whether any is named. Sentences that are analyzed alone (`unit:
 * 'sentence'`) have no text before them.
 */
export function measureSides(
  text: TokenizedText,
  { owner }: Pick<VoiceLayer, 'owner'>,
  bySentence: readonly (readonly Signal[] | undefined)[],
  alone: boolean,
): (view: ViewName, sentence: number) => Measure[] {
  const before: Before[] = [];
  const named: (readonly NamedSide[])[] = [];
  let now: Before = { mentions: 0, evidence: 0 };
  for (const [sentence, { from, to }] of text.sentenceTokens.entries()) {
    before.push(now);
    const sides = findSides(text.tokens, from, to);
    named.push(sides);
    if (alone) continue;
    let evidence = now.evidence;
    for (const signal of bySentence[sentence] ?? [])
      if (signal.voice === 'author') evidence += signal.lean * signal.strength;
    now = { mentions: now.mentions + sides.length, evidence };
  }
  return (view, sentence) => {
    const { mentions, evidence } = before[sentence] as Before;
    let here = 0;
    let any = false;
    for (const { from, side } of named[sentence] as readonly NamedSide[]) {
      if ((owner[from] === OWNER_AUTHOR) !== (view === 'author')) continue;
      here += side === 'right' ? 1 : -1;
      any = true;
    }
    const measures: Measure[] = [];
    const add = (name: string, value: number) => {
      if (value !== 0) measures.push([name, value]);
    };
    add('side:named', any ? 1 : 0);
    add('side:mentioned-before', mentions / (mentions + PRIOR_MENTIONS));
    add('lean:named', Math.sign(here));
    add('lean:evidence', evidence / (1 + Math.abs(evidence)));
    return measures;
  };
}

/** What the sentences before have said. */
interface Before {
  readonly mentions: number;
  /** Lean of the author's findings. */
  readonly evidence: number;
}
