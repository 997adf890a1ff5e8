import type { Diagnostic } from '../errors.ts';
import type { FieldName, SourceText } from '../text/source.ts';
import type { Span } from '../text/span.ts';

export const BLOCK_KINDS = [
  'headline',
  'byline',
  'dateline',
  'paragraph',
  'list-item',
  'block-quote',
  'caption',
  'boilerplate',
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/**
 * A block of the article: trimmed, never empty, in text order, never overlapping. A list item starts after its
 * bullet and a dateline ("WASHINGTON (AP) —") is a block of its own before its paragraph.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly field: FieldName;
}

/** A sentence inside one block: trimmed, never empty, in text order, never overlapping. */
export interface Sentence extends Span {
  /** Index into `Segmentation.blocks`. */
  readonly block: number;
}

export interface Segmentation {
  readonly source: SourceText;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** False when the function words say that this is not English prose (D02); nothing is scored then. */
  readonly english: boolean;
  readonly diagnostics: readonly Diagnostic[];
}
