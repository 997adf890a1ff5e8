import { type Blocker, isSettled, keepLongest, unblocked } from './overlap.ts';
import { type Node, startOf, type Trie } from './trie.ts';
import type { LexiconEntry, LexiconMatch, MatchableToken, Pos } from './types.ts';
import { SKETCH_BITS, SKETCH_COUNT, sketchOf } from './word-filter.ts';
import { NO_NUMBER, type NumberedWords, type WordNumbers } from './word-numbers.ts';

/** A trie with what the words that were met begin in it, by the number that is kept for a word. */
export interface Finder {
  readonly trie: Trie;
  readonly begins: (Begins | null)[];
  /**
   * Two for each of `begins`: the sketches of its form and lemma where a second word may follow, else -1. Most words that
   * begin a cue begin only longer ones, which the next word nearly always rules out: that is told from these alone.
   */
  readonly goesOn: number[];
  /** Of the sentence at hand; empty between two. */
  readonly blockers: Blocker[];
  last: Memos | null;
}

/** What is kept of the words of a text: what each begins, and its sketches. */
interface Memos {
  readonly numbers: WordNumbers;
  /** Owners of the two, as long as the numbers are the same. */
  readonly owners: readonly [object, object];
  readonly begins: Int32Array;
  readonly seconds: Int32Array;
}

/** Numbers kept for a word: 0 is one that was not looked up, and this one begins nothing. */
const NOTHING = 1;
/** Place in `begins` of what a word without a number begins, until the next such word. */
const UNKEPT = 0;
/** Set in the number of a word that is a cue or a blocker by itself. */
const ALONE = 1 << 30;

/** What a token begins, by its form and by its lemma. */
interface Begins {
  /** The entries of both, in this order. */
  readonly entries: readonly LexiconEntry[];
  /** What the word blocks by itself. */
  readonly blocks: Node['blocks'];
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
  return { trie, begins: [null, null], goesOn: [-1, -1, -1, -1], blockers: [], last: null };
}

/** Adds the matches inside tokens `[from, to)` to `out`, as `LexiconIndex.match` gives them. */
export function findMatches(
  finder: Finder,
  tokens: readonly MatchableToken[],
  from: number,
  to: number,
  words: NumberedWords | undefined,
  out: LexiconMatch[],
): void {
  const { trie, goesOn, blockers } = finder;
  const first = out.length;
  const memos = words === undefined ? null : memosOf(finder, words);
  for (let i = from; i < to; i++) {
    const id = words === undefined ? NO_NUMBER : words.ids[i]!;
    let kept = id === NO_NUMBER ? 0 : memos!.begins[id]!;
    if (kept === NOTHING) continue;
    if (kept === 0) kept = readBegins(finder, tokens[i]!, memos, id);
    if (kept === NOTHING) continue;
    const place = kept & ~ALONE;
    const formSketch = goesOn[2 * place]!;
    const lemmaSketch = goesOn[2 * place + 1]!;
    let formGoesOn = false;
    let lemmaGoesOn = false;
    if (i + 1 < to && (formSketch >= 0 || lemmaSketch >= 0)) {
      const second = secondOf(tokens, words, memos, i + 1);
      formGoesOn = formSketch >= 0 && trie.forms.mayBegin(formSketch, second & (SKETCH_COUNT - 1));
      lemmaGoesOn = lemmaSketch >= 0 && trie.lemmas.mayBegin(lemmaSketch, second >>> SKETCH_BITS);
    }
    if (formGoesOn || lemmaGoesOn) {
      const { form, lemma } = finder.begins[place]!;
      if (form !== null) walk(form, formGoesOn, 'norm', tokens, i, to, out, blockers);
      if (lemma !== null) walk(lemma, lemmaGoesOn, 'lemma', tokens, i, to, out, blockers);
    } else if (kept >= ALONE) {
      const { entries, blocks } = finder.begins[place]!;
      for (let k = 0; k < entries.length; k++) out.push({ entry: entries[k]!, from: i, to: i + 1 });
      if (blocks !== null) blockers.push({ from: i, to: i + 1, blocks });
    }
  }
  if (out.length - first > 1 || blockers.length > 0) settle(finder, out, first);
}

/** Leaves of the matches from `first` on those that are not blocked and not part of longer ones. */
function settle({ trie, blockers }: Finder, out: LexiconMatch[], first: number): void {
  if (blockers.length === 0 && isSettled(out, first)) return;
  const found = out.slice(first);
  out.length = first;
  for (const match of keepLongest(blockers.length === 0 ? found : unblocked(found, blockers), trie.own))
    out.push(match);
  blockers.length = 0;
}

/** The memos that were asked for last stay at hand: a text is asked about sentence by sentence. */
function memosOf(finder: Finder, { numbers }: NumberedWords): Memos {
  const { last } = finder;
  if (last?.numbers === numbers && last.begins.length >= numbers.count()) return last;
  let owners = last?.owners;
  if (owners === undefined || last?.numbers !== numbers) {
    // What words of other numbers begin is forgotten, and so is, with its owner, every memo that tells of it.
    finder.begins.length = UNKEPT + 2;
    finder.goesOn.length = 2 * finder.begins.length;
    owners = [{}, {}];
  }
  finder.last = { numbers, owners, begins: numbers.memo(owners[0]), seconds: numbers.memo(owners[1]) };
  return finder.last;
}

/** Looks a token up; returns what is kept for it. */
function readBegins(
  { trie, begins, goesOn }: Finder,
  { norm, lemma, pos }: MatchableToken,
  memos: Memos | null,
  id: number,
): number {
  const byForm = beginningOf(startOf(trie, norm)?.form, norm, pos);
  const byLemma = beginningOf(startOf(trie, lemma)?.lemma, lemma, pos);
  if (byForm === null && byLemma === null) {
    if (id !== NO_NUMBER) memos!.begins[id] = NOTHING;
    return NOTHING;
  }
  const place = id === NO_NUMBER ? UNKEPT : begins.length;
  begins[place] = {
    entries: [...(byForm?.entries ?? []), ...(byLemma?.entries ?? [])],
    blocks: byForm?.node.blocks ?? null,
    form: byForm,
    lemma: byLemma,
  };
  goesOn[2 * place] = byForm?.node.next ? byForm.sketch : -1;
  goesOn[2 * place + 1] = byLemma?.node.next ? byLemma.sketch : -1;
  const kept = isAlone(byForm) || isAlone(byLemma) ? place | ALONE : place;
  if (id !== NO_NUMBER) memos!.begins[id] = kept;
  return kept;
}

function isAlone(beginning: Beginning | null): boolean {
  return beginning !== null && (beginning.entries.length > 0 || beginning.node.blocks !== null);
}

/** The sketches of a token as a second word: that of its form, and above it that of its lemma. */
function secondOf(
  tokens: readonly MatchableToken[],
  words: NumberedWords | undefined,
  memos: Memos | null,
  at: number,
): number {
  const id = words === undefined ? NO_NUMBER : words.ids[at]!;
  const kept = id === NO_NUMBER ? 0 : memos!.seconds[id]!;
  if (kept !== 0) return kept;
  const { norm, lemma } = tokens[at]!;
  const sketches = sketchOf(norm) | (sketchOf(lemma) << SKETCH_BITS);
  if (id !== NO_NUMBER) memos!.seconds[id] = sketches;
  return sketches;
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
