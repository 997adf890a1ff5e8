import { toLogits, toUnits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import type { Span } from '../text/span.ts';
import type { LoadedModel } from './model.ts';
import type { ScoreModel } from './types.ts';

/** One piece of evidence in one view of a sentence: what it is called, where it stands, what it is worth. */
export interface Feature {
  readonly name: string;
  /** Absent for evidence without a place (features of the whole sentence). */
  readonly span?: Span;
  /** Whole units of 2^-16 logit on each score; zeros are left out. */
  readonly units: Partial<Readonly<Record<ScoreName, number>>>;
}

/**
 * The findings of one view of a sentence as features: what the signals of that voice say, in their order. The k-th hit of one rule
 * counts 1/2^(k-1): five loaded words are more than one, but a list of them is not five times the evidence.
 */
export function signalFeatures(signals: readonly Signal[], { model }: Pick<LoadedModel, 'model'>): Feature[] {
  const features: Feature[] = [];
  const hits = new Map<string, number>();
  for (const signal of signals) {
    const share = hits.get(signal.rule) ?? 1;
    hits.set(signal.rule, share / 2);
    const name = signalName(signal);
    features.push({
      name,
      span: { start: signal.start, end: signal.end },
      units: unitsOf(signal, weightsOf(name, signal, model), share),
    });
  }
  return features;
}

/** Name of the feature of a finding: `rule:<id>`, and `/class` when the class is not just the rule's own name. */
export function signalName(signal: Signal): string {
  const own = signal.rule.endsWith(`/${signal.class}`);
  return own ? `rule:${signal.rule}` : `rule:${signal.rule}/${signal.class}`;
}

type Weights = Partial<Readonly<Record<ScoreName, number>>>;

/** What the model has learned of a feature, else of its rule as a whole. */
function weightsOf(name: string, signal: Signal, model: ScoreModel): Weights | undefined {
  if (Object.hasOwn(model.weights, name)) return model.weights[name];
  const rule = `rule:${signal.rule}`;
  return Object.hasOwn(model.weights, rule) ? model.weights[rule] : undefined;
}

function unitsOf(signal: Signal, weights: Weights | undefined, share: number): Weights {
  const units: Partial<Record<ScoreName, number>> = {};
  for (const score of SCORE_NAMES) {
    const effect = signal.effects[score];
    const weight = weights?.[score];
    // A learned weight is for a finding at full strength, and unsigned for lean and tone: the finding says how strong it
    // is and which way it points.
    const logits = weight === undefined ? (effect ?? 0) : toLogits(weight) * signal.strength * direction(signal, score);
    const value = toUnits(logits * share);
    if (value !== 0) units[score] = value;
  }
  return units;
}

function direction(signal: Signal, score: ScoreName): number {
  if (score === 'lean') return signal.lean;
  if (score === 'tone') return Math.sign(signal.effects.tone ?? 0);
  return 1;
}
