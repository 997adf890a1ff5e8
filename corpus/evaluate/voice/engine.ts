import { makeLexiconIndex } from '../../../src/lexicons/lexicon-index.ts';
import { segment } from '../../../src/segmentation/segment.ts';
import { makeSource } from '../../../src/text/source.ts';
import type { Span } from '../../../src/text/span.ts';
import { tokenize } from '../../../src/tokens/tokenize.ts';
import type { VoiceModel } from '../../../src/voice/model/voice-model.ts';
import type { Attribution, VoiceLabel } from '../../../src/voice/types.ts';
import { findVoice } from '../../../src/voice/voice.ts';

export interface SpokenSentence extends Span {
  readonly label: VoiceLabel;
}

export interface FoundVoice {
  readonly attributions: readonly Attribution[];
  readonly sentences: readonly SpokenSentence[];
}

/** What is measured: text in, voice out. Another engine (one trained without a publisher, say) can stand in. */
export type VoiceEngine = (text: string, sentences?: readonly Span[]) => FoundVoice;

export function makeVoiceEngine(model?: VoiceModel | null): VoiceEngine {
  const lexicons = makeLexiconIndex();
  return (text, sentences) => {
    const tokens = tokenize(segment(makeSource(text), sentences ? { sentences } : {}));
    const voice = findVoice(tokens, lexicons, model);
    return {
      attributions: voice.attributions,
      sentences: tokens.segmentation.sentences.map(({ start, end }, i) => ({
        start,
        end,
        label: voice.sentences[i]?.label ?? 'author',
      })),
    };
  };
}
