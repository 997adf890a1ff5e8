import type { SideMention } from '../lexicons/sides.ts';
import type { Signal } from '../signals/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import type { TellMeasure } from './form.ts';
import type { ViewName } from './words/view-words.ts';

const PRIOR_MENTIONS = 2;

/**
 * Which sides the views of each sentence and the text before them name, as numbers that change their sign when the sides
 * are swapped (right +, left -), for `lean` alone; and whether any is named. Sentences that are analyzed alone (`unit:
 * 'sentence'`) have no text before them. `mentions`: of each sentence.
 */
export function measureSides(
  mentions: readonly (readonly SideMention[])[],
  { owner }: Pick<VoiceLayer, 'owner'>,
  bySentence: readonly (readonly Signal[] | undefined)[],
  alone: boolean,
): (view: ViewName, sentence: number, tell: TellMeasure) => void {
  const mentionsBefore = new Float64Array(mentions.length);
  const evidenceBefore = new Float64Array(mentions.length);
  const balanceBefore = new Float64Array(mentions.length);
  let count = 0;
  let evidence = 0;
  // A piece that goes on about one side is mostly against it: how many more sentences of the author name the right.
  let balance = 0;
  for (let sentence = 0; sentence < mentions.length; sentence++) {
    mentionsBefore[sentence] = count;
    evidenceBefore[sentence] = evidence;
    balanceBefore[sentence] = balance;
    if (alone) continue;
    let here = 0;
    for (const { from, side } of mentions[sentence] as readonly SideMention[]) {
      if (side === null) continue;
      count++;
      if (owner[from] === OWNER_AUTHOR) here += side === 'right' ? 1 : -1;
    }
    balance += Math.sign(here);
    for (const signal of bySentence[sentence] ?? NO_SIGNALS)
      if (signal.voice === 'author') evidence += signal.lean * signal.strength;
  }
  return (view, sentence, tell) => {
    let here = 0;
    let any = false;
    for (const { from, side } of mentions[sentence] as readonly SideMention[]) {
      if (side === null || (owner[from] === OWNER_AUTHOR) !== (view === 'author')) continue;
      here += side === 'right' ? 1 : -1;
      any = true;
    }
    const [named, leaning] = [mentionsBefore[sentence] as number, evidenceBefore[sentence] as number];
    const balanced = balanceBefore[sentence] as number;
    if (any) tell('side:named', 1);
    if (named !== 0) tell('side:mentioned-before', named / (named + PRIOR_MENTIONS));
    if (here !== 0) tell('lean:named', Math.sign(here));
    if (leaning !== 0) tell('lean:evidence', leaning / (1 + Math.abs(leaning)));
    if (balanced !== 0) tell('lean:balance', balanced / (PRIOR_MENTIONS + Math.abs(balanced)));
  };
}

const NO_SIGNALS: readonly Signal[] = [];
