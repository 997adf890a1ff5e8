import { round4 } from '../numbers/sigmoid.ts';
import type { SentenceScores, Thresholds } from '../scoring/types.ts';
import type { Block } from '../segmentation/types.ts';
import type { Signal } from '../signals/types.ts';
import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import type { AnalysisSummary } from './generated/wire.ts';

/** Where the article itself is told; bylines, captions and navigation would only blur the figures. */
const COUNTED: ReadonlySet<string> = new Set(['headline', 'paragraph', 'list-item', 'block-quote']);

export interface SummaryParts {
  readonly text: TokenizedText;
  readonly voice: VoiceLayer;
  readonly signals: readonly Signal[];
  readonly scores: readonly SentenceScores[];
  readonly thresholds: Pick<Thresholds, 'partisan'>;
}

export function summarize(parts: SummaryParts): AnalysisSummary {
  const { blocks, sentences, english } = parts.text.segmentation;
  const counted = sentences.map((sentence) => isCounted(blocks[sentence.block]));
  const words = countWords(parts, counted);
  const evidence = weighEvidence(parts, counted);
  const { all, editorial, partisan } = countSentences(parts, counted);
  const own = words.all - words.attributed;
  const { sources, anonymous } = shareSources(parts, words.byAttribution);
  return {
    sentences: all,
    words: words.all,
    editorialShare: english ? ratio(editorial, all) : null,
    attributedShare: ratio(words.attributed, words.all),
    hedgesPer100Words: english ? ratio(evidence.hedges * 100, own) : null,
    partisanShare: english ? ratio(partisan, all) : null,
    lean: weightedMean('lean', parts.scores, evidence.lean),
    tone: weightedMean('tone', parts.scores, evidence.tone),
    sources,
    anonymous,
  };
}

function countSentences({ scores, thresholds }: SummaryParts, counted: readonly boolean[]) {
  let all = 0;
  let editorial = 0;
  let partisan = 0;
  for (let i = 0; i < scores.length; i++) {
    if (counted[i] !== true) continue;
    const { verdict, scores: own } = scores[i] as SentenceScores;
    all++;
    if (verdict === 'editorial') editorial++;
    if (own !== null && own.partisan >= thresholds.partisan) partisan++;
  }
  return { all, editorial, partisan };
}

function isCounted(block: Block | undefined): boolean {
  return block !== undefined && COUNTED.has(block.kind);
}

function countWords({ text, voice }: SummaryParts, counted: readonly boolean[]) {
  const byAttribution = new Array<number>(voice.attributions.length).fill(0);
  let all = 0;
  let attributed = 0;
  const { tokens, sentenceTokens } = text;
  for (let i = 0; i < sentenceTokens.length; i++) {
    if (counted[i] !== true) continue;
    const { from, to } = sentenceTokens[i] as TokenRange;
    for (let t = from; t < to; t++) {
      const { kind } = tokens[t] as Token;
      if (kind !== 'word' && kind !== 'number') continue;
      all++;
      const owner = voice.owner[t] as number;
      if (owner < 0) continue;
      attributed++;
      byAttribution[owner] = (byAttribution[owner] as number) + 1;
    }
  }
  return { all, attributed, byAttribution };
}

/** Per sentence, how much the author's signals say about lean and tone: the weight of its score in the mean. */
function weighEvidence({ signals }: SummaryParts, counted: readonly boolean[]) {
  const lean = new Float64Array(counted.length);
  const tone = new Float64Array(counted.length);
  let hedges = 0;
  for (const { voice, type, sentence, effects } of signals) {
    if (voice !== 'author' || !counted[sentence]) continue;
    if (type === 'hedge') hedges++;
    // Rounded as in the record, so that a reader gets the same means from it.
    lean[sentence] = (lean[sentence] as number) + Math.abs(round4(effects.lean ?? 0));
    tone[sentence] = (tone[sentence] as number) + Math.abs(round4(effects.tone ?? 0));
  }
  return { lean, tone, hedges };
}

function shareSources(
  { text, voice }: SummaryParts,
  words: readonly number[],
): Pick<AnalysisSummary, 'sources' | 'anonymous'> {
  const shares = voice.sources.map(({ name }) => ({ name, words: 0, quotations: 0 }));
  const anonymous = { words: 0, quotations: 0 };
  const shareOf = (attribution: number) => {
    const ref = voice.attributions[attribution]?.sourceRef ?? null;
    const named = ref !== null && voice.sources[ref]?.kind !== 'anonymous' ? shares[ref] : undefined;
    return named ?? anonymous;
  };
  words.forEach((count, attribution) => {
    if (count > 0) shareOf(attribution).words += count;
  });
  const { blocks } = text.segmentation;
  let block = 0;
  for (const { start, use, attribution } of voice.quotations) {
    while (block < blocks.length && (blocks[block] as Block).end <= start) block++;
    if (use === 'attributed' && attribution !== null && isCounted(blocks[block])) shareOf(attribution).quotations++;
  }
  const quoted = shares.filter((share) => share.words > 0 || share.quotations > 0);
  return { sources: quoted, anonymous };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : round4(part / whole);
}

/** Sums in text order, so that equal input gives an equal mean to the last bit. */
function weightedMean(
  score: 'lean' | 'tone',
  sentences: readonly SentenceScores[],
  weights: Float64Array,
): number | null {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < sentences.length; i++) {
    const value = sentences[i]?.scores?.[score] ?? null;
    if (value === null) continue;
    sum += value * (weights[i] as number);
    weight += weights[i] as number;
  }
  return weight === 0 ? null : round4(sum / weight);
}
