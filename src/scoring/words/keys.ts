import type { LexiconIndex } from '../../lexicons/lexicon-index.ts';
import { findSideMentions } from '../../lexicons/sides.ts';
import { wordSet } from '../../segmentation/words.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import { ALIKE, CLASS, MERGED } from './classes.ts';

const ISSUES = wordSet('issues', 'topic');

/**
 * What each token counts as in the word scores: its folded form, a class, or null when it counts nothing by itself (a
 * symbol, a later token of a name of several). `isWord`: whether a folded form is an ordinary word, for words whose
 * capitals say nothing (headlines in title case, shouting).
 */
export function wordKeys(
  text: TokenizedText,
  matches: LexiconIndex,
  isWord: (form: string) => boolean,
): (string | null)[] {
  const { tokens } = text;
  const keys = new Array<string | null>(tokens.length).fill(null);
  for (const range of text.sentenceTokens) {
    const titleCase = isTitleCase(tokens, range);
    for (let i = range.from; i < range.to; i++)
      keys[i] = keyOf(tokens[i] as Token, i === range.from, titleCase, isWord);
    for (const { entry, from, to } of matches.match(tokens, range.from, range.to))
      if (entry.lexicon === 'identity') collapse(keys, from, to, CLASS.name);
    for (const { kind, from, to } of findSideMentions(tokens, range.from, range.to))
      collapse(keys, from, to, kind === 'politician' ? CLASS.name : CLASS.side);
    mergeRuns(keys, range);
  }
  return keys;
}

/** How many words a sentence has by its keys. */
export function countKeys(keys: readonly (string | null)[], { from, to }: TokenRange = { from: 0, to: 0 }): number {
  let count = 0;
  for (let i = from; i < to; i++) if (keys[i] !== null) count++;
  return count;
}

function mergeRuns(keys: (string | null)[], { from, to }: TokenRange): void {
  let last: string | null = null;
  for (let i = from; i < to; i++) {
    const key = keys[i] as string | null;
    if (key === null) continue;
    if (key === last && MERGED.has(key)) keys[i] = null;
    last = key;
  }
}

function collapse(keys: (string | null)[], from: number, to: number, name: string): void {
  for (let i = from; i < to; i++) keys[i] = i === from ? name : null;
}

function keyOf(token: Token, first: boolean, titleCase: boolean, isWord: (form: string) => boolean): string | null {
  switch (token.kind) {
    case 'number':
      return CLASS.number;
    case 'link':
      return CLASS.link;
    case 'quote':
      return CLASS.quote;
    case 'symbol':
      return null;
    case 'punct':
      return ALIKE.get(token.norm) ?? token.norm;
    default:
  }
  const { norm } = token;
  if (ISSUES.has(norm)) return CLASS.name;
  if (token.pos === 'NUM' && norm !== 'one') return CLASS.number;
  const word = ALIKE.get(norm) ?? norm;
  if (norm === 'i' || norm.startsWith("i'")) return norm;
  // "al-Rashid" is a name though it does not begin with a capital.
  if (!startsUpper(token.text)) return token.pos === 'PROPN' && !isWord(word) ? CLASS.name : word;
  if (titleCase || isShouted(token.text)) return isWord(word) && token.text.length > 1 ? word : CLASS.name;
  return first && token.pos !== 'PROPN' && isWord(word) ? word : CLASS.name;
}

function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

/** Half of the words have a capital and none of those without one is a noun, verb or adjective: a headline. */
function isTitleCase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let words = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const { kind, text, pos } = tokens[i] as Token;
    if (kind !== 'word') continue;
    words++;
    if (startsUpper(text)) upper++;
    // Names may be long or short, so their number alone decides nothing.
    else if (pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ') return false;
  }
  return words > 2 && upper * 2 >= words;
}
