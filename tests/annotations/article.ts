import type { AssemblyParts } from '../../src/annotations/assemble.ts';
import { makeEngine } from '../../src/annotations/engine.ts';
import type { Diagnostic } from '../../src/errors.ts';
import type { AttributedScores, AuthorScores, SentenceScores } from '../../src/scoring/types.ts';
import type { Block, BlockKind, Segmentation, Sentence } from '../../src/segmentation/types.ts';
import type { Signal } from '../../src/signals/types.ts';
import { fieldAt, makeSource } from '../../src/text/source.ts';
import type { Span } from '../../src/text/span.ts';
import type { Token, TokenizedText } from '../../src/tokens/types.ts';
import type { Attribution, Quotation, Source, VoiceLayer } from '../../src/voice/types.ts';
import { unnumbered } from '../support/unnumbered.ts';

type Placed<T> = Partial<Omit<T, keyof Span>> & { readonly at: string };

/** An article and what earlier stages would say of it; places are given by their words (first occurrence, title first). */
export interface ArticleCase {
  readonly title?: string;
  /** Blocks are lines, sentences end at a full stop. */
  readonly text: string;
  readonly kinds?: readonly BlockKind[];
  readonly english?: boolean;
  readonly signals?: readonly Placed<Signal>[];
  readonly attributions?: readonly (Partial<Omit<Attribution, 'source' | 'cue' | 'content'>> & {
    readonly source?: readonly string[];
    readonly cue?: readonly string[];
    readonly content: readonly string[];
  })[];
  readonly quotations?: readonly Placed<Quotation>[];
  readonly sources?: readonly (Omit<Source, 'mentions'> & { readonly mentions: readonly string[] })[];
  readonly diagnostics?: readonly Diagnostic[];
  readonly scores?: readonly (Partial<Omit<SentenceScores, 'scores' | 'attributed'>> & {
    readonly scores?: Partial<AuthorScores> | null;
    readonly attributed?: Partial<AttributedScores> | null;
  })[];
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

const NO_SCORES: AuthorScores = { editorializing: 0, hedging: 0, partisan: 0, lean: null, loaded: 0, tone: null };

/** What the stages before `assemble` would hand to it, for hand-made evidence. */
export function partsOf(article: ArticleCase): AssemblyParts {
  const source = makeSource(article.text, article.title);
  const find = (words: string): Span => {
    const start = source.value.indexOf(words);
    if (start < 0) throw new Error(`"${words}" is not in the article`);
    return { start, end: start + words.length };
  };
  const blocks: Block[] = [...source.value.matchAll(/\S.*/g)].map((match, i) => ({
    kind: article.kinds?.[i] ?? (match.index === 0 && article.title !== undefined ? 'headline' : 'paragraph'),
    field: fieldAt(source, match.index).name,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
  const sentences: Sentence[] = blocks.flatMap((block, index) =>
    [...source.value.slice(block.start, block.end).matchAll(/\S[^.]*\.?/g)].map((match) => ({
      start: block.start + match.index,
      end: block.start + match.index + match[0].trimEnd().length,
      block: index,
    })),
  );
  const segmentation: Segmentation = {
    source,
    blocks,
    sentences,
    english: article.english ?? true,
    diagnostics: article.diagnostics ?? [],
  };
  const text = tokensOf(segmentation);
  const attributions = (article.attributions ?? []).map(
    (attribution): Attribution => ({
      kind: 'direct',
      class: 'speech',
      stance: 'neutral',
      speaker: attribution.source?.[0] ?? null,
      sourceRef: null,
      parent: null,
      masks: true,
      confidence: 1,
      ...attribution,
      source: (attribution.source ?? []).map(find),
      cue: (attribution.cue ?? []).map(find),
      content: attribution.content.map(find),
    }),
  );
  const owner = new Int32Array(text.tokens.length).fill(-1);
  attributions.forEach((attribution, index) => {
    text.tokens.forEach((token, t) => {
      const inside = attribution.content.some((span) => span.start <= token.start && token.end <= span.end);
      if (attribution.masks && inside) owner[t] = index;
    });
  });
  const voice: VoiceLayer = {
    attributions,
    quotations: (article.quotations ?? []).map(({ at, ...rest }) => ({
      use: 'attributed',
      attribution: null,
      ...rest,
      ...find(at),
    })),
    sources: (article.sources ?? []).map((one) => ({ ...one, mentions: one.mentions.map(find) })),
    owner,
    frame: new Uint8Array(text.tokens.length),
    sentences: text.sentenceTokens.map(({ from, to }) => {
      const own = owner.subarray(from, to).filter((index) => index < 0).length;
      const authorShare = own / (to - from);
      return { label: authorShare === 1 ? 'author' : authorShare === 0 ? 'attributed' : 'mixed', authorShare };
    }),
    diagnostics: [],
  };
  return {
    id: null,
    engine: makeEngine({ model: 'none', lexicons: 'none', config: {} }),
    text,
    voice,
    signals: (article.signals ?? []).map(({ at, ...rest }): Signal => {
      const span = find(at);
      return {
        rule: 'hedging/example',
        type: 'hedge',
        class: 'example',
        sentence: sentences.findIndex(({ end }) => end > span.start),
        tokens: { from: 0, to: 0 },
        voice: 'author',
        attribution: null,
        strength: 1,
        effects: {},
        lean: 0,
        target: null,
        suggestions: [],
        message: 'An example.',
        entry: null,
        ...rest,
        ...span,
      };
    }),
    scores: sentences.map((_, i) => {
      const given = article.scores?.[i] ?? {};
      return {
        verdict: given.verdict ?? 'reported',
        scores: given.scores === null ? null : { ...NO_SCORES, ...given.scores },
        attributed: given.attributed
          ? { hedging: 0, partisan: 0, lean: null, loaded: 0, tone: null, ...given.attributed }
          : null,
      };
    }),
    thresholds: { partisan: 0.5 },
    ...(article.include ? { include: article.include } : {}),
  };
}

function tokensOf(segmentation: Segmentation): TokenizedText {
  const tokens: Token[] = [];
  const sentenceTokens = segmentation.sentences.map((sentence, index) => {
    const from = tokens.length;
    const text = segmentation.source.value.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(/[\p{L}’'-]+|\d+|\S/gu)) {
      const start = sentence.start + match.index;
      const kind = /^\d/.test(match[0]) ? 'number' : /^[\p{L}]/u.test(match[0]) ? 'word' : 'punct';
      const norm = match[0].toLowerCase();
      const at = { start, end: start + match[0].length, spaced: true, sentence: index };
      tokens.push({ ...at, text: match[0], norm, lemma: norm, pos: 'X', kind });
    }
    return { from, to: tokens.length };
  });
  const blockTokens = segmentation.blocks.map((_, block) => {
    const own = sentenceTokens.filter((_, i) => segmentation.sentences[i]?.block === block);
    return { from: own[0]?.from ?? 0, to: own.at(-1)?.to ?? 0 };
  });
  const words = unnumbered(tokens.length);
  return { segmentation, tokens, words, sentenceTokens, blockTokens };
}
