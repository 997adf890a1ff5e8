import type { Pos } from '../lexicons/types.ts';
import type { Segmentation } from '../segmentation/types.ts';
import { sharedTagger, type Tagger } from './tagger.ts';
import { makeRawTokens, type RawTokens, scanSentence } from './tokenizer.ts';
import type { Token, TokenizedText, TokenKind, TokenRange } from './types.ts';

/** Cuts the sentences into tokens and tags them block by block. `tagger` is for tests; results never depend on it. */
export function tokenize(segmentation: Segmentation, tagger: Tagger = sharedTagger()): TokenizedText {
  const { source, blocks, sentences } = segmentation;
  const raw = makeRawTokens();
  const sentenceTokens: TokenRange[] = [];
  for (const { start, end } of sentences) {
    const from = raw.starts.length;
    scanSentence(source.value, start, end, raw);
    sentenceTokens.push({ from, to: raw.starts.length });
  }
  const tokens: Token[] = [];
  const blockTokens: TokenRange[] = [];
  let next = 0;
  for (let block = 0; block < blocks.length; block += 1) {
    const first = next;
    while (next < sentences.length && sentences[next]?.block === block) next += 1;
    const from = tokens.length;
    if (next > first) {
      const to = (sentenceTokens[next - 1] as TokenRange).to;
      addBlock(tokens, source.value, raw, sentenceTokens, first, next, from, to, tagger);
    }
    blockTokens.push({ from, to: tokens.length });
  }
  return { segmentation, tokens, sentenceTokens, blockTokens };
}

function addBlock(
  tokens: Token[],
  value: string,
  raw: RawTokens,
  sentenceTokens: readonly TokenRange[],
  first: number,
  last: number,
  from: number,
  to: number,
  tagger: Tagger,
): void {
  const { forms, pos, lemmas } = tagger.tag(value, raw, from, to);
  let i = from;
  for (let sentence = first; sentence < last; sentence += 1) {
    const { to: stop } = sentenceTokens[sentence] as TokenRange;
    for (; i < stop; i += 1) {
      const start = raw.starts[i] as number;
      const form = forms[i - from] as { text: string; norm: string };
      tokens.push({
        start,
        end: raw.ends[i] as number,
        text: form.text,
        norm: form.norm,
        lemma: lemmas[i - from] as string,
        pos: pos[i - from] as Pos,
        kind: raw.kinds[i] as TokenKind,
        spaced: i === from || start !== raw.ends[i - 1],
        sentence,
      });
    }
  }
}
