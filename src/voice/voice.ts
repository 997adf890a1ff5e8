import type { LexiconIndex } from '../lexicons/lexicon-index.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from './types.ts';
export function findVoice(text: TokenizedText, _l: LexiconIndex): VoiceLayer {
  return { attributions: [], quotations: [], sources: [], owner: new Int32Array(text.tokens.length).fill(-1), frame: new Uint8Array(text.tokens.length), sentences: text.segmentation.sentences.map(() => ({ label: 'author', authorShare: 1 })), diagnostics: [] };
}
