import { ALIKE, CLASSES } from '../../../src/scoring/words/classes.ts';
import { readLines } from '../../evaluate/load/lines.ts';

/** Marks that are words of their own to the scores. */
const MARKS = [
  ...'.,;:?!()-',
  '...',
  '\u2026',
  '\u2014',
  '\u2013',
  '--',
  '[',
  ']',
  '/',
  '?!',
  '!!',
  '!?',
  '!!!',
  '*',
  '&',
  '+',
  '=',
  '\u2022',
];

/**
 * The words that can have a weight: those that stand in lower case most often in the news of allsides, marks and
 * classes. No label is looked at; ties by the alphabet.
 */
export function collectVocabulary(
  data: string,
  { size, least }: { readonly size: number; readonly least: number },
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of readLines<{ text: string }>(data, 'allsides/train.jsonl.gz')) {
    const folded = text.replaceAll('\u2019', "'");
    for (const [word] of folded.matchAll(/(?<![\p{L}\p{N}'-])\p{Ll}[\p{Ll}'-]*(?![\p{L}\p{N}])/gu)) {
      // Contractions as our tokens have them: the word, and what is left of "not", "is" and their like.
      for (const part of word.split(/(?=n't$|'(?:s|re|ve|ll|d|m)$)/)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  const words = [...counts]
    .filter(([word, count]) => count >= least && !/['-]$/.test(word))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, size)
    .map(([word]) => word);
  return new Set([...CLASSES, ...MARKS, ...words, 'i'].map((word) => ALIKE.get(word) ?? word).sort());
}
