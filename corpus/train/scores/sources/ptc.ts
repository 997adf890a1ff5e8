import { makeTestFilter } from '../../../annotate/manifest.ts';
import { loadPtc } from '../../../evaluate/load/ptc.ts';
import type { Example } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { target } from './examples.ts';

const TECHNIQUES: ReadonlySet<string> = new Set(['Loaded_Language', 'Name_Calling,Labeling']);
const WEIGHT = 0.5;
/** The labels do not say whose words they mark, so sentences that somebody else has a part in are left out. */
const LEAST_OWN = 0.99;

/** Propaganda techniques: loaded language and name calling in sentences that are the author's alone. */
export function* readPtc(data: string, read: ScoreReader): Iterable<Example> {
  const isTest = makeTestFilter();
  for (const { id, text, spans } of loadPtc(data)) {
    if (isTest('ptc/train.articles.jsonl', id)) continue;
    const marked = spans.filter(({ technique }) => TECHNIQUES.has(technique));
    const reading = read({ text }, 'document');
    for (const [i, { start, end }] of reading.sentences.entries()) {
      const evidence = reading.evidence(i, 'author');
      if (evidence === null || (evidence.features.get('form:author-share') ?? 0) < LEAST_OWN) continue;
      const loaded = marked.some((span) => span.start < end && start < span.end);
      yield {
        set: 'ptc',
        article: id,
        outlet: id,
        ...evidence,
        targets: { loaded: target(loaded, WEIGHT) },
      };
    }
  }
}
