import type { Diagnostic } from '../errors.ts';
import type { Span } from '../text/span.ts';

/** How the words are passed on. `mixed`: indirect speech with quoted words in it. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';
/** What is attributed: PolNeAR's speech events, and reported private states. */
export type AttributionClass = 'speech' | 'writing' | 'belief' | 'intention' | 'other';
/** What the cue says about the content: "said" neutral, "claimed" doubting, "pointed out" endorsing, "ranted" loaded. */
export type CueStance = 'neutral' | 'doubting' | 'endorsing' | 'loaded';

/** An attribution relation: source, cue and content (PolNeAR's terms). Span lists are in text order and may be split. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly class: AttributionClass;
  readonly stance: CueStance;
  /** Empty when the source is left out ("was reportedly told"). */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** With "that" and quotation marks; without a comma or full stop that stands outside the marks. Never empty. */
  readonly content: readonly Span[];
  /** Name of the resolved speaker, or the source as written; null without a source. */
  readonly speaker: string | null;
  /** Index into `VoiceLayer.sources`, or null. */
  readonly sourceRef: number | null;
  /** Index of the attribution whose content holds this one, or null. */
  readonly parent: number | null;
  /** True when the content is taken out of the author's voice. */
  readonly masks: boolean;
  /** 0..1: the model's calibrated probability that there is an attribution; a prior of the frame where it is not asked. */
  readonly confidence: number;
}

export type QuotationUse = 'attributed' | 'scare' | 'title' | 'term';

/** A paired quotation, marks included; one that continues over paragraphs is one quotation per paragraph. */
export interface Quotation extends Span {
  readonly use: QuotationUse;
  /** Index into `VoiceLayer.attributions`, or null. */
  readonly attribution: number | null;
}

export type SourceKind = 'person' | 'organization' | 'group' | 'document' | 'anonymous';

/** A speaker resolved inside the article. */
export interface Source {
  readonly name: string;
  readonly kind: SourceKind;
  readonly mentions: readonly Span[];
}

export type VoiceLabel = 'author' | 'attributed' | 'mixed';

export interface SentenceVoice {
  readonly label: VoiceLabel;
  /** Author's words ÷ (author's + attributed words) of the sentence, 0..1; the frame ("X said") counts as neither. */
  readonly authorShare: number;
}

/** Whose word a token is. */
export const OWNER_AUTHOR = -1;

export interface VoiceLayer {
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly sources: readonly Source[];
  /** Per token: index of the innermost masking attribution whose content holds it, or OWNER_AUTHOR. */
  readonly owner: Int32Array;
  /** Per token: 1 when it belongs to the source or cue of a masking attribution ("Smith said"), else 0. */
  readonly frame: Uint8Array;
  /** One a sentence. */
  readonly sentences: readonly SentenceVoice[];
  /** D01. */
  readonly diagnostics: readonly Diagnostic[];
}
