import type { BlockKind } from '../segmentation/types.ts';
import type { Signal } from '../signals/types.ts';
import type { Token, TokenizedText } from '../tokens/types.ts';
import { OWNER_AUTHOR, type VoiceLayer } from '../voice/types.ts';

/** Furniture of the page: nobody's prose, so it is not scored. */
const UNSCORED_BLOCKS: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'boilerplate']);

/** The two views of a sentence: what there is to score in the author's words and in the source's. */
export interface SentenceViews {
  /** Null when the author says nothing beyond a neutral attribution frame, or the sentence is not scored. */
  readonly author: readonly Signal[] | null;
  /** Null when the sentence has no attributed words, or is not scored. */
  readonly attributed: readonly Signal[] | null;
}

const UNSCORED: SentenceViews = { author: null, attributed: null };

/** Splits a sentence's signals by whose words they are. `signals`: those of this sentence, in text order. */
export function viewsOf(
  text: TokenizedText,
  voice: VoiceLayer,
  signals: readonly Signal[],
  sentence: number,
): SentenceViews {
  const { segmentation } = text;
  const block = segmentation.blocks[segmentation.sentences[sentence]?.block ?? -1];
  if (!segmentation.english || block === undefined || UNSCORED_BLOCKS.has(block.kind)) return UNSCORED;
  const author = signals.filter((signal) => signal.voice === 'author');
  const attributed = signals.filter((signal) => signal.voice === 'attributed');
  const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
  let authorSpeaks = author.length > 0;
  let sourceSpeaks = attributed.length > 0;
  for (let i = from; i < to && !(authorSpeaks && sourceSpeaks); i++) {
    const token = text.tokens[i] as Token;
    if (token.kind === 'punct' || token.kind === 'quote') continue;
    if (voice.owner[i] !== OWNER_AUTHOR) sourceSpeaks = true;
    else if (voice.frame[i] === 0 && saysSomething(token)) authorSpeaks = true;
  }
  return { author: authorSpeaks ? author : null, attributed: sourceSpeaks ? attributed : null };
}

/** False for what merely joins reported clauses ("… said, and …", "While …"). */
function saysSomething(token: Token): boolean {
  return token.pos !== 'CCONJ' && token.pos !== 'SCONJ' && token.pos !== 'PUNCT';
}
