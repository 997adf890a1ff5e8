import { expectedCalibrationError } from '../../src/metrics/calibration.ts';
import { sigmoid, signedSigmoid } from '../../src/numbers/sigmoid.ts';
import type { ScoreName } from '../../src/signals/types.ts';
import { HEADS, type Head } from '../train/scores/settings.ts';
import { OPEN_SETS, SETS_OF, type Sources } from '../train/scores/sources/sets.ts';
import { groupBy } from './load/lines.ts';
import { type EvaluateOptions, UsageError } from './options.ts';
import { withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';
import { ABLATED, stepsOf } from './scores/ablation.ts';
import { crossJudge } from './scores/cross.ts';
import {
  type Answered,
  answerBy,
  answerByOtherFolds,
  areaUnderCurve,
  type Judged,
  type Measure,
  positiveF1,
  positivePrecision,
  positiveRecall,
} from './scores/judged.ts';
import { PROTOCOLS, type Protocol } from './scores/protocols.ts';
import { type Library, openLibrary } from './scores/teachers.ts';

const SOURCES: readonly Sources[] = ['open', 'research'];

/** Ways to judge that are not a protocol of one set: each prints a table of its own, of one score or of all. */
const TABLES: Readonly<Record<string, (library: Library, score: ScoreName) => Iterable<string>>> = {
  ablation: ablate,
  thresholds: tryThresholds,
};

/**
 * What the learned scores are worth on public sets: models of the open sets and of all sets, trained anew without what
 * they are judged on. `--sources` and `--protocol` name one; `--protocol ablation` adds one source after the other and
 * `--protocol thresholds` tries thresholds, both over whole outlets of our own train and dev; `ablation-loaded` is of one score.
 */
export function* evaluateScores({ data, sources, protocol }: EvaluateOptions): Iterable<string> {
  const names = Object.keys(PROTOCOLS) as (keyof typeof PROTOCOLS)[];
  const tables = Object.keys(TABLES).flatMap((name) => [name, ...ABLATED.map((score) => `${name}-${score}`)]);
  if (protocol !== undefined && ![...names, ...tables].includes(protocol))
    throw new UsageError(`--protocol takes ${[...names, ...tables].join(', ')}, not ${protocol}`);
  const chosen = SOURCES.filter((one) => sources === undefined || one === sources);
  if (chosen.length === 0) throw new UsageError(`--sources takes ${SOURCES.join(' or ')}, not ${sources}`);
  const library = openLibrary(data);
  for (const name of names.filter((one) => protocol === undefined || one === protocol))
    yield* judge(library, PROTOCOLS[name], chosen);
  const [table = '', score] = protocol?.split('-') ?? [];
  for (const one of ABLATED.filter((name) => score === undefined || name === score))
    yield* TABLES[table]?.(library, one) ?? [];
}

function* judge(library: Library, protocol: Protocol, sources: readonly Sources[]): Iterable<string> {
  const { title, measures, ownModel } = protocol;
  let first = true;
  // What learns from nothing else is the same model whatever the sources.
  for (const one of ownModel ? sources.slice(0, 1) : sources) {
    const answered = protocol.run(library, SETS_OF[one]);
    if (first) yield `${title}: ${size(answered)}`;
    first = false;
    yield* alignTable([
      ['', ...Object.keys(measures)],
      [ownModel ? 'own head' : one, ...Object.values(measures).map((measure) => figure(answered, measure))],
    ]);
  }
}

const CROSS = "corpus train and dev, the author's words, 5 folds of whole outlets";

const CROSS_MEASURES: Readonly<Record<string, Measure>> = {
  AUC: areaUnderCurve,
  'F1, threshold of other folds': positiveF1,
  ECE: (answered) =>
    expectedCalibrationError(
      answered.map(({ logit }) => sigmoid(logit)),
      answered.map(({ gold }) => gold),
    ),
};

/** Of scores that have a direction instead of a yes. */
const DIRECTED_MEASURES: Readonly<Record<string, Measure>> = {
  AUC: areaUnderCurve,
  'direction told': (answered) => shareOf(answered, isTold(0)),
  right: (answered) => shareOf(answered.filter(isTold(0)), isRight),
  'told beyond .5': (answered) => shareOf(answered, isTold(0.5)),
  'of these right': (answered) => shareOf(answered.filter(isTold(0.5)), isRight),
};

const isTold = (beyond: number) => (one: Judged) => Math.abs(signedSigmoid(one.logit)) > beyond;
const isRight = ({ logit, gold }: Judged) => logit > 0 === gold;

function shareOf(some: readonly Answered[], holds: (one: Answered) => boolean): number {
  return some.filter(holds).length / some.length;
}

/** Rows as they are ready: a table of them takes minutes. */
function* ablate(library: Library, score: ScoreName): Iterable<string> {
  const head = HEADS.find((one) => one.score === score) as Head;
  const measures = head.directed ? DIRECTED_MEASURES : CROSS_MEASURES;
  let first = true;
  for (const { label, evidence, sets } of stepsOf(head)) {
    const answered = answerByOtherFolds(crossJudge(library, score, sets, evidence), 'positive');
    if (first) yield `${score}: ${CROSS}: ${size(answered)}`;
    const figures = Object.values(measures).map((measure) => figure(answered, measure));
    const lines = alignTable([
      [''.padEnd(WIDEST), ...Object.keys(measures)],
      [label.padEnd(WIDEST), ...figures],
    ]);
    yield* first ? lines : lines.slice(1);
    first = false;
  }
}

/** So that rows that are printed one by one stand in columns. */
const WIDEST = 33;
const SIZES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7];

function* tryThresholds(library: Library, score: ScoreName): Iterable<string> {
  const judged = crossJudge(
    library,
    score,
    OPEN_SETS.filter((set) => !set.startsWith('corpus-')),
  );
  yield `${score}: ${CROSS}: ${size(answerBy(judged, 0))}`;
  if (HEADS.some((head) => head.score === score && head.directed)) {
    const answered = answerBy(judged, 0);
    yield* alignTable([
      ['beyond', 'told', 'right'],
      ...SIZES.map((beyond) => [
        String(beyond),
        figure(answered, (drawn) => shareOf(drawn, isTold(beyond))),
        figure(answered, (drawn) => shareOf(drawn.filter(isTold(beyond)), isRight)),
      ]),
    ]);
    return;
  }
  yield* alignTable([
    ['from', 'found', 'precision', 'recall', 'F1'],
    ...THRESHOLDS.map((threshold) => {
      const answered = answerBy(judged, Math.log(threshold / (1 - threshold)));
      const found = answered.filter(({ said }) => said).length;
      const measures = [positivePrecision, positiveRecall, positiveF1];
      return [String(threshold), String(found), ...measures.map((measure) => figure(answered, measure))];
    }),
  ]);
}

function size(answered: readonly Answered[]): string {
  return `n = ${answered.length}, ${answered.filter(({ gold }) => gold).length} yes`;
}

/** With a 95 % interval by resampling articles. */
function figure(answered: readonly Answered[], measure: Measure): string {
  const groups = [...groupBy(answered, ({ group }) => group).values()];
  return withInterval(groups, (drawn) => measure(drawn.flat()));
}
