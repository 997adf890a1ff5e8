import { encodeNumbers, toUnsigned } from '../../../src/numbers/vlq.ts';
import type { ModelData } from '../../../src/voice/model/load.ts';
import { EDGES, QUESTIONS } from '../../../src/voice/model/parts.ts';
import type { Fitted } from './fit.ts';
import type { Learned } from './learn.ts';

/** The model as data that src/voice/model/load.ts reads. */
export function encodeModel({ words: { words, heads }, questions, edges, threshold }: Fitted): ModelData {
  const weights: Record<string, readonly [string, string]> = {};
  for (const name of QUESTIONS) weights[name] = makeWeightsData(questions[name]);
  for (const name of EDGES) weights[name] = makeWeightsData(edges[name]);
  return {
    words: words.join(' '),
    heads: encodeNumbers(words.map((word) => heads.get(word) ?? 0)),
    threshold,
    weights,
  };
}

export function makeWeightsData({ keys, values }: Learned): readonly [string, string] {
  const steps = keys.map((key, i) => key - (i === 0 ? 0 : (keys[i - 1] as number)));
  return [encodeNumbers(steps), encodeNumbers(values.map(toUnsigned))];
}
