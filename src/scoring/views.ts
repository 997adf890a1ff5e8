import type { Pos } from '../lexicons/types.ts';
import type { BlockKind } from '../segmentation/types.ts';
import type { Signal } from '../signals/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';

/** Furniture of the page: nobody's prose, so it is not scored. */
const UNSCORED_BLOCKS: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'boilerplate']);

/** Whether blocks of a kind are somebody's prose, which is scored. */
export function isScored(kind: BlockKind | undefined): boolean {
  return kind !== undefined && !UNSCORED_BLOCKS.has(kind);
}

/** The two views of a sentence: what there is to score in the author's words and in the source's. */
export interface SentenceViews {
  /** Null when the author says nothing beyond a neutral attribution frame, or the sentence is not scored. */
  readonly author: readonly Signal[] | null;
  /** Null when the sentence has no attributed words, or is not scored. */
  readonly source: readonly Signal[] | null;
}

const UNSCORED: SentenceViews = { author: null, source: null };

/** Splits a sentence's signals by whose words they are. `signals`: those of this sentence, in text order. */
export function viewsOf(
  text: TokenizedText,
  voice: VoiceLayer,
  signals: readonly Signal[],
  sentence: number,
): SentenceViews {
  const { segmentation } = text;
  const block = segmentation.blocks[segmentation.sentences[sentence]?.block ?? -1];
  if (!segmentation.english || !isScored(block?.kind)) return UNSCORED;
  const author = signals.filter((signal) => signal.voice === 'author');
  const source = signals.filter((signal) => signal.voice === 'attributed');
  const spoken = whoSpeaks(text, voice, sentence);
  const sourceSpeaks = spoken.attributed || source.length > 0;
  const framed = sourceSpeaks || spoken.frame;
  // A sentence that the voice stage calls the author's, even in part, always has the author's scores.
  const labelled = voice.sentences[sentence]?.label !== 'attributed' && (spoken.other || spoken.frame);
  const authorSpeaks = author.length > 0 || labelled || spoken.assertive || (!framed && spoken.other);
  return { author: authorSpeaks ? author : null, source: sourceSpeaks ? source : null };
}

/** What words a sentence has; marks count nowhere. */
interface Spoken {
  attributed: boolean;
  frame: boolean;
  /** The author's verbs, adjectives and adverbs, which can assert something. */
  assertive: boolean;
  /** The author's other words. */
  other: boolean;
}

function whoSpeaks(text: TokenizedText, voice: VoiceLayer, sentence: number): Spoken {
  const spoken: Spoken = { attributed: false, frame: false, assertive: false, other: false };
  const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
  for (let i = from; i < to && !(spoken.attributed && spoken.assertive); i++) {
    const token = text.tokens[i] as Token;
    if (token.kind === 'punct' || token.kind === 'quote' || token.kind === 'symbol') continue;
    if (voice.owner[i] !== OWNER_AUTHOR) spoken.attributed = true;
    else if (voice.frame[i] === 1) spoken.frame = true;
    else if (!spoken.assertive && ASSERTIVE.has(token.pos) && !FRAME_ADVERBIALS.has(token.lemma))
      spoken.assertive = true;
    else spoken.other = true;
  }
  return spoken;
}

/**
 * Beside reported words, nouns and function words alone are part of the frame: to whom, where, when, in what office
 * ("… told CNN in Ohio on Monday"), and what joins clauses ("…, and …").
 */
const ASSERTIVE: ReadonlySet<Pos> = new Set(['VERB', 'AUX', 'ADJ', 'ADV', 'INTJ']);

/** Lemmas that only place the frame in time and text: "also said later", "speaking last week". */
const FRAME_ADVERBIALS: ReadonlySet<string> = new Set(
  'again ago also early earlier here last late later meanwhile next previously recently same separately speak then there today tomorrow too yesterday'.split(
    ' ',
  ),
);
