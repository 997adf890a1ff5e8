import { type CueList, listCues } from './cue-list.ts';
import { cueWords } from './cue-words.ts';
import type { Lexicon, LexiconEntry } from './types.ts';
import { makePairFilter, type PairFilter } from './word-filter.ts';

/** A place in the token trie: what ends here, and what may follow. */
export interface Node {
  next: Map<string, Node> | null;
  entries: LexiconEntry[];
  /** Entries that a phrase ending here blocks; `'all'` for an allowed phrase. */
  blocks: Set<LexiconEntry> | 'all' | null;
}

/** What a word can start: by its folded form, by its lemma. */
interface Start {
  form: Node | null;
  lemma: Node | null;
  /** True when the built-in cues that begin with the word are in. */
  complete: boolean;
}

/** Cues as a trie over tokens, a trie for each first word. Built-in cues come in when their first word is first asked for. */
export interface Trie {
  readonly starts: Map<string, Start>;
  readonly builtIn: () => CueList;
  /** Second words are looked up only where these say that there may be one. */
  readonly forms: PairFilter;
  readonly lemmas: PairFilter;
  /** Entries of users' lexicons. */
  readonly own: Set<LexiconEntry>;
}

export function makeTrie(builtIn: readonly Lexicon[]): Trie {
  let cues: CueList | null = null;
  return {
    starts: new Map(),
    // Listed at the first look-up, for analyzers that are made to check options.
    builtIn: () => {
      cues ??= listCues(builtIn);
      return cues;
    },
    forms: makePairFilter(),
    lemmas: makePairFilter(),
    own: new Set(),
  };
}

/** Users' cues come first: at equal words the first entry of a lexicon wins. */
export function addOwn(trie: Trie, lexicon: Lexicon): void {
  const cues = listCues([lexicon]);
  for (let item = 0; item < cues.count; item++) {
    const entry = cues.entryOf(item);
    addItem(trie, cues, item);
    if (cues.blockerOf(item) !== null) continue;
    trie.own.add(entry);
    // A user's cue by lemma is found as it is written too: the build sees to it that our own cues have lemmas that the
    // tagger knows ("éclair" has the lemma "eclair"), and users have no build.
    if (entry.match === 'lemma') nodeFor(trie, cueWords(entry.cue), 'form').entries.push(entry);
  }
}

/** Nothing matches inside the phrase. */
export function addAllowed(trie: Trie, words: readonly string[]): void {
  nodeFor(trie, words, 'form').blocks = 'all';
}

/** What begins with a word; null for nothing, as with most words. */
export function startOf(trie: Trie, word: string): Start | null {
  const start = trie.starts.get(word) ?? null;
  if (start?.complete === true) return start;
  const builtIn = trie.builtIn();
  let item = builtIn.firstOf(word);
  if (item === -1) return start;
  for (; item !== -1; item = builtIn.nextOf(item)) addItem(trie, builtIn, item);
  const whole = trie.starts.get(word) as Start;
  whole.complete = true;
  return whole;
}

function addItem(trie: Trie, cues: CueList, item: number): void {
  const entry = cues.entryOf(item);
  const blocker = cues.blockerOf(item);
  if (blocker === null) {
    nodeFor(trie, cueWords(entry.cue), entry.match === 'lemma' ? 'lemma' : 'form').entries.push(entry);
    return;
  }
  const node = nodeFor(trie, cueWords(blocker), 'form');
  if (node.blocks === 'all') return;
  node.blocks ??= new Set();
  node.blocks.add(entry);
}

function nodeFor({ starts, forms, lemmas }: Trie, words: readonly string[], by: 'form' | 'lemma'): Node {
  const first = words[0] as string;
  if (words.length > 1) (by === 'form' ? forms : lemmas).add(first, words[1] as string);
  let start = starts.get(first);
  if (start === undefined) {
    start = { form: null, lemma: null, complete: false };
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
