import type { ScoreName } from '../../../src/signals/types.ts';
import type { Head } from '../../train/scores/settings.ts';
import { OPEN_SETS, RESEARCH_SETS, type SetName, teaches } from '../../train/scores/sources/sets.ts';
import { ALL_EVIDENCE, type Evidence } from './cross.ts';

/** A row of the table: what is learned from and rested on, all that stands above included. */
export interface Step {
  readonly label: string;
  readonly evidence: Evidence;
  /** Beside train and dev of our corpus. */
  readonly sets: readonly SetName[];
}

export const ABLATED: readonly ScoreName[] = ['editorializing', 'loaded', 'partisan', 'hedging', 'lean', 'tone'];

/** What each kind of evidence and each source adds to a score, one more a row. */
export function stepsOf({ score, words, earlier }: Head): Step[] {
  const none = { findings: false, vectors: false, earlier: false };
  const steps: Step[] = [
    { label: words ? 'corpus: words, pairs, form' : 'corpus: sides that are named', evidence: none, sets: [] },
    { label: '+ findings of rules and lexicons', evidence: { ...none, findings: true }, sets: [] },
  ];
  if (words) steps.push({ label: '+ word vectors', evidence: { ...ALL_EVIDENCE, earlier: false }, sets: [] });
  if (earlier || !words) steps.push({ label: '+ earlier text', evidence: ALL_EVIDENCE, sets: [] });
  const { evidence } = steps.at(-1) as Step;
  const sets: SetName[] = [];
  for (const set of RESEARCH_SETS) {
    if (set.startsWith('corpus-') || !teaches(set, score)) continue;
    sets.push(set);
    steps.push({
      label: `+ ${set}${OPEN_SETS.includes(set) ? ' (open)' : ''}`,
      evidence,
      sets: [...sets],
    });
  }
  return steps;
}
