import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toUnits } from '../../src/numbers/fixed-point.ts';
import { round4, sigmoid, signedSigmoid } from '../../src/numbers/sigmoid.ts';
import { explainSentence } from '../../src/scoring/explain.ts';
import { loadModel, PRIOR_MODEL } from '../../src/scoring/model.ts';
import { scoreSentences } from '../../src/scoring/score.ts';
import type { AuthorScores, ScoreModel, Thresholds, Verdict } from '../../src/scoring/types.ts';
import { DEFAULT_THRESHOLDS, verdictOf } from '../../src/scoring/verdict.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../../src/signals/types.ts';
import { inputOf, layersOf, signal } from './helpers.ts';

const PRIOR = loadModel(PRIOR_MODEL);
const MIXED = layersOf(['Smith fell/VERB , <Jones said/VERB> {X fell/VERB} .']);

function score(signals: readonly Signal[], model: ScoreModel = PRIOR_MODEL) {
  return scoreSentences(inputOf(MIXED, signals), loadModel(model), DEFAULT_THRESHOLDS)[0]!;
}

function explain(signals: readonly Signal[], model: ScoreModel = PRIOR_MODEL) {
  return explainSentence(inputOf(MIXED, signals), loadModel(model), 0);
}

const anySignal: fc.Arbitrary<Signal> = fc
  .record({
    effects: fc.record(
      Object.fromEntries(SCORE_NAMES.map((name) => [name, fc.double({ min: -4, max: 4, noNaN: true })])) as Record<
        ScoreName,
        fc.Arbitrary<number>
      >,
      { requiredKeys: [] },
    ),
    rule: fc.constantFrom<Signal['rule']>('loaded/evaluative', 'hedging/modal', 'partisan/term'),
    class: fc.constantFrom('evaluative', 'modal', 'label'),
    voice: fc.constantFrom<Signal['voice']>('author', 'attributed'),
    lean: fc.constantFrom<Signal['lean']>(-1, 0, 1),
  })
  .map(({ effects, ...rest }) => signal(effects as Signal['effects'], rest));
const anySignals = fc.array(anySignal, { maxLength: 12 });

describe('scores', () => {
  test('without evidence: the bias alone, no lean, no tone', () => {
    expect(score([])).toEqual({
      verdict: 'reported',
      scores: { editorializing: 0.0691, hedging: 0.0392, partisan: 0.0293, lean: null, loaded: 0.0573, tone: null },
      attributed: { hedging: 0.0392, partisan: 0.0293, lean: null, loaded: 0.0573, tone: null },
    });
  });

  test('a signal counts in the view of its voice alone', () => {
    const effects = { loaded: 2.8, partisan: 3.5, lean: 1, tone: -1, editorializing: 2.6 };
    const byAuthor = score([signal(effects)]);
    expect(byAuthor.scores).toMatchObject({
      editorializing: 0.5,
      loaded: 0.5,
      partisan: 0.5,
      lean: 0.4621,
      tone: -0.4621,
    });
    expect(byAuthor.attributed).toEqual(score([]).attributed);
    expect(byAuthor.verdict).toBe('editorial');
    const bySource = score([signal(effects, { voice: 'attributed' })]);
    expect(bySource.attributed).toMatchObject({ loaded: 0.5, partisan: 0.5, lean: 0.4621, tone: -0.4621 });
    expect(bySource.scores).toEqual(score([]).scores);
    expect(bySource.verdict).toBe('reported');
  });

  test('the keys stand in the order of the wire format', () => {
    const { scores, attributed } = score([]);
    expect(Object.keys(scores!)).toEqual(['editorializing', 'hedging', 'partisan', 'lean', 'loaded', 'tone']);
    expect(Object.keys(attributed!)).toEqual(['hedging', 'partisan', 'lean', 'loaded', 'tone']);
  });

  const leans: [partisan: number, lean: number, expected: number | null][] = [
    [0, 3, null],
    [2.1, 3, null],
    [2.2, 3, 0.9051],
    [3, 0, 0],
    [3, -3, -0.9051],
  ];
  test.each(leans)('partisan evidence %d, lean evidence %d: lean %s', (partisan, lean, expected) => {
    expect(score([signal({ partisan, lean })]).scores?.lean).toBe(expected);
  });

  test('evidence on both sides cancels to a lean and tone of 0, never -0', () => {
    const both = score([
      signal({ partisan: 3, lean: -1, tone: -1 }, { rule: 'partisan/term' }),
      signal({ partisan: 3, lean: 1, tone: 1 }, { rule: 'partisan/label' }),
    ]);
    expect(both.scores).toMatchObject({ lean: 0, tone: 0 });
  });

  test('the k-th hit of a rule counts 1/2^(k-1); other rules and the other voice count by themselves', () => {
    const hedges = (count: number) => Array.from({ length: count }, () => signal({ hedging: 2 }));
    const logits = [1, 2, 3].map((count) => explain(hedges(count)).scores?.hedging.logit);
    const bias = PRIOR_MODEL.bias.hedging / 65_536;
    expect(logits).toEqual([bias + 2, bias + 3, bias + 3.5]);
    const others = [
      ...hedges(1),
      signal({ hedging: 2 }, { rule: 'hedging/modal' }),
      signal({ hedging: 2 }, { voice: 'attributed' }),
    ];
    expect(explain(others).scores?.hedging.logit).toBe(bias + 4);
    expect(explain(others).attributed?.hedging.logit).toBe(bias + 2);
  });

  test('a sentence’s scores rest on its own signals', () => {
    const layers = layersOf(['Smith fell/VERB .', 'Jones fell/VERB .', 'X fell/VERB .']);
    const loaded = signal({ loaded: 3 }, { sentence: 1 });
    const without = scoreSentences(inputOf(layers), PRIOR, DEFAULT_THRESHOLDS);
    const withOne = scoreSentences(inputOf(layers, [loaded]), PRIOR, DEFAULT_THRESHOLDS);
    expect([withOne[0], withOne[2]]).toEqual([without[0], without[2]]);
    expect(withOne[1]?.scores?.loaded).toBeGreaterThan(0.5);
  });

  test('swapping the lean of every signal negates the lean and leaves the rest', () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        const swapped = signals.map((one) =>
          one.effects.lean === undefined ? one : { ...one, effects: { ...one.effects, lean: -one.effects.lean } },
        );
        const [before, after] = [score(signals), score(swapped)];
        for (const view of ['scores', 'attributed'] as const) {
          const [a, b] = [before[view]!, after[view]!];
          expect(b).toEqual({ ...a, lean: a.lean === null ? null : 0 - a.lean });
        }
      }),
    );
  });
});

describe('explanations', () => {
  test('sum exactly to the logit and give the score', () => {
    fc.assert(
      fc.property(anySignals, (signals) => {
        const [explained, scored] = [explain(signals), score(signals)];
        for (const view of ['scores', 'attributed'] as const) {
          for (const [name, { logit, value, contributions }] of Object.entries(explained[view]!)) {
            const signed = name === 'lean' || name === 'tone';
            const reversed = [...contributions].reverse().reduce((sum, { contribution }) => sum + contribution, 0);
            expect(reversed).toBe(logit);
            for (const { contribution } of contributions) expect(Number.isInteger(contribution * 65_536)).toBe(true);
            expect(value).toBe(round4(signed ? signedSigmoid(logit) : sigmoid(logit)));
            const reported = (scored[view] as Partial<AuthorScores>)[name as keyof AuthorScores];
            if (reported !== null) expect(value).toBe(reported);
            const intercept = contributions.filter(({ feature }) => feature === 'bias' || feature === 'calibration');
            expect(intercept.length).toBe(signed ? 0 : 2);
          }
        }
      }),
    );
  });

  test('name the rule, its class, and the place', () => {
    const marks = [
      signal({ loaded: 1 }, { start: 3, end: 8 }),
      signal({ loaded: 1, hedging: 0 }, { rule: 'loaded/evaluative', class: 'emotive' }),
    ];
    const { loaded, hedging } = explain(marks).scores!;
    expect(loaded.contributions).toEqual([
      { feature: 'bias', contribution: toUnits(-2.8) / 65_536 },
      { feature: 'calibration', contribution: 0 },
      { feature: 'rule:loaded/evaluative', span: { start: 3, end: 8 }, contribution: 1 },
      { feature: 'rule:loaded/evaluative/emotive', span: { start: 0, end: 4 }, contribution: 0.5 },
    ]);
    expect(hedging.contributions.map(({ feature }) => feature)).toEqual(['bias', 'calibration']);
  });

  test('are null where the scores are', () => {
    const input = inputOf(layersOf(['<Jones said/VERB> {X fell/VERB} .', 'Smith fell/VERB .']));
    expect(explainSentence(input, PRIOR, 0).scores).toBeNull();
    expect(explainSentence(input, PRIOR, 1).attributed).toBeNull();
    expect(explainSentence(input, PRIOR, 2)).toEqual({ scores: null, attributed: null });
  });
});

describe('learned weights', () => {
  const model: ScoreModel = {
    ...PRIOR_MODEL,
    calibration: { ...PRIOR_MODEL.calibration, loaded: toUnits(0.5) },
    weights: {
      'rule:loaded/evaluative': { loaded: toUnits(1), lean: toUnits(2) },
      'rule:loaded/evaluative/emotive': { loaded: toUnits(3) },
    },
  };
  const cases: [given: Partial<Signal>, score: 'loaded' | 'lean' | 'hedging', contribution: number][] = [
    [{}, 'loaded', 1],
    [{ class: 'emotive' }, 'loaded', 3],
    [{ strength: 0.5 }, 'loaded', 0.5],
    [{ strength: 0.5, lean: -1 }, 'lean', -1],
    [{ strength: 0.5 }, 'hedging', 0.25],
    [{ lean: -1 }, 'lean', -2],
    [{ lean: 0 }, 'lean', 0],
    [{}, 'hedging', 0.25],
    [{ rule: 'constructor/x' as Signal['rule'], class: 'x' }, 'loaded', 2],
  ];
  test.each(cases)('%o on %s: %d', (given, name, expected) => {
    const { contributions } = explain([signal({ loaded: 2, hedging: 0.25 }, given)], model).scores![name];
    const evidence = contributions.filter(({ feature }) => feature.startsWith('rule:'));
    expect(evidence.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(expected);
  });

  test('the calibration is a contribution', () => {
    expect(explain([], model).scores!.loaded.logit).toBe(toUnits(-2.8) / 65_536 + 0.5);
  });
});

describe('verdict', () => {
  const scores = (editorializing: number): AuthorScores => ({
    editorializing,
    hedging: 0,
    partisan: 0,
    lean: null,
    loaded: 0,
    tone: null,
  });
  const cases: [editorializing: number | null, english: boolean, thresholds: Partial<Thresholds>, expected: Verdict][] =
    [
      [0.6, true, {}, 'editorial'],
      [0.5, true, {}, 'editorial'],
      [0.4999, true, {}, 'unsure'],
      [0.25, true, {}, 'unsure'],
      [0.2499, true, {}, 'reported'],
      [0, true, {}, 'reported'],
      [null, true, {}, 'reported'],
      [null, false, {}, 'unsure'],
      [0.6, true, { editorial: 0.7 }, 'unsure'],
      [0.1, true, { reported: 0.05 }, 'unsure'],
    ];
  test.each(cases)('editorializing %s, English %s, thresholds %o: %s', (editorializing, english, given, expected) => {
    const thresholds = { ...DEFAULT_THRESHOLDS, ...given };
    expect(verdictOf(editorializing === null ? null : scores(editorializing), english, thresholds)).toBe(expected);
  });
});
