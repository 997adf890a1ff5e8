import { FIRST_WORD } from './ground.ts';

/** Words that features may name, and which of them may head a cue. */
export interface Vocabulary {
  /** Folded word or lemma → its number, from `FIRST_WORD`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Per number: bits of `HEAD_POS` with which the lemma may head a cue. */
  readonly heads: Uint8Array;
}

/** Numbers have twelve bits in a feature. */
export const MAX_WORDS = 4096;

/** Parts of speech that can head a cue. */
export const HEAD_POS = { VERB: 1, NOUN: 2, ADJ: 4, ADP: 8, ADV: 16, AUX: 32 } as const;

export function headBit(pos: string): number {
  return pos === 'VERB'
    ? HEAD_POS.VERB
    : pos === 'NOUN'
      ? HEAD_POS.NOUN
      : pos === 'ADJ'
        ? HEAD_POS.ADJ
        : pos === 'ADP'
          ? HEAD_POS.ADP
          : pos === 'ADV'
            ? HEAD_POS.ADV
            : pos === 'AUX'
              ? HEAD_POS.AUX
              : 0;
}

/** `words` in the order of their numbers; `heads` as lemma and bits, e.g. `say`: 1. */
export function makeVocabulary(words: readonly string[], heads: ReadonlyMap<string, number>): Vocabulary {
  const numbers = new Map(words.map((word, i) => [word, i + FIRST_WORD]));
  const bits = new Uint8Array(MAX_WORDS);
  for (const [lemma, own] of heads) {
    const number = numbers.get(lemma);
    if (number !== undefined) bits[number] = own;
  }
  return { numbers, heads: bits };
}
