import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from './frame.ts';

/** A post has 280 signs at most, and some room for its links, in UTF-16 units. */
const LONGEST_POST = 400;
/** "Jane Roe, M.D." before the handle. */
const MAX_NAME = 8;
const DASHES = new Set(['—', '–', '--', '-']);

/**
 * "It is late. — Jane Roe (@jroe) May 4, 2020": what an article shows of somebody's posts, by the signature below.
 * `isTaken`: whether other frames attribute already what begins at a token.
 */
export function findPosts(
  text: TokenizedText,
  handles: readonly number[],
  isTaken: (at: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let past = 0;
  for (const at of handles) {
    const sign = signatureAt(text.tokens, at);
    if (sign === null || sign.dash < past) continue;
    const block = blockAt(text, at);
    const range = text.blockTokens[block] as TokenRange;
    const own = sign.dash > range.from;
    const content = own ? postIn(text, Math.max(range.from, past), sign.dash) : postBefore(text, block);
    past = sign.to;
    if (content === null || content.from >= content.to || isTaken(content.from)) continue;
    found.push({
      frame: 'block',
      entry: null,
      class: 'writing',
      stance: 'neutral',
      source: { from: sign.dash + 1, to: at - 1, head: at - 2 },
      cue: null,
      content: [content],
      block: own ? block : block - 1,
      inside: -1,
      confidence: confidenceOf('block'),
      negated: false,
    });
  }
  return found;
}

interface Signature {
  readonly dash: number;
  readonly to: number;
}

/** "— Jane Roe (@" around the sign at `at`, or null. */
function signatureAt(tokens: readonly Token[], at: number): Signature | null {
  if (tokens[at - 1]?.text !== '(' || tokens[at + 2]?.text !== ')') return null;
  for (let i = at - 2; i >= 0 && i >= at - 2 - MAX_NAME; i--) {
    const { text, sentence } = tokens[i] as Token;
    if (DASHES.has(text)) return i < at - 2 ? { dash: i, to: endOfDate(tokens, at + 3, sentence) } : null;
    if (text === '(' || text === ')') return null;
  }
  return null;
}

/** "May 4, 2020" behind the handle. */
function endOfDate(tokens: readonly Token[], from: number, sentence: number): number {
  let i = from;
  while (i < tokens.length && i < from + 4 && (tokens[i] as Token).sentence === sentence) i++;
  return i;
}

function blockAt({ blockTokens }: TokenizedText, at: number): number {
  let low = 0;
  let high = blockTokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blockTokens[middle] as TokenRange).from <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentences before the signature that fit into a post. */
function postIn({ tokens, sentenceTokens }: TokenizedText, from: number, to: number): TokenRange | null {
  const end = (tokens[to - 1] as Token).end;
  let start = -1;
  for (let sentence = (tokens[to - 1] as Token).sentence; sentence >= 0; sentence--) {
    const first = Math.max(sentenceTokens[sentence]?.from ?? 0, from);
    if (first >= to || end - (tokens[first] as Token).start > LONGEST_POST) break;
    start = first;
    if (first <= from) break;
  }
  return start < 0 ? null : { from: start, to };
}

/** A paragraph whose signature is a paragraph of its own. */
function postBefore({ tokens, blockTokens, segmentation }: TokenizedText, block: number): TokenRange | null {
  const before = blockTokens[block - 1];
  const kinds = segmentation.blocks;
  if (before === undefined || before.from >= before.to) return null;
  const { kind, field } = kinds[block - 1] as Block;
  if ((kind !== 'paragraph' && kind !== 'block-quote') || field !== kinds[block]?.field) return null;
  const { start } = tokens[before.from] as Token;
  return (tokens[before.to - 1] as Token).end - start > LONGEST_POST ? null : { from: before.from, to: before.to };
}
