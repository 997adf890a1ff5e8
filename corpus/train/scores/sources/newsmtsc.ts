import { readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readAlone, target } from './examples.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly targets: readonly { readonly sentiment: 'positive' | 'neutral' | 'negative' }[];
}

/** The sentiment may be a source's. Cross-validated, more weight ranks our own labels no better and gets more of them wrong. */
const WEIGHT = 0.2;

/** NewsMTSC: sentiment toward marked persons; sentences where all are neutral say nothing of a direction. */
export function* readNewsMtsc(data: string, read: ScoreReader): Iterable<Example> {
  for (const { id, text, targets } of readLines<Row>(data, 'newsmtsc/train.jsonl')) {
    const told = targets.filter(({ sentiment }) => sentiment !== 'neutral');
    if (told.length === 0) continue;
    const positive = told.filter(({ sentiment }) => sentiment === 'positive').length / told.length;
    const origin = { set: 'newsmtsc', article: id, outlet: id };
    yield readAlone(read, text, 'whole', origin, { tone: target(positive, WEIGHT) });
  }
}
