import { toLogits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import { PLACE } from './by-score.ts';
import type { Feature } from './features.ts';
import { type Ground, makeGround, type ScoringInput } from './ground.ts';
import { isProbability, type LoadedModel } from './model.ts';
import { reportedValue } from './score.ts';
import type { Contribution, ScoreExplanation, ScoreModel } from './types.ts';
import { viewsOf } from './views.ts';
import type { ViewName } from './words/view-words.ts';
import { listWords } from './words/weigh.ts';

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
export function explainSentence(input: ScoringInput, model: LoadedModel, sentence: number): SentenceExplanation {
  return explainOwn(input, makeGround(input, model), model, sentence);
}

/** The explanations of all sentences, in order; cost is linear in the text. */
export function explainSentences(input: ScoringInput, model: LoadedModel): SentenceExplanation[] {
  const ground = makeGround(input, model);
  return input.text.segmentation.sentences.map((_, sentence) => explainOwn(input, ground, model, sentence));
}

function explainOwn(
  { text, voice }: ScoringInput,
  ground: Ground,
  loaded: LoadedModel,
  sentence: number,
): SentenceExplanation {
  const { author, source } = viewsOf(text, voice, ground.signals[sentence] ?? [], sentence);
  const featuresOf = (view: ViewName, own: readonly Signal[]) => {
    const words = ground.words(view, sentence);
    const listed = words && loaded.table ? listWords(words, loaded.table, text) : [];
    return [...featuresOfView(ground, view, sentence, own), ...listed];
  };
  return {
    scores: author && explainView(SCORE_NAMES, featuresOf('author', author), loaded.model),
    attributed: source && explainView(ATTRIBUTED, featuresOf('source', source), loaded.model),
  };
}

const ATTRIBUTED = SCORE_NAMES.filter((score): score is AttributedScoreName => score !== 'editorializing');

function featuresOfView(ground: Ground, view: ViewName, sentence: number, own: readonly Signal[]): Feature[] {
  const features: Feature[] = [];
  ground.tell(view, sentence, own, (name, values, span) => {
    const units = Object.fromEntries(SCORE_NAMES.map((score) => [score, values[PLACE[score]] as number]));
    features.push(span ? { name, span: { start: span.start, end: span.end }, units } : { name, units });
  });
  return features;
}

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
