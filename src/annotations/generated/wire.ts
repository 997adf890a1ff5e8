// Made from src/annotations/slantwise.schema.json by corpus/build/schema.ts; do not edit.

/**
 * Slantwise wire format 1.0. One record a text: an analysis, or an error where a text could not be read; never both. Minor versions only add keys, so readers ignore keys they do not know. Offsets are UTF-16 code units, 0-based, half-open.
 */
export type WireRecord = Analysis | ErrorRecord;

/**
 * What Slantwise says about one text. Arrays are in text order, a title's items first. Equal input and equal options give equal bytes.
 */
export interface Analysis {
  /**
   * Version of this format, major.minor.
   */
  schemaVersion: '1.0';
  /**
   * The caller's id for the text, unchanged; null when none was given.
   */
  id: string | null;
  engine: AnalysisEngine;
  /**
   * Unit of every `start`, `end` and `length`: UTF-16 code units, as in JavaScript strings.
   */
  offsetUnit: 'utf16';
  source: AnalysisText;
  /**
   * Headline, paragraphs, list items and so on.
   */
  blocks: AnalysisBlock[];
  /**
   * Sentences of all blocks; they never overlap.
   */
  sentences: AnalysisSentence[];
  /**
   * Who is quoted or cited.
   */
  sources: AnalysisSource[];
  /**
   * Who says what: source, cue and content.
   */
  attributions: AnalysisAttribution[];
  /**
   * Paired quotation marks with what is between them.
   */
  quotations: AnalysisQuotation[];
  /**
   * The evidence: hedges, loaded words, editorial and partisan wording.
   */
  annotations: AnalysisAnnotation[];
  /**
   * Who or what is written about, with the tone towards it. Empty in 1.0.
   */
  targets: AnalysisTarget[];
  summary: AnalysisSummary;
  /**
   * What there is to say about the text itself.
   */
  diagnostics: AnalysisDiagnostic[];
  /**
   * One a sentence, same order; only on request (`slantwise analyze --explain`).
   */
  explanations?: SentenceExplanation[];
}
/**
 * What made the record. Two records with equal `engine` and equal text are equal.
 */
export interface AnalysisEngine {
  name: 'slantwise';
  /**
   * Version of the package.
   */
  version: string;
  /**
   * Id of the score model.
   */
  model: string;
  /**
   * Hash of all lexicons, built-in and the caller's.
   */
  lexicons: string;
  /**
   * Hash of the options that can change a result.
   */
  config: string;
}
/**
 * The text that was analyzed, so that a reader can tell whether it still has the same one.
 */
export interface AnalysisText {
  /**
   * Length of the text (without the title) in UTF-16 code units.
   */
  length: number;
  /**
   * SHA-256 of the text (without the title) in UTF-8, unpaired surrogates as U+FFFD; lower-case hexadecimal after `sha256:`.
   */
  hash: string;
}
export interface AnalysisBlock {
  kind: 'headline' | 'byline' | 'dateline' | 'paragraph' | 'list-item' | 'block-quote' | 'caption' | 'boilerplate';
  /**
   * Which of the caller's two strings the offsets slice.
   */
  field: 'title' | 'text';
  /**
   * First UTF-16 code unit, 0-based.
   */
  start: number;
  /**
   * One past the last UTF-16 code unit.
   */
  end: number;
}
export interface AnalysisSentence {
  /**
   * First UTF-16 code unit, 0-based.
   */
  start: number;
  /**
   * One past the last UTF-16 code unit.
   */
  end: number;
  /**
   * Present when the offsets slice the title; absent when they slice the text.
   */
  field?: 'title';
  /**
   * The characters from `start` to `end`; left out on request.
   */
  text?: string;
  /**
   * Index into `blocks`.
   */
  block: number;
  voice: AnalysisVoice;
  /**
   * Whether the writer comments here. `unsure` is the band between the two thresholds.
   */
  verdict: 'editorial' | 'reported' | 'unsure';
  /**
   * Scores of the author's words; null when the author says nothing beyond a neutral attribution frame, or the text is not scored.
   */
  scores: AnalysisScores | null;
  /**
   * Scores of the source's words; null when there are none, or the text is not scored.
   */
  attributed: AnalysisAttributedScores | null;
  /**
   * Indices into `annotations`: those that lie in this sentence.
   */
  annotations: number[];
  /**
   * Indices into `attributions`: those with source, cue or content in this sentence.
   */
  attributions: number[];
}
/**
 * Whose words the sentence is made of.
 */
export interface AnalysisVoice {
  label: 'author' | 'attributed' | 'mixed';
  /**
   * Author's words ÷ (author's + attributed words), 0 to 1, 4 decimals; the frame (“Smith said”) counts as neither.
   */
  authorShare: number;
}
export interface AnalysisScores {
  /**
   * Probability (0 to 1) that the author comments, evaluates, speculates, prescribes, mocks or pleads.
   */
  editorializing: number;
  /**
   * Probability (0 to 1) that a proposition is weakened.
   */
  hedging: number;
  /**
   * Probability (0 to 1) that the words frame in favour of one political side.
   */
  partisan: number;
  /**
   * -1 favours the left, 1 favours the right; null when `partisan` is low.
   */
  lean: number | null;
  /**
   * Probability (0 to 1) that expert readers would call the words biased by choice.
   */
  loaded: number;
  /**
   * -1 negative, 1 positive; null without evidence.
   */
  tone: number | null;
}
export interface AnalysisAttributedScores {
  /**
   * Probability (0 to 1) that the source weakens a proposition.
   */
  hedging: number;
  /**
   * Probability (0 to 1) that the source's words frame in favour of one political side.
   */
  partisan: number;
  /**
   * -1 favours the left, 1 favours the right; null when `partisan` is low.
   */
  lean: number | null;
  /**
   * Probability (0 to 1) that expert readers would call the source's words biased by choice.
   */
  loaded: number;
  /**
   * -1 negative, 1 positive; null without evidence.
   */
  tone: number | null;
}
/**
 * A speaker as resolved inside the text.
 */
export interface AnalysisSource {
  /**
   * The fullest name the text gives, or the words as written.
   */
  name: string;
  kind: 'person' | 'organization' | 'group' | 'document' | 'anonymous';
  /**
   * Where the source is named or referred to.
   */
  mentions: AnalysisSpan[];
}
/**
 * A stretch of the text, or of the title when `field` says so.
 */
export interface AnalysisSpan {
  /**
   * First UTF-16 code unit, 0-based.
   */
  start: number;
  /**
   * One past the last UTF-16 code unit.
   */
  end: number;
  /**
   * Present when the offsets slice the title; absent when they slice the text.
   */
  field?: 'title';
}
/**
 * An attribution relation. Span lists are in text order and may be split (“The plan,” she said, “is dead”).
 */
export interface AnalysisAttribution {
  /**
   * `mixed` is indirect speech with quoted words in it.
   */
  kind: 'direct' | 'indirect' | 'mixed';
  class: 'speech' | 'writing' | 'belief' | 'intention' | 'other';
  /**
   * What the cue says about the content: “said”, “claimed”, “pointed out”, “ranted”.
   */
  stance: 'neutral' | 'doubting' | 'endorsing' | 'loaded';
  /**
   * The source as written here; empty when it is left out.
   */
  source: AnalysisSpan[];
  /**
   * The words that attribute; empty when marks or layout do it.
   */
  cue: AnalysisSpan[];
  /**
   * What is attributed, quotation marks included.
   *
   * @minItems 1
   */
  content: AnalysisSpan[];
  /**
   * Name of the resolved speaker, or the source as written; null without a source.
   */
  speaker: string | null;
  /**
   * Index into `sources`.
   */
  sourceRef: number | null;
  /**
   * Index into `attributions`: the one whose content holds this one.
   */
  parent: number | null;
  /**
   * Whether the content is taken out of the author's voice.
   */
  masks: boolean;
  /**
   * 0 to 1, 4 decimals.
   */
  confidence: number;
}
export interface AnalysisQuotation {
  /**
   * First UTF-16 code unit, 0-based: the opening mark.
   */
  start: number;
  /**
   * One past the closing mark, in UTF-16 code units.
   */
  end: number;
  /**
   * Present when the offsets slice the title; absent when they slice the text.
   */
  field?: 'title';
  /**
   * A source's words, the author's distance, a work's title, or a term or nickname.
   */
  use: 'attributed' | 'scare' | 'title' | 'term';
  /**
   * Index into `attributions`.
   */
  attribution: number | null;
}
/**
 * One piece of evidence: these characters, by this rule, in this voice.
 */
export interface AnalysisAnnotation {
  type: 'hedge' | 'loaded' | 'editorial' | 'partisan';
  /**
   * Finer class, e.g. `epistemic-modal`.
   */
  class: string;
  /**
   * Id of the rule, `family/name`; see docs/rules.md.
   */
  rule: string;
  /**
   * First UTF-16 code unit, 0-based.
   */
  start: number;
  /**
   * One past the last UTF-16 code unit.
   */
  end: number;
  /**
   * Present when the offsets slice the title; absent when they slice the text.
   */
  field?: 'title';
  /**
   * The characters from `start` to `end`; left out on request.
   */
  text?: string;
  /**
   * Whose words they are.
   */
  voice: 'author' | 'attributed';
  /**
   * Index into `attributions`: the one whose content holds it.
   */
  attribution: number | null;
  effects: AnalysisEffects;
  /**
   * The side the words favour: -1 left, 1 right, 0 neither.
   */
  lean: -1 | 0 | 1;
  /**
   * Who or what is judged, where known.
   */
  target: string | null;
  /**
   * Neutral wordings, where known.
   */
  suggestions: string[];
  /**
   * Why it is marked, one sentence for readers; left out on request.
   */
  message?: string;
}
/**
 * Prior evidence in logits per score, 4 decimals; scores without an effect are left out. `lean` and `tone` are signed.
 */
export interface AnalysisEffects {
  editorializing?: number;
  hedging?: number;
  partisan?: number;
  lean?: number;
  loaded?: number;
  tone?: number;
}
/**
 * Who or what is written about. Kept for later versions.
 */
export interface AnalysisTarget {}
/**
 * Over the sentences of headline, paragraph, list-item and block-quote blocks. Shares are null when there is nothing to divide by or the text is not scored.
 */
export interface AnalysisSummary {
  /**
   * Number of sentences.
   */
  sentences: number;
  /**
   * Number of words and numbers in them.
   */
  words: number;
  /**
   * Editorial sentences ÷ all sentences, 0 to 1.
   */
  editorialShare: number | null;
  /**
   * Attributed words ÷ all words, 0 to 1.
   */
  attributedShare: number | null;
  /**
   * The author's hedges per 100 words outside attributed content.
   */
  hedgesPer100Words: number | null;
  /**
   * Sentences whose `scores.partisan` reaches the threshold ÷ all sentences, 0 to 1.
   */
  partisanShare: number | null;
  /**
   * Mean of the sentences' `scores.lean`, weighted by their evidence on lean (sum of |effects.lean| of the author's annotations); null when there is none.
   */
  lean: number | null;
  /**
   * Mean of the sentences' `scores.tone`, weighted by their evidence on tone; null when there is none.
   */
  tone: number | null;
  /**
   * Named sources that are quoted or cited, in the order of `sources`.
   */
  sources: AnalysisSourceShare[];
  anonymous: AnalysisAnonymousShare;
}
export interface AnalysisSourceShare {
  name: string;
  /**
   * Words attributed to the source.
   */
  words: number;
  /**
   * Quotations attributed to the source.
   */
  quotations: number;
}
/**
 * The same for anonymous sources and attributions without a source, together.
 */
export interface AnalysisAnonymousShare {
  words: number;
  quotations: number;
}
export interface AnalysisDiagnostic {
  code: string;
  severity: 'info' | 'warning';
  /**
   * For readers; left out on request.
   */
  message?: string;
  /**
   * First UTF-16 code unit, 0-based.
   */
  start: number;
  /**
   * One past the last UTF-16 code unit.
   */
  end: number;
  /**
   * Present when the offsets slice the title; absent when they slice the text.
   */
  field?: 'title';
}
/**
 * Why a sentence has its scores. Null where the sentence has none.
 */
export interface SentenceExplanation {
  /**
   * The author's words.
   */
  scores: ScoreExplanations | null;
  /**
   * The source's words.
   */
  attributed: ScoreExplanations | null;
}
/**
 * One explanation a score; the attributed view has no `editorializing`.
 */
export interface ScoreExplanations {
  editorializing?: ExplainedScore;
  hedging?: ExplainedScore;
  partisan?: ExplainedScore;
  lean?: ExplainedScore;
  loaded?: ExplainedScore;
  tone?: ExplainedScore;
}
export interface ExplainedScore {
  /**
   * Exact sum of the contributions, in logits.
   */
  logit: number;
  /**
   * The score: 1/(1+e^-logit), or for lean and tone 2/(1+e^-logit)-1; 4 decimals.
   */
  value: number;
  contributions: ScoreContribution[];
}
export interface ScoreContribution {
  /**
   * `bias`, `calibration`, `rule:<id>`, …
   */
  feature: string;
  span?: AnalysisSpan;
  /**
   * Logits; a whole multiple of 2^-16.
   */
  contribution: number;
}
/**
 * Stands in the place of an analysis when a text or a line could not be read.
 */
export interface ErrorRecord {
  /**
   * The caller's id, or the file name; null when unknown.
   */
  id: string | null;
  /**
   * Line of the input stream, 1-based; 1 for a whole file.
   */
  line: number;
  error: ErrorDetail;
}
export interface ErrorDetail {
  code: string;
  message: string;
}
