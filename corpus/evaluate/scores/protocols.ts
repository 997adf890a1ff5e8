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
import { type Library, SETS_OF, type Sources } from './teachers.ts';

/** One way to judge a score by a data set. */
export interface Protocol {
  readonly title: string;
  readonly measures: Readonly<Record<string, Measure>>;
  /** The model learns from the judged set alone. */
  readonly ownModel?: true;
  /** Teachers may be other sets than those of the sources, for ablations. */
  run(library: Library, sources: Sources, sets?: readonly SetName[]): Answered[];
}

const URL_FOLDS = 5;

/** Half a share of votes, or a label; for opinion any but "entirely factual". */
const isOpinion = (value: number) => value > 0;
const isMajority = (value: number) => value > 0.5;

export const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  'babe-outlets': {
    title: 'BABE dev, loaded, one outlet held out at a time (its rows in other sets too)',
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve, 'r with share': correlation },
    run: (library, sources, sets) =>
      judgeSet(library, sources, sets, 'babe', headOf('loaded'), 'macro', ({ outlet }) => outlet, isMajority),
  },
  'babe-urls': {
    title: `BABE dev, loaded, ${URL_FOLDS} folds of articles`,
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve, 'r with share': correlation },
    run: (library, sources, sets) =>
      judgeSet(library, sources, sets, 'babe', headOf('loaded'), 'macro', byArticle(library, 'babe'), isMajority),
  },
  'opinion-outlets': {
    title: 'BABE dev, opinion against factual, one outlet held out at a time',
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve },
    run: (library, sources, sets) =>
      judgeSet(library, sources, sets, 'babe', headOf('editorializing'), 'macro', ({ outlet }) => outlet, isOpinion),
  },
  'opinion-urls': {
    title: `BABE dev, opinion against factual, ${URL_FOLDS} folds of articles`,
    measures: { 'macro-F1': macroF1, AUC: areaUnderCurve },
    run: (library, sources, sets) =>
      judgeSet(
        library,
        sources,
        sets,
        'babe',
        headOf('editorializing'),
        'macro',
        byArticle(library, 'babe'),
        isOpinion,
      ),
  },
  checkthat: {
    title: 'CheckThat, train to dev, subjective (threshold chosen on train)',
    measures: { 'macro-F1': macroF1, 'F1 of SUBJ': positiveF1, AUC: areaUnderCurve },
    run: judgeCheckThat,
  },
  mpqa: {
    title: `MPQA dev, whole documents, subjectivity of the writer, ${URL_FOLDS} folds of documents`,
    measures: { AUC: areaUnderCurve, 'macro-F1': macroF1 },
    run: (library, sources, sets) =>
      judgeSet(library, sources, sets, 'mpqa', headOf('editorializing'), 'macro', byArticle(library, 'mpqa')),
  },
  basil: {
    title: 'BASIL, lexical bias outside quotation marks, events apart (7 folds)',
    measures: { F1: positiveF1, AUC: areaUnderCurve },
    run: (library, sources, sets) =>
      judgeSet(library, sources, sets, 'basil', headOf('loaded'), 'positive', foldInName),
  },
  conll: {
    title: 'CoNLL-2010 task 1 train (Wikipedia), uncertain, 5 folds of documents, a head that learns from nothing else',
    ownModel: true,
    measures: { F1: positiveF1, AUC: areaUnderCurve },
    run: (library) => {
      const judged = library.examples('conll');
      const plan = { judged, foldOf: foldInName, teach: [], learnsJudged: true };
      return answerByOtherFolds(judgeByFolds(plan, headOf('hedging'), library.ground, SETTINGS), 'positive');
    },
  },
};

function headOf(score: Head['score']): Head {
  return HEADS.find((head) => head.score === score) as Head;
}

/** The set that is judged teaches its other folds when it is among the sets, and nothing otherwise. */
function judgeSet(
  library: Library,
  sources: Sources,
  sets: readonly SetName[] = SETS_OF[sources],
  set: SetName,
  head: Head,
  aim: Aim,
  foldOf: (example: Example) => string,
  isYes?: (value: number) => boolean,
): Answered[] {
  const others = library.teachers(sets.filter((one) => one !== set));
  const plan = {
    judged: library.examples(set),
    foldOf,
    teach: others,
    // Only outlets have names that other sets know, so only they are taken out of these.
    leavesOut: (fold: string, { outlet }: Example) => outlet === fold,
    learnsJudged: sets.includes(set),
    ...(isYes ? { isYes } : {}),
  };
  return answerByOtherFolds(judgeByFolds(plan, head, library.ground, SETTINGS), aim);
}

/** The threshold is chosen on train: by folds where the model learns from it. */
function judgeCheckThat(library: Library, sources: Sources, sets: readonly SetName[] = SETS_OF[sources]): Answered[] {
  const head = headOf('editorializing');
  const others = library.teachers(sets.filter((set) => set !== 'checkthat-train'));
  const train = library.examples('checkthat-train');
  const learnsJudged = sets.includes('checkthat-train');
  const foldOf = learnsJudged ? dealFolds(train, ({ article }) => article, URL_FOLDS) : () => 'train';
  const inner = judgeByFolds({ judged: train, foldOf, teach: others, learnsJudged }, head, library.ground, SETTINGS);
  const judged = judgeByFolds(
    {
      judged: library.examples('checkthat-dev'),
      foldOf: () => 'dev',
      teach: learnsJudged ? [...others, ...train] : others,
      learnsJudged: false,
    },
    head,
    library.ground,
    SETTINGS,
  );
  return answerBy(judged, bestThreshold(inner, 'macro'));
}

function byArticle(library: Library, set: SetName) {
  return dealFolds(library.examples(set), ({ article }) => article, URL_FOLDS);
}

function foldInName({ article }: Example): string {
  return article.slice(0, article.indexOf('/'));
}
