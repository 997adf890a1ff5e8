import { VERSION } from './generated/version.ts';
import type { AnalysisEngine } from './generated/wire.ts';
import { hashData } from './hash.ts';

export { VERSION };

export interface EngineParts {
  /** Id of the score model. */
  readonly model: string;
  /** Hash of all lexicons. */
  readonly lexicons: string;
  /** Every option that can change a result (rules, thresholds, allow-list, unit, include, the caller's model), as plain data. */
  readonly config: unknown;
}

/** Says what made a record, so that two records can be compared or one made again. */
export function makeEngine({ model, lexicons, config }: EngineParts): AnalysisEngine {
  return { name: 'slantwise', version: VERSION, model, lexicons, config: hashData(config) };
}
