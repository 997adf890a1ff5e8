import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cues.ts';
import { type FrameContext, propose } from './frame.ts';

/** X tweeted: / X said in a statement: and what is said stands in the blocks after it. */
export function findBlock(text: TokenizedText, context: FrameContext, cue: Cue): Candidate | null {
  const { steps, stretch } = context;
  if (stretch.inside >= 0 || cue.subject === null) return null;
  if ((text.tokens[stretch.to - 1] as Token).text !== ':') return null;
  const here = text.blockTokens[stretch.block] as TokenRange;
  if (here.to !== stretch.to) return null;
  const content: TokenRange[] = [];
  for (let block = stretch.block + 1; block < text.blockTokens.length; block++) {
    const range = text.blockTokens[block] as TokenRange;
    const { kind } = text.segmentation.blocks[block] as Block;
    if (range.from >= range.to) break;
    const quote = steps.quoteFrom(range.from);
    if (kind === 'block-quote') content.push({ from: range.from, to: range.to });
    else if (content.length === 0 && quote >= 0) content.push({ from: range.from, to: steps.next(range.from) });
    else break;
    if (kind !== 'block-quote') break;
  }
  return content.length > 0 ? propose(cue, 'block', content) : null;
}
