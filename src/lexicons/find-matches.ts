import { type Blocker, keepLongest, unblocked } from './overlap.ts';
import { type Node, startOf, type Trie } from './trie.ts';
import type { LexiconEntry, LexiconMatch, MatchableToken, Pos } from './types.ts';
import { sketchOf } from './word-filter.ts';
import { NO_NUMBER, type NumberedWords, type WordNumbers } from './word-numbers.ts';

/** A trie with what the words that were met begin in it: most words of a text begin nothing. */
export interface Finder {
  readonly trie: Trie;
  /** By the number that is kept for a word. */
  readonly begins: (Begins | null)[];
  last: { readonly numbers: WordNumbers; readonly memo: Int32Array } | null;
}

/** Numbers kept for a word: 0 is one that was not looked up, and this one begins nothing. */
const NOTHING = 1;

/** What a token begins, by its form and by its lemma. */
interface Begins {
  readonly form: Beginning | null;
  readonly lemma: Beginning | null;
}

interface Beginning {
  readonly node: Node;
  /** Those entries of the node that the token's part of speech allows. */
  readonly entries: readonly LexiconEntry[];
  /** Sketch of the word, for the pair filter. */
  readonly sketch: number;
}

export function makeFinder(trie: Trie): Finder {
  return { trie, begins: [null, null], last: null };
}

/** As `LexiconIndex.match`. */
export function findMatches(
  finder: Finder,
  tokens: readonly MatchableToken[],
  from: number,
  to: number,
  words: NumberedWords | undefined,
): LexiconMatch[] {
  const { trie } = finder;
  const found: LexiconMatch[] = [];
  const blockers: Blocker[] = [];
  const memo = words === undefined ? NO_MEMO : memoOf(finder, words);
  for (let i = from; i < to; i++) {
    const id = words === undefined ? NO_NUMBER : (words.ids[i] as number);
    const kept = id === NO_NUMBER ? 0 : (memo[id] as number);
    if (kept === NOTHING) continue;
    const begins = kept === 0 ? readBegins(finder, tokens[i] as MatchableToken, memo, id) : finder.begins[kept];
    if (begins === null || begins === undefined) continue;
    const { form, lemma } = begins;
    const next = i + 1 < to ? (tokens[i + 1] as MatchableToken) : null;
    if (form !== null) {
      const goesOn = next !== null && form.node.next !== null && trie.forms.mayBegin(form.sketch, sketchOf(next.norm));
      walk(form, goesOn, 'norm', tokens, i, to, found, blockers);
    }
    if (lemma !== null) {
      const goesOn =
        next !== null && lemma.node.next !== null && trie.lemmas.mayBegin(lemma.sketch, sketchOf(next.lemma));
      walk(lemma, goesOn, 'lemma', tokens, i, to, found, blockers);
    }
  }
  if (found.length === 0) return found;
  return keepLongest(blockers.length === 0 ? found : unblocked(found, blockers), trie.own);
}

const NO_MEMO = new Int32Array(0);

/** The memo that was asked for last stays at hand: a text is asked about sentence by sentence. */
function memoOf(finder: Finder, { numbers }: NumberedWords): Int32Array {
  const { last } = finder;
  if (last !== null && last.numbers === numbers && last.memo.length >= numbers.count()) return last.memo;
  const memo = numbers.memo(finder);
  finder.last = { numbers, memo };
  return memo;
}

/** Looks a token up, and keeps what it begins where it has a number. */
function readBegins(
  { trie, begins }: Finder,
  { norm, lemma, pos }: MatchableToken,
  memo: Int32Array,
  id: number,
): Begins | null {
  const byForm = beginningOf(startOf(trie, norm)?.form, norm, pos);
  const byLemma = beginningOf(startOf(trie, lemma)?.lemma, lemma, pos);
  const found = byForm === null && byLemma === null ? null : { form: byForm, lemma: byLemma };
  if (id !== NO_NUMBER) {
    memo[id] = found === null ? NOTHING : begins.length;
    if (found !== null) begins.push(found);
  }
  return found;
}

function beginningOf(node: Node | null | undefined, word: string, pos: Pos): Beginning | null {
  if (node === null || node === undefined) return null;
  const entries = node.entries.filter((entry) => allows(entry, pos));
  const nothing = entries.length === 0 && node.blocks === null && node.next === null;
  return nothing ? null : { node, entries, sketch: sketchOf(word) };
}

function allows(entry: LexiconEntry, pos: Pos): boolean {
  return entry.pos === null || entry.pos.includes(pos);
}

/** Collects what starts at token `at`; depth is bounded by the longest cue. `goesOn`: a second word may follow. */
function walk(
  { node: start, entries }: Beginning,
  goesOn: boolean,
  key: 'norm' | 'lemma',
  tokens: readonly MatchableToken[],
  at: number,
  to: number,
  found: LexiconMatch[],
  blockers: Blocker[],
): void {
  for (const entry of entries) found.push({ entry, from: at, to: at + 1 });
  if (start.blocks !== null) blockers.push({ from: at, to: at + 1, blocks: start.blocks });
  if (!goesOn) return;
  const { pos } = tokens[at] as MatchableToken;
  let node = start.next?.get((tokens[at + 1] as MatchableToken)[key]);
  for (let end = at + 2; node !== undefined; end++) {
    for (const entry of node.entries) if (allows(entry, pos)) found.push({ entry, from: at, to: end });
    if (node.blocks !== null) blockers.push({ from: at, to: end, blocks: node.blocks });
    if (node.next === null || end >= to) return;
    node = node.next.get((tokens[end] as MatchableToken)[key]);
  }
}
