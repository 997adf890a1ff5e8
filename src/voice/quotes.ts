import type { Diagnostic } from '../errors.ts';
import type { Block } from '../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { type Mark, type MarkFamily, readMarks } from './marks.ts';

/** A paired quotation in tokens `[from, to)`, marks included. */
export interface QuotePair {
  readonly from: number;
  readonly to: number;
  readonly innerFrom: number;
  readonly innerTo: number;
  readonly block: number;
  readonly family: MarkFamily;
  /** Index of the quotation around it, or -1. */
  readonly parent: number;
  /** True when it is left open and the next paragraph's opening mark carries it on. */
  readonly carriesOn: boolean;
}

export interface QuoteLayer {
  /** In text order; inner quotations come after the one around them. */
  readonly pairs: readonly QuotePair[];
  /** Per token: the pair that starts with it, or -1. */
  readonly startAt: Int32Array;
  /** Per token: the pair whose last token it is, or -1. */
  readonly endAt: Int32Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** Quotations in quotations in quotations occur; deeper than this is noise and would make nesting costly. */
const MAX_DEPTH = 4;

interface Open {
  readonly mark: Mark;
  /** Token index of the first mark of the same family opened inside, or -1. */
  sameInside: number;
}

interface Draft {
  from: number;
  to: number;
  innerFrom: number;
  innerTo: number;
  family: MarkFamily;
  carriesOn: boolean;
}

/** Pairs the quotation marks of each block; nothing reaches beyond its block. */
export function pairQuotes(text: TokenizedText, places: readonly number[]): QuoteLayer {
  const { tokens, blockTokens, segmentation } = text;
  const pairs: QuotePair[] = [];
  const startAt = new Int32Array(tokens.length).fill(-1);
  const endAt = new Int32Array(tokens.length).fill(-1);
  const diagnostics: Diagnostic[] = [];
  for (let block = 0, at = 0; block < blockTokens.length && at < places.length; block++) {
    const range = blockTokens[block] as TokenRange;
    const first = at;
    while (at < places.length && (places[at] as number) < range.to) at++;
    if (first === at) continue;
    const marks = readMarks(tokens, range.from, range.to, places.slice(first, at));
    if (marks.length === 0) continue;
    const next = opensWith(text, block + 1, segmentation.blocks[block] as Block);
    const drafts = pairBlock(tokens, marks, range.to, next, diagnostics);
    nest(drafts, block, pairs);
  }
  for (const [index, pair] of pairs.entries()) {
    startAt[pair.from] = index;
    // Where an inner quotation ends with the outer one (both unclosed), the outer one is what ends here.
    if (endAt[pair.to - 1] === -1) endAt[pair.to - 1] = index;
  }
  return { pairs, startAt, endAt, diagnostics };
}

/** The family of the mark that the block opens with, if it goes on in the same field. */
function opensWith(text: TokenizedText, block: number, before: Block): MarkFamily | null {
  const range = text.blockTokens[block];
  const kind = text.segmentation.blocks[block];
  if (range === undefined || kind === undefined || kind.field !== before.field || range.from >= range.to) return null;
  if ((text.tokens[range.from] as Token).kind !== 'quote') return null;
  const to = Math.min(range.to, range.from + 4);
  const mark = readMarks(text.tokens, range.from, to, [range.from])[0];
  return mark?.opens && mark.at === range.from ? mark.family : null;
}

function pairBlock(
  tokens: readonly Token[],
  marks: readonly Mark[],
  end: number,
  next: MarkFamily | null,
  diagnostics: Diagnostic[],
): Draft[] {
  const drafts: Draft[] = [];
  const stack: Open[] = [];
  const closesLater = laterSingleCloses(marks);
  for (const [index, mark] of marks.entries()) {
    const open = findOpen(stack, mark.family);
    const closes =
      mark.closes && open >= 0 && !(mark.family === 'single' && isPossessive(tokens, mark, closesLater[index] === 1));
    if (closes) {
      const { mark: opening } = stack[open] as Open;
      stack.length = open;
      push(drafts, opening, mark.at, mark.at + mark.size, false);
    } else if (mark.opens && stack.length < MAX_DEPTH) {
      const outer = open >= 0 ? (stack[open] as Open) : null;
      if (outer !== null && outer.sameInside < 0) outer.sameInside = mark.at;
      stack.push({ mark, sameInside: -1 });
    }
  }
  let reached: boolean = false;
  for (const { mark, sameInside } of stack) {
    const carriesOn: boolean = next === mark.family && !reached;
    // A lone single mark is an apostrophe more often than a quotation that somebody forgot to close.
    if (mark.family === 'single' && !carriesOn) continue;
    const stop: number = sameInside >= 0 && !carriesOn ? sameInside : end;
    // Only the outermost open quotation runs to the end of the paragraph.
    if (stop < end || !reached) push(drafts, mark, stop, stop, carriesOn);
    reached ||= stop === end;
    const token = tokens[mark.at] as Token;
    if (!carriesOn) diagnostics.push({ code: 'D01', start: token.start, end: token.end });
  }
  return drafts.sort((a, b) => a.from - b.from || b.to - a.to);
}

function push(drafts: Draft[], opening: Mark, innerTo: number, to: number, carriesOn: boolean): void {
  const innerFrom = opening.at + opening.size;
  if (innerFrom < innerTo) drafts.push({ from: opening.at, to, innerFrom, innerTo, family: opening.family, carriesOn });
}

function findOpen(stack: readonly Open[], family: MarkFamily): number {
  for (let i = stack.length - 1; i >= 0; i--) if ((stack[i] as Open).mark.family === family) return i;
  return -1;
}

/** Per mark: 1 when the next single mark after it closes, so that this one need not. */
function laterSingleCloses(marks: readonly Mark[]): Uint8Array {
  const later = new Uint8Array(marks.length);
  let closes = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    later[i] = closes;
    const mark = marks[i] as Mark;
    if (mark.family === 'single') closes = mark.closes ? 1 : 0;
  }
  return later;
}

/** "the voters' choice" inside single marks: a plural possessive when another mark is left to close with. */
function isPossessive(tokens: readonly Token[], mark: Mark, closesLater: boolean): boolean {
  if (!closesLater) return false;
  const before = tokens[mark.at - 1];
  const after = tokens[mark.at + 1];
  return (
    before !== undefined && after !== undefined && before.norm.endsWith('s') && after.spaced && after.kind === 'word'
  );
}

/** Sets parents; a quotation that crosses the end of the one around it is dropped. Drafts are in text order. */
function nest(drafts: readonly Draft[], block: number, pairs: QuotePair[]): void {
  const around: number[] = [];
  for (const draft of drafts) {
    while (around.length > 0 && (pairs[around[around.length - 1] as number] as QuotePair).to <= draft.from)
      around.pop();
    const parent = around[around.length - 1] ?? -1;
    if (parent >= 0 && draft.to > (pairs[parent] as QuotePair).innerTo) continue;
    around.push(pairs.length);
    const { from, to, innerFrom, innerTo, family, carriesOn } = draft;
    pairs.push({ from, to, innerFrom, innerTo, block, family, parent, carriesOn });
  }
}

/** Index of the first pair that starts at token `from` or later. */
export function firstPair(pairs: readonly QuotePair[], from: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] as QuotePair).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
