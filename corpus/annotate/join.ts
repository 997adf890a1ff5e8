import { loadCorpus, loadWider } from './load.ts';
import type { AnnotateOptions } from './options.ts';

/**
 * The corpus with its texts, JSONL, an article a line, and with `--wider` the windows of the wider sample behind it; what
 * could not be joined goes to standard error.
 */
export function* joinCorpus({ data, wider }: AnnotateOptions): Iterable<string> {
  for (const { articles, diagnostics } of [loadCorpus(data), ...(wider ? [loadWider(data)] : [])]) {
    for (const diagnostic of diagnostics) console.error(`corpus: ${diagnostic}`);
    for (const article of articles) yield JSON.stringify(article);
  }
}
