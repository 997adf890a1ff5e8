import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import type { ViewName } from './words/view-words.ts';

/** A named number that describes a sentence; 1 where it is a yes. */
export type Measure = readonly [name: string, value: number];

const MANY_SENTENCES = 30;
const HALF_LENGTH = 25;

/**
 * The form of a sentence, apart from its words: its block, whose words it has, its length and place. The place is left
 * out of sentences that are analyzed `alone` (`unit: 'sentence'`). `length`: in word keys, where a name is one.
 */
export function formOf(
  text: TokenizedText,
  voice: VoiceLayer,
  sentence: number,
  view: ViewName,
  { alone, length }: { readonly alone: boolean; readonly length: number },
): Measure[] {
  const { sentences, blocks } = text.segmentation;
  const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
  const { label, authorShare } = voice.sentences[sentence] ?? { label: 'author', authorShare: 1 };
  const measures: Measure[] = [
    [`block:${blocks[sentences[sentence]?.block ?? -1]?.kind ?? 'paragraph'}`, 1],
    [`voice:${label}`, 1],
    ['form:author-share', authorShare],
    ['form:length', length / (length + HALF_LENGTH)],
  ];
  if (view === 'source') measures.push(['view:source', 1]);
  if (asks(text, from, to)) measures.push(['form:question', 1]);
  if (text.tokens[from]?.kind === 'quote') measures.push(['form:quote-first', 1]);
  if (alone) measures.push(['place:alone', 1]);
  else {
    if (sentence === 0) measures.push(['place:first', 1]);
    measures.push(['place:later', Math.min(sentence, MANY_SENTENCES) / MANY_SENTENCES]);
  }
  return measures;
}

/** A question mark stands last, or before a closing mark. */
function asks({ tokens }: TokenizedText, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 2); i--) if (tokens[i]?.norm === '?') return true;
  return false;
}
