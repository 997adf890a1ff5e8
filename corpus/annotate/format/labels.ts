import type { Span } from '../../../src/text/span.ts';

/** Codes of the readers' files, and the words of the stand-off labels. */
export const VOICES = { a: 'author', t: 'attributed', m: 'mixed' } as const;
export const SIDES = { L: 'left', R: 'right', N: 'other' } as const;
export const WHOSE = { a: 'author', s: 'source' } as const;
export const VALENCES = { '+': 'positive', '-': 'negative' } as const;
export const HEDGE_CLASSES = {
  em: 'epistemic-modal',
  adv: 'adverb',
  verb: 'verb',
  adj: 'adjective',
  noun: 'noun',
  app: 'approximator',
  hs: 'hearsay',
  sh: 'shield',
  vs: 'vague-source',
  if: 'conditional',
} as const;

type ValueOf<T> = T[keyof T];
export type Voice = ValueOf<typeof VOICES>;
export type Side = ValueOf<typeof SIDES>;
export type Whose = ValueOf<typeof WHOSE>;
export type HedgeClass = ValueOf<typeof HEDGE_CLASSES>;
/** 0 none, 1 mild, 2 clear comment in the author's own words. */
export type Editorial = 0 | 1 | 2;

export interface HedgeLabel extends Span {
  readonly class: HedgeClass;
  readonly whose: Whose;
}

export interface LoadedLabel extends Span {
  readonly whose: Whose;
  /** A neutral alternative, in the annotator's words; absent where there is none. */
  readonly neutral?: string;
}

export interface PartisanLabel extends Span {
  readonly whose: Whose;
  /** The side that the term favours. */
  readonly favours: Side;
}

/** Who or what is judged, where the sentence first names it. */
export interface TargetLabel extends Span {
  readonly whose: Whose;
  readonly valence: ValueOf<typeof VALENCES>;
}

/** Source and cue are null when they stand in an earlier sentence, or nowhere. */
export interface AttributionLabel {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** All labels of one sentence. Spans are UTF-16 offsets, into the sentence when read, into the field when stored. */
export interface SentenceLabels {
  /** 0 is the title; n is sentence n - 1 of the manifest. */
  readonly n: number;
  readonly voice: Voice;
  readonly editorial: Editorial;
  /** The side that the author's own words favour. */
  readonly partisan: Side | null;
  /** The same of the source's words. */
  readonly partisanSource: Side | null;
  readonly hedges: readonly HedgeLabel[];
  readonly loaded: readonly LoadedLabel[];
  readonly terms: readonly PartisanLabel[];
  readonly targets: readonly TargetLabel[];
  /** Null where attribution was not asked. */
  readonly attributions: readonly AttributionLabel[] | null;
}
