import { cueWords, foldPhrase } from './cue-words.ts';
import { findMatches, makeFinder } from './find-matches.ts';
import { LEXICONS, LEXICONS_HASH } from './generated/index.ts';
import { type HashState, hashOn, hashText } from './hash.ts';
import { findAllowed, holdsWord, type TokenStretch } from './look-ups.ts';
import { acceptLexicon } from './resolve.ts';
import { addAllowed, addOwn, makeTrie } from './trie.ts';
import type { Lexicon, LexiconMatch, LexiconName, MatchableToken } from './types.ts';
import type { NumberedWords } from './word-numbers.ts';

/** Tokens `[from, to)`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What finds the matches in tokens. */
export interface Matcher {
  /**
   * All matches inside tokens `[from, to)`, by start, then end. Blocked matches are left out; of matches of one lexicon
   * that overlap, the longest stays (the earlier of two equally long). `words`: the numbers of all `tokens`, which spare
   * most look-ups.
   */
  match(tokens: readonly MatchableToken[], from: number, to: number, words?: NumberedWords): LexiconMatch[];
  /** Owner of what is kept by number of the matches that a word would have as another part of speech (word-numbers.ts). */
  readonly otherReadings: object;
}

export interface LexiconIndex extends Matcher {
  /** The matches of several ranges together, each as by itself. */
  matchAll(tokens: readonly MatchableToken[], ranges: readonly Range[], words?: NumberedWords): LexiconMatch[];
  /** Whether one of these lexicons has the word as a cue by itself, in whatever part of speech and whatever stands around it. */
  holds(token: MatchableToken, lexicons: ReadonlySet<LexiconName>): boolean;
  /** Stretches of tokens `[from, to)` that are phrases of the allow-list, by start. */
  allowed(tokens: readonly MatchableToken[], from: number, to: number): TokenStretch[];
  /** Equal for equal lexicons and allow-lists; part of the engine's identity in the output. */
  readonly hash: string;
}

export interface LexiconIndexOptions {
  /** Users' lexicons, added to the built-in ones; a cue that both have is the user's. */
  readonly lexicons?: readonly Lexicon[];
  /** Phrases inside which nothing matches. */
  readonly allow?: readonly string[];
}

export function makeLexiconIndex(options: LexiconIndexOptions = {}): LexiconIndex {
  return indexLexicons(LEXICONS, options, LEXICONS_HASH);
}

/**
 * The same with only some of the built-in lexicons: each matches as it does among all of them. `builtInHash`: the state
 * of the hash after them, which is found when it is asked for if it is not given.
 */
export function indexLexicons(
  builtIn: readonly Lexicon[],
  { lexicons = [], allow = [] }: LexiconIndexOptions = {},
  builtInHash?: HashState,
): LexiconIndex {
  const own = lexicons.map(acceptLexicon);
  const trie = makeTrie(builtIn);
  for (const lexicon of own) addOwn(trie, lexicon);
  for (const phrase of allow) {
    const words = cueWords(foldPhrase(phrase));
    if (words.length > 0) addAllowed(trie, words);
  }
  const finder = makeFinder(trie);
  let hash: string | null = null;
  return {
    otherReadings: {},
    match: (tokens, from, to, words) => {
      const found: LexiconMatch[] = [];
      findMatches(finder, tokens, from, to, words, found);
      return found;
    },
    matchAll: (tokens, ranges, words) => {
      const found: LexiconMatch[] = [];
      for (const { from, to } of ranges) findMatches(finder, tokens, from, to, words, found);
      return found;
    },
    holds: (token, asked) => holdsWord(trie, token, asked),
    allowed: (tokens, from, to) => (allow.length === 0 ? [] : findAllowed(trie, tokens, from, to)),
    get hash() {
      hash ??= hashText(
        `,${JSON.stringify(own)},${JSON.stringify(allow)}]`,
        builtInHash ?? hashOn(`[${JSON.stringify(builtIn)}`),
      );
      return hash;
    },
  };
}
