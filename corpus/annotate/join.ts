import { loadCorpus } from './load.ts';
import type { AnnotateOptions } from './options.ts';

/** The corpus with its texts, JSONL, an article a line; what could not be joined goes to standard error. */
export function* joinCorpus({ data }: AnnotateOptions): Iterable<string> {
  const { articles, diagnostics } = loadCorpus(data);
  for (const diagnostic of diagnostics) console.error(`corpus: ${diagnostic}`);
  for (const article of articles) yield JSON.stringify(article);
}
