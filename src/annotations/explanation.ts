import type { SentenceExplanation } from '../scoring/explain.ts';
import type { ScoreExplanation } from '../scoring/types.ts';
import type { ScoreName } from '../signals/types.ts';
import type { SourceText } from '../text/source.ts';
import type { AnalysisSpan } from './generated/wire.ts';
import { place } from './place.ts';

/** One addend of a logit: whole multiples of 2^-16, so that they sum exactly in any order. */
export interface ExplainedContribution {
  /** `bias`, `calibration`, or the evidence: `rule:<id>[/class]`. */
  readonly feature: string;
  /** Where the evidence stands, in the caller's own string. */
  readonly span?: AnalysisSpan;
  readonly contribution: number;
}

export interface ExplainedScore {
  readonly logit: number;
  /** The score as reported: a probability; for lean and tone 2σ(logit)−1. 4 decimals. */
  readonly value: number;
  readonly contributions: readonly ExplainedContribution[];
}

/** Why a sentence got its scores; null where the scores are null. */
export interface Explanation {
  readonly scores: Readonly<Record<ScoreName, ExplainedScore>> | null;
  readonly attributed: Readonly<Record<Exclude<ScoreName, 'editorializing'>, ExplainedScore>> | null;
}

/** An explanation in the caller's coordinates. */
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
