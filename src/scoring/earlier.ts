import { toUnits } from '../numbers/fixed-point.ts';
import type { TokenizedText } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';
import { type ByScore, PLACE, SCORE_COUNT } from './by-score.ts';
import type { Wording } from './words/view-words.ts';
import type { WordTable } from './words/word-table.ts';

/** What an earlier sentence still counts a sentence later. */
export const DECAY = 0.85;
/** Words of a neutral text that stand before every article, so that its first words do not decide. */
export const PRIOR_WORDS = 15;

/**
 * What the author's earlier words say about the kind of text a sentence stands in: the decayed mean of their weights as
 * earlier text, written into `units` when it is asked; false where nothing stands before. Sentences of `unit: 'sentence'`
 * have no earlier text; then this is not asked.
 */
export function weighEarlier(
  { sentenceTokens, sentences }: Pick<TokenizedText, 'sentenceTokens'> & { sentences: readonly { block: number }[] },
  scored: (block: number) => boolean,
  { owner }: Pick<VoiceLayer, 'owner'>,
  wording: Wording,
  table: WordTable,
): (sentence: number, units: ByScore) => boolean {
  // Most scores do not ask what stands before.
  const asked = table.scores.map((_, s) => s).filter((s) => table.earlierStep(s) !== 0);
  const { earlierWeights } = table;
  const [size, width] = [table.scores.length, asked.length];
  /** Per sentence: a sum a score that asks. */
  const sums = new Float64Array(sentenceTokens.length * width);
  const counts = new Float64Array(sentenceTokens.length);
  const now = new Float64Array(width);
  let words = 0;
  for (let sentence = 0; sentence < sentenceTokens.length; sentence++) {
    counts[sentence] = words;
    sums.set(now, sentence * width);
    if (!scored(sentences[sentence]?.block ?? -1)) continue;
    for (let k = 0; k < width; k++) now[k] = (now[k] as number) * DECAY;
    words *= DECAY;
    const { from, to } = sentenceTokens[sentence] as { from: number; to: number };
    for (let i = from; i < to; i++) {
      const number = wording[i] as number;
      if (number < 0 || owner[i] !== OWNER_AUTHOR) continue;
      words++;
      for (let k = 0; k < width; k++)
        now[k] = (now[k] as number) + (earlierWeights[number * size + (asked[k] as number)] as number);
    }
  }
  return (sentence, units) => {
    const count = counts[sentence] as number;
    if (count === 0) return false;
    for (let s = 0; s < SCORE_COUNT; s++) units[s] = 0;
    for (let k = 0; k < width; k++) {
      const s = asked[k] as number;
      const mean = (sums[sentence * width + k] as number) / (count + PRIOR_WORDS);
      units[PLACE[table.scores[s] as keyof typeof PLACE]] = toUnits(mean * table.earlierStep(s));
    }
    return true;
  };
}
