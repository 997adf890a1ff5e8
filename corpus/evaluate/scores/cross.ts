import { sigmoid } from '../../../src/numbers/sigmoid.ts';
import type { ScoreName } from '../../../src/signals/types.ts';
import type { Example } from '../../train/scores/example.ts';
import type { Ground } from '../../train/scores/fit.ts';
import { HEADS, type Head, SETTINGS } from '../../train/scores/settings.ts';
import type { SetName } from '../../train/scores/sources/sets.ts';
import { fitCalibrationLine } from '../metrics/calibration-line.ts';
import { dealFolds, judgeByFolds } from './folds.ts';
import type { Judged } from './judged.ts';
import type { Library } from './teachers.ts';

/** What a model may rest on beside the words, pairs and form of the sentence. */
export interface Evidence {
  /** Findings of rules and lexicons. */
  readonly findings: boolean;
  readonly vectors: boolean;
  /** The mean vector of earlier words; needs vectors. */
  readonly earlier: boolean;
}

export const ALL_EVIDENCE: Evidence = { findings: true, vectors: true, earlier: true };

const FOLDS = 5;
const CORPUS: readonly SetName[] = ['corpus-train', 'corpus-dev'];

/**
 * The author's words of train and dev, each outlet judged by a model that has seen nothing of it, in five folds of whole
 * outlets; probabilities are scaled by Platt's method on the other folds. `sets`: what teaches beside the corpus.
 */
export function crossJudge(
  library: Library,
  score: ScoreName,
  sets: readonly SetName[],
  { findings, vectors, earlier }: Evidence = ALL_EVIDENCE,
): Judged[] {
  const own = HEADS.find((head) => head.score === score) as Head;
  const head: Head = { ...own, earlier: own.earlier && earlier };
  const ground: Ground = vectors ? library.ground : { ...library.ground, vectors: NO_VECTORS };
  const strip = (examples: readonly Example[]) => (findings ? examples : examples.map(withoutFindings));
  const judged = strip(CORPUS.flatMap((set) => library.examples(set)));
  const foldOf = dealFolds(judged, ({ outlet }) => outlet, FOLDS);
  const plan = {
    judged,
    foldOf,
    teach: strip(library.teachers(sets, score, 'document')),
    leavesOut: (fold: string, example: Example) => foldOf(example) === fold,
    learnsJudged: true,
  };
  const views = judged.filter(({ targets }) => targets[score] !== undefined).map(({ view }) => view);
  const found = calibrate(judgeByFolds(plan, head, ground, SETTINGS));
  return found.filter((_, i) => views[i] === 'author');
}

const NO_VECTORS: Ground['vectors'] = { size: 0, of: () => undefined };

function withoutFindings(example: Example): Example {
  const kept = [...example.features].filter(([name]) => !/^(?:rule|type):/.test(name));
  return { ...example, features: new Map(kept) };
}

/** Each fold by the line of the others. */
function calibrate(judged: readonly Judged[]): Judged[] {
  const lines = new Map(
    [...new Set(judged.map(({ fold }) => fold))].map((fold) => {
      const others = judged.filter((one) => one.fold !== fold);
      return [
        fold,
        fitCalibrationLine(
          others.map(({ logit }) => sigmoid(logit)),
          others.map(({ gold }) => gold),
        ),
      ] as const;
    }),
  );
  return judged.map((one) => {
    const { slope, intercept } = lines.get(one.fold) ?? { slope: 1, intercept: 0 };
    return { ...one, logit: slope * one.logit + intercept };
  });
}
