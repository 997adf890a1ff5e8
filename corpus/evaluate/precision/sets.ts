import { makeTestFilter } from '../../annotate/manifest.ts';
import { readLines } from '../load/lines.ts';

/** What sort of news a text is; firings are sampled evenly over the sorts. */
export const GENRES = ['wire', 'national', 'local', 'partisan', 'opinion'] as const;
export type Genre = (typeof GENRES)[number];

/** A text of the data folder that firings are looked for in. */
export interface SampledText {
  readonly set: string;
  /** As the data set gives it; unique inside its set. */
  readonly id: string;
  readonly genre: Genre;
  readonly text: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label?: string;
  readonly publisher?: string;
  readonly section?: string | null;
}

/** Of the large sets every third text is read, so that the command takes seconds. */
const STEP = 3;
const PARTISAN_PUBLISHERS = new Set(['breitbart', 'west-journal']);

/**
 * Development texts of six sets, without those of our own test part; see docs/results.md for the files. BABE's are single
 * sentences.
 */
export function* sampledTexts(data: string): Iterable<SampledText> {
  yield* read(data, 'babe', 'babe/dev.jsonl', () => 'partisan');
  // The mainstream half of hyperpartisan is mostly local stations, trade papers and magazines.
  yield* read(data, 'hyperpartisan', 'hyperpartisan/dev.jsonl', ({ label }) =>
    label === 'hyperpartisan' ? 'partisan' : 'local',
  );
  yield* read(data, 'newsdiscourse', 'newsdiscourse/train.articles.jsonl', () => 'wire');
  yield* read(data, 'basil', 'basil/articles.jsonl', () => 'national');
  yield* read(data, 'polnear', 'polnear/train.jsonl', ({ publisher }, n) =>
    n % STEP > 0 ? null : PARTISAN_PUBLISHERS.has(publisher ?? '') ? 'partisan' : 'national',
  );
  yield* read(data, 'allsides', 'allsides/valid.jsonl.gz', ({ section }, n) =>
    section === 'opinion' ? 'opinion' : n % STEP > 0 ? null : 'national',
  );
}

function* read(
  data: string,
  set: string,
  file: string,
  genreOf: (row: Row, n: number) => Genre | null,
): Iterable<SampledText> {
  const rows = readLines<Row>(data, file);
  const isTest = makeTestFilter();
  for (let n = 0; n < rows.length; n++) {
    const row = rows[n] as Row;
    const genre = genreOf(row, n);
    if (genre !== null && !isTest(file, row.id)) yield { set, id: row.id, genre, text: row.text };
  }
}
