import { SIDE_TOLD } from '../../../src/annotations/side.ts';
import { auc } from '../../../src/metrics/auc.ts';
import { expectedCalibrationError } from '../../../src/metrics/calibration.ts';
import { type Counts, countAnswer, f1, sumCounts } from '../../../src/metrics/counts.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/scoring/verdict.ts';
import type { Span } from '../../../src/text/span.ts';
import type { Whose } from '../../annotate/format/labels.ts';
import { type CalibrationLine, fitCalibrationLine } from '../metrics/calibration-line.ts';
import { countMatches, matchOneToOne } from '../metrics/matching.ts';
import { sameOffsets, sharedUnits } from '../metrics/pieces.ts';
import { type Answers, joinAnswers } from '../plot/diagrams.ts';
import type { Share } from '../print/figures.ts';
import type { Found, ScoredArticle, ScoredSentence } from './scored.ts';

/** All figures are counted an article at a time, so that intervals can be drawn by article. */
type Sentences = readonly ScoredSentence[];

export const VOICE_LABELS = ['author', 'attributed', 'mixed'] as const;

export function voiceShare({ sentences }: ScoredArticle): Share {
  return { part: sentences.filter(({ gold, found }) => gold.voice === found.voice).length, whole: sentences.length };
}

export function voiceCounts({ sentences }: ScoredArticle, label: (typeof VOICE_LABELS)[number]): Counts {
  return countAll(sentences, ({ gold, found }) => [gold.voice === label, found.voice === label]);
}

/** Mean of the F1 of the three voices. */
export function voiceMacroF1(articles: readonly ScoredArticle[]): number {
  const all = VOICE_LABELS.map((label) => f1(sumCounts(articles.map((article) => voiceCounts(article, label)))));
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** Verdict `editorial` against editorial ≥ `from`. */
export function verdictCounts({ sentences }: ScoredArticle, from: 1 | 2): Counts {
  return countAll(sentences, ({ gold, found }) => [gold.editorial >= from, found.verdict === 'editorial']);
}

/** Sentences of a kind that should not be called editorial, and those that are. */
export function falseAlarms(article: ScoredArticle, kind: (sentence: ScoredSentence) => boolean): Share {
  const sentences = article.sentences.filter(kind);
  return { part: sentences.filter(({ found }) => found.verdict === 'editorial').length, whole: sentences.length };
}

/** A source's sentence in a neutral frame. */
export function isAttributed({ gold }: ScoredSentence): boolean {
  return gold.voice === 'attributed' && gold.editorial === 0;
}

/** The author's, without comment, hedge or loaded word of anybody. */
export function isPlain({ gold }: ScoredSentence): boolean {
  return gold.voice === 'author' && gold.editorial === 0 && gold.hedges.length === 0 && gold.loaded.length === 0;
}

/** A yes-or-no question about the author's words, with the score that answers it. */
export interface ScoreQuestion {
  readonly label: string;
  readonly gold: (sentence: ScoredSentence) => boolean;
  readonly score: (found: Found) => number;
  /** The probability from which the answer counts as yes. */
  readonly from: number;
  /** Sentences that are left out, as neither yes nor no. */
  readonly skip?: (sentence: ScoredSentence) => boolean;
}

export const SCORE_QUESTIONS: readonly ScoreQuestion[] = [
  {
    label: 'editorializing',
    from: 0.5,
    gold: ({ gold }) => gold.editorial > 0,
    score: ({ editorializing }) => editorializing,
  },
  {
    label: 'hedging',
    from: DEFAULT_THRESHOLDS.hedged,
    gold: ({ gold }) => gold.hedges.some(({ whose }) => whose === 'author'),
    score: ({ hedging }) => hedging,
  },
  {
    label: 'loaded',
    from: 0.5,
    gold: ({ gold }) => gold.loaded.some(({ whose }) => whose === 'author'),
    score: ({ loaded }) => loaded,
  },
  {
    label: 'partisan',
    from: DEFAULT_THRESHOLDS.partisan,
    gold: ({ gold }) => gold.partisan !== null,
    score: ({ partisan }) => partisan,
    // The score is about the two sides of American politics.
    skip: ({ gold }) => gold.partisan === 'other',
  },
];

export function scoreAuc(articles: readonly ScoredArticle[], { gold, score, skip }: ScoreQuestion): number {
  const asked = articles.flatMap(({ sentences }) => sentences.filter((one) => skip?.(one) !== true));
  return auc(
    asked.map(({ found }) => score(found)),
    asked.map(gold),
  );
}

export function scoreCounts({ sentences }: ScoredArticle, { gold, score, skip, from }: ScoreQuestion): Counts {
  return countAll(
    sentences.filter((one) => skip?.(one) !== true),
    (sentence) => [gold(sentence), score(sentence.found) >= from],
  );
}

export function scoreError(articles: readonly ScoredArticle[], { gold, score, skip }: ScoreQuestion): number {
  const asked = articles.flatMap(({ sentences }) => sentences.filter((one) => skip?.(one) !== true));
  return expectedCalibrationError(
    asked.map(({ found }) => score(found)),
    asked.map(gold),
  );
}

/** Probabilities with the truth, of sentences where the author says something: elsewhere there is no probability. */
export function answersTo({ sentences }: ScoredArticle, { gold, score, skip }: ScoreQuestion): Answers {
  const asked = sentences.filter((one) => one.found.scored && skip?.(one) !== true);
  return { scores: asked.map(({ found }) => score(found)), labels: asked.map(gold) };
}

/** Slope and intercept that would set the probabilities right (1 and 0 when they are right). */
export function calibrationLine(articles: readonly Answers[]): CalibrationLine {
  const { scores, labels } = joinAnswers(articles);
  return fitCalibrationLine(scores, labels);
}

type WhoseSpan = Span & { readonly whose: Whose };
type FoundWhose = WhoseSpan & { readonly rule: string };

/** Gold and found spans of a kind in a sentence. */
export interface SpanQuestion {
  readonly label: string;
  readonly gold: (sentence: ScoredSentence) => readonly WhoseSpan[];
  readonly found: (found: Found) => readonly FoundWhose[];
}

const ofType = (type: string) => (found: Found) => found.spans.filter((span) => span.type === type);

export const SPAN_QUESTIONS: readonly SpanQuestion[] = [
  { label: 'hedges', gold: ({ gold }) => gold.hedges, found: ofType('hedge') },
  { label: 'loaded', gold: ({ gold }) => gold.loaded, found: ofType('loaded') },
  { label: 'partisan terms', gold: ({ gold }) => gold.terms, found: ofType('partisan') },
];

/** One-to-one; exact offsets or any overlap. `whose` keeps one side's spans. */
export function spanCounts(
  { sentences }: ScoredArticle,
  question: SpanQuestion,
  exact: boolean,
  whose?: Whose,
): Counts {
  const keep = (spans: readonly WhoseSpan[]) =>
    whose === undefined ? spans : spans.filter((span) => span.whose === whose);
  return sumCounts(
    sentences.map((sentence) =>
      countMatches(keep(question.gold(sentence)), keep(question.found(sentence.found)), (a, b) =>
        exact ? sameOffsets([a], [b]) : sharedUnits([a], [b]),
      ),
    ),
  );
}

/** Of the spans found at all, those given to the right one: author or source. */
export function whoseShare({ sentences }: ScoredArticle, question: SpanQuestion): Share {
  let part = 0;
  let whole = 0;
  for (const sentence of sentences) {
    const gold = question.gold(sentence);
    const found = question.found(sentence.found);
    for (const [g, f] of matchOneToOne(gold, found, (a, b) => sharedUnits([a], [b]))) {
      whole++;
      if (gold[g]?.whose === found[f]?.whose) part++;
    }
  }
  return { part, whole };
}

/**
 * Of the author's sentences that favour left or right: those with a lean of that size at least, by default of the size
 * from which the product names a side, and of these the right ones.
 */
export function leanShares({ sentences }: ScoredArticle, from = SIDE_TOLD): { told: Share; right: Share } {
  const sided = sentences.filter(({ gold }) => gold.partisan === 'left' || gold.partisan === 'right');
  const told = sided.filter(({ found: { lean } }) => (lean ?? 0) !== 0 && Math.abs(lean ?? 0) >= from);
  const right = told.filter(({ gold, found }) => (found.lean ?? 0) > 0 === (gold.partisan === 'right'));
  return {
    told: { part: told.length, whole: sided.length },
    right: { part: right.length, whole: told.length },
  };
}

function countAll(sentences: Sentences, ask: (sentence: ScoredSentence) => readonly [gold: boolean, found: boolean]) {
  return sumCounts(sentences.map((sentence) => countAnswer(...ask(sentence))));
}
