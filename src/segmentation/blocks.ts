import { findWordCharacter, isWhiteSpace } from '../text/characters.ts';
import type { SourceField, SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isByline, isSignature } from './byline.ts';
import { isCaption } from './caption.ts';
import { datelineEnd, isTimeLine } from './dateline.ts';
import { isHeadline } from './headline.ts';
import { findLines, type Line } from './lines.ts';
import { listMarkerLength } from './list-marker.ts';
import type { Block, BlockKind } from './types.ts';
import { findContinuations } from './wrapping.ts';

/** Longer passages (UTF-16 units) are part of the article, whatever their wording. */
const LONGEST_FURNITURE = 400;

/** Lines that belong together, before it is known what they are. */
interface Passage extends Span {
  /** Set when the marker before it, or its own wording, already says what it is. */
  readonly kind: BlockKind | undefined;
  /** Blank lines before it. */
  readonly gap: number;
}

/** The blocks of every field: the title is one headline, the text is divided by its lines. */
export function findBlocks(source: SourceText): Block[] {
  return source.fields.flatMap((field) =>
    field.name === 'title' ? titleBlock(source, field) : textBlocks(source, field),
  );
}

function titleBlock(source: SourceText, field: SourceField): Block[] {
  const span = trimSpan(source.value, field.start, field.end);
  return span ? [{ ...span, kind: 'headline', field: field.name }] : [];
}

function textBlocks(source: SourceText, field: SourceField): Block[] {
  const text = source.value;
  const passages = findPassages(text, field);
  const blocks: Block[] = [];
  passages.forEach((passage, i) => {
    const { start, end } = passage;
    const kind = passage.kind ?? kindByPlace(text, passages, i);
    const split = kind === 'paragraph' ? datelineEnd(text, start, end) : start;
    if (split > start) blocks.push({ start, end: split, kind: 'dateline', field: field.name });
    const rest = trimSpan(text, split, end);
    if (rest) blocks.push({ ...rest, kind, field: field.name });
  });
  return blocks;
}

function kindByPlace(text: string, passages: readonly Passage[], i: number): BlockKind {
  const after = nextOf(passages, i);
  const heads = isHeadline(text, passages[i] as Passage, {
    first:
      passages.slice(Math.max(0, i - 3), i).every((p) => p.kind === 'boilerplate' || p.kind === 'dateline') && i < 4,
    before: passages[i - 1],
    after,
    listFollows: after?.kind === 'list-item',
    setOff: (after?.gap ?? 0) > 0,
  });
  return heads ? 'headline' : 'paragraph';
}

/** The next passage that is part of the article, at most a few furniture passages on. */
function nextOf(passages: readonly Passage[], i: number): Passage | undefined {
  for (let k = i + 1; k < passages.length && k <= i + 4; k++) {
    const passage = passages[k] as Passage;
    if (passage.kind === undefined || passage.kind === 'list-item' || passage.kind === 'block-quote') return passage;
  }
  return undefined;
}

function findPassages(text: string, field: SourceField): Passage[] {
  const lines = findLines(text, field.start, field.end);
  const continues = findContinuations(text, lines);
  const passages: Passage[] = [];
  let marked = false;
  for (let i = 0; i < lines.length; ) {
    const first = lines[i] as Line;
    let stop = i + 1;
    while (stop < lines.length && continues[stop]) stop++;
    const end = (lines[stop - 1] as Line).end;
    const start = contentStart(text, first, end);
    i = stop;
    // A bullet alone on its line marks the next line.
    if (start.at >= end) {
      marked = start.kind === 'list-item';
      continue;
    }
    const kind = start.kind ?? (marked ? 'list-item' : undefined);
    marked = false;
    passages.push({ start: start.at, end, gap: first.gap, kind: refine(text, start.at, end, kind) });
  }
  return passages;
}

/** Where the content starts after a list or quote marker, and what the marker makes of it. */
function contentStart(text: string, line: Line, end: number): { at: number; kind: BlockKind | undefined } {
  let at = line.start;
  let kind: BlockKind | undefined;
  while (at < end && text.charCodeAt(at) === 0x3e) {
    kind = 'block-quote';
    at++;
    while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  }
  if (kind) return { at, kind };
  if (isDash(text.charCodeAt(at)) && end - at <= LONGEST_FURNITURE && isSignature(text.slice(at, end)))
    return { at, kind };
  const marker = listMarkerLength(text, at, end);
  // "* * *" divides; it lists nothing.
  const divides = at + marker < end && findWordCharacter(text, at + marker, end) < 0;
  return marker > 0 && !divides ? { at: at + marker, kind: 'list-item' } : { at, kind };
}

function isDash(code: number): boolean {
  return code === 0x2d || (code >= 0x2013 && code <= 0x2015);
}

/** Furniture is furniture even in a list; what is left undefined depends on its place. */
function refine(text: string, start: number, end: number, kind: BlockKind | undefined): BlockKind | undefined {
  if (end - start > LONGEST_FURNITURE) return kind;
  const passage = text.slice(start, end);
  if (isBoilerplate(passage)) return 'boilerplate';
  if (kind !== undefined) return kind;
  if (isTimeLine(passage)) return 'dateline';
  if (isCaption(passage)) return 'caption';
  return isByline(passage) ? 'byline' : undefined;
}
