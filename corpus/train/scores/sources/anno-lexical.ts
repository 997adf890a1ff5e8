import { readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readAlone, target } from './examples.ts';
import { outletKey } from './outlets.ts';

interface Row {
  readonly text: string;
  readonly source_name: string;
  readonly label: number;
  readonly sentence_id: string;
}

/** Labels by vote of language models: many and weak. More weight has been found to hurt. */
const WEIGHT = 0.15;

export function* readAnnoLexical(data: string, read: ScoreReader): Iterable<Example> {
  for (const part of ['train', 'dev'])
    for (const { text, source_name, label, sentence_id } of readLines<Row>(data, `anno-lexical/${part}.jsonl`))
      yield readAlone(
        read,
        text,
        'whole',
        { set: 'anno-lexical', article: sentence_id, outlet: outletKey(source_name) },
        { loaded: target(label, WEIGHT) },
      );
}
