import { toLogits } from '../numbers/fixed-point.ts';
import { round4, sigmoid, signedSigmoid } from '../numbers/sigmoid.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import type { Feature } from './features.ts';
import { type Ground, makeGround, type ScoringInput } from './ground.ts';
import { isProbability, LEAN_FLOOR, type LoadedModel } from './model.ts';
import type { AttributedScores, AuthorScores, SentenceScores, Thresholds } from './types.ts';
import { verdictOf } from './verdict.ts';
import { viewsOf } from './views.ts';
import type { ViewName } from './words/view-words.ts';
import { sumWords } from './words/weigh.ts';

/**
 * Scores of every sentence, in order. A sentence's scores rest on itself and on the text before it, so nothing that comes
 * later in the text, and no neighbour's score, can change them.
 */
export function scoreSentences(input: ScoringInput, model: LoadedModel, thresholds: Thresholds): SentenceScores[] {
  const { text, voice } = input;
  const { sentences, english } = text.segmentation;
  const ground = makeGround(input, model);
  return sentences.map((_, sentence) => {
    const { author, source } = viewsOf(text, voice, ground.signals[sentence] ?? NO_SIGNALS, sentence);
    const scores = author && authorScores(sumView(ground, model, 'author', sentence, author));
    const attributed = source && attributedScores(sumView(ground, model, 'source', sentence, source));
    return { verdict: verdictOf(scores, english, thresholds), scores, attributed };
  });
}

const NO_SIGNALS: readonly Signal[] = [];

interface Sums {
  /** Units of 2^-16 logit. */
  readonly units: Readonly<Record<ScoreName, number>>;
  readonly hasTone: boolean;
}

function sumView(ground: Ground, loaded: LoadedModel, view: ViewName, sentence: number, own: readonly Signal[]): Sums {
  const { model, table } = loaded;
  const units: Record<ScoreName, number> = { editorializing: 0, hedging: 0, partisan: 0, lean: 0, loaded: 0, tone: 0 };
  for (const score of SCORE_NAMES)
    if (isProbability(score)) units[score] = model.bias[score] + model.calibration[score];
  let hasTone = false;
  const add = (feature: Feature) => {
    for (const score of SCORE_NAMES) {
      const value = feature.units[score];
      if (value === undefined) continue;
      units[score] += value;
      if (score === 'tone') hasTone = true;
    }
  };
  for (const feature of ground.features(view, sentence, own)) add(feature);
  const words = ground.words(view, sentence);
  if (words !== null && table !== null) {
    const sums = sumWords(words, table);
    for (const [s, score] of table.scores.entries()) {
      units[score] += sums[s] as number;
      if (score === 'tone' && sums[s] !== 0) hasTone = true;
    }
  }
  return { units, hasTone };
}

function authorScores(sums: Sums): AuthorScores {
  const { hedging, partisan, lean, loaded, tone } = attributedScores(sums);
  // Keys in the order of the wire format.
  return { editorializing: reported('editorializing', sums), hedging, partisan, lean, loaded, tone };
}

function attributedScores(sums: Sums): AttributedScores {
  const partisan = reported('partisan', sums);
  return {
    hedging: reported('hedging', sums),
    partisan,
    lean: partisan < LEAN_FLOOR ? null : reported('lean', sums),
    loaded: reported('loaded', sums),
    tone: sums.hasTone ? reported('tone', sums) : null,
  };
}

function reported(score: ScoreName, { units }: Sums): number {
  return reportedValue(score, toLogits(units[score]));
}

/** What a logit is reported as: a probability, or 2σ(logit)−1 for lean and tone; 4 decimals. */
export function reportedValue(score: ScoreName, logit: number): number {
  return round4(isProbability(score) ? sigmoid(logit) : signedSigmoid(logit));
}
