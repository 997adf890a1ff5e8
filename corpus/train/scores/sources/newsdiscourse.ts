import { makeTestFilter } from '../../../annotate/manifest.ts';
import { loadNewsDiscourse } from '../../../evaluate/load/newsdiscourse.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { readDocument, target } from './examples.ts';
import { outletKey } from './outlets.ts';

const WEIGHT = 0.3;

/** NewsDiscourse: what the author adds to somebody's speech is hardly ever a comment; other rows say nothing of it. */
export function* readNewsDiscourse(data: string, read: ScoreReader): Iterable<Example> {
  const isTest = makeTestFilter();
  for (const split of ['train', 'validation'] as const)
    for (const { id, publisher, text, sentences } of loadNewsDiscourse(data, split)) {
      if (isTest(`newsdiscourse/${split}.articles.jsonl`, id)) continue;
      const origin = { set: 'newsdiscourse', article: id, outlet: outletKey(publisher) };
      yield* readDocument(read, text, sentences, origin, ({ speech }) =>
        speech ? { editorializing: target(false, WEIGHT) } : null,
      );
    }
}
