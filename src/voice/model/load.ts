import { decodeNumbers, decodeRising, decodeSigned } from '../../numbers/vlq.ts';
import { EDGES, QUESTIONS } from './parts.ts';
import { makeVocabulary } from './vocabulary.ts';
import type { VoiceModel } from './voice-model.ts';
import { makeWeights, type Weights } from './weights.ts';

/** A model as it is written in `generated/model.ts`. */
export interface ModelData {
  /** Words in the order of their numbers, a space between two. */
  readonly words: string;
  /** Per word: the parts of speech with which it may head a cue, one character each. */
  readonly heads: string;
  readonly threshold: number;
  /** Per question and edge: steps from one feature to the next, then the weights. */
  readonly weights: Readonly<Record<string, readonly [steps: string, values: string]>>;
}

export function loadModel({ words, heads, threshold, weights }: ModelData): VoiceModel {
  const list = words.split(' ');
  const bits = decodeNumbers(heads);
  const weigh = <Name extends string>(names: readonly Name[]) =>
    Object.fromEntries(names.map((name) => [name, loadWeights(weights[name])])) as Record<Name, Weights>;
  return {
    vocabulary: makeVocabulary(list, new Map(list.map((word, i) => [word, bits[i] ?? 0]))),
    questions: weigh(QUESTIONS),
    edges: weigh(EDGES),
    threshold,
  };
}

export function loadWeights([steps, values]: readonly [string, string] = ['', '']): Weights {
  return makeWeights(decodeRising(steps), decodeSigned(values));
}
