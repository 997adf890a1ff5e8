import type { Article } from './input.ts';
import type { LexiconIndex, Matcher } from './lexicons/lexicon-index.ts';
import { matchText } from './lexicons/text-matches.ts';
import { segment } from './segmentation/segment.ts';
import { makeSource } from './text/source.ts';
import { tokenize } from './tokens/tokenize.ts';
import type { TokenizedText } from './tokens/types.ts';
import type { VoiceLayer } from './voice/types.ts';
import { findVoice } from './voice/voice.ts';

/** An article as far as whose words are whose: what attribution, scores and explanations all rest on. */
export interface Reading {
  readonly text: TokenizedText;
  /** What of `lexicons` stands in the text. */
  readonly matches: Matcher;
  readonly voice: VoiceLayer;
}

/** The stages from the text to its voices. */
export function readArticle(article: Article, unit: 'document' | 'sentence', lexicons: LexiconIndex): Reading {
  const source = makeSource(article.text, article.title);
  const base = article.text === source.value ? 0 : source.value.length - article.text.length;
  const sentences = article.sentences?.map(({ start, end }) => ({ start: start + base, end: end + base }));
  const text = tokenize(segment(source, sentences === undefined ? { unit } : { unit, sentences }));
  const matches = matchText(lexicons, text.tokens, text.sentenceTokens, text.words);
  return { text, matches, voice: findVoice(text, matches) };
}
