import type { Diagnostic } from '../errors.ts';
import { DIAGNOSTICS } from '../errors.ts';
import { round4 } from '../scoring/sigmoid.ts';
import type { AttributedScores, AuthorScores, SentenceScores, Thresholds } from '../scoring/types.ts';
import type { Sentence } from '../segmentation/types.ts';
import type { Signal } from '../signals/types.ts';
import { SCORE_NAMES } from '../signals/types.ts';
import type { SourceText } from '../text/source.ts';
import { locate } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import { compareSpans, sliceSpan } from '../text/span.ts';
import type { TokenizedText } from '../tokens/types.ts';
import type { VoiceLayer } from '../voice/types.ts';
import type {
  Analysis,
  AnalysisAnnotation,
  AnalysisAttributedScores,
  AnalysisDiagnostic,
  AnalysisEffects,
  AnalysisEngine,
  AnalysisQuotation,
  AnalysisScores,
  AnalysisSentence,
} from './generated/wire.ts';
import { hashText } from './hash.ts';
import { place, placeAll } from './place.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { summarize } from './summary.ts';

export interface AssemblyParts {
  /** The caller's id, or null. */
  readonly id: string | null;
  readonly engine: AnalysisEngine;
  readonly text: TokenizedText;
  readonly voice: VoiceLayer;
  readonly signals: readonly Signal[];
  /** One a sentence. */
  readonly scores: readonly SentenceScores[];
  readonly thresholds: Pick<Thresholds, 'partisan'>;
  /** Keys that repeat what a reader can look up; both are on by default. */
  readonly include?: { readonly text?: boolean; readonly message?: boolean };
}

/**
 * The public record of one analysis, plain data in wire format 1.0: everything so far, in the caller's coordinates,
 * in text order, numbers rounded to 4 decimals. The order of keys is part of the format.
 */
export function assemble(parts: AssemblyParts): Analysis {
  const { text, voice } = parts;
  const { source, blocks } = text.segmentation;
  const whole = source.fields[source.fields.length - 1] as Span;
  const signals = inTextOrder(parts.signals);
  return {
    schemaVersion: SCHEMA_VERSION,
    id: parts.id,
    engine: parts.engine,
    offsetUnit: 'utf16',
    source: { length: whole.end - whole.start, hash: hashText(sliceSpan(source.value, whole)) },
    blocks: blocks.map((block) => {
      const { field, start, end } = locate(source, block);
      return { kind: block.kind, field, start, end };
    }),
    sentences: assembleSentences(parts, signals),
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
    annotations: signals.map((signal) => assembleAnnotation(parts, signal)),
    targets: [],
    summary: summarize(parts),
    diagnostics: inTextOrder([...text.segmentation.diagnostics, ...voice.diagnostics]).map((diagnostic) =>
      assembleDiagnostic(source, diagnostic, parts.include?.message ?? true),
    ),
  };
}

/** Sorting is stable, so rules that mark the same span stay in the order of the catalogue. */
function inTextOrder<T extends Span>(items: readonly T[]): readonly T[] {
  const sorted = items.every((item, i) => i === 0 || compareSpans(items[i - 1] as T, item) <= 0);
  return sorted ? items : [...items].sort(compareSpans);
}

function assembleSentences(parts: AssemblyParts, signals: readonly Signal[]): AnalysisSentence[] {
  const { source, sentences } = parts.text.segmentation;
  const annotations: number[][] = sentences.map(() => []);
  signals.forEach((signal, i) => {
    annotations[signal.sentence]?.push(i);
  });
  const attributions = attributionsBySentence(parts.voice, sentences);
  const withText = parts.include?.text ?? true;
  return sentences.map((sentence, i) => {
    const { label, authorShare } = parts.voice.sentences[i] as VoiceLayer['sentences'][number];
    const { verdict, scores, attributed } = parts.scores[i] as SentenceScores;
    // Keys are added one by one, in the order of the format: several times as fast as spreading optional ones.
    const record = place(source, sentence) as AnalysisSentence;
    if (withText) record.text = sliceSpan(source.value, sentence);
    record.block = sentence.block;
    record.voice = { label, authorShare: round4(authorShare) };
    record.verdict = verdict;
    record.scores = scores && authorScores(scores);
    record.attributed = attributed && attributedScores(attributed);
    record.annotations = annotations[i] as number[];
    record.attributions = attributions[i] as number[];
    return record;
  });
}

function authorScores(scores: AuthorScores): AnalysisScores {
  return {
    editorializing: round4(scores.editorializing),
    hedging: round4(scores.hedging),
    partisan: round4(scores.partisan),
    lean: round4OrNull(scores.lean),
    loaded: round4(scores.loaded),
    tone: round4OrNull(scores.tone),
  };
}

function attributedScores(scores: AttributedScores): AnalysisAttributedScores {
  return {
    hedging: round4(scores.hedging),
    partisan: round4(scores.partisan),
    lean: round4OrNull(scores.lean),
    loaded: round4(scores.loaded),
    tone: round4OrNull(scores.tone),
  };
}

function round4OrNull(value: number | null): number | null {
  return value === null ? null : round4(value);
}

/** Which attributions have a source, cue or content in each sentence; indices ascend. */
function attributionsBySentence(voice: VoiceLayer, sentences: readonly Sentence[]): number[][] {
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

function assembleAnnotation({ text, include }: AssemblyParts, signal: Signal): AnalysisAnnotation {
  const { source } = text.segmentation;
  const { start, end, field } = place(source, signal);
  const record = { type: signal.type, class: signal.class, rule: signal.rule, start, end } as AnalysisAnnotation;
  if (field !== undefined) record.field = field;
  if (include?.text ?? true) record.text = sliceSpan(source.value, signal);
  record.voice = signal.voice;
  record.attribution = signal.attribution;
  record.effects = assembleEffects(signal.effects);
  record.lean = signal.lean;
  record.target = signal.target;
  record.suggestions = [...signal.suggestions];
  if (include?.message ?? true) record.message = signal.message;
  return record;
}

function assembleEffects(effects: Signal['effects']): AnalysisEffects {
  const rounded: AnalysisEffects = {};
  for (const score of SCORE_NAMES) {
    const effect = round4(effects[score] ?? 0);
    if (effect !== 0) rounded[score] = effect;
  }
  return rounded;
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
