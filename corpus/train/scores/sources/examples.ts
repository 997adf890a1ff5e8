import type { Span } from '../../../../src/text/span.ts';
import type { Example, Target } from '../example.ts';
import type { ExampleView, ScoreReader, ScoreReading } from '../reading.ts';

/** A sentence of ours answers for a labelled one when it shares this much of it. */
const LEAST_SHARE = 0.6;

type Origin = Pick<Example, 'set' | 'article' | 'outlet'>;
type Targets = Example['targets'];

/** A sentence that was labelled without the text around it. */
export function readAlone(
  read: ScoreReader,
  text: string,
  view: ExampleView,
  origin: Origin,
  targets: Targets,
): Example {
  return exampleOf(read({ text }, 'sentence'), 0, view, origin, targets);
}

/** Labelled sentences of a whole text, each as its author's words. `targetsOf` may leave a sentence out with null. */
export function* readDocument<T extends Span>(
  read: ScoreReader,
  text: string,
  labelled: readonly T[],
  origin: Origin,
  targetsOf: (sentence: T) => Targets | null,
): Iterable<Example> {
  const reading = read({ text, sentences: labelled.map(({ start, end }) => ({ start, end })) }, 'document');
  for (const [one, sentence] of pairUp(labelled, reading.sentences)) {
    const targets = targetsOf(one);
    if (targets !== null) yield exampleOf(reading, sentence, 'author', origin, targets);
  }
}

/**
 * Where the view has nothing to score the example has no words and weighs nothing: it teaches nothing, but whoever judges
 * by these labels can count it as the refusal that it is (see `isRefusal`).
 */
function exampleOf(
  reading: ScoreReading,
  sentence: number,
  view: ExampleView,
  origin: Origin,
  targets: Targets,
): Example {
  const evidence = reading.evidence(sentence, view);
  if (evidence !== null) return { ...origin, ...evidence, targets };
  const none = new Map<string, number>();
  const silenced = Object.entries(targets).map(([score, target]) => [score, { ...target, weight: 0 }]);
  return {
    ...origin,
    view,
    words: [],
    features: none,
    leanings: none,
    tones: none,
    earlier: null,
    targets: Object.fromEntries(silenced),
  };
}

/** Whether the view had nothing to score, so that no verdict is given. */
export function isRefusal({ words, features }: Example): boolean {
  return words.length === 0 && features.size === 0;
}

/** Each labelled sentence with the one of ours that covers most of it; both in order, each text once. */
function* pairUp<T extends Span>(labelled: readonly T[], ours: readonly Span[]): Iterable<readonly [T, number]> {
  let from = 0;
  for (const one of labelled) {
    while (from < ours.length && (ours[from] as Span).end <= one.start) from++;
    let best = -1;
    let most = (one.end - one.start) * LEAST_SHARE;
    for (let i = from; i < ours.length && (ours[i] as Span).start < one.end; i++) {
      const { start, end } = ours[i] as Span;
      const shared = Math.min(end, one.end) - Math.max(start, one.start);
      if (shared >= most) [best, most] = [i, shared];
    }
    if (best >= 0) yield [one, best];
  }
}

export function target(value: number | boolean, weight = 1): Target {
  return { value: Number(value), weight };
}
