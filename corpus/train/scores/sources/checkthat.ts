import { readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { findFile, readTable } from './delimited.ts';
import { readAlone, target } from './examples.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

/** A quoted opinion is objective even when its marks lie outside the row: then the row cannot be told from a comment. */
const UNBALANCED_WEIGHT = 0.5;

/** CheckThat! task 2 (English), part `train` or `dev`: SUBJ where the author's own view is given. */
export function* readCheckThat(data: string, read: ScoreReader, part: 'train' | 'dev'): Iterable<Example> {
  for (const { id, text, label } of loadRows(data, part)) {
    const subjective = label === 'SUBJ';
    yield readAlone(
      read,
      text,
      'author',
      { set: 'checkthat', article: id, outlet: `checkthat-${id}` },
      { editorializing: target(subjective, !subjective && isUnbalanced(text) ? UNBALANCED_WEIGHT : 1) },
    );
  }
}

/** The task's own tables, `{train,dev}_en.tsv`, or our rows. Fields of the tables are not quoted. */
function loadRows(data: string, part: string): readonly Row[] {
  const table = findFile(data, [`checkthat/${part}_en.tsv`]);
  if (table === undefined) return readLines<Row>(data, `checkthat/${part}.jsonl`);
  const columns = ['sentence_id', 'sentence', 'label'];
  return readTable(data, table, columns, { separator: '\t', quoted: false }).map((row) => ({
    id: row['sentence_id'] ?? '',
    text: row['sentence'] ?? '',
    label: row['label'] ?? '',
  }));
}

function isUnbalanced(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/"/g) % 2 === 1 || count(/\u201c/g) !== count(/\u201d/g);
}
