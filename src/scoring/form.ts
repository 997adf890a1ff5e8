import type { BlockKind } from '../segmentation/types.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLabel, VoiceLayer } from '../voice/types.ts';
import type { ViewName } from './words/view-words.ts';

/** Hears of each named number that describes a sentence; 1 where it is a yes. */
export type TellMeasure = (name: string, value: number) => void;

const MANY_SENTENCES = 30;
const HALF_LENGTH = 25;

/** Names that are written out, for they are asked for at every sentence. */
const BLOCK_NAMES: Readonly<Record<BlockKind, string>> = {
  headline: 'block:headline',
  byline: 'block:byline',
  dateline: 'block:dateline',
  paragraph: 'block:paragraph',
  'list-item': 'block:list-item',
  'block-quote': 'block:block-quote',
  caption: 'block:caption',
  boilerplate: 'block:boilerplate',
};
const VOICE_NAMES: Readonly<Record<VoiceLabel, string>> = {
  author: 'voice:author',
  attributed: 'voice:attributed',
  mixed: 'voice:mixed',
};

/**
 * The form of a sentence, apart from its words: its block, whose words it has, its length and place. The place is left
 * out of sentences that are analyzed `alone` (`unit: 'sentence'`). `length`: in word keys, where a name is one.
 */
export function tellForm(
  text: TokenizedText,
  voice: VoiceLayer,
  sentence: number,
  view: ViewName,
  { alone, length }: { readonly alone: boolean; readonly length: number },
  tell: TellMeasure,
): void {
  const { sentences, blocks } = text.segmentation;
  const { from, to } = text.sentenceTokens[sentence] ?? { from: 0, to: 0 };
  const { label, authorShare } = voice.sentences[sentence] ?? { label: 'author', authorShare: 1 };
  tell(BLOCK_NAMES[blocks[sentences[sentence]?.block ?? -1]?.kind ?? 'paragraph'], 1);
  tell(VOICE_NAMES[label], 1);
  tell('form:author-share', authorShare);
  tell('form:length', length / (length + HALF_LENGTH));
  if (view === 'source') tell('view:source', 1);
  if (asks(text, from, to)) tell('form:question', 1);
  if (text.tokens[from]?.kind === 'quote') tell('form:quote-first', 1);
  if (alone) tell('place:alone', 1);
  else {
    if (sentence === 0) tell('place:first', 1);
    tell('place:later', Math.min(sentence, MANY_SENTENCES) / MANY_SENTENCES);
  }
}

/** A question mark stands last, or before a closing mark. */
function asks({ tokens }: TokenizedText, from: number, to: number): boolean {
  for (let i = to - 1; i >= Math.max(from, to - 2); i--) if (tokens[i]?.norm === '?') return true;
  return false;
}
