import { toUnits } from '../numbers/fixed-point.ts';
import type { TokenizedText } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import type { Feature } from './features.ts';
import type { Wording } from './words/view-words.ts';
import type { WordTable } from './words/word-table.ts';

/** What an earlier sentence still counts a sentence later. */
export const DECAY = 0.85;
/** Words of a neutral text that stand before every article, so that its first words do not decide. */
export const PRIOR_WORDS = 15;

/**
 * What the author's earlier words say about the kind of text a sentence stands in, per sentence: the decayed mean of
 * their weights as earlier text. Sentences of `unit: 'sentence'` have no earlier text; then this is not asked.
 */
export function weighEarlier(
  { sentenceTokens, sentences }: Pick<TokenizedText, 'sentenceTokens'> & { sentences: readonly { block: number }[] },
  scored: (block: number) => boolean,
  { owner }: Pick<VoiceLayer, 'owner'>,
  wording: Wording,
  table: WordTable,
): (Feature | null)[] {
  const size = table.scores.length;
  const { earlierWeights } = table;
  const sums = new Array<number>(size).fill(0);
  let words = 0;
  return sentenceTokens.map(({ from, to }, sentence) => {
    const feature = words === 0 ? null : featureOf(table, sums, words);
    if (!scored(sentences[sentence]?.block ?? -1)) return feature;
    for (let s = 0; s < size; s++) sums[s] = (sums[s] as number) * DECAY;
    words *= DECAY;
    for (let i = from; i < to; i++) {
      const number = wording[i] as number;
      if (number < 0 || owner[i] !== OWNER_AUTHOR) continue;
      words++;
      for (let s = 0, at = number * size; s < size; s++, at++)
        sums[s] = (sums[s] as number) + (earlierWeights[at] as number);
    }
    return feature;
  });
}

function featureOf(table: WordTable, sums: readonly number[], words: number): Feature | null {
  const units: Record<string, number> = {};
  for (const [s, score] of table.scores.entries()) {
    const value = toUnits(((sums[s] as number) / (words + PRIOR_WORDS)) * table.earlierStep(s));
    if (value !== 0) units[score] = value;
  }
  return { name: 'earlier:words', units };
}
