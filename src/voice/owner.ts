import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { frameReach } from './frame-reach.ts';
import type { Relation } from './relations.ts';
import { OWNER_AUTHOR, type SentenceVoice, type VoiceLabel } from './types.ts';

/** Fewer words of the author beside a source's are a frame in all but form ("On Monday,", "Still,"). */
export const MIN_AUTHOR_WORDS = 4;
/** Below this share of the author's words the sentence is mainly passed on. */
export const MIN_AUTHOR_SHARE = 0.25;
/** One or two quoted words do not make a narrative sentence somebody else's. */
export const MIN_CONTENT_WORDS = 3;

export interface Ownership {
  readonly owner: Int32Array;
  readonly frame: Uint8Array;
  /** Per token: 1 in "critics say", lead-ins and asides: the author's words, but no assertion beside the content. */
  readonly beside: Uint8Array;
}

/** Paints contents from the longest to the shortest, so that the innermost stays. Nesting is bounded. */
export function paintOwners(text: TokenizedText, relations: readonly Relation[], masks: readonly boolean[]): Ownership {
  const count = text.tokens.length;
  const owner = new Int32Array(count).fill(OWNER_AUTHOR);
  const frame = new Uint8Array(count);
  const beside = new Uint8Array(count);
  const ranges: { range: TokenRange; index: number }[] = [];
  for (const [index, relation] of relations.entries()) {
    if (masks[index] !== true) continue;
    for (const range of relation.content) ranges.push({ range, index });
    const { source, cue } = relation.candidate;
    const part = relation.reading.vague ? beside : frame;
    if (source !== null) part.fill(1, source.from, source.to);
    if (cue !== null) part.fill(1, cue.from, cue.to);
    const [lead, tail] = frameReach(text, relation.candidate);
    if (lead < tail) beside.fill(1, lead, tail);
  }
  if (ranges.length > 1) ranges.sort((a, b) => b.range.to - b.range.from - (a.range.to - a.range.from));
  for (const { range, index } of ranges) owner.fill(index, range.from, range.to);
  return { owner, frame, beside };
}

/** Voice of each sentence by words; see docs of the constants. */
export function voiceOfSentences(text: TokenizedText, { owner, frame, beside }: Ownership): SentenceVoice[] {
  return text.sentenceTokens.map(({ from, to }) => {
    let author = 0;
    let framed = 0;
    let attributed = 0;
    let verbs = 0;
    for (let i = from; i < to; i++) {
      const { kind, pos } = text.tokens[i] as Token;
      if (kind !== 'word' && kind !== 'number') continue;
      if (owner[i] !== OWNER_AUTHOR) attributed++;
      else if (frame[i] === 1 || beside[i] === 1) framed++;
      else {
        author++;
        if (pos === 'VERB' || pos === 'AUX') verbs++;
      }
    }
    // "He tweeted:" is all frame, and what he tweeted stands in the next block.
    if (author + attributed === 0 && framed > 0) return { label: 'attributed', authorShare: 0 };
    const authorShare = author + attributed === 0 ? 1 : author / (author + attributed);
    return { label: labelOf(author, attributed, verbs, authorShare), authorShare };
  });
}

function labelOf(author: number, attributed: number, verbs: number, share: number): VoiceLabel {
  if (attributed === 0) return 'author';
  if (author < MIN_AUTHOR_WORDS || share < MIN_AUTHOR_SHARE / 2) return 'attributed';
  // Circumstances of the speech ("At a rally in Ohio on Monday") have no verb and assert nothing of their own.
  if (attributed >= MIN_CONTENT_WORDS && (verbs === 0 || share < MIN_AUTHOR_SHARE)) return 'attributed';
  return attributed < MIN_CONTENT_WORDS && share > 0.5 ? 'author' : 'mixed';
}
