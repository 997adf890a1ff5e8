import { makeTestFilter } from '../../../annotate/manifest.ts';
import { groupBy, placeWordings, readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readDocument, target } from './examples.ts';
import { outletKey } from './outlets.ts';

interface Row {
  readonly text: string;
  readonly article_id: string;
  /** Articles on one event share a fold. */
  readonly fold: number;
  readonly spans: readonly { readonly bias: 'lex' | 'inf'; readonly quote: 'yes' | 'no'; readonly aim: string }[];
}

const FILE = 'basil/articles.jsonl';

/**
 * BASIL: lexical bias outside quotation marks is what the author loads. Where it aims at somebody else than it names it is
 * judged by, but not learned from (weight 0); bias by what is told teaches nothing of words. `article` begins with the fold
 * (`3/…`): articles on one event stay together.
 */
export function* readBasil(data: string, read: ScoreReader): Iterable<Example> {
  const rows = groupBy(readLines<Row>(data, 'basil/sentences.jsonl'), ({ article_id }) => article_id);
  const isTest = makeTestFilter();
  for (const { id, outlet, text } of readLines<{ id: string; outlet: string; text: string }>(data, FILE)) {
    if (isTest(FILE, id)) continue;
    const own = rows.get(id) ?? [];
    const places = placeWordings(
      text,
      own.map((row) => row.text),
    );
    const sentences = own.flatMap((row, i) => {
      const place = places[i];
      return place ? [{ ...place, row }] : [];
    });
    const origin = { set: 'basil', article: `${own[0]?.fold ?? 0}/${id}`, outlet: outletKey(outlet) };
    yield* readDocument(read, text, sentences, origin, ({ row }) => ({ loaded: loadedTarget(row) }));
  }
}

function loadedTarget({ spans }: Row) {
  const lexical = spans.filter(({ bias }) => bias === 'lex');
  const own = lexical.filter(({ quote }) => quote === 'no');
  const clear = lexical.length === 0 || own.some(({ aim }) => aim === 'dir');
  return target(own.length > 0, clear ? 1 : 0);
}
