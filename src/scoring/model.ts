import { toLogits, toUnits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import { type ByScore, byScore, SCORE_COUNT } from './by-score.ts';
import { type SignalWeights, signalName } from './features.ts';
import type { ScoreModel } from './types.ts';
import { loadWordTable, type WordTable } from './words/word-table.ts';

/** Scores that are a probability; `lean` and `tone` are signed sums without intercept. */
export function isProbability(score: ScoreName): boolean {
  return score !== 'lean' && score !== 'tone';
}

/** `lean` is not told of a sentence whose `partisan` probability, as reported, is below this. */
export const LEAN_FLOOR = 0.2;

/**
 * Judgement, not training: a sentence without evidence gets about the share of such sentences that we expect in
 * straight news (7 %, 4 %, 6 % and 3 %), and each rule brings its own prior effects.
 */
export const PRIOR_MODEL: ScoreModel = {
  id: 'prior-1',
  bias: {
    editorializing: toUnits(-2.6),
    hedging: toUnits(-3.2),
    partisan: toUnits(-3.5),
    lean: 0,
    loaded: toUnits(-2.8),
    tone: 0,
  },
  calibration: { editorializing: 0, hedging: 0, partisan: 0, lean: 0, loaded: 0, tone: 0 },
  weights: {},
};

/** A model ready to be asked. */
export interface LoadedModel {
  readonly model: ScoreModel;
  /** Null when it weighs no words. */
  readonly table: WordTable | null;
  /** Bias and calibration. */
  readonly base: Readonly<ByScore>;
  /** What was learned of signals of this kind. */
  readonly signalWeights: (signal: Signal) => SignalWeights;
  /** What a measure of this value adds to each score, to be read at once (it may stand in `room`); null for nothing. */
  weighMeasure(name: string, value: number, room: ByScore): Readonly<ByScore> | null;
}

export function loadModel(model: ScoreModel): LoadedModel {
  const weights = new Map(Object.entries(model.weights).map(([name, own]) => [name, byScore(own)]));
  const kinds = new Map<string, Map<string, SignalWeights>>();
  return {
    model,
    table: model.words === undefined ? null : loadWordTable(model.words),
    base: byScore(
      Object.fromEntries(
        SCORE_NAMES.filter(isProbability).map((score) => [score, model.bias[score] + model.calibration[score]]),
      ),
    ),
    signalWeights(signal) {
      let classes = kinds.get(signal.rule);
      if (classes === undefined) {
        classes = new Map();
        kinds.set(signal.rule, classes);
      }
      let known = classes.get(signal.class);
      if (known === undefined) {
        known = signalWeights(signal, model);
        classes.set(signal.class, known);
      }
      return known;
    },
    weighMeasure(name, value, room) {
      const own = weights.get(name);
      if (own === undefined) return null;
      if (value === 1) return own;
      for (let s = 0; s < SCORE_COUNT; s++) {
        const weight = own[s] as number;
        room[s] = weight === 0 ? 0 : toUnits(toLogits(weight) * value);
      }
      return room;
    },
  };
}

/** What the model has learned of a kind of signals, else of their rule as a whole. */
function signalWeights(signal: Signal, { weights }: ScoreModel): SignalWeights {
  const name = signalName(signal);
  const known = [name, `rule:${signal.rule}`].find((candidate) => Object.hasOwn(weights, candidate));
  return { name, weights: known === undefined ? undefined : weights[known] };
}
