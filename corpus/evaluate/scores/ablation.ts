import type { ScoreName } from '../../../src/signals/types.ts';
import { OPEN_SETS, RESEARCH_SETS, type SetName, teaches } from '../../train/scores/sources/sets.ts';
import { ALL_EVIDENCE, type Evidence } from './cross.ts';

/** A row of the table: what is learned from and rested on, all that stands above included. */
export interface Step {
  readonly label: string;
  readonly evidence: Evidence;
  /** Beside train and dev of our corpus. */
  readonly sets: readonly SetName[];
}

/** Scores whose labels the whole corpus has; lean and tone have no yes and no. */
export const ABLATED: readonly ScoreName[] = ['editorializing', 'loaded', 'partisan', 'hedging'];

/** What each kind of evidence and each source adds to a score, one more a row. */
export function stepsOf(score: ScoreName, hasEarlier: boolean): Step[] {
  const none = { findings: false, vectors: false, earlier: false };
  const steps: Step[] = [
    { label: 'corpus: words, pairs, form', evidence: none, sets: [] },
    { label: '+ findings of rules and lexicons', evidence: { ...none, findings: true }, sets: [] },
    { label: '+ word vectors', evidence: { ...none, findings: true, vectors: true }, sets: [] },
  ];
  if (hasEarlier) steps.push({ label: '+ earlier text', evidence: ALL_EVIDENCE, sets: [] });
  const sets: SetName[] = [];
  for (const set of RESEARCH_SETS) {
    if (set.startsWith('corpus-') || !teaches(set, score) || (set === 'wider' && score === 'hedging')) continue;
    sets.push(set);
    const label = OPEN_SETS.includes(set) ? '+ wider sample (open)' : `+ ${set}`;
    steps.push({ label, evidence: ALL_EVIDENCE, sets: [...sets] });
  }
  return steps;
}
