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
  const author = signalsOf('author', signals);
  const source = signalsOf('attributed', signals);
  // A sentence that the voice stage calls the author's, even in part, has the author's scores for any word of theirs.
  const labelled = voice.sentences[sentence]?.label !== 'attributed';
  const spoken = whoSpeaks(text, voice, sentence, labelled);
  const sourceSpeaks = (spoken & SPOKEN.attributed) !== 0 || source.length > 0;
  const framed = sourceSpeaks || (spoken & SPOKEN.frame) !== 0;
  const telling = labelled ? SPOKEN.author : framed ? SPOKEN.assertive : SPOKEN.assertive | SPOKEN.other;
  const authorSpeaks = author.length > 0 || (spoken & telling) !== 0;
  return { author: authorSpeaks ? author : null, source: sourceSpeaks ? source : null };
}

/** The signals of one voice: most sentences have only one's, or none. */
function signalsOf(voice: Signal['voice'], signals: readonly Signal[]): readonly Signal[] {
  let own = 0;
  for (let i = 0; i < signals.length; i++) if ((signals[i] as Signal).voice === voice) own++;
  if (own === 0) return NO_SIGNALS;
  return own === signals.length ? signals : signals.filter((signal) => signal.voice === voice);
}

const NO_SIGNALS: readonly Signal[] = [];

/** What words a sentence has, a bit each; marks count nowhere. */
const SPOKEN = {
  attributed: 1,
  frame: 2,
  /** The author's verbs, adjectives and adverbs, which can assert something. */
  assertive: 4,
  /** The author's other words. */
  other: 8,
  /** Any of the author's. */
  author: 2 | 4 | 8,
} as const;

/** @param any one word of the author's tells enough of them; else they are read until one is assertive */
function whoSpeaks(text: TokenizedText, { owner, frame }: VoiceLayer, sentence: number, any: boolean): number {
  const enough = any ? SPOKEN.author : SPOKEN.assertive;
  let spoken = 0;
  const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
  for (let i = from; i < to; i++) {
    const authors = owner[i] === OWNER_AUTHOR;
    if ((spoken & (authors ? enough : SPOKEN.attributed)) !== 0) continue;
    const token = text.tokens[i] as Token;
    if (token.kind === 'punct' || token.kind === 'quote' || token.kind === 'symbol') continue;
    if (!authors) spoken |= SPOKEN.attributed;
    else if (frame[i] === 1) spoken |= SPOKEN.frame;
    else if (ASSERTIVE.has(token.pos) && !FRAME_ADVERBIALS.has(token.lemma)) spoken |= SPOKEN.assertive;
    else spoken |= SPOKEN.other;
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
