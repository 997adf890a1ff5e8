import { toLogits } from '../numbers/fixed-point.ts';
import { round4, sigmoid, signedSigmoid } from '../numbers/sigmoid.ts';
import type { ScoreName, Signal } from '../signals/types.ts';
import { type ByScore, byScore, PLACE, SCORE_COUNT } from './by-score.ts';
import { type Ground, makeGround, type ScoringInput } from './ground.ts';
import { isProbability, LEAN_FLOOR, type LoadedModel } from './model.ts';
import type { AttributedScores, AuthorScores, SentenceScores, Thresholds } from './types.ts';
import { verdictOf } from './verdict.ts';
import { viewsOf } from './views.ts';
import type { ViewName } from './words/view-words.ts';
import { addWords, makeSumRoom } from './words/weigh.ts';

/**
 * Scores of every sentence, in order. A sentence's scores rest on itself and on the text before it, so nothing that comes
 * later in the text, and no neighbour's score, can change them.
 */
export function scoreSentences(
  input: ScoringInput,
  model: LoadedModel,
  thresholds: Thresholds,
  ground: Ground = makeGround(input, model),
): SentenceScores[] {
  const { text, voice } = input;
  const { sentences, english } = text.segmentation;
  const sum = makeSummer(ground, model);
  return sentences.map((_, sentence) => {
    const { author, source } = viewsOf(text, voice, ground.signals[sentence] ?? NO_SIGNALS, sentence);
    const scores = author && authorScores(sum('author', sentence, author));
    const attributed = source && attributedScores(sum('source', sentence, source));
    return { verdict: verdictOf(scores, english, thresholds), scores, attributed };
  });
}

const NO_SIGNALS: readonly Signal[] = [];

interface Sums {
  /** Units of 2^-16 logit. */
  readonly units: ByScore;
  hasTone: boolean;
}

/** Sums what there is to weigh in one view of a sentence, each time into the same numbers. */
function makeSummer(
  ground: Ground,
  { base, table }: LoadedModel,
): (view: ViewName, sentence: number, own: readonly Signal[]) => Sums {
  const units = byScore();
  const sums: Sums = { units, hasTone: false };
  const room = makeSumRoom(table);
  const add = (_name: string, own: Readonly<ByScore>) => {
    for (let s = 0; s < SCORE_COUNT; s++) units[s] = (units[s] as number) + (own[s] as number);
    if (own[PLACE.tone] !== 0) sums.hasTone = true;
  };
  return (view, sentence, own) => {
    units.set(base);
    sums.hasTone = false;
    ground.tell(view, sentence, own, add);
    const words = ground.words(view, sentence);
    if (words !== null && table !== null && addWords(words, table, units, room)) sums.hasTone = true;
    return sums;
  };
}

/** Keys in the order of the wire format. */
function authorScores(sums: Sums): AuthorScores {
  const partisan = reported('partisan', sums);
  return {
    editorializing: reported('editorializing', sums),
    hedging: reported('hedging', sums),
    partisan,
    lean: partisan < LEAN_FLOOR ? null : reported('lean', sums),
    loaded: reported('loaded', sums),
    tone: sums.hasTone ? reported('tone', sums) : null,
  };
}

/** The same without a score that is the author's alone. */
function attributedScores(sums: Sums): AttributedScores {
  const partisan = reported('partisan', sums);
  return {
    hedging: reported('hedging', sums),
    partisan,
    lean: partisan < LEAN_FLOOR ? null : reported('lean', sums),
    loaded: reported('loaded', sums),
    tone: sums.hasTone ? reported('tone', sums) : null,
  };
}

function reported(score: ScoreName, { units }: Sums): number {
  return reportedValue(score, toLogits(units[PLACE[score]] as number));
}

/** What a logit is reported as: a probability, or 2σ(logit)−1 for lean and tone; 4 decimals. */
export function reportedValue(score: ScoreName, logit: number): number {
  return round4(isProbability(score) ? sigmoid(logit) : signedSigmoid(logit));
}
