import { readLines } from '../../../evaluate/load/lines.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readAlone, target } from './examples.ts';

interface Row {
  readonly text: string;
  readonly article_id: string;
  readonly fold: number;
  readonly label: 'uncertain' | 'certain';
}

/**
 * CoNLL-2010 task 1, Wikipedia: for a figure of its own by a head that learns from nothing else. Its guideline is another
 * one (half its cues are quantifiers), so the hedging score does not learn from it. `article` begins with the fold.
 */
export function* readConll(data: string, read: ScoreReader): Iterable<Example> {
  for (const { text, article_id, fold, label } of readLines<Row>(data, 'conll2010-wiki/train.jsonl')) {
    const article = `${fold}/${article_id}`;
    yield readAlone(
      read,
      text,
      'whole',
      { set: 'conll', article, outlet: article },
      { hedging: target(label === 'uncertain') },
    );
  }
}
