import type { Example } from '../../train/scores/example.ts';
import { HEADS, type Head, SETTINGS } from '../../train/scores/settings.ts';
import type { SetName } from '../../train/scores/sources/sets.ts';
import { dealFolds, judgeByFolds } from './folds.ts';
import {
  type Aim,
  type Answered,
  answerBy,
  answerByOtherFolds,
  areaUnderCurve,
  bestThreshold,
  correlation,
  type Measure,
  macroF1,
  positiveF1,
} from './judged.ts';
import type { Library } from './teachers.ts';

/** One way to judge a score by a data set. */
export interface Protocol {
  readonly title: string;
  readonly measures: Readonly<Record<string, Measure>>;
  /** The model learns from the judged set alone. */
  readonly ownModel?: true;
  /** `sets`: what is learned from; a judged set among them teaches its other folds. */
  run(library: Library, sets: readonly SetName[]): Answered[];
}

const FOLDS = 5;

const isOpinion = (value: number) => value > 0;
const isMajority = (value: number) => value > 0.5;
const outletOf = ({ outlet }: Example) => outlet;
const foldInName = ({ article }: Example) => article.slice(0, article.indexOf('/'));

export const PROTOCOLS = {
  'babe-outlets': {
    title: 'BABE dev, loaded, one outlet held out at a time (its rows in other sets too)',
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve, 'r with share': correlation },
    run: judgeSet({ set: 'babe', score: 'loaded', aim: 'macro', foldOf: outletOf, isYes: isMajority }),
  },
  'babe-urls': {
    title: `BABE dev, loaded, ${FOLDS} folds of articles`,
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve, 'r with share': correlation },
    run: judgeSet({ set: 'babe', score: 'loaded', aim: 'macro', isYes: isMajority }),
  },
  'opinion-outlets': {
    title: 'BABE dev, opinion against factual, one outlet held out at a time',
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve },
    run: judgeSet({ set: 'babe', score: 'editorializing', aim: 'macro', foldOf: outletOf, isYes: isOpinion }),
  },
  'opinion-urls': {
    title: `BABE dev, opinion against factual, ${FOLDS} folds of articles`,
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve },
    run: judgeSet({ set: 'babe', score: 'editorializing', aim: 'macro', isYes: isOpinion }),
  },
  checkthat: {
    title: 'CheckThat, train to dev, subjective (threshold chosen on train)',
    measures: { 'macro-F1': macroF1, 'F1 of SUBJ': positiveF1, AUC: areaUnderCurve },
    run: judgeCheckThat,
  },
  mpqa: {
    title: `MPQA dev, whole documents, subjectivity of the writer, ${FOLDS} folds of documents`,
    measures: { AUC: areaUnderCurve, 'macro-F1': macroF1 },
    run: judgeSet({ set: 'mpqa', score: 'editorializing', aim: 'macro', unit: 'document' }),
  },
  basil: {
    title: 'BASIL, lexical bias outside quotation marks, events apart (7 folds)',
    measures: { F1: positiveF1, AUC: areaUnderCurve },
    run: judgeSet({ set: 'basil', score: 'loaded', aim: 'positive', unit: 'document', foldOf: foldInName }),
  },
  conll: {
    title: 'CoNLL-2010 task 1 train (Wikipedia), uncertain, 5 folds of documents, a head that learns from nothing else',
    measures: { F1: positiveF1, AUC: areaUnderCurve },
    ownModel: true,
    run: (library) =>
      judgeSet({ set: 'conll', score: 'hedging', aim: 'positive', foldOf: foldInName })(library, ['conll']),
  },
} as const satisfies Readonly<Record<string, Protocol>>;

interface SetPlan {
  readonly set: SetName;
  readonly score: Head['score'];
  readonly aim: Aim;
  /** Whether its sentences stand in whole texts; default: each alone. */
  readonly unit?: 'document';
  /** Default: articles dealt out evenly. */
  readonly foldOf?: (example: Example) => string;
  readonly isYes?: (value: number) => boolean;
}

function judgeSet({ set, score, aim, unit, foldOf, isYes }: SetPlan): Protocol['run'] {
  return (library, sets) => {
    const judged = library.examples(set);
    const plan = {
      judged,
      foldOf: foldOf ?? dealFolds(judged, ({ article }) => article, FOLDS),
      teach: library.teachers(
        sets.filter((one) => one !== set),
        score,
        unit ?? 'alone',
      ),
      // Only outlets have names that other sets know, so only they are taken out of these.
      leavesOut: (fold: string, { outlet }: Example) => outlet === fold,
      learnsJudged: sets.includes(set),
      ...(isYes ? { isYes } : {}),
    };
    return answerByOtherFolds(judgeByFolds(plan, headOf(score), library.ground, SETTINGS), aim);
  };
}

/** The threshold is chosen on train: by folds where the model learns from it. */
function judgeCheckThat(library: Library, sets: readonly SetName[]): Answered[] {
  const head = headOf('editorializing');
  const others = library.teachers(
    sets.filter((set) => set !== 'checkthat-train'),
    head.score,
    'alone',
  );
  const train = library.examples('checkthat-train');
  const learnsJudged = sets.includes('checkthat-train');
  const dev = library.examples('checkthat-dev');
  if (!learnsJudged) {
    // One model judges both.
    const ofTrain = new Set(train);
    const foldOf = (example: Example) => (ofTrain.has(example) ? 'train' : 'dev');
    const plan = { judged: [...train, ...dev], foldOf, teach: others, learnsJudged };
    const judged = judgeByFolds(plan, head, library.ground, SETTINGS);
    const ofFold = (name: string) => judged.filter(({ fold }) => fold === name);
    return answerBy(ofFold('dev'), bestThreshold(ofFold('train'), 'macro'));
  }
  const inner = {
    judged: train,
    foldOf: dealFolds(train, ({ article }) => article, FOLDS),
    teach: others,
    learnsJudged,
  };
  const threshold = bestThreshold(judgeByFolds(inner, head, library.ground, SETTINGS), 'macro');
  const outer = {
    judged: dev,
    foldOf: () => 'dev',
    teach: [...others, ...train],
    learnsJudged: false,
  };
  return answerBy(judgeByFolds(outer, head, library.ground, SETTINGS), threshold);
}

function headOf(score: Head['score']): Head {
  return HEADS.find((head) => head.score === score) as Head;
}
