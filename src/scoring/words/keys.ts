import type { LexiconIndex } from '../../lexicons/lexicon-index.ts';
import { findSideMentions } from '../../lexicons/sides.ts';
import { wordSet } from '../../segmentation/words.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import { CLASS } from './classes.ts';

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
      if (entry.lexicon === 'identity') collapse(keys, from, to, CLASS.identity);
    for (const { kind, from, to } of findSideMentions(tokens, range.from, range.to))
      collapse(keys, from, to, CLASS[kind]);
  }
  return keys;
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
      return token.norm;
    default:
  }
  const { norm } = token;
  if (ISSUES.has(norm)) return CLASS.issue;
  if (token.pos === 'NUM' && norm !== 'one') return CLASS.number;
  if (!startsUpper(token.text) || norm === 'i' || norm.startsWith("i'")) return norm;
  if (titleCase || isShouted(token.text)) return isWord(norm) && token.text.length > 1 ? norm : CLASS.name;
  return first && token.pos !== 'PROPN' && isWord(norm) ? norm : CLASS.name;
}

function startsUpper(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return text.charAt(0) !== text.charAt(0).toLowerCase();
}

function isShouted(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

/** Most of the longer words begin with a capital: a headline, where a capital says nothing. */
function isTitleCase(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let long = 0;
  let upper = 0;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'word' || text.length < 4) continue;
    long++;
    if (startsUpper(text)) upper++;
  }
  return long > 2 && upper * 10 >= long * 7;
}
