import type { Segmentation } from '../../src/segmentation/types.ts';
import { makeSource } from '../../src/text/source.ts';

/** One block with one sentence that covers the text without its outer white space: for tests of later stages alone. */
export function oneSentence(text: string): Segmentation {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const source = makeSource(text);
  const some = end > start;
  return {
    source,
    blocks: some ? [{ kind: 'paragraph', field: 'text', start, end }] : [],
    sentences: some ? [{ start, end, block: 0 }] : [],
    english: true,
    diagnostics: [],
  };
}
