import type { Pos } from '../lexicons/types.ts';
import type { Segmentation, Sentence } from '../segmentation/types.ts';
import { sharedTagger, type Tagger } from './tagger.ts';
import { KINDS, scanSentence } from './tokenizer.ts';
import type { Token, TokenizedText, TokenKind, TokenRange } from './types.ts';

/** Cuts the sentences into tokens and tags them block by block. Which `tagger` does it changes no result. */
export function tokenize(segmentation: Segmentation, tagger: Tagger = sharedTagger()): TokenizedText {
  const { value } = segmentation.source;
  const { blocks, sentences } = segmentation;
  const raw = tagger.room(value.length);
  const sentenceTokens = sentences.map(({ start, end }) => {
    const from = raw.count;
    scanSentence(value, start, end, raw);
    return { from, to: raw.count };
  });
  const blockTokens = rangesOfBlocks(blocks.length, sentences, sentenceTokens);
  const { forms, tags, posOf, readUnder, numbers } = tagger.tag(value, raw, blockTokens);
  const tokens = new Array<Token>(raw.count);
  const ids = new Int32Array(raw.count);
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { from, to } = sentenceTokens[sentence]!;
    const opens = sentence === 0 || sentences[sentence - 1]!.block !== sentences[sentence]!.block;
    for (let i = from; i < to; i += 1) {
      const start = raw.starts[i]!;
      const form = forms[i]!;
      const tag = tags[i]!;
      if (tag !== form.tag) readUnder(form, tag);
      ids[i] = form.number;
      const kind = KINDS[raw.kinds[i]!]!;
      tokens[i] = {
        start,
        end: raw.ends[i]!,
        text: form.text,
        norm: form.norm,
        lemma: form.lemmaFound,
        pos: posOf[tag] ?? untagged(kind),
        kind,
        spaced: (opens && i === from) || start !== raw.ends[i - 1],
        sentence,
      };
    }
  }
  return { segmentation, tokens, words: { ids, numbers }, sentenceTokens, blockTokens };
}

/** The part of speech of what wink is not asked about. */
function untagged(kind: TokenKind): Pos {
  if (kind === 'punct' || kind === 'quote') return 'PUNCT';
  if (kind === 'symbol') return 'SYM';
  return kind === 'number' ? 'NUM' : 'X';
}

/** Tokens of each block, from those of its sentences; blocks without one have an empty range in their place. */
function rangesOfBlocks(
  count: number,
  sentences: readonly Sentence[],
  sentenceTokens: readonly TokenRange[],
): TokenRange[] {
  const ranges: TokenRange[] = [];
  let next = 0;
  let at = 0;
  for (let block = 0; block < count; block += 1) {
    const from = at;
    while (next < sentences.length && sentences[next]!.block === block) {
      at = sentenceTokens[next]!.to;
      next += 1;
    }
    ranges.push({ from, to: at });
  }
  return ranges;
}
