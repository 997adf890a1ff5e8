import { cueWords, foldPhrase } from './cue-words.ts';
import { LEXICONS } from './generated/index.ts';
import { hashText } from './hash.ts';
import { acceptLexicon, entriesOf } from './resolve.ts';
import type { Lexicon, LexiconEntry, LexiconMatch, LexiconName, MatchableToken, Pos } from './types.ts';
import { makePairFilter, type PairFilter, sketchOf } from './word-filter.ts';
import { NO_NUMBER, type NumberedWords, type WordNumbers } from './word-numbers.ts';

export interface LexiconIndex {
  /**
   * All matches inside tokens `[from, to)`, by start, then end. Blocked matches are left out; of matches of one lexicon
   * that overlap, the longest stays (the earlier of two equally long). `words`: the numbers of all `tokens`, which spare
   * most look-ups.
   */
  match(tokens: readonly MatchableToken[], from: number, to: number, words?: NumberedWords): LexiconMatch[];
  /** Whether one of these lexicons has the word as a cue by itself, in whatever part of speech and whatever stands around it. */
  holds(token: MatchableToken, lexicons: ReadonlySet<LexiconName>): boolean;
  /** Stretches of tokens `[from, to)` that are phrases of the allow-list, by start. */
  allowed(tokens: readonly MatchableToken[], from: number, to: number): TokenStretch[];
  /** Equal for equal lexicons and allow-lists; part of the engine's identity in the output. */
  readonly hash: string;
}

/** Token indices `[from, to)`. */
export interface TokenStretch {
  readonly from: number;
  readonly to: number;
}

export interface LexiconIndexOptions {
  /** Users' lexicons, added to the built-in ones; a cue that both have is the user's. */
  readonly lexicons?: readonly Lexicon[];
  /** Phrases inside which nothing matches. */
  readonly allow?: readonly string[];
}

/** A place in the token trie: what ends here, and what may follow. */
interface Node {
  next: Map<string, Node> | null;
  entries: LexiconEntry[];
  /** Entries that a phrase ending here blocks; `'all'` for an allowed phrase. */
  blocks: Set<LexiconEntry> | 'all' | null;
}

/** What a word can start: by its folded form, by its lemma. */
interface Start {
  form: Node | null;
  lemma: Node | null;
}

/** First words of all cues. */
interface Trie {
  readonly starts: Map<string, Start>;
  /** Second words are looked up only where these say that there may be one. */
  readonly forms: PairFilter;
  readonly lemmas: PairFilter;
  /** Entries of users' lexicons. */
  readonly own: Set<LexiconEntry>;
  /** What words begin, by the number that is kept for them: most words of a text begin nothing. */
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

interface Blocker {
  readonly from: number;
  readonly to: number;
  readonly blocks: ReadonlySet<LexiconEntry> | 'all';
}

export function makeLexiconIndex(options: LexiconIndexOptions = {}): LexiconIndex {
  return indexLexicons(LEXICONS, options);
}

/** The same with only some of the built-in lexicons: each matches as it does among all of them. */
export function indexLexicons(builtIn: readonly Lexicon[], options: LexiconIndexOptions = {}): LexiconIndex {
  const own = (options.lexicons ?? []).map(acceptLexicon);
  const allow = options.allow ?? [];
  const trie: Trie = {
    starts: new Map(),
    forms: makePairFilter(),
    lemmas: makePairFilter(),
    own: new Set(),
    begins: [null, null],
    last: null,
  };
  // Users' cues come first: at equal words the first entry of a lexicon wins.
  for (const lexicon of own) {
    for (const entry of addLexicon(trie, lexicon)) {
      trie.own.add(entry);
      addWritten(trie, entry);
    }
  }
  for (const lexicon of builtIn) addLexicon(trie, lexicon);
  for (const phrase of allow) {
    const words = cueWords(foldPhrase(phrase));
    if (words.length > 0) nodeFor(trie, words, 'form').blocks = 'all';
  }
  return {
    match: (tokens, from, to, words) => findMatches(trie, tokens, from, to, words),
    holds({ norm, lemma }, lexicons) {
      const isOne = (entry: LexiconEntry) => lexicons.has(entry.lexicon);
      return (
        trie.starts.get(norm)?.form?.entries.some(isOne) === true ||
        trie.starts.get(lemma)?.lemma?.entries.some(isOne) === true
      );
    },
    allowed: (tokens, from, to) => (allow.length === 0 ? [] : findAllowed(trie, tokens, from, to)),
    hash: hashText(JSON.stringify([builtIn, own, allow])),
  };
}

/** Returns the entries that were added. */
function addLexicon(trie: Trie, lexicon: Lexicon): LexiconEntry[] {
  const added = entriesOf(lexicon);
  for (const { entry, blockedBy } of added) {
    const words = cueWords(entry.cue);
    nodeFor(trie, words, entry.match === 'lemma' ? 'lemma' : 'form').entries.push(entry);
    for (const phrase of blockedBy) {
      const node = nodeFor(trie, cueWords(phrase), 'form');
      if (node.blocks === 'all') continue;
      node.blocks ??= new Set();
      node.blocks.add(entry);
    }
  }
  return added.map(({ entry }) => entry);
}

/**
 * A user's cue by lemma is found as it is written too: the build sees to it that our own cues have lemmas that the tagger
 * knows ("éclair" has the lemma "eclair"), and users have no build.
 */
function addWritten(trie: Trie, entry: LexiconEntry): void {
  if (entry.match === 'lemma') nodeFor(trie, cueWords(entry.cue), 'form').entries.push(entry);
}

function nodeFor({ starts, forms, lemmas }: Trie, words: readonly string[], by: keyof Start): Node {
  const first = words[0] as string;
  if (words.length > 1) (by === 'form' ? forms : lemmas).add(first, words[1] as string);
  let start = starts.get(first);
  if (start === undefined) {
    start = { form: null, lemma: null };
    starts.set(first, start);
  }
  let node = start[by];
  if (node === null) {
    node = makeNode();
    start[by] = node;
  }
  for (let i = 1; i < words.length; i++) {
    node.next ??= new Map();
    let next = node.next.get(words[i] as string);
    if (next === undefined) {
      next = makeNode();
      node.next.set(words[i] as string, next);
    }
    node = next;
  }
  return node;
}

function makeNode(): Node {
  return { next: null, entries: [], blocks: null };
}

function findMatches(
  trie: Trie,
  tokens: readonly MatchableToken[],
  from: number,
  to: number,
  words: NumberedWords | undefined,
): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  const blockers: Blocker[] = [];
  const memo = words === undefined ? NO_MEMO : memoOf(trie, words);
  for (let i = from; i < to; i++) {
    const id = words === undefined ? NO_NUMBER : (words.ids[i] as number);
    const kept = id === NO_NUMBER ? 0 : (memo[id] as number);
    if (kept === NOTHING) continue;
    const begins = kept === 0 ? readBegins(trie, tokens[i] as MatchableToken, memo, id) : trie.begins[kept];
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
function memoOf(trie: Trie, { numbers }: NumberedWords): Int32Array {
  const { last } = trie;
  if (last !== null && last.numbers === numbers && last.memo.length >= numbers.count()) return last.memo;
  const memo = numbers.memo(trie);
  trie.last = { numbers, memo };
  return memo;
}

/** Looks a token up, and keeps what it begins where it has a number. */
function readBegins(
  { starts, begins }: Trie,
  { norm, lemma, pos }: MatchableToken,
  memo: Int32Array,
  id: number,
): Begins | null {
  const byForm = beginningOf(starts.get(norm)?.form, norm, pos);
  const byLemma = beginningOf(starts.get(lemma)?.lemma, lemma, pos);
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

/** Drops matches that a blocker of theirs covers. Both lists are ordered by `from`. */
function unblocked(found: LexiconMatch[], blockers: readonly Blocker[]): LexiconMatch[] {
  const longest = blockers.reduce((length, blocker) => Math.max(length, blocker.to - blocker.from), 0);
  let first = 0;
  return found.filter((match) => {
    while (first < blockers.length && (blockers[first] as Blocker).from < match.from - longest) first++;
    for (let i = first; i < blockers.length; i++) {
      const { from, to, blocks } = blockers[i] as Blocker;
      if (from > match.from) return true;
      if (to >= match.to && (blocks === 'all' || blocks.has(match.entry))) return false;
    }
    return true;
  });
}

/** Where the trie ends an allowed phrase; depth is bounded by the longest one or the longest cue. */
function findAllowed({ starts }: Trie, tokens: readonly MatchableToken[], from: number, to: number): TokenStretch[] {
  const found: TokenStretch[] = [];
  for (let at = from; at < to; at++) {
    let node = starts.get((tokens[at] as MatchableToken).norm)?.form ?? undefined;
    for (let end = at + 1; node !== undefined; end++) {
      if (node.blocks === 'all') found.push({ from: at, to: end });
      node = end < to ? node.next?.get((tokens[end] as MatchableToken).norm) : undefined;
    }
  }
  return found;
}

/** True when no two matches share a token, as mostly. */
function isApart(found: readonly LexiconMatch[]): boolean {
  for (let i = 1; i < found.length; i++) {
    if ((found[i] as LexiconMatch).from < (found[i - 1] as LexiconMatch).to) return false;
  }
  return true;
}

/** Per lexicon, the longest of overlapping matches. `found` is ordered by `from`. */
function keepLongest(found: LexiconMatch[], own: ReadonlySet<LexiconEntry>): LexiconMatch[] {
  if (isApart(found)) return found;
  const last = new Map<string, number>();
  const kept: (LexiconMatch | null)[] = [];
  for (const match of found) {
    const at = last.get(match.entry.lexicon);
    const before = at === undefined ? null : (kept[at] as LexiconMatch);
    if (before !== null && match.from < before.to) {
      const gain = match.to - match.from - (before.to - before.from);
      // On the same words the user's cue counts, also where one goes by lemma and the other by form.
      const preferred = gain === 0 && match.from === before.from && own.has(match.entry) && !own.has(before.entry);
      if (gain <= 0 && !preferred) continue;
      kept[at as number] = null;
    }
    last.set(match.entry.lexicon, kept.length);
    kept.push(match);
  }
  const list = kept.filter((match) => match !== null);
  // Sorting costs more than finding, and is seldom needed.
  return list.every((match, i) => i === 0 || compare(list[i - 1] as LexiconMatch, match) <= 0)
    ? list
    : list.sort(compare);
}

function compare(a: LexiconMatch, b: LexiconMatch): number {
  return a.from - b.from || a.to - b.to;
}
