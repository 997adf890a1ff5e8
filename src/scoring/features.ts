import { toLogits, toUnits } from '../numbers/fixed-point.ts';
import { SCORE_NAMES, type ScoreName, type Signal } from '../signals/types.ts';
import type { Span } from '../text/span.ts';
import type { ByScore } from './by-score.ts';

/** One piece of evidence in one view of a sentence: what it is called, where it stands, what it is worth. */
export interface Feature {
  readonly name: string;
  /** Absent for evidence without a place (features of the whole sentence). */
  readonly span?: Span;
  /** Whole units of 2^-16 logit on each score; zeros are left out. */
  readonly units: Partial<Readonly<Record<ScoreName, number>>>;
}

/**
 * Hears of each piece of evidence but the words.
 * @param units whole units of 2^-16 logit on each score; to be read at once, for the next piece writes over them
 */
export type Tell = (name: string, units: Readonly<ByScore>, span?: Span) => void;

/** What the model has learned of the signals of one kind; undefined where each brings its own effects. */
export interface SignalWeights {
  readonly name: string;
  readonly weights: Partial<Readonly<Record<ScoreName, number>>> | undefined;
}

/**
 * The findings of one view of a sentence: what the signals of that voice say, in their order. The k-th hit of one rule
 * counts 1/2^(k-1): five loaded words are more than one, but a list of them is not five times the evidence.
 * @param units is written over for each
 */
export function tellSignals(
  signals: readonly Signal[],
  weightsOf: (signal: Signal) => SignalWeights,
  units: ByScore,
  tell: Tell,
): void {
  const shares = signals.length > 1 ? new Map<string, number>() : null;
  for (const signal of signals) {
    const share = shares?.get(signal.rule) ?? 1;
    shares?.set(signal.rule, share / 2);
    const { name, weights } = weightsOf(signal);
    for (let s = 0; s < SCORE_NAMES.length; s++)
      units[s] = unitsOf(signal, weights, SCORE_NAMES[s] as ScoreName, share);
    tell(name, units, signal);
  }
}

/** Name of the feature of a finding: `rule:<id>`, and `/class` when the class is not just the rule's own name. */
export function signalName({ rule, class: name }: Pick<Signal, 'rule' | 'class'>): string {
  const own = rule.endsWith(`/${name}`);
  return own ? `rule:${rule}` : `rule:${rule}/${name}`;
}

function unitsOf(signal: Signal, weights: SignalWeights['weights'], score: ScoreName, share: number): number {
  const effect = signal.effects[score];
  const weight = weights?.[score];
  // A learned weight is for a finding at full strength, and unsigned for lean and tone: the finding says how strong it
  // is and which way it points.
  if (weight !== undefined) return toUnits(toLogits(weight) * signal.strength * direction(signal, score) * share);
  return effect === undefined ? 0 : toUnits(effect * share);
}

function direction(signal: Signal, score: ScoreName): number {
  if (score === 'lean') return signal.lean;
  if (score === 'tone') return Math.sign(signal.effects.tone ?? 0);
  return 1;
}
