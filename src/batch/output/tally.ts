import type { Outcome } from '../outcome.ts';

/** What has been done. */
export interface Tally {
  readonly records: number;
  readonly sentences: number;
  readonly errors: number;
}

export const NOTHING: Tally = { records: 0, sentences: 0, errors: 0 };

export function count(tally: Tally, { sentences, error }: Outcome): Tally {
  return {
    records: tally.records + 1,
    sentences: tally.sentences + sentences,
    errors: tally.errors + (error === null ? 0 : 1),
  };
}
