import type { Pos } from '../lexicons/types.ts';
import type { NumberedWords } from '../lexicons/word-numbers.ts';
import type { Segmentation } from '../segmentation/types.ts';
import type { Span } from '../text/span.ts';

/** What the characters are, before any tagging. `quote` is a mark that may open or close a quotation. */
export type TokenKind = 'word' | 'number' | 'punct' | 'quote' | 'symbol' | 'link';

export interface Token extends Span {
  /** The source characters, unchanged. */
  readonly text: string;
  /** Lower case, curly marks and odd spaces and dashes folded; what lexicons match on. */
  readonly norm: string;
  /** Lower-case citation form given the part of speech. */
  readonly lemma: string;
  readonly pos: Pos;
  readonly kind: TokenKind;
  /** True when white space (or the start of the block) comes before it. */
  readonly spaced: boolean;
  /** Index into `Segmentation.sentences`, or -1 between sentences (it never is, for a token of a sentence). */
  readonly sentence: number;
}

/** Tokens `[from, to)` of a sentence or block, as indices into `TokenizedText.tokens`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface TokenizedText {
  readonly segmentation: Segmentation;
  /** In text order; every non-space character of every sentence lies in exactly one token. */
  readonly tokens: readonly Token[];
  readonly words: NumberedWords;
  /** One a sentence, same order as `segmentation.sentences`. */
  readonly sentenceTokens: readonly TokenRange[];
  /** One a block, same order as `segmentation.blocks`. */
  readonly blockTokens: readonly TokenRange[];
}
