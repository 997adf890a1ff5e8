import type { TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from './frame.ts';

/**
 * Paragraphs that are set off as quoted ("> …") and that no other frame gives to anybody: a quotation by its layout, of
 * nobody named. `isTaken`: whether other frames attribute already what begins at a token.
 */
export function findBlockQuotes(
  { blockTokens, segmentation }: TokenizedText,
  isTaken: (at: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let last: Candidate | null = null;
  for (const [block, { kind }] of segmentation.blocks.entries()) {
    const range = blockTokens[block] as TokenRange;
    if (kind !== 'block-quote' || range.from >= range.to || isTaken(range.from)) {
      last = null;
      continue;
    }
    const content = { from: range.from, to: range.to };
    if (last !== null) {
      last.content.push(content);
      continue;
    }
    last = {
      frame: 'block',
      entry: null,
      class: 'writing',
      stance: 'neutral',
      source: null,
      cue: null,
      content: [content],
      block,
      inside: -1,
      confidence: confidenceOf('block'),
      negated: false,
    };
    found.push(last);
  }
  return found;
}
