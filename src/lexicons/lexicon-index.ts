import { cueWords, foldPhrase } from './cue-words.ts';
import { LEXICONS } from './generated/index.ts';
import { hashText } from './hash.ts';
import { acceptLexicon, entriesOf } from './resolve.ts';
import type { Lexicon, LexiconEntry, LexiconMatch, MatchableToken } from './types.ts';
import { makeWordFilter, sketchOf, type WordFilter } from './word-filter.ts';

export interface LexiconIndex {
  /**
   * All matches inside tokens `[from, to)`, by start, then end. Blocked matches are left out; of matches of one lexicon
   * that overlap, the longest stays (the earlier of two equally long).
   */
  match(tokens: readonly MatchableToken[], from: number, to: number): LexiconMatch[];
  /** Equal for equal lexicons and allow-lists; part of the engine's identity in the output. */
  readonly hash: string;
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

/** What a token can start: by its folded form, by its lemma. */
interface Start {
  form: Node | null;
  lemma: Node | null;
}

/** First words of all cues, with what tells quickly that a word is none. */
interface Trie {
  readonly starts: Map<string, Start>;
  readonly forms: WordFilter;
  readonly lemmas: WordFilter;
  /** Entries of users' lexicons. */
  readonly own: Set<LexiconEntry>;
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
  const trie: Trie = { starts: new Map(), forms: makeWordFilter(), lemmas: makeWordFilter(), own: new Set() };
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
    match: (tokens, from, to) => findMatches(trie, tokens, from, to),
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
  (by === 'form' ? forms : lemmas).add(words);
  const first = words[0] as string;
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
  { starts, forms, lemmas, own }: Trie,
  tokens: readonly MatchableToken[],
  from: number,
  to: number,
): LexiconMatch[] {
  const found: LexiconMatch[] = [];
  const blockers: Blocker[] = [];
  // Sketches of the next token's form and lemma; 0 past the end, where at worst a look-up is made for nothing.
  let nextForm = 0;
  let nextLemma = 0;
  for (let i = from - 1; i < to; i++) {
    const form = nextForm;
    const lemma = nextLemma;
    if (i + 1 < to) {
      const next = tokens[i + 1] as MatchableToken;
      nextForm = sketchOf(next.norm);
      nextLemma = next.lemma === next.norm ? nextForm : sketchOf(next.lemma);
    } else {
      nextForm = 0;
      nextLemma = 0;
    }
    if (i < from) continue;
    if (forms.mayBegin(form, nextForm)) {
      const start = starts.get((tokens[i] as MatchableToken).norm)?.form;
      if (start) walk(start, 'norm', tokens, i, to, found, blockers);
    }
    if (lemmas.mayBegin(lemma, nextLemma)) {
      const start = starts.get((tokens[i] as MatchableToken).lemma)?.lemma;
      if (start) walk(start, 'lemma', tokens, i, to, found, blockers);
    }
  }
  if (found.length === 0) return found;
  return keepLongest(blockers.length === 0 ? found : unblocked(found, blockers), own);
}

/** Collects what starts at token `at`; depth is bounded by the longest cue. */
function walk(
  start: Node,
  key: 'norm' | 'lemma',
  tokens: readonly MatchableToken[],
  at: number,
  to: number,
  found: LexiconMatch[],
  blockers: Blocker[],
): void {
  const pos = (tokens[at] as MatchableToken).pos;
  let node: Node | undefined = start;
  for (let end = at + 1; node !== undefined; end++) {
    for (const entry of node.entries) {
      if (entry.pos === null || entry.pos.includes(pos)) found.push({ entry, from: at, to: end });
    }
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

/** Per lexicon, the longest of overlapping matches. `found` is ordered by `from`. */
function keepLongest(found: LexiconMatch[], own: ReadonlySet<LexiconEntry>): LexiconMatch[] {
  if (found.length < 2) return found;
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
