import type { ScoreName } from '../../../src/signals/types.ts';
import type { Example } from '../../train/scores/example.ts';
import type { Ground } from '../../train/scores/fit.ts';
import { makeScoreReader } from '../../train/scores/reading.ts';
import { markSet } from '../../train/scores/sources/marks.ts';
import { OPEN_SETS, type SetName, teaches } from '../../train/scores/sources/sets.ts';
import { loadExamples, loadVocabulary } from '../../train/scores/sources/store.ts';
import { withoutContext } from '../../train/scores/train.ts';
import { loadVectors } from '../../train/scores/vectors.ts';

/** The labelled sets as examples, each read when it is first asked for. */
export interface Library {
  readonly ground: Ground;
  /** Examples of a set, each with a column for the set itself: guidelines differ in how often they say yes. */
  examples(set: SetName): readonly Example[];
  /**
   * What a model of a score learns from among these sets. `alone`: our sentences as they are analyzed without the text
   * around them, for sets of single sentences.
   */
  teachers(sets: readonly SetName[], score: ScoreName, unit: 'alone' | 'document'): readonly Example[];
}

export function openLibrary(data: string): Library {
  const ground: Ground = { vectors: loadVectors(), vocabulary: loadVocabulary(data) };
  const kept = new Map<SetName, readonly Example[]>();
  const copies = new Map<SetName, readonly Example[]>();
  const examples = (set: SetName) => {
    const found =
      kept.get(set) ?? markSet(loadExamples(set, data, () => makeScoreReader(ground.vectors, ground.vocabulary)));
    kept.set(set, found);
    return found;
  };
  return {
    ground,
    examples,
    teachers: (sets, score, unit) =>
      sets.flatMap((set) => {
        if (!teaches(set, score)) return [];
        if (unit === 'document' || !OPEN_SETS.includes(set)) return examples(set);
        const own = copies.get(set) ?? takeAlone(examples(set));
        copies.set(set, own);
        return own;
      }),
  };
}

/** Copies without context; in these models they are all there is, so they weigh what the originals do. */
function takeAlone(examples: readonly Example[]): Example[] {
  return withoutContext(examples).map((copy, i) => ({ ...copy, targets: (examples[i] as Example).targets }));
}
