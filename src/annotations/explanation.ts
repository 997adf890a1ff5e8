import type { Contribution, ScoreExplanation } from '../scoring/types.ts';
import { SCORE_NAMES, type ScoreName } from '../signals/types.ts';
import type { SourceText } from '../text/source.ts';
import type { ScoreContribution, ScoreExplanations, SentenceExplanation } from './generated/wire.ts';
import { place } from './place.ts';
import { round4 } from './round.ts';

type Explained = Partial<Readonly<Record<ScoreName, ScoreExplanation>>>;

/** Why a sentence has its scores, in the caller's coordinates. Logits stay exact: they are multiples of 2^-16. */
export function assembleExplanation(
  source: SourceText,
  explained: { readonly scores: Explained | null; readonly attributed: Explained | null },
): SentenceExplanation {
  return {
    scores: explained.scores && explainView(source, explained.scores),
    attributed: explained.attributed && explainView(source, explained.attributed),
  };
}

function explainView(source: SourceText, view: Explained): ScoreExplanations {
  const explanations: ScoreExplanations = {};
  for (const score of SCORE_NAMES) {
    const explained = view[score];
    if (explained === undefined) continue;
    explanations[score] = {
      logit: explained.logit,
      value: round4(explained.value),
      contributions: explained.contributions.map((contribution) => assembleContribution(source, contribution)),
    };
  }
  return explanations;
}

function assembleContribution(source: SourceText, { feature, span, contribution }: Contribution): ScoreContribution {
  return { feature, ...(span ? { span: place(source, span) } : undefined), contribution };
}
