import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isBroad } from './candidate.ts';
import { isDistanced, isTerm, isTitle } from './quotation-shape.ts';
import { firstPair, type QuoteLayer, type QuotePair } from './quotes.ts';
import type { Relation } from './relations.ts';
import type { Quotation, QuotationUse } from './types.ts';

/** Longer quotations without a cue are somebody's words, not the author's distance. */
const MAX_SCARE_WORDS = 4;
const ARTICLES = new Set(['a', 'an', 'the']);

/** Use and attribution of every quotation. */
export function classifyQuotations(
  text: TokenizedText,
  quotes: QuoteLayer,
  relations: readonly Relation[],
): Quotation[] {
  const holders = findHolders(quotes, relations);
  const cued = cuedSentences(text, relations);
  const said = new Set<string>();
  return quotes.pairs.map((pair, index) => {
    const holder = holders[index] as number;
    const words = wordsOf(text.tokens, pair);
    const use = useOf(text, pair, holder, words, cued, said);
    if (use === 'attributed' && words !== null) said.add(words);
    const first = text.tokens[pair.from] as Token;
    const last = text.tokens[pair.to - 1] as Token;
    return { start: first.start, end: last.end, use, attribution: holder >= 0 ? holder : null };
  });
}

function useOf(
  text: TokenizedText,
  pair: QuotePair,
  holder: number,
  words: string | null,
  cued: Uint8Array,
  said: ReadonlySet<string>,
): QuotationUse {
  const { tokens } = text;
  if (isDistanced(tokens, pair)) return 'scare';
  if (holder < 0 || words !== null) {
    if (isTerm(tokens, pair)) return 'term';
    if (isTitle(tokens, pair)) return 'title';
  }
  if (holder >= 0 || words === null || said.has(words)) return 'attributed';
  const { sentence } = tokens[pair.from] as Token;
  if (cued[sentence] === 1) return 'attributed';
  // Headlines put a source's words into single marks.
  const kind = text.segmentation.blocks[pair.block]?.kind;
  return kind === 'headline' && pair.family === 'single' ? 'attributed' : 'scare';
}

/** The words of a quotation without its article; null when they are too many for scare quotes. */
function wordsOf(tokens: readonly Token[], pair: QuotePair): string | null {
  const words: string[] = [];
  for (let i = pair.innerFrom; i < pair.innerTo; i++) {
    const { kind, norm } = tokens[i] as Token;
    if ((kind !== 'word' && kind !== 'number') || (words.length === 0 && ARTICLES.has(norm))) continue;
    if (words.length === MAX_SCARE_WORDS) return null;
    words.push(norm);
  }
  return words.join(' ');
}

/** Per pair: the relation with the shortest content that holds it, or -1. */
function findHolders(quotes: QuoteLayer, relations: readonly Relation[]): Int32Array {
  const { pairs } = quotes;
  const holders = new Int32Array(pairs.length).fill(-1);
  const sizes = new Float64Array(pairs.length).fill(Infinity);
  for (const [index, { candidate, content }] of relations.entries()) {
    if (isBroad(candidate)) continue;
    for (const range of content) {
      for (let at = firstPair(pairs, range.from); at < pairs.length && (pairs[at] as QuotePair).from < range.to; at++) {
        if ((pairs[at] as QuotePair).to > range.to || range.to - range.from >= (sizes[at] as number)) continue;
        holders[at] = index;
        sizes[at] = range.to - range.from;
      }
    }
  }
  return holders;
}

/** Per sentence: 1 when a source says something in it, so that its quoted words are likely that source's. */
function cuedSentences(text: TokenizedText, relations: readonly Relation[]): Uint8Array {
  const cued = new Uint8Array(text.sentenceTokens.length);
  for (const { candidate } of relations) {
    const place: TokenRange | null = candidate.cue;
    const sentence = place === null ? -1 : (text.tokens[place.from] as Token).sentence;
    if (sentence >= 0 && !isBroad(candidate) && (candidate.class === 'speech' || candidate.class === 'writing'))
      cued[sentence] = 1;
  }
  return cued;
}
