import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import type { Cue } from '../cue.ts';
import { type FrameContext, propose } from './frame.ts';

/** Who writes "I wrote:", "which explains why:" quotes nobody. */
const NOBODY = new Set(['i', 'we', 'you', 'it', 'this', 'that', 'these', 'which', 'what', 'nobody']);

/** X tweeted: / X said in a statement: and what is said stands in the blocks after it. */
export function findBlock(text: TokenizedText, context: FrameContext, cue: Cue): Candidate | null {
  // "did not find it funny and issued this statement:": another verb leads in what follows.
  if (cue.negated || !endsWithColon(text, context, cue)) return null;
  const { steps, stretch } = context;
  const content: TokenRange[] = [];
  for (let block = stretch.block + 1; block < text.blockTokens.length; block++) {
    const range = text.blockTokens[block] as TokenRange;
    const { kind } = text.segmentation.blocks[block] as Block;
    if (range.from >= range.to) break;
    const quote = steps.quoteFrom(range.from);
    if (kind === 'block-quote') content.push({ from: range.from, to: range.to });
    else if (content.length === 0 && quote >= 0) content.push({ from: range.from, to: steps.next(range.from) });
    else if (content.length === 0 && introduces(context, cue)) pushParagraph(text, stretch.block, content);
    else break;
    if (kind !== 'block-quote') break;
  }
  return content.length > 0 ? propose(cue, 'block', content) : null;
}

/**
 * X says that it failed: and the paragraph after it, without marks, is what X is quoted with. Of 202 sentences that
 * follow so in annotated news the labels give 9 in 10 to the source.
 */
export function extendToBlock(text: TokenizedText, context: FrameContext, cue: Cue, { content }: Candidate): void {
  if (!endsWithColon(text, context, cue) || !introduces(context, cue)) return;
  const next = text.blockTokens[context.stretch.block + 1];
  if (next === undefined || next.from >= next.to || context.steps.quoteFrom(next.from) >= 0) return;
  pushParagraph(text, context.stretch.block, content);
}

function endsWithColon(text: TokenizedText, { stretch }: FrameContext, { subject }: Cue): boolean {
  if (stretch.inside >= 0 || subject === null) return false;
  if ((text.tokens[stretch.to - 1] as Token).text !== ':') return false;
  return (text.blockTokens[stretch.block] as TokenRange).to === stretch.to;
}

/** The last cue of a sentence, which somebody has uttered. */
function introduces(
  { steps, cues, index }: FrameContext,
  { entry, form, negated, passive, subject, verb }: Cue,
): boolean {
  if (entry.class !== 'verb' || negated || passive || subject === null || !entry.frames.includes('quote')) return false;
  if ((form !== 'finite' && form !== 'infinitive') || NOBODY.has((steps.tokens[subject.head] as Token).norm))
    return false;
  // "is proposing three measures:" leads in a list.
  if ((steps.tokens[verb] as Token).norm.endsWith('ing')) return false;
  for (let i = index + 1; i < cues.length; i++) if (cues[i]?.entry.class === 'verb') return false;
  return true;
}

function pushParagraph({ blockTokens, segmentation }: TokenizedText, block: number, content: TokenRange[]): void {
  const next = segmentation.blocks[block + 1] as Block;
  const { from, to } = blockTokens[block + 1] as TokenRange;
  if (next.kind === 'paragraph' && next.field === segmentation.blocks[block]?.field) content.push({ from, to });
}
