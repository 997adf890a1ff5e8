import { round4 } from '../numbers/sigmoid.ts';
import type { AttributedScores, AuthorScores, SentenceScores, Thresholds } from '../scoring/types.ts';
import type { Signal } from '../signals/types.ts';
import { SCORE_NAMES } from '../signals/types.ts';
import { sliceSpan } from '../text/span.ts';
import {
  type AttributionParts,
  assembleBlocks,
  assembleDiagnostics,
  assembleVoices,
  attributionsBySentence,
  identifyText,
  inTextOrder,
  startSentence,
} from './attributions.ts';
import type {
  Analysis,
  AnalysisAnnotation,
  AnalysisAttributedScores,
  AnalysisEffects,
  AnalysisEngine,
  AnalysisScores,
  AnalysisSentence,
} from './generated/wire.ts';
import { place } from './place.ts';
import { SCHEMA_VERSION } from './schema-version.ts';
import { summarize } from './summary.ts';

export interface AssemblyParts extends AttributionParts {
  readonly engine: AnalysisEngine;
  readonly signals: readonly Signal[];
  /** One a sentence. */
  readonly scores: readonly SentenceScores[];
  readonly thresholds: Pick<Thresholds, 'partisan'>;
}

/**
 * The public record of one analysis, plain data in wire format 1.0: everything so far, in the caller's coordinates,
 * in text order, numbers rounded to 4 decimals. The order of keys is part of the format.
 */
export function assemble(parts: AssemblyParts): Analysis {
  const { text } = parts;
  const signals = inTextOrder(parts.signals);
  return {
    schemaVersion: SCHEMA_VERSION,
    id: parts.id,
    engine: parts.engine,
    offsetUnit: 'utf16',
    source: identifyText(text.segmentation.source),
    blocks: assembleBlocks(text),
    sentences: assembleSentences(parts, signals),
    ...assembleVoices(parts),
    annotations: signals.map((signal) => assembleAnnotation(parts, signal)),
    targets: [],
    summary: summarize(parts),
    diagnostics: assembleDiagnostics(parts),
  };
}

function assembleSentences(parts: AssemblyParts, signals: readonly Signal[]): AnalysisSentence[] {
  const { sentences } = parts.text.segmentation;
  const annotations: number[][] = sentences.map(() => []);
  signals.forEach((signal, i) => {
    annotations[signal.sentence]?.push(i);
  });
  const attributions = attributionsBySentence(parts.voice, sentences);
  return sentences.map((sentence, i) => {
    const { verdict, scores, attributed } = parts.scores[i] as SentenceScores;
    const record = startSentence<AnalysisSentence>(parts, sentence, i);
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
