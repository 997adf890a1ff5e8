import { makeDetector } from './detector.ts';
import { measureBabeWords } from './lexicons/babe.ts';
import { measurePlain } from './lexicons/plain.ts';
import { measurePtc } from './lexicons/ptc.ts';
import { measureUnmoved } from './lexicons/unmoved.ts';
import type { EvaluateOptions } from './options.ts';

/**
 * Loaded and partisan wording: how much of what annotators marked is found (BABE, PTC), how often plain news is marked
 * (BABE, NewsDiscourse), and what must not move any score (swapped sides, identity terms). docs/results.md says what
 * each figure is.
 */
export function* evaluateLexicons(options: EvaluateOptions): Iterable<string> {
  const detect = makeDetector();
  yield* measureBabeWords(detect, options);
  yield* measurePtc(detect, options);
  yield* measurePlain(detect, options);
  yield* measureUnmoved(options);
}
