import type { Analysis, AnalysisAnnotation, AnalysisSentence } from '../../src/annotations/schema.ts';
import type { By, LabelledArticle, LabelledSentence, LabelledSide, LabelledSpan, Place } from './labels.ts';

/** Probability from which a sentence counts as partisan here; the sign of its lean then names the side. */
const PARTISAN = 0.5;

export const FIELDS = [
  'boundary',
  'block',
  'voice',
  'verdict',
  'mild',
  'partisan',
  'partisan-source',
  'hedge',
  'loaded',
] as const;
export type Field = (typeof FIELDS)[number];

/** One line of the listing of disagreements: `slug:sentence:field expected … got …`. */
export type Disagreement = string;

/** `agreed` of `n` comparisons. For hedge and loaded, n counts the spans of either side (so it is an F-like share). */
export interface Agreement {
  agreed: number;
  n: number;
}

export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  readonly agreement: Readonly<Record<Field, Agreement>>;
}

export function emptyAgreement(): Record<Field, Agreement> {
  return Object.fromEntries(FIELDS.map((field) => [field, { agreed: 0, n: 0 }])) as Record<Field, Agreement>;
}

/** Holds an analysis against the labels of its article, field by field. */
export function compare(article: LabelledArticle, analysis: Analysis): Comparison {
  const agreement = emptyAgreement();
  const lines: string[] = [];
  const note = (number: number, field: Field, expected: string, got: string): void => {
    agreement[field].n++;
    if (expected === got) agreement[field].agreed++;
    else lines.push(`${article.slug}:${number}:${field} expected ${expected} got ${got}`);
  };

  for (const label of article.sentences) {
    const sentence = mostOverlapping(label, analysis.sentences);
    if (sentence === undefined) {
      note(label.number, 'boundary', excerpt(label.text), 'no sentence');
      continue;
    }
    note(label.number, 'boundary', excerpt(label.text), boundaryOf(label, sentence, article.text));
    note(label.number, 'block', label.kind, analysis.blocks[sentence.block]!.kind);
    note(label.number, 'voice', label.voice, sentence.voice.label);
    if (label.editorial === 0) {
      note(label.number, 'verdict', 'not editorial', sentence.verdict === 'editorial' ? 'editorial' : 'not editorial');
    } else if (label.editorial === 2) {
      note(label.number, 'verdict', 'editorial', sentence.verdict);
    } else {
      note(label.number, 'mild', 'a trace', traceOf(analysis, sentence));
    }
    notePartisan(note, label, sentence);
  }
  noteSpans(note, article, 'hedge', analysis.annotations.filter(isHedge), []);
  noteSpans(note, article, 'loaded', analysis.annotations.filter(isLoaded), analysis.annotations.filter(alsoLoads));
  return { disagreements: numberRepeats(lines), agreement };
}

type Note = (number: number, field: Field, expected: string, got: string) => void;

function boundaryOf(label: LabelledSentence, sentence: AnalysisSentence, text: string): string {
  return sentence.start === label.start && sentence.end === label.end
    ? excerpt(label.text)
    : excerpt(text.slice(sentence.start, sentence.end));
}

/** A mildly editorial sentence may get any verdict, but must not pass without a trace of it. */
function traceOf(analysis: Analysis, sentence: AnalysisSentence): string {
  const marked = sentence.annotations
    .map((index) => analysis.annotations[index]!)
    .some((annotation) => annotation.voice === 'author' && annotation.type !== 'hedge');
  return marked || sentence.verdict !== 'reported' ? 'a trace' : 'none';
}

/** "Neither side" framing (`other`) has no score of its own: only a side may not be named. */
function notePartisan(note: Note, label: LabelledSentence, sentence: AnalysisSentence): void {
  const own = (side: LabelledSide): string => (side === 'left' || side === 'right' ? side : 'none');
  note(label.number, 'partisan', own(label.partisan), sideOf(sentence.scores));
  if (sentence.attributed !== null || label.partisanSource !== null) {
    note(label.number, 'partisan-source', own(label.partisanSource), sideOf(sentence.attributed));
  }
}

function sideOf(scores: { partisan: number; lean: number | null } | null): string {
  if (scores === null || scores.partisan < PARTISAN || scores.lean === null || scores.lean === 0) return 'none';
  return scores.lean < 0 ? 'left' : 'right';
}

function isHedge(annotation: AnalysisAnnotation): boolean {
  return annotation.type === 'hedge';
}

/** Scare quotes are loaded words to the annotator, whatever family their rule is in. */
function isLoaded(annotation: AnalysisAnnotation): boolean {
  return annotation.type === 'loaded' || annotation.rule.includes('scare');
}

/**
 * "The radical left", "so-called" and "shamefully" are loaded words as well as what their own family calls them, so they
 * find a label; but such wording need not be loaded, so none is held against the labels.
 */
function alsoLoads(annotation: AnalysisAnnotation): boolean {
  return annotation.type === 'partisan' || (annotation.effects.loaded ?? 0) > 0;
}

/** Spans agree when they overlap and belong to the same voice; the exact cut of a cue is a matter of taste. */
function noteSpans(
  note: Note,
  article: LabelledArticle,
  field: 'hedge' | 'loaded',
  annotations: readonly AnalysisAnnotation[],
  alsoGood: readonly AnalysisAnnotation[],
): void {
  const labelsOf = (label: LabelledSentence): readonly LabelledSpan[] =>
    field === 'hedge' ? label.hedges : label.loaded;
  const matched = new Set<AnalysisAnnotation>();
  for (const sentence of article.sentences) {
    for (const label of labelsOf(sentence)) {
      const hits = [...annotations, ...alsoGood].filter((annotation) => overlap(label, annotation) > 0);
      for (const hit of hits) matched.add(hit);
      const same = hits.find((hit) => byOf(hit) === label.by) ?? hits[0];
      const expected = named(label.by, label.text);
      const got = same === undefined ? 'nothing' : byOf(same) === label.by ? expected : named(byOf(same), label.text);
      note(sentence.number, field, expected, got);
    }
    for (const annotation of annotations) {
      if (matched.has(annotation) || overlap(sentence, annotation) === 0) continue;
      matched.add(annotation);
      const text = article.text.slice(annotation.start, annotation.end);
      note(sentence.number, field, 'nothing', named(byOf(annotation), text));
    }
  }
}

function byOf(annotation: AnalysisAnnotation): By {
  return annotation.voice === 'author' ? 'author' : 'source';
}

function named(by: By, text: string): string {
  return `${by} ${excerpt(text)}`;
}

function mostOverlapping(place: Place, sentences: readonly AnalysisSentence[]): AnalysisSentence | undefined {
  let best: AnalysisSentence | undefined;
  for (const sentence of sentences) {
    if (overlap(place, sentence) > (best === undefined ? 0 : overlap(place, best))) best = sentence;
  }
  return best;
}

function overlap(a: Place, b: Place): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** One line, at most 60 characters: both ends of a long text, so that a wrong cut shows. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? `“${line}”` : `“${line.slice(0, 28)} … ${line.slice(-29)}”`;
}

function numberRepeats(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const times = (seen.get(line) ?? 0) + 1;
    seen.set(line, times);
    return times === 1 ? line : `${line} (${times})`;
  });
}
