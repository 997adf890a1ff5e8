import { type Columns, chooseColumns, makeMatrix } from './columns.ts';
import type { Example } from './example.ts';
import { decide, type Fit, fitLogistic } from './logistic.ts';
import { type Head, SETTINGS } from './settings.ts';
import type { Vectors } from './vectors.ts';

export interface FittedHead {
  readonly head: Head;
  readonly columns: Columns;
  readonly fit: Fit;
}

export interface Ground {
  readonly vectors: Vectors;
  readonly vocabulary: ReadonlySet<string>;
}

export type Settings = typeof SETTINGS;

/** Learns one score from the examples that have a target of it. */
export function fitHead(
  examples: readonly Example[],
  head: Head,
  { vectors, vocabulary }: Ground,
  settings: Settings = SETTINGS,
): FittedHead {
  const own = examples.filter(({ targets }) => targets[head.score] !== undefined);
  const columns = chooseColumns(own, head, settings);
  const matrix = makeMatrix(own, head, columns, vectors, vocabulary, settings);
  const targets = Float64Array.from(own, (one) => one.targets[head.score]?.value ?? 0);
  const weights = Float64Array.from(own, (one) => one.targets[head.score]?.weight ?? 0);
  return {
    head,
    columns,
    fit: fitLogistic(matrix, targets, weights, { cost: settings.cost, intercept: !head.directed }),
  };
}

/** Logits of a fitted score, with its weights as learned (not yet rounded). */
export function predictHead(
  { head, columns, fit }: FittedHead,
  examples: readonly Example[],
  { vectors, vocabulary }: Ground,
  settings: Settings = SETTINGS,
): Float64Array {
  return decide(makeMatrix(examples, head, columns, vectors, vocabulary, settings), fit);
}
