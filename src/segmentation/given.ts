import { fieldAt, type SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/trim.ts';
import type { Block, Sentence } from './types.ts';

/**
 * Blocks and sentences for sentences that the caller marked. Each lies in one block: blocks that a sentence straddles
 * become one, of the first one's kind unless a paragraph is among them, and text outside every block becomes a
 * paragraph. Spans come sorted and without overlaps; blank ones are left out.
 */
export function useGivenSentences(
  source: SourceText,
  blocks: readonly Block[],
  given: readonly Span[],
): { blocks: Block[]; sentences: Sentence[] } {
  const merged: Block[] = [];
  const sentences: Sentence[] = [];
  let next = 0;
  const add = (block: Block): void => {
    merged.push(block);
  };
  for (const raw of given) {
    const span = trimSpan(source.value, raw.start, raw.end);
    if (!span) continue;
    while (next < blocks.length && (blocks[next] as Block).end <= span.start) add(blocks[next++] as Block);
    const last = merged[merged.length - 1];
    let block: Block | undefined;
    if (last && last.end > span.start) block = merged.pop();
    let joined = block ? stretch(block, span) : undefined;
    while (next < blocks.length && (blocks[next] as Block).start < span.end) {
      const other = blocks[next++] as Block;
      joined = joined ? unite(joined, other) : stretch(other, span);
    }
    add(joined ?? { ...span, kind: 'paragraph', field: fieldAt(source, span.start).name });
    sentences.push({ ...span, block: merged.length - 1 });
  }
  while (next < blocks.length) add(blocks[next++] as Block);
  return { blocks: merged, sentences };
}

function stretch(block: Block, span: Span): Block {
  return { ...block, start: Math.min(block.start, span.start), end: Math.max(block.end, span.end) };
}

function unite(block: Block, other: Block): Block {
  const kind = other.kind === 'paragraph' ? other.kind : block.kind;
  return { ...stretch(block, other), kind };
}
