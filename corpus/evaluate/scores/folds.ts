import type { ScoreName } from '../../../src/signals/types.ts';
import type { Example } from '../../train/scores/example.ts';
import { fitHead, type Ground, predictHead, type Settings } from '../../train/scores/fit.ts';
import type { Head } from '../../train/scores/settings.ts';
import { isRefusal } from '../../train/scores/sources/examples.ts';
import type { Judged } from './judged.ts';

/** What a judgement needs: what is judged, in which parts, and what each part's model may learn from. */
export interface FoldPlan {
  readonly judged: readonly Example[];
  readonly foldOf: (example: Example) => string;
  /** What else is learned from when a fold is held back; the other folds of `judged` are added when `learnsJudged`. */
  readonly teach: (fold: string) => readonly Example[];
  readonly learnsJudged: boolean;
  /** Whether a target is a yes; default: at least half. */
  readonly isYes?: (value: number) => boolean;
}

/**
 * Judges each fold by a model that has not seen it. Rows with the very words of a judged row are not learned from either,
 * whatever set they come from.
 */
export function judgeByFolds(
  { judged, foldOf, teach, learnsJudged, isYes = (value) => value >= 0.5 }: FoldPlan,
  head: Head,
  ground: Ground,
  settings: Settings,
): Judged[] {
  const own = judged.filter(({ targets }) => targets[head.score] !== undefined);
  const folds = new Map<string, Example[]>();
  for (const example of own) {
    const fold = foldOf(example);
    const members = folds.get(fold);
    if (members) members.push(example);
    else folds.set(fold, [example]);
  }
  return [...folds.keys()].sort().flatMap((fold) => {
    const held = folds.get(fold) as Example[];
    const wordings = new Set(held.map(wordingOf));
    wordings.delete('');
    const others = learnsJudged ? own.filter((example) => foldOf(example) !== fold) : [];
    const learned = [...teach(fold), ...others].filter((example) => !wordings.has(wordingOf(example)));
    const logits = predictHead(fitHead(learned, head, ground, settings), held, ground, settings);
    return held.map((example, i) => judge(example, fold, logits[i] as number, head.score, isYes));
  });
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

function wordingOf({ words }: Example): string {
  return words.length < 6 ? '' : words.join(' ');
}

/** Even parts of groups that belong together, the same on every machine: names in order, dealt out in turn. */
export function dealFolds(examples: readonly Example[], keyOf: (example: Example) => string, count: number) {
  const keys = [...new Set(examples.map(keyOf))].sort();
  const folds = new Map(keys.map((key, i) => [key, String(i % count)]));
  return (example: Example): string => folds.get(keyOf(example)) ?? '';
}
