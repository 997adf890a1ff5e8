import type { Segmentation, Sentence } from '../segmentation/types.ts';
import { sharedTagger, type Tagger } from './tagger.ts';
import { makeRawTokens, scanSentence } from './tokenizer.ts';
import type { Token, TokenizedText, TokenRange } from './types.ts';

/** Cuts the sentences into tokens and tags them block by block. Which `tagger` does it changes no result. */
export function tokenize(segmentation: Segmentation, tagger: Tagger = sharedTagger()): TokenizedText {
  const { value } = segmentation.source;
  const { blocks, sentences } = segmentation;
  const raw = makeRawTokens();
  const sentenceTokens = sentences.map(({ start, end }) => {
    const from = raw.starts.length;
    scanSentence(value, start, end, raw);
    return { from, to: raw.starts.length };
  });
  const blockTokens = rangesOfBlocks(blocks.length, sentences, sentenceTokens);
  const { forms, pos, lemmas } = tagger.tag(value, raw, blockTokens);
  const tokens: Token[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { from, to } = sentenceTokens[sentence]!;
    const opens = sentence === 0 || sentences[sentence - 1]!.block !== sentences[sentence]!.block;
    for (let i = from; i < to; i += 1) {
      const start = raw.starts[i]!;
      const form = forms[i]!;
      tokens.push({
        start,
        end: raw.ends[i]!,
        text: form.text,
        norm: form.norm,
        lemma: lemmas[i]!,
        pos: pos[i]!,
        kind: raw.kinds[i]!,
        spaced: (opens && i === from) || start !== raw.ends[i - 1],
        sentence,
      });
    }
  }
  return { segmentation, tokens, sentenceTokens, blockTokens };
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
