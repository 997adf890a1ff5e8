import type { Token } from '../tokens/types.ts';

/** Marks of one family open and close each other. */
export type MarkFamily = 'double' | 'single' | 'guillemet';

/** A quotation mark in reading order: one token, or two where a double mark is typed as two single ones. */
export interface Mark {
  /** Token index. */
  readonly at: number;
  /** Tokens it takes: 1 or 2. */
  readonly size: number;
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
}

const OPENING_BRACKETS = new Set(['(', '[', '{', '-', '--', '—', '–', '/', '…']);
const CLOSING_PUNCTUATION = /^[.,;:!?)\]}\-—–/…]/;
/** Words that begin with an apostrophe, and years such as '90s. */
const ELISIONS = new Set(['em', 'til', 'tis', 'twas', 'cause', 'n', 'round', 'bout', 'cuz', 'tude', 'ere', 'neath']);
/** Runs of marks are looked through this far, to keep a line of 10^5 marks linear. */
const LOOK_THROUGH = 3;

const FAMILIES = new Map<string, { family: MarkFamily; opens: boolean; closes: boolean }>([
  ['“', { family: 'double', opens: true, closes: false }],
  ['„', { family: 'double', opens: true, closes: false }],
  ['‟', { family: 'double', opens: true, closes: false }],
  ['”', { family: 'double', opens: false, closes: true }],
  ['``', { family: 'double', opens: true, closes: false }],
  ['"', { family: 'double', opens: true, closes: true }],
  ['＂', { family: 'double', opens: true, closes: true }],
  ["''", { family: 'double', opens: true, closes: true }],
  ['’’', { family: 'double', opens: true, closes: true }],
  ['‘‘', { family: 'double', opens: true, closes: false }],
  ['‘', { family: 'single', opens: true, closes: false }],
  ['‚', { family: 'single', opens: true, closes: false }],
  ['‛', { family: 'single', opens: true, closes: false }],
  ['`', { family: 'single', opens: true, closes: false }],
  ['’', { family: 'single', opens: true, closes: true }],
  ["'", { family: 'single', opens: true, closes: true }],
  ['«', { family: 'guillemet', opens: true, closes: false }],
  ['‹', { family: 'guillemet', opens: true, closes: false }],
  ['»', { family: 'guillemet', opens: false, closes: true }],
  ['›', { family: 'guillemet', opens: false, closes: true }],
]);

/**
 * The marks of a block's tokens `[from, to)`, with what each can do given its neighbours; apostrophes are left out.
 * `places` are the block's tokens of kind `quote`.
 */
export function readMarks(tokens: readonly Token[], from: number, to: number, places: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  let past = from;
  for (const at of places) {
    // The second half of a doubled mark.
    if (at < past) continue;
    const token = tokens[at] as Token;
    const next = at + 1 < to ? (tokens[at + 1] as Token) : undefined;
    const doubled = token.text.length === 1 && next !== undefined && !next.spaced && next.text === token.text;
    const wide = doubled ? FAMILIES.get(token.text + token.text) : undefined;
    const size = wide === undefined ? 1 : 2;
    const shape = wide ?? FAMILIES.get(token.text);
    if (shape === undefined) continue;
    const mark = readMark(tokens, at, size, shape, from, to);
    if (mark !== null) marks.push(mark);
    past = at + size;
  }
  return marks;
}

function readMark(
  tokens: readonly Token[],
  at: number,
  size: number,
  shape: { family: MarkFamily; opens: boolean; closes: boolean },
  from: number,
  to: number,
): Mark | null {
  const { family } = shape;
  const left = gapBefore(tokens, at, from);
  const right = gapAfter(tokens, at + size, to);
  if (family !== 'single' && shape.opens !== shape.closes)
    return { at, size, family, opens: shape.opens, closes: shape.closes };
  if (family === 'single') {
    if (shape.opens && left && !right && !isElision(tokens[at + size]))
      return { at, size, family, opens: true, closes: false };
    if (shape.closes && !left && right) return { at, size, family, opens: false, closes: true };
    return null;
  }
  if (left && !right) return { at, size, family, opens: true, closes: false };
  if (!left && right) return { at, size, family, opens: false, closes: true };
  // Between spaces or between letters either reading is possible; the open marks decide.
  if (left && right) return { at, size, family, opens: true, closes: true };
  return isNumber(tokens[at - 1]) ? null : { at, size, family, opens: false, closes: true };
}

function gapBefore(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at, looked = 0; looked < LOOK_THROUGH; looked++, i--) {
    if (i <= from || (tokens[i] as Token).spaced) return true;
    const before = tokens[i - 1] as Token;
    if (before.kind !== 'quote') return OPENING_BRACKETS.has(before.text);
  }
  return false;
}

function gapAfter(tokens: readonly Token[], end: number, to: number): boolean {
  for (let i = end, looked = 0; looked < LOOK_THROUGH; looked++, i++) {
    if (i >= to) return true;
    const token = tokens[i] as Token;
    if (token.spaced) return true;
    if (token.kind !== 'quote')
      return token.kind === 'punct' && CLOSING_PUNCTUATION.test(token.text) && token.text !== '…';
  }
  return false;
}

function isElision(next: Token | undefined): boolean {
  return next !== undefined && (/^[0-9]/.test(next.text) || ELISIONS.has(next.norm));
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'number';
}
