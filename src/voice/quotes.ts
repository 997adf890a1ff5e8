import type { Diagnostic } from '../errors.ts';
import type { Block } from '../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { type Mark, type MarkFamily, readMarks } from './marks.ts';
import { lastOf } from './neighbors.ts';
import type { Room } from './room.ts';

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
  /** True when it is left open and the next paragraph carries it on, with an opening mark or without. */
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

/** A mark left open in one paragraph and closed in another is looked for this many paragraphs on. */
const MAX_CARRIED = 5;

/** A quotation that goes on over the next paragraphs without an opening mark. */
interface Carried {
  readonly family: MarkFamily;
  /** The block that holds its closing mark. */
  readonly until: number;
}

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

/** Pairs the quotation marks of each block; what is left open reaches beyond it only where a later block says so. */
export function pairQuotes(text: TokenizedText, places: readonly number[], room: Room): QuoteLayer {
  const { tokens, blockTokens, segmentation } = text;
  const pairs: QuotePair[] = [];
  const startAt = room.ints(tokens.length).fill(-1);
  const endAt = room.ints(tokens.length).fill(-1);
  const diagnostics: Diagnostic[] = [];
  let carried: Carried | null = null;
  for (let block = 0, at = 0; block < blockTokens.length && at < places.length; block++) {
    const range = blockTokens[block] as TokenRange;
    const first = at;
    while (at < places.length && (places[at] as number) < range.to) at++;
    if (first === at && carried === null) continue;
    const marks = readMarks(tokens, range.from, range.to, places.slice(first, at));
    if (marks.length === 0 && carried === null) continue;
    const drafts: Draft[] = [];
    const open = pairBlock(tokens, marks, range, carried, drafts);
    if (carried !== null && carried.until <= block) carried = null;
    if (open.length > 0) {
      const next = opensWith(text, block + 1, segmentation.blocks[block] as Block);
      const [outer] = open as [Open];
      if (carried === null && next === null && outer.sameInside < 0)
        carried = closesLater(text, places, at, block, outer.mark.family);
      closeOpen(tokens, open, range.to, carried?.family ?? next, drafts, diagnostics);
    }
    drafts.sort((a, b) => a.from - b.from || b.to - a.to);
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

/**
 * “A. ¶ B,” Smith said: whether a mark left open in `block` is closed by a mark that nothing opens in one of the next
 * paragraphs. `at`: the first place behind the block.
 */
function closesLater(
  text: TokenizedText,
  places: readonly number[],
  at: number,
  block: number,
  family: MarkFamily,
): Carried | null {
  // A lone single mark is an apostrophe.
  if (family === 'single') return null;
  const { field, kind } = text.segmentation.blocks[block] as Block;
  let first = at;
  for (let until = block + 1; until <= block + MAX_CARRIED; until++) {
    const range = text.blockTokens[until];
    const here = text.segmentation.blocks[until];
    if (range === undefined || here === undefined || here.field !== field || here.kind !== kind) return null;
    let last = first;
    while (last < places.length && (places[last] as number) < range.to) last++;
    const marks = readMarks(text.tokens, range.from, range.to, places.slice(first, last));
    const mark = marks.find((one) => one.family === family);
    if (mark !== undefined) return mark.closes && !mark.opens ? { family, until } : null;
    first = last;
  }
  return null;
}

/** Pairs the marks of a block into `drafts`; returns those left open, the outermost first. */
function pairBlock(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { from }: TokenRange,
  carried: Carried | null,
  drafts: Draft[],
): Open[] {
  const stack: Open[] = [];
  if (carried !== null)
    stack.push({ mark: { at: from, size: 0, family: carried.family, opens: true, closes: false }, sameInside: -1 });
  const closesAfter = laterSingleCloses(marks);
  for (const [index, mark] of marks.entries()) {
    const open = findOpen(stack, mark.family);
    const closes =
      mark.closes && open >= 0 && !(mark.family === 'single' && isPossessive(tokens, mark, closesAfter[index] === 1));
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
  return stack;
}

/** Closes what a block leaves open; `next`: the family that the next block carries on. */
function closeOpen(
  tokens: readonly Token[],
  stack: readonly Open[],
  end: number,
  next: MarkFamily | null,
  drafts: Draft[],
  diagnostics: Diagnostic[],
): void {
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
    const parent = lastOf(around) ?? -1;
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
