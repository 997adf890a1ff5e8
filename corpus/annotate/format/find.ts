import type { Span } from '../../../src/text/span.ts';

/** Where words stand in a sentence, or why they cannot be found. */
export type Found = { readonly span: Span } | { readonly problem: string };

/**
 * Finds words as a reader copied them: whole words, in the same case; curly and straight marks, kinds of dashes and of
 * spaces are the same. `#2` at the end means the second place. Without it, words that stand in several places are a
 * problem, unless `firstWill` do.
 */
export function findWords(sentence: string, written: string, firstWill = false): Found {
  const numbered = /^(.*\S)\s+#(\d+)$/.exec(written);
  const words = (numbered?.[1] ?? written).trim();
  if (words === '') return { problem: 'no words given' };
  const places = placesOf(sentence, words);
  const count = numbered ? Number(numbered[2]) : 1;
  if (places.length === 0)
    return {
      problem: alike(sentence).includes(alike(words))
        ? `"${words}" begins or ends inside a word`
        : `"${words}" is not in the sentence (copy it exactly)`,
    };
  if (!numbered && places.length > 1 && !firstWill)
    return { problem: `"${words}" stands ${places.length} times: add #1 … #${places.length}` };
  const span = places[count - 1];
  return span ? { span } : { problem: `"${words}" stands only ${places.length} times, not #${count}` };
}

/** `first words … last words`, or all of them. */
export function findStretch(sentence: string, written: string): Found {
  const whole = findWords(sentence, written, true);
  if ('span' in whole) return whole;
  const ends = /^(.*\S)\s*(?:\u2026|\.\.\.)\s*(\S.*)$/.exec(written);
  if (!ends) return whole;
  const first = findWords(sentence, ends[1] as string, true);
  if (!('span' in first)) return first;
  const last = placesOf(sentence, (ends[2] as string).trim()).find(({ start }) => start >= first.span.end);
  return last
    ? { span: { start: first.span.start, end: last.end } }
    : { problem: `"${ends[2]}" does not stand after "${ends[1]}"` };
}

/** Every place of the words, as `findWords` counts them. */
export function placesOf(sentence: string, words: string): Span[] {
  const text = alike(sentence);
  const sought = alike(words);
  const places: Span[] = [];
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (!cutsWord(text, start) && !cutsWord(text, end)) places.push({ start, end });
  }
  return places;
}

/** One unit for one unit, so that offsets stay. */
function alike(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s\u23ce]/g, ' ');
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}
