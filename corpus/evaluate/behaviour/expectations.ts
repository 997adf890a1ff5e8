import type { AnalysisSentence } from '../../../src/annotations/schema.ts';

/** What the analysis says of a text, a sentence at a time. */
export type Said = readonly Pick<AnalysisSentence, 'voice' | 'verdict' | 'scores' | 'attributed'>[];

type Scores = AnalysisSentence['scores'] | AnalysisSentence['attributed'];

/** Scores that are probabilities of both views. */
const SHARED = ['hedging', 'loaded', 'partisan'] as const;
type ScoreName = 'editorializing' | (typeof SHARED)[number];
const OWN: readonly ScoreName[] = ['editorializing', ...SHARED];

/** Two texts are alike when no score differs by more. */
const BAND = 0.1;
/** What the neutral frame of a source ("…, she wrote on Monday") may add to an author's score. */
const FRAME = 0.05;

/** Each says whether the texts fulfil it: those of one text are for MFTs, those of two for INV and DIR. */
export const EXPECTATIONS = {
  low: (said: Said) => isReported(said) && SHARED.every((score) => own(said, score) < 0.5),
  editorial: (said: Said) => said.some(({ verdict }) => verdict === 'editorial'),
  'not reported': (said: Said) => !isReported(said),
  attributed: (said: Said) =>
    isReported(said) &&
    said.every(({ voice }) => voice.label !== 'author') &&
    OWN.every((score) => own(said, score) < 0.5),

  equal: (from: Said, to: Said) => comparable(from) === comparable(to),
  mirrored: (from: Said, to: Said) => comparable(from) === comparable(turned(to)),
  alike: (from: Said, to: Said) =>
    largestChange(from, to) <= BAND && !(isReported(from) && isEditorial(to)) && !(isEditorial(from) && isReported(to)),

  'author falls silent': (from: Said, to: Said) =>
    isReported(to) &&
    own(to, 'loaded') < own(from, 'loaded') &&
    OWN.every((score) => own(to, score) <= own(from, score) + FRAME),
  'source takes over': (from: Said, to: Said) => strongest(to, 'attributed', 'loaded') >= own(from, 'loaded') / 2,

  'loaded rises': (from: Said, to: Said) => own(to, 'loaded') > own(from, 'loaded'),
  'loaded falls': (from: Said, to: Said) => own(to, 'loaded') < own(from, 'loaded'),
  'editorializing rises': (from: Said, to: Said) => own(to, 'editorializing') > own(from, 'editorializing'),
  'editorializing falls': (from: Said, to: Said) => own(to, 'editorializing') < own(from, 'editorializing'),
  'hedging rises': (from: Said, to: Said) => own(to, 'hedging') > own(from, 'hedging'),
  'tone rises': (from: Said, to: Said) => toneOf(to) > toneOf(from),
  'leaves reported': (from: Said, to: Said) => isReported(from) && !isReported(to),
};

export type Expectation = keyof typeof EXPECTATIONS;

export function isFulfilled(expectation: Expectation, from: Said, to: Said | null): boolean {
  const ask = EXPECTATIONS[expectation] as (from: Said, to: Said) => boolean;
  return ask(from, to ?? []);
}

/** The most that any score, of either view, differs between the texts, 0..1; a score that one of them lacks is 0. */
export function largestChange(from: Said, to: Said): number {
  const changes = [
    ...OWN.map((score) => own(from, score) - own(to, score)),
    ...SHARED.map((score) => strongest(from, 'attributed', score) - strongest(to, 'attributed', score)),
  ];
  return Math.max(...changes.map(Math.abs));
}

function isReported(said: Said): boolean {
  return said.every(({ verdict }) => verdict === 'reported');
}

function isEditorial(said: Said): boolean {
  return EXPECTATIONS.editorial(said);
}

/** The author's score of the sentence where it is highest. */
export function own(said: Said, score: ScoreName): number {
  return strongest(said, 'scores', score);
}

function strongest(said: Said, view: 'scores' | 'attributed', score: ScoreName): number {
  return Math.max(
    0,
    ...said.map((sentence) => (sentence[view] as Partial<Record<string, number>> | null)?.[score] ?? 0),
  );
}

/** -1..1; no evidence is 0. Of several sentences, the lowest. */
function toneOf(said: Said): number {
  return said.reduce((lowest, { scores }) => Math.min(lowest, scores?.tone ?? 0), said.length === 0 ? 0 : 1);
}

/** Everything that must not move; the author's share of words may, as names are longer or shorter. */
function comparable(said: Said): string {
  return JSON.stringify(
    said.map(({ voice, verdict, scores, attributed }) => [voice.label, verdict, scores, attributed]),
  );
}

function turned(said: Said): Said {
  return said.map((sentence) => ({
    ...sentence,
    scores: turn(sentence.scores),
    attributed: turn(sentence.attributed),
  }));
}

function turn<T extends Scores>(scores: T): T {
  return scores && { ...scores, lean: scores.lean === null ? null : 0 - scores.lean };
}
