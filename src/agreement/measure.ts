import { type AlphaLevel, krippendorffAlpha } from '../metrics/alpha.ts';
import { auc } from '../metrics/auc.ts';
import { type BootstrapOptions, bootstrapIntervals, type Interval } from '../metrics/bootstrap.ts';
import { expectedCalibrationError } from '../metrics/calibration.ts';
import { type Counts, f1, precision, recall } from '../metrics/counts.ts';
import { cohenKappa } from '../metrics/kappa.ts';
import { round4 } from '../numbers/sigmoid.ts';
import type { LabelQuestion, ScoreQuestion } from './question.ts';

export interface MeasureOptions extends BootstrapOptions {
  /** A score at or above is a yes. Default .5. */
  readonly threshold?: number;
  /** Distance of labels in alpha; ordinal needs labels that are numbers. Default nominal. */
  readonly alpha?: AlphaLevel;
}

export interface AgreementFigure {
  readonly name: string;
  /** Null where it is not defined, for instance where only one label occurs. */
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** Figures with bootstrap intervals by document. */
export function measure(question: ScoreQuestion | LabelQuestion, options: MeasureOptions = {}): AgreementFigure[] {
  const figures = question.kind === 'score' ? scoreFigures(question, options) : labelFigures(question, options);
  const count = (question.kind === 'score' ? question.scores : question.first).length;
  const whole = figures.of(Uint32Array.from({ length: count }, (_, i) => i));
  const intervals = bootstrapIntervals(count, figures.names.length, figures.of, options);
  return figures.names.map((name, i) => {
    const value = whole[i] as number;
    const [low, high] = intervals[i] ?? [];
    return {
      name,
      value: Number.isFinite(value) ? round4(value) : null,
      interval: low === undefined || high === undefined ? null : [round4(low), round4(high)],
    };
  });
}

interface Figures {
  readonly names: readonly string[];
  /** Their values for some of the documents, by number. */
  readonly of: (drawn: Uint32Array) => readonly number[];
}

function scoreFigures({ scores, answers }: ScoreQuestion, { threshold = 0.5 }: MeasureOptions): Figures {
  const probabilities = scores.every((own) => own.every((score) => score >= 0 && score <= 1));
  return {
    names: ['AUC', 'ECE', 'precision', 'recall', 'F1', 'kappa', 'alpha'],
    of: (drawn) => {
      const some = gather(scores, drawn);
      const gold = gather(answers, drawn);
      const found = some.map((score) => score >= threshold);
      return [
        auc(some, gold),
        probabilities ? expectedCalibrationError(some, gold) : Number.NaN,
        ...yesFigures(found, gold),
        cohenKappa(found, gold),
        krippendorffAlpha(found.map((one, i) => [Number(one), Number(gold[i])])),
      ];
    },
  };
}

function labelFigures(
  { labels, positive, first, second }: LabelQuestion,
  { alpha = 'nominal' }: MeasureOptions,
): Figures {
  const yes = positive === null ? -1 : labels.indexOf(positive);
  const each = positive === null ? labels.map((label) => `F1 of ${label}`) : [];
  return {
    names: ['same', 'kappa', 'alpha', ...(positive === null ? ['macro-F1'] : ['precision', 'recall', 'F1']), ...each],
    of: (drawn) => {
      const [a, b] = [gather(first, drawn), gather(second, drawn)];
      const same = a.reduce((sum, code, i) => sum + Number(code === b[i]), 0);
      const is = (label: number) => [a.map((code) => code === label), b.map((code) => code === label)] as const;
      const common = [
        same / a.length,
        cohenKappa(a, b),
        krippendorffAlpha(
          a.map((code, i) => [code, b[i] as number]),
          alpha,
        ),
      ];
      if (positive !== null) return [...common, ...yesFigures(...is(yes))];
      const scores = labels.map((_, label) => f1(countAll(...is(label))));
      // A label that a draw lacks says nothing about its figure.
      const known = scores.filter((score) => !Number.isNaN(score));
      return [...common, known.reduce((sum, score) => sum + score, 0) / known.length, ...scores];
    },
  };
}

/** The first file's answers are measured against the second's. */
function yesFigures(found: readonly boolean[], gold: readonly boolean[]): number[] {
  const counts = countAll(found, gold);
  return [precision(counts), recall(counts), f1(counts)];
}

function countAll(found: readonly boolean[], gold: readonly boolean[]): Counts {
  let [hits, wrong, missed] = [0, 0, 0];
  for (const [i, one] of found.entries()) {
    if (one && gold[i]) hits++;
    else if (one) wrong++;
    else if (gold[i]) missed++;
  }
  return { hits, wrong, missed };
}

function gather<T>(documents: readonly (readonly T[])[], drawn: Uint32Array): T[] {
  const all: T[] = [];
  for (const document of drawn) for (const one of documents[document] ?? []) all.push(one);
  return all;
}
