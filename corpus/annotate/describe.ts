import { alignTable } from '../evaluate/print/table.ts';
import { countSentences } from './batches.ts';
import { HEDGE_CLASSES, WHOSE, type Whose } from './format/labels.ts';
import { type AnnotatedSentence, finalLabels, widerLabels } from './load.ts';
import { type ManifestArticle, PARTS, readManifest, WIDER_MANIFEST } from './manifest.ts';
import { readReading } from './stored.ts';

type Sentences = readonly AnnotatedSentence[];

/** The figures of the datasheet: what was sampled, what is labelled, and how the labels are distributed. No texts needed. */
export function* describeCorpus(): Iterable<string> {
  const articles = readManifest();
  const final = finalLabels();
  yield* alignTable([
    ['sampled', ...PARTS, 'all'],
    countRow('articles', articles, (some) => some.length),
    countRow('sentences', articles, countSentences),
    countRow('outlets', articles, (some) => new Set(some.map(({ outlet }) => outlet)).size),
    countRow('with attribution', articles, (some) => some.filter(({ attribution }) => attribution).length),
    countRow('cut', articles, (some) => some.filter((one) => one.sentencesInText > one.sentences.length).length),
  ]);
  for (const key of ['set', 'lean', 'genre', 'year'] as const) {
    const names = [...new Set(articles.map((article) => article[key]))].sort();
    yield* alignTable([
      [`sentences by ${key}`, ...PARTS, 'all'],
      ...names.map((name) =>
        countRow(
          String(name ?? 'not known'),
          articles.filter((article) => article[key] === name),
          countSentences,
        ),
      ),
    ]);
  }
  const [second, third] = [readReading('pass2'), readReading('adjudicated')];
  const read = articles.filter(({ id }) => final.has(id));
  yield* alignTable([
    ['labelled', ...PARTS, 'all'],
    countRow('articles read', read, (some) => some.length),
    countRow('articles read twice', read, (some) => some.filter(({ id }) => second.has(id)).length),
    countRow('articles with settled sentences', read, (some) => some.filter(({ id }) => third.has(id)).length),
    ...(['one reading', 'two readings, equal', 'two readings, settled', 'two readings, open'] as const).map((status) =>
      countRow(
        `sentences: ${status}`,
        read,
        (some) => labelsOf(some, final).filter((one) => one.status === status).length,
      ),
    ),
  ]);
  yield* alignTable([
    ['labels', ...PARTS, 'all'],
    ...LABELS.map(([label, count]) => countRow(label, read, (some) => count(labelsOf(some, final)))),
  ]);
  yield* describeWider();
}

/** The wider sample, by the lean of its outlets: it was drawn by lean and genre. */
function* describeWider(): Iterable<string> {
  const windows = readManifest(WIDER_MANIFEST);
  const labels = widerLabels();
  const leans = ['left', 'center', 'right'] as const;
  const row = (label: string, some: readonly ManifestArticle[], count: CountArticles) =>
    rowOf(label, some, 'lean', leans, count);
  yield* alignTable([
    ['wider sample, by lean of the outlet', ...leans, 'all'],
    row('windows', windows, (some) => some.length),
    row('sentences', windows, countSentences),
    row('outlets', windows, (some) => new Set(some.map(({ outlet }) => outlet)).size),
    ...(['opinion', 'news', 'unknown'] as const).map((genre) =>
      row(
        `sentences, genre ${genre}`,
        windows.filter((one) => one.genre === genre),
        countSentences,
      ),
    ),
    ...[...SENTENCE_LABELS, ...Object.values(WHOSE).map(loadedWords)].map(([label, count]) =>
      row(label, windows, (some) => count(labelsOf(some, labels))),
    ),
  ]);
}

type LabelCount = readonly [label: string, count: (sentences: Sentences) => number];

/** Labels of whole sentences. */
const SENTENCE_LABELS: readonly LabelCount[] = [
  ...(['author', 'attributed', 'mixed'] as const).map(
    (voice) => [`voice ${voice}`, sentencesWith(({ labels }) => labels.voice === voice)] as const,
  ),
  ...([0, 1, 2] as const).map(
    (score) => [`editorial ${score}`, sentencesWith(({ labels }) => labels.editorial === score)] as const,
  ),
  ...(['left', 'right', 'other'] as const).map(
    (side) => [`partisan ${side}`, sentencesWith(({ labels }) => labels.partisan === side)] as const,
  ),
  ...(['left', 'right', 'other'] as const).map(
    (side) => [`source partisan ${side}`, sentencesWith(({ labels }) => labels.partisanSource === side)] as const,
  ),
];

const loadedWords = (whose: Whose): LabelCount => [
  `loaded words of the ${whose}`,
  spansOf(({ labels }) => labels.loaded.filter((one) => one.whose === whose)),
];

const LABELS: readonly LabelCount[] = [
  ...SENTENCE_LABELS,
  ...Object.values(HEDGE_CLASSES).map(
    (name) =>
      [`hedge ${name}`, spansOf(({ labels }) => labels.hedges.filter((hedge) => hedge.class === name))] as const,
  ),
  ...Object.values(WHOSE).flatMap((whose) => [
    [`hedges of the ${whose}`, spansOf(({ labels }) => labels.hedges.filter((one) => one.whose === whose))] as const,
    loadedWords(whose),
    [
      `partisan terms of the ${whose}`,
      spansOf(({ labels }) => labels.terms.filter((one) => one.whose === whose)),
    ] as const,
    [`targets of the ${whose}`, spansOf(({ labels }) => labels.targets.filter((one) => one.whose === whose))] as const,
  ]),
  [
    'loaded words with an alternative',
    spansOf(({ labels }) => labels.loaded.filter(({ neutral }) => neutral !== undefined)),
  ],
  ['attributions', spansOf(({ labels }) => labels.attributions ?? [])],
];

function sentencesWith(holds: (sentence: AnnotatedSentence) => boolean): (sentences: Sentences) => number {
  return (sentences) => sentences.filter(holds).length;
}

function spansOf(spans: (sentence: AnnotatedSentence) => readonly unknown[]): (sentences: Sentences) => number {
  return (sentences) => sentences.reduce((sum, sentence) => sum + spans(sentence).length, 0);
}

function labelsOf(articles: readonly ManifestArticle[], final: ReadonlyMap<string, Sentences>): AnnotatedSentence[] {
  return articles.flatMap(({ id }) => final.get(id) ?? []);
}

/** A figure for each part and for all of them. */
function countRow(label: string, articles: readonly ManifestArticle[], count: CountArticles): string[] {
  return rowOf(label, articles, 'part', PARTS, count);
}

type CountArticles = (articles: readonly ManifestArticle[]) => number;

/** A figure for the articles of each value of a key, then for all of them. */
function rowOf<Key extends 'part' | 'lean'>(
  label: string,
  articles: readonly ManifestArticle[],
  key: Key,
  values: readonly ManifestArticle[Key][],
  count: CountArticles,
): string[] {
  const groups = values.map((value) => articles.filter((one) => one[key] === value));
  return [label, ...groups.map((group) => String(count(group))), String(count(articles))];
}
