import type { Analysis, AnalysisSentence } from '../../../src/annotations/schema.ts';
import { overlaps, type Span } from '../../../src/text/span.ts';
import type { SentenceLabels, Whose } from '../../annotate/format/labels.ts';
import type { AnnotatedArticle } from '../../annotate/load.ts';

export interface FoundSpan extends Span {
  readonly type: 'hedge' | 'loaded' | 'editorial' | 'partisan';
  readonly whose: Whose;
  /** The rule that marked it. */
  readonly rule: string;
}

/** What the system says of an annotated sentence. */
export interface Found {
  readonly voice: 'author' | 'attributed' | 'mixed';
  readonly verdict: 'editorial' | 'reported' | 'unsure';
  /** The author says something that is scored. */
  readonly scored: boolean;
  /** Scores of the author's words; 0 where there are none. */
  readonly editorializing: number;
  readonly hedging: number;
  readonly loaded: number;
  readonly partisan: number;
  /** Null when nothing says which side. */
  readonly lean: number | null;
  readonly spans: readonly FoundSpan[];
}

export interface ScoredSentence {
  readonly gold: SentenceLabels;
  readonly found: Found;
  readonly wording: string;
  /** Where the wording starts in its field. */
  readonly start: number;
}

export interface ScoredArticle {
  readonly article: AnnotatedArticle;
  readonly sentences: readonly ScoredSentence[];
}

/**
 * What the analysis says of each annotated sentence. The system cuts sentences itself; where it cuts otherwise than the
 * annotation, the strongest of its sentences that share something with the annotated one answers for it.
 */
export function alignAnalysis(article: AnnotatedArticle, analysis: Analysis): ScoredArticle {
  const found = { title: fieldOf(analysis, 'title'), text: fieldOf(analysis, undefined) };
  return {
    article,
    sentences: article.labels.map(({ labels }) => {
      const inTitle = labels.n === 0;
      const [start, end] = inTitle ? [0, (article.title ?? '').length] : (article.sentences[labels.n - 1] ?? [0, 0]);
      const { sentences, spans } = inTitle ? found.title : found.text;
      const span = { start, end };
      return {
        gold: labels,
        start,
        wording: (inTitle ? (article.title ?? '') : article.text).slice(start, end),
        found: joinSentences(
          sentences.filter((sentence) => overlaps(sentence, span)),
          spans.filter((one) => overlaps(one, span)),
        ),
      };
    }),
  };
}

function fieldOf({ sentences, annotations }: Analysis, field: 'title' | undefined) {
  return {
    sentences: sentences.filter((sentence) => sentence.field === field),
    spans: annotations
      .filter((annotation) => annotation.field === field)
      .map(({ type, rule, start, end, voice }): FoundSpan => {
        return { type, rule, start, end, whose: voice === 'author' ? 'author' : 'source' };
      }),
  };
}

function joinSentences(sentences: readonly AnalysisSentence[], spans: readonly FoundSpan[]): Found {
  const strongest = (score: 'editorializing' | 'hedging' | 'loaded' | 'partisan') =>
    Math.max(0, ...sentences.map(({ scores }) => scores?.[score] ?? 0));
  const partisan = strongest('partisan');
  const verdicts = sentences.map(({ verdict }) => verdict);
  return {
    voice: joinVoices(sentences.map(({ voice }) => voice.label)),
    verdict: verdicts.includes('editorial') ? 'editorial' : verdicts.includes('unsure') ? 'unsure' : 'reported',
    scored: sentences.some(({ scores }) => scores !== null),
    editorializing: strongest('editorializing'),
    hedging: strongest('hedging'),
    loaded: strongest('loaded'),
    partisan,
    lean: sentences.find(({ scores }) => scores?.partisan === partisan)?.scores?.lean ?? null,
    spans,
  };
}

function joinVoices(labels: readonly Found['voice'][]): Found['voice'] {
  const kinds = new Set(labels);
  return kinds.size > 1 ? 'mixed' : (labels[0] ?? 'author');
}
