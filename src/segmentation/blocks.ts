import type { SourceField, SourceText } from '../text/source.ts';
import { trimSpan } from '../text/trim.ts';
import { kindOf } from './block-kind.ts';
import { datelineEnd } from './dateline.ts';
import { findPassages, type Passage } from './passages.ts';
import type { Block, BlockKind } from './types.ts';

/** The blocks of every field: the title is one headline, the text is divided by its lines. */
export function findBlocks(source: SourceText): Block[] {
  const blocks: Block[] = [];
  for (const field of source.fields) {
    if (field.name === 'title') addTitle(source.value, field, blocks);
    else addBlocks(source.value, field, blocks);
  }
  return blocks;
}

export function addTitle(text: string, field: SourceField, blocks: Block[]): void {
  const span = trimSpan(text, field.start, field.end);
  if (span) blocks.push({ start: span.start, end: span.end, kind: 'headline', field: field.name });
}

function addBlocks(text: string, field: SourceField, blocks: Block[]): void {
  const passages = findPassages(text, field.start, field.end);
  const kinds: BlockKind[] = [];
  for (let i = 0; i < passages.length; i++) {
    const { start, end } = passages[i] as Passage;
    const kind = kindOf(text, passages, i, kinds);
    kinds.push(kind);
    const split = kind === 'paragraph' ? datelineEnd(text, start, end) : start;
    if (split > start) blocks.push({ start, end: split, kind: 'dateline', field: field.name });
    // What follows a dateline is never blank: `datelineEnd` sees to that.
    const from = split > start ? (trimSpan(text, split, end)?.start ?? split) : start;
    blocks.push({ start: from, end, kind, field: field.name });
  }
}
