import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, calibrationLine, SCORE_QUESTIONS } from '../../corpus/evaluate/corpus/measures.ts';
import type { Found, ScoredArticle } from '../../corpus/evaluate/corpus/scored.ts';
import { drawCollection } from '../../corpus/evaluate/curves.ts';
import { fitCalibrationLine } from '../../corpus/evaluate/metrics/calibration-line.ts';
import { averagePrecision, binProbabilities, precisionRecall } from '../../corpus/evaluate/metrics/curves.ts';
import type { Answers } from '../../corpus/evaluate/plot/diagrams.ts';
import { element, label } from '../../corpus/evaluate/plot/svg.ts';

/** `share` of 10 answers of each probability are yes. */
function answers(...groups: (readonly [probability: number, share: number])[]): Answers {
  const all = groups.flatMap(([probability, share]) =>
    Array.from({ length: 10 }, (_, i) => [probability, i < Math.round(share * 10)] as const),
  );
  return { scores: all.map(([score]) => score), labels: all.map(([, truth]) => truth) };
}

const anyAnswers = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()), { minLength: 1, maxLength: 60 })
  .map((all): Answers => ({ scores: all.map(([score]) => score / 20), labels: all.map(([, truth]) => truth) }));

const logistic = (logit: number) => 1 / (1 + Math.exp(-logit));

describe('the calibration line', () => {
  const lines: readonly (readonly [name: string, given: Answers, slope: number, intercept: number])[] = [
    ['right probabilities', answers([0.2, 0.2], [0.5, 0.5], [0.8, 0.8]), 1, 0],
    ['logits twice too far', answers([1 / 17, 0.2], [0.5, 0.5], [16 / 17, 0.8]), 0.5, 0],
    ['logits half as far', answers([1 / 3, 0.2], [0.5, 0.5], [2 / 3, 0.8]), 2, 0],
    ['a logit too low', answers([logistic(-1), 0.5], [logistic(Math.log(4) - 1), 0.8]), 1, 1],
  ];
  it.each(lines)('of %s', (_name, { scores, labels }, slope, intercept) => {
    const line = fitCalibrationLine(scores, labels);
    expect(line.slope).toBeCloseTo(slope, 6);
    expect(line.intercept).toBeCloseTo(intercept, 6);
    if (slope === 1) expect(line.atSlopeOne).toBeCloseTo(intercept, 6);
  });

  it('has no slope where labels are all alike or a threshold parts them', () => {
    expect(fitCalibrationLine([0.2, 0.4], [true, true]).slope).toBeNaN();
    expect(fitCalibrationLine([0.1, 0.2, 0.8, 0.9], [false, false, true, true]).slope).toBeNaN();
  });

  it('takes reported zeros and ones, and makes the probabilities right on the whole', () => {
    fc.assert(
      fc.property(anyAnswers, ({ scores, labels }) => {
        const { slope, intercept } = fitCalibrationLine(scores, labels);
        fc.pre(!Number.isNaN(slope));
        const clamp = (p: number) => Math.min(1 - 5e-5, Math.max(5e-5, p));
        const fitted = scores.map((p) => logistic(slope * Math.log(clamp(p) / (1 - clamp(p))) + intercept));
        expect(fitted.reduce((sum, p) => sum + p, 0)).toBeCloseTo(labels.filter(Boolean).length, 4);
      }),
    );
  });

  it('is asked of sentences where the author says something', () => {
    const found = { scored: true, editorializing: 0.5 } as Found;
    const gold = { editorial: 1 };
    const sentences = [
      { gold, found },
      { gold, found: { ...found, scored: false } },
    ];
    const article = { sentences } as unknown as ScoredArticle;
    expect(answersTo(article, SCORE_QUESTIONS[0]!)).toEqual({ scores: [0.5], labels: [true] });
    expect(calibrationLine([answers([0.2, 0.2]), answers([0.8, 0.8])]).slope).toBeCloseTo(1, 6);
  });
});

describe('precision and recall', () => {
  it('are what is counted by hand, ties together', () => {
    const scores = [0.9, 0.5, 0.5, 0.1];
    const labels = [true, false, true, false];
    expect(precisionRecall(scores, labels)).toEqual([
      { score: 0.9, precision: 1, recall: 0.5 },
      { score: 0.5, precision: 2 / 3, recall: 1 },
      { score: 0.1, precision: 0.5, recall: 1 },
    ]);
    expect(averagePrecision(scores, labels)).toBeCloseTo(0.5 + 0.5 * (2 / 3), 12);
    expect(averagePrecision([0.3], [false])).toBeNaN();
  });

  it('do not depend on the order of the answers, and end at the share of yes', () => {
    fc.assert(
      fc.property(anyAnswers, ({ scores, labels }) => {
        fc.pre(labels.includes(true));
        const [back, truth] = [[...scores].reverse(), [...labels].reverse()];
        const curve = precisionRecall(scores, labels);
        expect(precisionRecall(back, truth)).toEqual(curve);
        expect(curve.at(-1)).toMatchObject({
          recall: 1,
          precision: labels.filter(Boolean).length / labels.length,
        });
      }),
    );
  });

  it('bins hold every answer once', () => {
    fc.assert(
      fc.property(anyAnswers, ({ scores, labels }) => {
        const bins = binProbabilities(scores, labels, 10);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
        expect(bins.reduce((sum, { positives }) => sum + positives, 0)).toBe(labels.filter(Boolean).length);
        for (const [i, { count, probability }] of bins.entries()) {
          if (count === 0) continue;
          expect(probability / count).toBeGreaterThanOrEqual(i / 10 - 1e-9);
          expect(probability / count).toBeLessThanOrEqual((i + 1) / 10 + 1e-9);
        }
      }),
    );
    expect(() => binProbabilities([-0.1], [true], 10)).toThrow(RangeError);
  });
});

/** Opened elements that are closed again, in order; the drawings hold no comments or entities but ours. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, own] of svg.matchAll(/<(\/?)(\w+)(?: [\w-]+="[^"<]*")*(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!own) open.push(name as string);
  }
  return open.length === 0 && !/[<>]/.test(svg.replace(/<\/?\w+(?: [\w-]+="[^"<]*")*\/?>/g, ''));
}

describe('drawings', () => {
  const anyCollection = fc.record({
    heading: fc.string({ maxLength: 20 }),
    asked: fc.array(
      fc.record({
        title: fc.string({ maxLength: 20 }),
        articles: fc.array(anyAnswers, { minLength: 1, maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });

  it('are the same for the same scores, well-formed, and have a place for every number', () => {
    fc.assert(
      fc.property(anyCollection, (collection) => {
        const drawn = drawCollection(collection);
        expect(drawCollection(structuredClone(collection))).toEqual(drawn);
        const plain = drawCollection({ heading: '', asked: collection.asked.map((one) => ({ ...one, title: '' })) });
        for (const drawing of Object.values(drawn)) expect(isWellFormed(drawing), drawing).toBe(true);
        for (const drawing of Object.values(plain)) expect(drawing).not.toMatch(/NaN|undefined|Infinity|e-\d/);
      }),
      { numRuns: 15 },
    );
  });

  it('show what they are of', () => {
    const articles = [answers([0.2, 0.2], [0.8, 0.8]), answers([0.5, 0.5])];
    const { reliability, 'precision-recall': curve } = drawCollection({
      heading: 'Ours',
      asked: [{ title: 'hedging', articles }],
    });
    expect(reliability).toContain('2 articles, 30 sentences');
    expect(reliability?.match(/<circle class="dot"/g)).toHaveLength(3);
    expect(curve?.match(/class="mark"/g)).toHaveLength(1);
    expect(curve).toContain('average precision .7');
    expect(curve).toContain('hedging');
  });

  it('escape what is written in them', () => {
    expect(label(1, 2.04, 'A < B & "C"', { class: 'note' })).toBe(
      '<text x="1" y="2" class="note">A &lt; B &amp; &quot;C&quot;</text>',
    );
    expect(element('line', { x1: -0.01, d: '"<' })).toBe('<line x1="0" d="&quot;&lt;"/>');
  });
});
