import { toLogits, toUnits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName } from '../signals/types.ts';
import type { Feature } from './features.ts';
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
  /** What a measure of this value adds to each score; null for nothing. */
  measureUnits(name: string, value: number): Feature['units'] | null;
}

export function loadModel(model: ScoreModel): LoadedModel {
  const weights = new Map(Object.entries(model.weights));
  return {
    model,
    table: model.words === undefined ? null : loadWordTable(model.words),
    measureUnits(name, value) {
      const own = weights.get(name);
      if (own === undefined) return null;
      if (value === 1) return own;
      const units: Partial<Record<ScoreName, number>> = {};
      for (const score of SCORE_NAMES) {
        const weight = own[score];
        if (weight !== undefined) units[score] = toUnits(toLogits(weight) * value);
      }
      return units;
    },
  };
}
