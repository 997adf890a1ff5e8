import type { Matcher } from '../../lexicons/lexicon-index.ts';
import type { SideMention } from '../../lexicons/sides.ts';
import { wordSet } from '../../segmentation/words.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import { ALIKE, CLASS, MERGED } from './classes.ts';
import { NOTHING, UNKNOWN, type WordTable } from './word-table.ts';

const ISSUES = wordSet('issues', 'topic');

/**
 * What each token counts as in the word scores: its folded form, a class, or null when it counts nothing by itself (a
 * symbol, a later token of a name of several). `isWord`: whether a folded form is an ordinary word, for words whose
 * capitals say nothing (headlines in title case, shouting). `mentions`: the sides that each sentence names.
 */
export function wordKeys(
  text: TokenizedText,
  matches: Matcher,
  mentions: readonly (readonly SideMention[])[],
  isWord: (form: string) => boolean,
): (string | null)[] {
  const keys = new Array<string | null>(text.tokens.length).fill(null);
  layKeys<string | null>(keys, text, matches, mentions, {
    keyAt: (token, place) => keyOf(text.tokens[token] as Token, place, isWord),
    name: CLASS.name,
    side: CLASS.side,
    nothing: null,
    merges: (key) => key !== null && MERGED.has(key),
  });
  return keys;
}

/** The same as numbers of a table, `UNKNOWN` for words it does not hold, `NOTHING` for null. */
export function wordNumbers(
  text: TokenizedText,
  matches: Matcher,
  mentions: readonly (readonly SideMention[])[],
  table: WordTable,
): Int32Array {
  const { ids, numbers } = text.words;
  const isWord = (form: string) => table.numbers.has(form);
  const numberOf = (token: number, place: Place) => {
    const key = keyOf(text.tokens[token] as Token, place, isWord);
    return key === null ? NOTHING : (table.numbers.get(key) ?? UNKNOWN);
  };
  // A word's key depends on the word and the kind of its place alone, so it is looked up once.
  const memos = PLACES.map((place) => numbers.memo(table.places[place]));
  const [name, side] = [table.numbers.get(CLASS.name) ?? UNKNOWN, table.numbers.get(CLASS.side) ?? UNKNOWN];
  const number = table.numbers.get(CLASS.number) ?? UNKNOWN;
  const keys = new Int32Array(text.tokens.length).fill(NOTHING);
  layKeys<number>(keys, text, matches, mentions, {
    keyAt: (token, place) => {
      const id = ids[token] as number;
      if (id < 0) return numberOf(token, place);
      const memo = memos[place] as Int32Array;
      const known = memo[id] as number;
      if (known !== 0) return known - KEPT;
      const found = numberOf(token, place);
      memo[id] = found + KEPT;
      return found;
    },
    name,
    side,
    nothing: NOTHING,
    merges: (key) => key >= 0 && (key === name || key === side || key === number),
  });
  return keys;
}

/** Added to a number that is kept, so that 0 is what was not asked yet. */
const KEPT = 3;

/** Where a word stands: inside a sentence, at its start, or in a headline in title case. */
type Place = 0 | 1 | 2;
const [INSIDE, FIRST, TITLE] = [0, 1, 2] as const;
const PLACES: readonly Place[] = [INSIDE, FIRST, TITLE];

interface KeyMaker<Key> {
  readonly keyAt: (token: number, place: Place) => Key;
  readonly name: Key;
  readonly side: Key;
  readonly nothing: Key;
  readonly merges: (key: Key) => boolean;
}

/** One a token. */
type Keys<Key> = { [token: number]: Key };

function layKeys<Key>(
  keys: Keys<Key>,
  { tokens, sentenceTokens }: TokenizedText,
  matches: Matcher,
  mentions: readonly (readonly SideMention[])[],
  maker: KeyMaker<Key>,
): void {
  for (const range of sentenceTokens) {
    const rest = isTitleCase(tokens, range) ? TITLE : INSIDE;
    for (let i = range.from; i < range.to; i++)
      keys[i] = maker.keyAt(i, rest === INSIDE && i === range.from ? FIRST : rest);
  }
  // No match crosses from one sentence into another.
  for (const { entry, from, to } of matches.match(tokens, 0, tokens.length))
    if (entry.lexicon === 'identity') collapse(keys, from, to, maker.name, maker.nothing);
  for (let s = 0; s < sentenceTokens.length; s++) {
    for (const { kind, from, to } of mentions[s] as readonly SideMention[])
      collapse(keys, from, to, kind === 'politician' ? maker.name : maker.side, maker.nothing);
    mergeRuns(keys, sentenceTokens[s] as TokenRange, maker);
  }
}

function mergeRuns<Key>(keys: Keys<Key>, { from, to }: TokenRange, { nothing, merges }: KeyMaker<Key>): void {
  let last = nothing;
  for (let i = from; i < to; i++) {
    const key = keys[i] as Key;
    if (key === nothing) continue;
    if (key === last && merges(key)) keys[i] = nothing;
    last = key;
  }
}

function collapse<Key>(keys: Keys<Key>, from: number, to: number, name: Key, nothing: Key): void {
  for (let i = from; i < to; i++) keys[i] = i === from ? name : nothing;
}

/** How many words a sentence has by its keys. */
export function countKeys<Key>(
  keys: Readonly<Keys<Key>>,
  { from, to }: TokenRange = { from: 0, to: 0 },
  nothing: Key,
): number {
  let count = 0;
  for (let i = from; i < to; i++) if (keys[i] !== nothing) count++;
  return count;
}

function keyOf(token: Token, place: Place, isWord: (form: string) => boolean): string | null {
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
  if (place === TITLE || isShouted(token.text)) return isWord(word) && token.text.length > 1 ? word : CLASS.name;
  return place === FIRST && token.pos !== 'PROPN' && isWord(word) ? word : CLASS.name;
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
