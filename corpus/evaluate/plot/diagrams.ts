import { bootstrapInterval } from '../../../src/metrics/bootstrap.ts';
import { averagePrecision, type Bin, binProbabilities, precisionRecall } from '../metrics/curves.ts';
import type { Panel } from './panels.ts';
import { element, label, pathThrough } from './svg.ts';

/** Answers of one article: probabilities with what is true. */
export interface Answers {
  readonly scores: readonly number[];
  readonly labels: readonly boolean[];
}

/** Answers to one question, an article (or a url) an entry. */
export interface Asked {
  readonly title: string;
  readonly articles: readonly Answers[];
}

const BINS = 10;
/** A point of so few sentences says nothing. */
const LEAST_COUNT = 5;
/** Height of the highest bar of the counts. */
const BAR = 0.16;
/** Points nearer to the last one than this (a screen's pixel) are left out. */
const STEP = 0.004;

export function joinAnswers(articles: readonly Answers[]): Answers {
  return {
    scores: articles.flatMap(({ scores }) => scores),
    labels: articles.flatMap(({ labels }) => labels),
  };
}

/** Share of yes against mean probability, in ten bins, with 95 % bootstrap intervals; bars: root of the number of answers. */
export function reliabilityPanel({ title, articles }: Asked): Panel {
  const groups = articles.map(({ scores, labels }) => binProbabilities(scores, labels, BINS));
  const bins = Array.from({ length: BINS }, (_, i) => sumBins(groups, i));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const barOf = ({ count }: Bin) => Math.sqrt(count / most) * BAR;
  return {
    title,
    xLabel: 'score',
    yLabel: 'share of yes',
    draw: (x, y) => [
      ...bins.map((bin, i) =>
        element('rect', {
          class: 'bar',
          x: x((i + 0.1) / BINS),
          y: y(barOf(bin)),
          width: x(0.8 / BINS),
          height: y(0) - y(barOf(bin)),
        }),
      ),
      element('path', {
        class: 'rule',
        d: pathThrough([
          [x(0), y(0)],
          [x(1), y(1)],
        ]),
      }),
      ...bins.flatMap((bin, i) => {
        if (bin.count < LEAST_COUNT) return [];
        const at = x(bin.probability / bin.count);
        const [low, high] = bootstrapInterval(groups, (drawn) => shareOf(sumBins(drawn, i))) ?? [0, 0];
        return [
          element('line', { class: 'range', x1: at, x2: at, y1: y(low), y2: y(high) }),
          element('circle', { class: 'dot', cx: at, cy: y(shareOf(bin)), r: 3.4 }),
        ];
      }),
    ],
  };
}

function sumBins(groups: readonly (readonly Bin[])[], i: number): Bin {
  let [count, positives, probability] = [0, 0, 0];
  for (const group of groups) {
    const bin = group[i];
    if (!bin) continue;
    count += bin.count;
    positives += bin.positives;
    probability += bin.probability;
  }
  return { count, positives, probability };
}

function shareOf({ positives, count }: Bin): number {
  return positives / count;
}

/** Precision against recall; the circle is the score of .5, the dashed line what chance gives. */
export function precisionRecallPanel({ title, articles }: Asked): Panel {
  const { scores, labels } = joinAnswers(articles);
  const curve = precisionRecall(scores, labels);
  const area = averagePrecision(scores, labels);
  const chance = labels.filter(Boolean).length / labels.length;
  const half = curve.filter(({ score }) => score >= 0.5).at(-1);
  // Steps, as the average precision counts them: a line between two points would promise what no threshold gives.
  const steps: [recall: number, precision: number][] = [];
  let before = 0;
  for (const [i, { recall, precision }] of curve.entries()) {
    const last = steps.at(-1);
    const far = !last || Math.abs(recall - last[0]) + Math.abs(precision - last[1]) >= STEP;
    if (!far && i < curve.length - 1) continue;
    steps.push([before, precision], [recall, precision]);
    before = recall;
  }
  return {
    title,
    xLabel: 'recall',
    yLabel: 'precision',
    draw: (x, y) => [
      element('path', {
        class: 'rule',
        d: pathThrough([
          [x(0), y(chance)],
          [x(1), y(chance)],
        ]),
      }),
      label(x(0.99), y(chance) + (chance < 0.1 ? -5 : 13), 'chance', { class: 'tick', 'text-anchor': 'end' }),
      element('path', { class: 'line', d: pathThrough(steps.map(([r, p]) => [x(r), y(p)] as const)) }),
      label(x(0.03), y(0.04), `average precision ${Number.isNaN(area) ? '–' : area.toFixed(2).replace('0.', '.')}`, {
        class: 'note',
      }),
      ...(half ? [element('circle', { class: 'mark', cx: x(half.recall), cy: y(half.precision), r: 4 })] : []),
    ],
  };
}
