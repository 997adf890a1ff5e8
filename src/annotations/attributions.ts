import type { Diagnostic } from '../errors.ts';
import { DIAGNOSTICS } from '../errors.ts';
import { round4 } from '../numbers/sigmoid.ts';
import type { Sentence } from '../segmentation/types.ts';
import type { SourceText } from '../text/source.ts';
import { locate } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, sliceSpan } from '../text/span.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { SentenceVoice, VoiceLayer } from '../voice/types.ts';
import type {
  AnalysisAttribution,
  AnalysisBlock,
  AnalysisDiagnostic,
  AnalysisQuotation,
  AnalysisSource,
  AnalysisText,
  AnalysisVoice,
  AttributedSentence,
  AttributionRecord,
} from './generated/wire.ts';
import { hashText } from './hash.ts';
import { place, placeAll } from './place.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

export interface AttributionParts {
  /** The caller's id, or null. */
  readonly id: string | null;
  readonly text: TokenizedText;
  readonly voice: VoiceLayer;
  /** Keys that repeat what a reader can look up; both are on by default. */
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

/** The public record of who said what: the parts of an analysis that need no scores, with equal values. */
export function assembleAttributions(parts: AttributionParts): AttributionRecord {
  const { text, voice } = parts;
  const { source, sentences } = text.segmentation;
  const attributions = attributionsBySentence(voice, sentences);
  return {
    schemaVersion: SCHEMA_VERSION,
    id: parts.id,
    offsetUnit: 'utf16',
    source: identifyText(source),
    blocks: assembleBlocks(text),
    sentences: sentences.map((sentence, i) => {
      const record = startSentence<AttributedSentence>(parts, sentence, i);
      record.attributions = attributions[i] as number[];
      return record;
    }),
    ...assembleVoices(parts),
    diagnostics: assembleDiagnostics(parts),
  };
}

export function identifyText(source: SourceText): AnalysisText {
  const whole = source.fields[source.fields.length - 1] as Span;
  return { length: whole.end - whole.start, hash: hashText(sliceSpan(source.value, whole)) };
}

export function assembleBlocks({ segmentation }: TokenizedText): AnalysisBlock[] {
  return segmentation.blocks.map((block) => {
    const { field, start, end } = locate(segmentation.source, block);
    return { kind: block.kind, field, start, end };
  });
}

/** What every record of a sentence begins with; the caller adds the rest. */
export function startSentence<Record extends Partial<AttributedSentence>>(
  { text, voice, include }: AttributionParts,
  sentence: Sentence,
  index: number,
): Record {
  const { source } = text.segmentation;
  const { label, authorShare } = voice.sentences[index] as SentenceVoice;
  // Keys are added one by one, in the order of the format: several times as fast as spreading optional ones.
  const record = place(source, sentence) as Record;
  if (include?.text ?? true) record.text = sliceSpan(source.value, sentence);
  record.block = sentence.block;
  record.voice = { label, authorShare: round4(authorShare) } satisfies AnalysisVoice;
  return record;
}

/** Who is quoted, who says what, and what stands in quotation marks. */
export function assembleVoices({ text, voice }: AttributionParts): {
  sources: AnalysisSource[];
  attributions: AnalysisAttribution[];
  quotations: AnalysisQuotation[];
} {
  const { source } = text.segmentation;
  return {
    sources: voice.sources.map(({ name, kind, mentions }) => ({ name, kind, mentions: placeAll(source, mentions) })),
    attributions: voice.attributions.map((attribution) => ({
      kind: attribution.kind,
      class: attribution.class,
      stance: attribution.stance,
      source: placeAll(source, attribution.source),
      cue: placeAll(source, attribution.cue),
      content: placeAll(source, attribution.content),
      speaker: attribution.speaker,
      sourceRef: attribution.sourceRef,
      parent: attribution.parent,
      masks: attribution.masks,
      confidence: round4(attribution.confidence),
    })),
    quotations: voice.quotations.map((quotation) => {
      const record = place(source, quotation) as AnalysisQuotation;
      record.use = quotation.use;
      record.attribution = quotation.attribution;
      return record;
    }),
  };
}

/** What there is to say about the text and its quotations. */
export function assembleDiagnostics({ text, voice, include }: AttributionParts): AnalysisDiagnostic[] {
  const { source, diagnostics } = text.segmentation;
  return inTextOrder([...diagnostics, ...voice.diagnostics]).map((diagnostic) =>
    assembleDiagnostic(source, diagnostic, include?.message ?? true),
  );
}

/** Sorting is stable, so rules that mark the same span stay in the order of the catalogue. */
export function inTextOrder<T extends Span>(items: readonly T[]): readonly T[] {
  const sorted = items.every((item, i) => i === 0 || compareSpans(items[i - 1] as T, item) <= 0);
  return sorted ? items : [...items].sort(compareSpans);
}

/** Which attributions have a source, cue or content in each sentence; indices ascend. */
export function attributionsBySentence(voice: VoiceLayer, sentences: readonly Sentence[]): number[][] {
  const lists: number[][] = sentences.map(() => []);
  voice.attributions.forEach(({ source, cue, content }, index) => {
    for (const spans of [source, cue, content]) {
      for (const span of spans) {
        for (let i = firstEndingAfter(sentences, span.start); i < sentences.length; i++) {
          if ((sentences[i] as Sentence).start >= span.end) break;
          const list = lists[i] as number[];
          if (list[list.length - 1] !== index) list.push(index);
        }
      }
    }
  });
  return lists;
}

/** Index of the first sentence that ends after `offset`, by bisection. */
function firstEndingAfter(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function assembleDiagnostic(
  source: SourceText,
  { code, start, end }: Diagnostic,
  message: boolean,
): AnalysisDiagnostic {
  const about = DIAGNOSTICS[code];
  return {
    code,
    severity: about.severity,
    ...(message ? { message: about.message } : undefined),
    ...place(source, { start, end }),
  };
}
