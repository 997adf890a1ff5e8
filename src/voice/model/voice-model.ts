import type { Edge, Question } from './parts.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What is learned: see docs/decisions/0004-voice-model.md. */
export interface VoiceModel {
  readonly vocabulary: Vocabulary;
  readonly questions: Readonly<Record<Question, Weights>>;
  readonly edges: Readonly<Record<Edge, Weights>>;
  /** A head is taken for a cue from this sum on, in units of `UNITS` a logit. */
  readonly threshold: number;
}
