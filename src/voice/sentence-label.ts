import type { Token, TokenizedText } from '../tokens/types.ts';
import { chooseLabel, type LabelBefore, type LabelWeights, labelBefore } from './model/label.ts';
import type { Ownership } from './owner.ts';
import type { Relation } from './relations.ts';
import { countSentence, type SentenceCount } from './sentence-count.ts';
import type { Steps } from './stretch.ts';
import type { SentenceVoice, VoiceLabel } from './types.ts';

/** Fewer words of the author beside a source's are a frame in all but form ("On Monday,", "Still,"). */
const MIN_AUTHOR_WORDS = 4;
/** Below this share of the author's words the sentence is mainly passed on. */
const MIN_AUTHOR_SHARE = 0.25;
/** The same with a main clause of the author's own. */
const MIN_ASSERTED_SHARE = 0.2;
/** Above this share of the author's words, and with his main clause alone, the sentence is his. */
const MAIN_SHARE = 0.5;
/** One or two quoted words do not make a narrative sentence somebody else's. */
const MIN_CONTENT_WORDS = 3;

/** Most sentences: nothing in them is reported. */
const PLAIN: SentenceVoice = { label: 'author', authorShare: 1 };

/** Voice of each sentence: by what has been learned of annotated news, without weights by the constants above. */
export function voiceOfSentences(
  text: TokenizedText,
  steps: Steps,
  relations: readonly Relation[],
  ownership: Ownership,
  weights: LabelWeights | null,
): SentenceVoice[] {
  let before: LabelBefore = 0;
  let blockBefore = -1;
  return text.sentenceTokens.map(({ from, to }, sentence) => {
    const at = text.segmentation.sentences[sentence]?.block ?? -1;
    if (at !== blockBefore) before = 0;
    blockBefore = at;
    if (ownership.reported[sentence] === 0) {
      before = 1;
      return PLAIN;
    }
    const count = countSentence(text, steps, relations, ownership, from, to);
    const earlier = before;
    before = labelBefore(count);
    if (count === null) return PLAIN;
    const { author, attributed, framed } = count;
    if (author + attributed === 0) {
      // "He tweeted:" only leads in what stands in the next block; "he said." closes what stands before.
      const leads = framed === 0 || (text.tokens[to - 1] as Token).text === ':';
      return leads ? PLAIN : { label: 'attributed', authorShare: 0 };
    }
    const authorShare = author / (author + attributed);
    if (attributed === 0) return { label: 'author', authorShare };
    const block = text.segmentation.blocks[at];
    const label =
      weights === null
        ? labelOf(count, authorShare)
        : chooseLabel(weights, count, relations, { text, ownership, from, to, block, before: earlier });
    return { label, authorShare };
  });
}

function labelOf({ author, attributed, verbs, asserts, reports, whole }: SentenceCount, share: number): VoiceLabel {
  // A long report with a short clause of the writer's is mainly passed on, whatever the clause says.
  if (asserts && share < MIN_ASSERTED_SHARE && whole) return 'attributed';
  // "He resigned after it emerged that …": the report is a circumstance of what the writer tells.
  if (asserts && !reports && share > MAIN_SHARE) return 'author';
  if (!asserts) {
    if (author < MIN_AUTHOR_WORDS || share < MIN_AUTHOR_SHARE / 2) return 'attributed';
    // Circumstances of the speech ("At a rally in Ohio on Monday") have no verb and assert nothing of their own.
    if (attributed >= MIN_CONTENT_WORDS && (verbs === 0 || share < MIN_AUTHOR_SHARE)) return 'attributed';
  }
  return attributed < MIN_CONTENT_WORDS && share > 0.5 && !whole ? 'author' : 'mixed';
}
