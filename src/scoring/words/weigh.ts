import type { ScoreName } from '../../signals/types.ts';
import type { TokenizedText } from '../../tokens/types.ts';
import { type ByScore, PLACE } from '../by-score.ts';
import type { Feature } from '../features.ts';
import type { ViewWords } from './view-words.ts';
import { UNKNOWN, type WordTable } from './word-table.ts';

/** Where `addWords` sums what it reads: words and pairs, a number a score each. No text has 2^24 words, which it holds. */
export type SumRoom = Int32Array;

export function makeSumRoom(table: WordTable | null): SumRoom {
  return new Int32Array(2 * (table?.scores.length ?? 0));
}

/**
 * Adds what words and pairs of neighbours are worth on each score of the table to `sums`, in units of 2^-16 logit: weight
 * ÷ √(words + 3), the words of a view summed. Sums of whole numbers, so equal to the sum of `listWords` in any order.
 * @param words room that is written over
 * @returns whether the words say anything of the tone
 */
export function addWords(
  { numbers, count }: ViewWords,
  table: WordTable,
  sums: ByScore,
  words: SumRoom = makeSumRoom(table),
): boolean {
  const { wordWeights, pairWeights, edge, scores } = table;
  const size = scores.length;
  for (let s = 0; s < 2 * size; s++) words[s] = 0;
  let before = edge;
  for (let i = 0; i <= count; i++) {
    const number = i < count ? (numbers[i] as number) : edge;
    if (number >= 0) {
      if (i < count)
        for (let s = 0, at = number * size; s < size; s++, at++)
          words[s] = (words[s] as number) + (wordWeights[at] as number);
      const pair = before >= 0 ? table.findPair(before, number) : UNKNOWN;
      if (pair >= 0)
        for (let s = size, at = pair * size; s < size * 2; s++, at++)
          words[s] = (words[s] as number) + (pairWeights[at] as number);
    }
    before = number;
  }
  let hasTone = false;
  for (let s = 0; s < size; s++) {
    const place = PLACE[scores[s] as ScoreName];
    const sum =
      (words[s] as number) * table.wordUnits(s, count) + (words[size + s] as number) * table.pairUnits(s, count);
    sums[place] = (sums[place] as number) + sum;
    if (place === PLACE.tone && sum !== 0) hasTone = true;
  }
  return hasTone;
}

/** The same, one feature a word and a pair, with its place. */
export function listWords(
  { numbers, tokens: places, count }: ViewWords,
  table: WordTable,
  { tokens }: TokenizedText,
): Feature[] {
  const features: Feature[] = [];
  const { edge } = table;
  const spanOf = (first: number, last: number) => {
    const here: number[] = [];
    for (let i = first; i <= last; i++) if ((places[i] as number) >= 0) here.push(places[i] as number);
    const [start, end] = [tokens[here[0] ?? -1]?.start, tokens[here[here.length - 1] ?? -1]?.end];
    return start === undefined || end === undefined ? {} : { span: { start, end } };
  };
  let before = edge;
  for (let i = 0; i <= count; i++) {
    const number = i < count ? (numbers[i] as number) : edge;
    if (i < count && number >= 0) {
      const units = unitsOf(table, table.wordWeights, number, count, table.wordUnits);
      if (units) features.push({ name: `word:${table.words[number]}`, ...spanOf(i, i), units });
    }
    const pair = before >= 0 && number >= 0 ? table.findPair(before, number) : UNKNOWN;
    if (pair >= 0) {
      const units = unitsOf(table, table.pairWeights, pair, count, table.pairUnits);
      const name = `pair:${table.words[before]} ${table.words[number]}`;
      if (units) features.push({ name, ...spanOf(Math.max(0, i - 1), Math.min(i, count - 1)), units });
    }
    before = number;
  }
  return features;
}

function unitsOf(
  { scores }: WordTable,
  weights: Int8Array,
  place: number,
  count: number,
  worth: (score: number, count: number) => number,
): Feature['units'] | null {
  const units: Record<string, number> = {};
  let any = false;
  for (const [s, score] of scores.entries()) {
    const value = (weights[place * scores.length + s] as number) * worth(s, count);
    if (value === 0) continue;
    units[score] = value;
    any = true;
  }
  return any ? units : null;
}
