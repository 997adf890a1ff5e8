import type { SentenceLabels, Side, Whose } from '../../../annotate/format/labels.ts';
import { type AnnotatedArticle, loadCorpus, loadWider } from '../../../annotate/load.ts';
import { secondLooks } from '../../../annotate/recheck.ts';
import type { Example, Target } from '../example.ts';
import type { ScoreReader, ScoreReading } from '../reading.ts';

/** A sentence of ours answers for an annotated one when it shares this much of it. */
const LEAST_SHARE = 0.6;
/** A neutral sentence says nothing of a side: half a label for each. */
const SIDES = { left: 0, right: 1, other: 0.5 } as const;

export type Part = 'train' | 'dev' | 'test';

/** Our own corpus, read in full; all its labels count. */
export function* readCorpus(data: string, parts: readonly Part[], read: ScoreReader): Iterable<Example> {
  const looks = secondLooks();
  for (const article of loadCorpus(data).articles)
    if (parts.includes(article.part)) yield* examplesOf(article, 'corpus', read, looks);
}

/** The wider sample, read in the short form: no hedges, no targets. What may be of an outlet of the test part is left out. */
export function* readWider(data: string, read: ScoreReader): Iterable<Example> {
  const looks = secondLooks();
  for (const article of loadWider(data).articles)
    if (!article.namesTest) yield* examplesOf(article, 'wider', read, looks);
}

function* examplesOf(
  article: AnnotatedArticle,
  set: 'corpus' | 'wider',
  read: ScoreReader,
  looks: ReturnType<typeof secondLooks>,
): Iterable<Example> {
  const { text, title } = article;
  const whole = set === 'corpus';
  const reading = read(title === null ? { text } : { text, title }, 'document');
  for (const { labels } of article.labels) {
    const sentence = sentenceOf(article, labels.n, reading);
    if (sentence === null) continue;
    const own = { ...labels, ...looks(article.id, labels.n) };
    for (const view of ['author', 'source'] as const) {
      const evidence = reading.evidence(sentence, view);
      if (evidence === null) continue;
      const targets = view === 'author' ? authorTargets(own, whole) : sourceTargets(labels, whole);
      yield { set, article: article.id, outlet: outletOf(article), sentence: labels.n, ...evidence, targets };
    }
  }
}

function outletOf({ outlet, id }: AnnotatedArticle): string {
  return outlet === 'unknown' ? id : outlet;
}

/** The sentence of the reading that covers most of the annotated one, or null when none covers enough. */
function sentenceOf(article: AnnotatedArticle, n: number, { sentences, base }: ScoreReading): number | null {
  const [start, end] = n === 0 ? [0, (article.title ?? '').length] : (article.sentences[n - 1] ?? [0, 0]);
  const shift = n === 0 ? 0 : base;
  let best: number | null = null;
  let most = (end - start) * LEAST_SHARE;
  for (const [i, sentence] of sentences.entries()) {
    const shared = Math.min(sentence.end, end + shift) - Math.max(sentence.start, start + shift);
    if (shared > most) [best, most] = [i, shared];
  }
  return best;
}

function authorTargets(labels: SentenceLabels, whole: boolean): Example['targets'] {
  return {
    editorializing: yes(labels.editorial > 0),
    ...(whole ? { hedging: yes(hasOf(labels.hedges, 'author')) } : {}),
    loaded: yes(hasOf(labels.loaded, 'author')),
    ...sideTargets(labels.partisan),
    ...toneTarget(labels, 'author'),
  };
}

function sourceTargets(labels: SentenceLabels, whole: boolean): Example['targets'] {
  return {
    ...(whole ? { hedging: yes(hasOf(labels.hedges, 'source')) } : {}),
    loaded: yes(hasOf(labels.loaded, 'source')),
    ...sideTargets(labels.partisanSource),
    ...toneTarget(labels, 'source'),
  };
}

/** The score is about the two sides of American politics, so what favours another is left out. */
function sideTargets(side: Side | null): Example['targets'] {
  if (side === null) return { partisan: yes(false) };
  if (side === 'other') return {};
  return { partisan: yes(true), lean: { value: SIDES[side], weight: 1 } };
}

function toneTarget({ targets }: SentenceLabels, whose: Whose): Example['targets'] {
  const own = targets.filter((target) => target.whose === whose);
  if (own.length === 0) return {};
  return { tone: { value: own.filter(({ valence }) => valence === 'positive').length / own.length, weight: 1 } };
}

function hasOf(spans: readonly { readonly whose: Whose }[], whose: Whose): boolean {
  return spans.some((span) => span.whose === whose);
}

function yes(is: boolean): Target {
  return { value: is ? 1 : 0, weight: 1 };
}
