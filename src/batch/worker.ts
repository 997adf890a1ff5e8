import { workerData } from 'node:worker_threads';
import type { Item } from './item.ts';
import { makeScorer, type Outcome } from './outcome.ts';
import type { Settings } from './settings.ts';

const score = makeScorer(workerData as Settings);

/** Scores a batch in a thread of its own. */
export default function scoreBatch(items: readonly Item[]): Outcome[] {
  return items.map(score);
}
