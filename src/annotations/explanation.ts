import type { SentenceExplanation } from '../scoring/explain.ts';
import type { ScoreExplanation } from '../scoring/types.ts';
import type { SourceText } from '../text/source.ts';
import type { ExplainedScore, Explanation } from './generated/wire.ts';
import { place } from './place.ts';

export type { ExplainedContribution, ExplainedScore, Explanation } from './generated/wire.ts';

/** An explanation in the caller's coordinates. Logits stay exact: they are whole multiples of 2^-16. */
export function placeExplanation(source: SourceText, explanation: SentenceExplanation): Explanation {
  return {
    scores: explanation.scores && placeScores(source, explanation.scores),
    attributed: explanation.attributed && placeScores(source, explanation.attributed),
  };
}

function placeScores<Name extends string>(
  source: SourceText,
  scores: Readonly<Record<Name, ScoreExplanation>>,
): Record<Name, ExplainedScore> {
  const placed = {} as Record<Name, ExplainedScore>;
  for (const name of Object.keys(scores) as Name[]) {
    const { logit, value, contributions } = scores[name];
    placed[name] = {
      logit,
      value,
      contributions: contributions.map(({ feature, span, contribution }) =>
        span === undefined ? { feature, contribution } : { feature, span: place(source, span), contribution },
      ),
    };
  }
  return placed;
}
