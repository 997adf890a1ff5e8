import { toLogits } from '../numbers/fixed-point.ts';
import { round4, sigmoid, signedSigmoid } from '../numbers/sigmoid.ts';
import type { ScoreName, Signal } from '../signals/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { type Feature, featuresOf } from './features.ts';
import { isProbability, LEAN_FLOOR } from './model.ts';
import type { AttributedScores, AuthorScores, ScoreModel, SentenceScores, Thresholds } from './types.ts';
import { verdictOf } from './verdict.ts';
import { viewsOf } from './views.ts';

/**
 * Scores of every sentence, in order. A sentence's scores rest on that sentence's own signals alone, so nothing that
 * comes later in the text, and no neighbour's score, can change them.
 */
export function scoreSentences(
  text: TokenizedText,
  voice: VoiceLayer,
  signals: readonly Signal[],
  model: ScoreModel,
  thresholds: Thresholds,
): SentenceScores[] {
  const { sentences, english } = text.segmentation;
  const bySentence = groupBySentence(signals, sentences.length);
  // Most sentences hold no evidence, and then the scores are those of the bias alone.
  const bare = { author: scoreAuthor([], model), attributed: scoreAttributed([], model) };
  return sentences.map((_, sentence) => {
    const views = viewsOf(text, voice, bySentence[sentence] ?? NO_SIGNALS, sentence);
    const { author, source } = views;
    const scores = author && (author.length === 0 ? { ...bare.author } : scoreAuthor(featuresOf(author, model), model));
    const attributed =
      source && (source.length === 0 ? { ...bare.attributed } : scoreAttributed(featuresOf(source, model), model));
    return { verdict: verdictOf(scores, english, thresholds), scores, attributed };
  });
}

const NO_SIGNALS: readonly Signal[] = [];

/** Signals of each sentence, in their order; undefined where there are none. */
export function groupBySentence(signals: readonly Signal[], count: number): (Signal[] | undefined)[] {
  const groups: (Signal[] | undefined)[] = new Array(count).fill(undefined);
  for (const signal of signals) {
    const group = groups[signal.sentence];
    if (group) group.push(signal);
    else groups[signal.sentence] = [signal];
  }
  return groups;
}

function scoreAuthor(features: readonly Feature[], model: ScoreModel): AuthorScores {
  const { hedging, partisan, lean, loaded, tone } = scoreAttributed(features, model);
  // Keys in the order of the wire format.
  return { editorializing: scoreOf('editorializing', features, model), hedging, partisan, lean, loaded, tone };
}

function scoreAttributed(features: readonly Feature[], model: ScoreModel): AttributedScores {
  const partisan = scoreOf('partisan', features, model);
  return {
    hedging: scoreOf('hedging', features, model),
    partisan,
    lean: partisan < LEAN_FLOOR ? null : scoreOf('lean', features, model),
    loaded: scoreOf('loaded', features, model),
    tone: features.some(({ units }) => units.tone !== undefined) ? scoreOf('tone', features, model) : null,
  };
}

function scoreOf(score: ScoreName, features: readonly Feature[], model: ScoreModel): number {
  let units = isProbability(score) ? model.bias[score] + model.calibration[score] : 0;
  for (const feature of features) units += feature.units[score] ?? 0;
  return reportedValue(score, toLogits(units));
}

/** What a logit is reported as: a probability, or 2σ(logit)−1 for lean and tone; 4 decimals. */
export function reportedValue(score: ScoreName, logit: number): number {
  return round4(isProbability(score) ? sigmoid(logit) : signedSigmoid(logit));
}
