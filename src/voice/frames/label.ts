import type { Block } from '../../segmentation/types.ts';
import type { Token, TokenizedText, TokenRange } from '../../tokens/types.ts';
import type { Candidate } from '../candidate.ts';
import { confidenceOf } from './frame.ts';

/** A label that occurs only once may be a heading ("UPDATE: …"); an interview has several. */
const MIN_LABELS = 2;
const MAX_LABEL_WORDS = 4;
const NO_SPEAKER = new Set([
  'update',
  'breaking',
  'note',
  'read',
  'watch',
  'related',
  'more',
  'photo',
  'photos',
  'video',
  'editor',
  'correction',
  'source',
  'opinion',
  'exclusive',
  'live',
  'by',
  'what',
  'why',
  'how',
  'who',
  'when',
  'where',
]);

/** WALLACE: … / Q: …: transcript paragraphs. */
export function findLabels(text: TokenizedText): Candidate[] {
  const found: Candidate[] = [];
  for (const [block, range] of text.blockTokens.entries()) {
    const { kind } = text.segmentation.blocks[block] as Block;
    if (kind === 'boilerplate' || kind === 'caption' || kind === 'byline') continue;
    const colon = labelColon(text.tokens, range);
    if (colon < 0) continue;
    found.push({
      frame: 'label',
      entry: null,
      class: 'speech',
      stance: 'neutral',
      source: { from: range.from, to: colon, head: colon - 1 },
      cue: { from: colon, to: colon + 1 },
      content: [{ from: colon + 1, to: range.to }],
      block,
      inside: -1,
      confidence: confidenceOf('label'),
      negated: false,
    });
  }
  return found.length >= MIN_LABELS ? found : [];
}

function labelColon(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from, words = 0; i + 1 < to && words <= MAX_LABEL_WORDS; i++) {
    const { text, kind, norm } = tokens[i] as Token;
    if (text === ':') return words > 0 ? i : -1;
    if (text === '.') continue;
    if (kind !== 'word' || text !== text.toUpperCase() || text === text.toLowerCase() || NO_SPEAKER.has(norm))
      return -1;
    words++;
  }
  return -1;
}
