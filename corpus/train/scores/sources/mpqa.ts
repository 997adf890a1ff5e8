import { loadMpqa } from '../../../evaluate/load/mpqa.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readDocument, target } from './examples.ts';

/** What the writer is said to feel is wider there than a comment: hedged inference and near-facts count. */
const WEIGHT = 0.3;

/** MPQA, whole documents: subjectivity of the writer; rows where only a source is subjective are its best negatives. */
export function* readMpqa(data: string, read: ScoreReader): Iterable<Example> {
  for (const { id, text, sentences } of loadMpqa(data))
    yield* readDocument(
      read,
      text,
      sentences,
      { set: 'mpqa', article: id, outlet: `mpqa-${id}` },
      ({ writerSubjective }) => ({ editorializing: target(writerSubjective, WEIGHT) }),
    );
}
