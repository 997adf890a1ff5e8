import type { ScoreName } from '../../../src/signals/types.ts';
import { chooseColumns, makeMatrix } from '../../train/scores/columns.ts';
import type { Example } from '../../train/scores/example.ts';
import type { Ground, Settings } from '../../train/scores/fit.ts';
import { decide, type Fit, fitLogistic } from '../../train/scores/logistic.ts';
import type { Head } from '../../train/scores/settings.ts';
import { isRefusal } from '../../train/scores/sources/examples.ts';
import type { Judged } from './judged.ts';

/** Coarser than in training, since many fits are needed. */
const TOLERANCE = 1e-3;

/** What a judgement needs: what is judged, in which parts, and what may be learned from. */
export interface FoldPlan {
  readonly judged: readonly Example[];
  readonly foldOf: (example: Example) => string;
  /** What is learned from beside the other folds. */
  readonly teach: readonly Example[];
  /** What of `teach` a fold's model must not see; default: nothing. */
  readonly leavesOut?: (fold: string, example: Example) => boolean;
  /** Whether the other folds of `judged` are learned from. */
  readonly learnsJudged: boolean;
  /** Whether a target is a yes; default: at least half. */
  readonly isYes?: (value: number) => boolean;
}

/**
 * Judges each fold by a model that has not seen it. Rows with the very words of a judged row are not learned from either,
 * whatever set they come from. Columns are chosen once, by texts and without a look at labels; each fold's fit begins at one
 * that has seen no label of any fold, nor anything that some fold leaves out.
 */
export function judgeByFolds(
  { judged, foldOf, teach, leavesOut = () => false, learnsJudged, isYes = (value) => value >= 0.5 }: FoldPlan,
  head: Head,
  { vectors, vocabulary }: Ground,
  settings: Settings,
): Judged[] {
  const has = ({ targets }: Example) => targets[head.score] !== undefined;
  const held = judged.filter(has);
  const others = teach.filter(has);
  const rows = [...held, ...others];
  const folds = held.map(foldOf);
  const names = [...new Set(folds)].sort();
  const wordings = held.map(wordingOf);
  const foldsOfWording = new Map<string, Set<string>>();
  for (const [i, wording] of wordings.entries()) {
    if (wording === null) continue;
    const own = foldsOfWording.get(wording);
    if (own) own.add(folds[i] as string);
    else foldsOfWording.set(wording, new Set([folds[i] as string]));
  }
  const isUnseen = (fold: string, row: number): boolean => {
    const example = rows[row] as Example;
    const wording = row < held.length ? (wordings[row] as string | null) : wordingOf(example);
    if (wording !== null && foldsOfWording.get(wording)?.has(fold)) return true;
    return row < held.length ? !learnsJudged || folds[row] === fold : leavesOut(fold, example);
  };
  const columns = chooseColumns(learnsJudged ? rows : others, head, settings);
  const matrix = makeMatrix(rows, head, columns, vectors, vocabulary, settings);
  const targets = Float64Array.from(rows, (one) => one.targets[head.score]?.value ?? 0);
  const all = rows.map((one) => one.targets[head.score]?.weight ?? 0);
  const fitWithout = (left: (row: number) => boolean, start?: Fit) =>
    fitLogistic(
      matrix,
      targets,
      Float64Array.from(all, (weight, row) => (left(row) ? 0 : weight)),
      { cost: settings.cost, intercept: !head.directed, tolerance: TOLERANCE, ...(start ? { start } : {}) },
    );
  const start = fitWithout((row) => row < held.length || names.some((fold) => isUnseen(fold, row)));
  const logits = new Float64Array(held.length);
  for (const fold of names) {
    const decided = decide(
      matrix,
      fitWithout((row) => isUnseen(fold, row), start),
    );
    for (const [i, own] of folds.entries()) if (own === fold) logits[i] = decided[i] as number;
  }
  return held.map((example, i) => judge(example, folds[i] as string, logits[i] as number, head.score, isYes));
}

function judge(
  example: Example,
  fold: string,
  logit: number,
  score: ScoreName,
  isYes: (value: number) => boolean,
): Judged {
  const share = example.targets[score]?.value ?? 0;
  return {
    group: example.article,
    fold,
    logit: isRefusal(example) ? Number.NEGATIVE_INFINITY : logit,
    share,
    gold: isYes(share),
  };
}

/** Rows of fewer words may be alike by chance. */
const LEAST_WORDS = 6;

function wordingOf({ words }: Example): string | null {
  return words.length < LEAST_WORDS ? null : words.join(' ');
}

/** Even parts of groups that belong together, the same on every machine: names in order, dealt out in turn. */
export function dealFolds(examples: readonly Example[], keyOf: (example: Example) => string, count: number) {
  const keys = [...new Set(examples.map(keyOf))].sort();
  const folds = new Map(keys.map((key, i) => [key, String(i % count)]));
  return (example: Example): string => folds.get(keyOf(example)) ?? '';
}
