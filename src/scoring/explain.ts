import { toLogits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import { type Feature, featuresOf } from './features.ts';
import { isProbability } from './model.ts';
import { groupBySentence, reportedValue } from './score.ts';
import type { Contribution, ScoreExplanation, ScoreModel } from './types.ts';
import { viewsOf } from './views.ts';

type AttributedScoreName = Exclude<ScoreName, 'editorializing'>;

/**
 * Why a sentence got its scores; null where the scores are. `lean` and `tone` are explained even where the score is
 * null (too little partisan evidence, no evidence).
 */
export interface SentenceExplanation {
  readonly scores: Readonly<Record<ScoreName, ScoreExplanation>> | null;
  readonly attributed: Readonly<Record<AttributedScoreName, ScoreExplanation>> | null;
}

/** @param sentence index into `text.segmentation.sentences` */
export function explainSentence(
  text: TokenizedText,
  voice: VoiceLayer,
  signals: readonly Signal[],
  model: ScoreModel,
  sentence: number,
): SentenceExplanation {
  const own = signals.filter((signal) => signal.sentence === sentence);
  return explainOwn(text, voice, own, model, sentence);
}

/** The explanations of all sentences, in order; cost is linear in the text. */
export function explainSentences(
  text: TokenizedText,
  voice: VoiceLayer,
  signals: readonly Signal[],
  model: ScoreModel,
): SentenceExplanation[] {
  const { sentences } = text.segmentation;
  const bySentence = groupBySentence(signals, sentences.length);
  return sentences.map((_, sentence) => explainOwn(text, voice, bySentence[sentence] ?? [], model, sentence));
}

function explainOwn(
  text: TokenizedText,
  voice: VoiceLayer,
  own: readonly Signal[],
  model: ScoreModel,
  sentence: number,
): SentenceExplanation {
  const views = viewsOf(text, voice, own, sentence);
  return {
    scores: views.author && explainView(SCORE_NAMES, featuresOf(views.author, model), model),
    attributed: views.source && explainView(ATTRIBUTED, featuresOf(views.source, model), model),
  };
}

const ATTRIBUTED = SCORE_NAMES.filter((score): score is AttributedScoreName => score !== 'editorializing');

function explainView<Name extends ScoreName>(
  names: readonly Name[],
  features: readonly Feature[],
  model: ScoreModel,
): Record<Name, ScoreExplanation> {
  const explained = {} as Record<Name, ScoreExplanation>;
  for (const name of names) explained[name] = explainScore(name, features, model);
  return explained;
}

function explainScore(score: ScoreName, features: readonly Feature[], model: ScoreModel): ScoreExplanation {
  const contributions: Contribution[] = [];
  if (isProbability(score)) {
    contributions.push({ feature: 'bias', contribution: toLogits(model.bias[score]) });
    contributions.push({ feature: 'calibration', contribution: toLogits(model.calibration[score]) });
  }
  for (const { name, span, units } of features) {
    const contribution = toLogits(units[score] ?? 0);
    if (contribution === 0) continue;
    contributions.push(span ? { feature: name, span, contribution } : { feature: name, contribution });
  }
  const logit = contributions.reduce((sum, { contribution }) => sum + contribution, 0);
  return { logit, value: reportedValue(score, logit), contributions };
}
