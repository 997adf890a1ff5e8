import type { Counts } from '../../../src/metrics/counts.ts';
import type { Span } from '../../../src/text/span.ts';

/** Runs of letters and digits: the words that token figures count, whatever tokenizer is being measured. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Per word of `words`: 1 when a span covers its first character, else 0. */
export function markWords(words: readonly Span[], spans: readonly Span[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return Uint8Array.from(words, ({ start }) => covered[start] ?? 0);
}

/** Token counts: each word is one yes-or-no question. */
export function countWords(gold: Uint8Array, found: Uint8Array): Counts {
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  for (let i = 0; i < gold.length; i++) {
    if (gold[i] && found[i]) hits++;
    else if (found[i]) wrong++;
    else if (gold[i]) missed++;
  }
  return { hits, wrong, missed };
}
