import { sigmoid } from '../../../src/numbers/sigmoid.ts';
import type { ScoreName } from '../../../src/signals/types.ts';
import type { Example } from '../../train/scores/example.ts';
import type { Ground } from '../../train/scores/fit.ts';
import { HEADS, type Head, SETTINGS } from '../../train/scores/settings.ts';
import type { SetName } from '../../train/scores/sources/sets.ts';
import { type CalibrationLine, fitCalibrationLine } from '../metrics/calibration-line.ts';
import { dealFolds, judgeByFolds } from './folds.ts';
import type { Judged } from './judged.ts';
import type { Library } from './teachers.ts';

/** What a model may rest on beside the words, pairs and form of the sentence. */
export interface Evidence {
  /** Findings of rules and lexicons. */
  readonly findings: boolean;
  readonly vectors: boolean;
  /** What stands before: the mean vector of earlier words (needs vectors), sides that were named, what was found of them. */
  readonly earlier: boolean;
}

export const ALL_EVIDENCE: Evidence = { findings: true, vectors: true, earlier: true };

const FOLDS = 5;
const CORPUS: readonly SetName[] = ['corpus-train', 'corpus-dev'];

/**
 * The author's words of train and dev, each outlet judged by a model that has seen nothing of it, in five folds of whole
 * outlets; probabilities are scaled by Platt's method on the other folds, directed scores are left as they are. `sets`: what teaches beside the corpus.
 */
export function crossJudge(
  library: Library,
  score: ScoreName,
  sets: readonly SetName[],
  evidence: Evidence = ALL_EVIDENCE,
): Judged[] {
  return crossExamples(library, score, sets, evidence).map(({ judged }) => judged);
}

/** The same, each with the example that was judged. */
export function crossExamples(
  library: Library,
  score: ScoreName,
  sets: readonly SetName[],
  { findings, vectors, earlier }: Evidence = ALL_EVIDENCE,
): { example: Example; judged: Judged }[] {
  const own = HEADS.find((head) => head.score === score) as Head;
  const head: Head = { ...own, earlier: own.earlier && earlier };
  const ground: Ground = vectors ? library.ground : { ...library.ground, vectors: NO_VECTORS };
  const left = [...(findings ? [] : [FINDINGS]), ...(earlier ? [] : [EARLIER])];
  const strip = (examples: readonly Example[]) =>
    left.length === 0 ? examples : examples.map((one) => without(one, left));
  const judged = strip(CORPUS.flatMap((set) => library.examples(set)));
  const foldOf = dealFolds(judged, ({ outlet }) => outlet, FOLDS);
  const plan = {
    judged,
    foldOf,
    teach: strip(library.teachers(sets, score, 'document')),
    leavesOut: (fold: string, example: Example) => foldOf(example) === fold,
    learnsJudged: true,
  };
  const held = judged.filter(({ targets }) => targets[score] !== undefined);
  const pairs = judgeByFolds(plan, head, ground, SETTINGS)
    .map((one, i) => ({ example: held[i] as Example, judged: one }))
    .filter(({ example }) => example.view === 'author');
  // What points both ways has no direction to be told; a directed score has no intercept to be fitted.
  if (head.directed) return pairs.filter(({ judged: { share } }) => share !== 0.5);
  const calibrated = calibrate(pairs.map((pair) => pair.judged));
  return pairs.map(({ example }, i) => ({ example, judged: calibrated[i] as Judged }));
}

const NO_VECTORS: Ground['vectors'] = { size: 0, of: () => undefined };

const FINDINGS = /^(?:rule|type):/;
const EARLIER = /^(?:side:.*-before|lean:(?:evidence|balance|article|epithets))$/;

function without(example: Example, left: readonly RegExp[]): Example {
  const keep = (measures: ReadonlyMap<string, number>) =>
    new Map([...measures].filter(([name]) => !left.some((pattern) => pattern.test(name))));
  const { features, leanings, tones } = example;
  return { ...example, features: keep(features), leanings: keep(leanings), tones: keep(tones) };
}

/** Each fold by the line of the others; as it is where they have none, since a threshold parts them without error. */
function calibrate(judged: readonly Judged[]): Judged[] {
  const lines = new Map<string, CalibrationLine>();
  for (const fold of new Set(judged.map((one) => one.fold))) {
    const others = judged.filter((one) => one.fold !== fold);
    const line = fitCalibrationLine(
      others.map(({ logit }) => sigmoid(logit)),
      others.map(({ gold }) => gold),
    );
    if (!Number.isNaN(line.slope)) lines.set(fold, line);
  }
  return judged.map((one) => {
    const line = lines.get(one.fold);
    return line ? { ...one, logit: line.slope * one.logit + line.intercept } : one;
  });
}
