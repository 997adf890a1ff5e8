import type { Example } from '../../train/scores/example.ts';
import type { Ground } from '../../train/scores/fit.ts';
import { makeScoreReader } from '../../train/scores/reading.ts';
import { OPEN_SETS, RESEARCH_SETS, type SetName } from '../../train/scores/sources/sets.ts';
import { loadExamples, loadVocabulary } from '../../train/scores/sources/store.ts';
import { withoutContext } from '../../train/scores/train.ts';
import { loadVectors } from '../../train/scores/vectors.ts';

export type Sources = 'open' | 'research';

/** The labelled sets as examples, each read when it is first asked for. */
export interface Library {
  readonly ground: Ground;
  /** Examples of a set, each with a column for the set itself: guidelines differ in how often they say yes. */
  examples(set: SetName): readonly Example[];
  /** What a model of these sets learns from, with the copies that stand alone. */
  teachers(sets: readonly SetName[]): readonly Example[];
}

export const SETS_OF: Readonly<Record<Sources, readonly SetName[]>> = { open: OPEN_SETS, research: RESEARCH_SETS };

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
    teachers: (sets) =>
      sets.flatMap((set) => {
        if (!OPEN_SETS.includes(set)) return examples(set);
        const alone = copies.get(set) ?? withoutContext(examples(set));
        copies.set(set, alone);
        return [...examples(set), ...alone];
      }),
  };
}

/** Our own sets have no column: what other sets say is told apart from them. */
function markSet(examples: readonly Example[]): Example[] {
  return examples.map((example) =>
    example.set === 'corpus' || example.set === 'wider'
      ? example
      : { ...example, features: new Map([...example.features, [`set:${example.set}`, 1]]) },
  );
}
