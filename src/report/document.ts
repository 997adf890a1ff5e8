import type { Analysis, AnalysisAnnotation, AnalysisSentence, AnalysisSummary } from '../annotations/schema.ts';
import type { Sums } from './figures.ts';

/** A record of `slantwise score`, with what `--meta` passed through. */
export type ScoredDocument = Analysis & { readonly meta?: Readonly<Record<string, unknown>> | null };

/** A full record, as far as a report needs it; not an error, an attribution record or a row of a table. */
export function isScoredDocument(record: unknown): record is ScoredDocument {
  if (typeof record !== 'object' || record === null) return false;
  const { summary, sentences, annotations } = record as Record<string, unknown>;
  return Array.isArray(sentences) && Array.isArray(annotations) && typeof summary === 'object' && summary !== null;
}

/** What a document adds to its group; null when it was not scored (not English, no sentence). */
export function sumsOf(document: ScoredDocument): Sums | null {
  const { summary } = document;
  if (summary.editorialShare === null || summary.partisanShare === null) return null;
  const attributed = attributedWords(summary);
  const own = summary.words - attributed;
  return {
    sentences: summary.sentences,
    // Shares have four decimals, so a count comes back exactly up to 10,000 sentences, hedges up to a million words.
    editorial: Math.round(summary.editorialShare * summary.sentences),
    partisan: Math.round(summary.partisanShare * summary.sentences),
    words: summary.words,
    attributed,
    own,
    hedges: Math.round(((summary.hedgesPer100Words ?? 0) * own) / 100),
    ...leanOf(document),
  };
}

function attributedWords({ sources, anonymous }: AnalysisSummary): number {
  return sources.reduce((sum, { words }) => sum + words, anonymous.words);
}

/** The two sums whose ratio is `summary.lean`. */
function leanOf({ blocks, sentences, annotations }: ScoredDocument): Pick<Sums, 'leanSum' | 'leanWeight'> {
  let leanSum = 0;
  let leanWeight = 0;
  for (const sentence of sentences) {
    const lean = sentence.scores?.lean ?? null;
    if (lean === null || !COUNTED.has(blocks[sentence.block]?.kind ?? '')) continue;
    const weight = evidenceOf(sentence, annotations);
    leanSum += lean * weight;
    leanWeight += weight;
  }
  return { leanSum, leanWeight };
}

/** The blocks that `summary` counts. */
const COUNTED: ReadonlySet<string> = new Set(['headline', 'paragraph', 'list-item', 'block-quote']);

/** How much the author's words in a sentence say about the lean: the weight of its score in the mean. */
function evidenceOf(sentence: AnalysisSentence, annotations: readonly AnalysisAnnotation[]): number {
  let weight = 0;
  for (const index of sentence.annotations) {
    const annotation = annotations[index];
    if (annotation?.voice === 'author') weight += Math.abs(annotation.effects.lean ?? 0);
  }
  return weight;
}
