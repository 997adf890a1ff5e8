import { type AlphaLevel, krippendorffAlpha } from '../../src/metrics/alpha.ts';
import type { Counts } from '../../src/metrics/counts.ts';
import { cohenKappa } from '../../src/metrics/kappa.ts';
import type { Span } from '../../src/text/span.ts';
import type { SentenceLabels } from '../annotate/format/labels.ts';
import { type ManifestArticle, PARTS, readManifest } from '../annotate/manifest.ts';
import { type Recheck, readRechecks } from '../annotate/recheck.ts';
import { readReading } from '../annotate/stored.ts';
import { DataError } from './load/lines.ts';
import { countMatches } from './metrics/matching.ts';
import { sameOffsets, sharedUnits } from './metrics/pieces.ts';
import type { EvaluateOptions } from './options.ts';
import { type CountsRow, countsTable, withInterval } from './print/figures.ts';
import { alignTable } from './print/table.ts';

/** An article that was read twice, sentence by sentence. */
export interface Twice {
  readonly article: ManifestArticle;
  readonly pairs: readonly (readonly [first: SentenceLabels, second: SentenceLabels])[];
}

/** A question whose answer is a number; labels without order count as names. */
interface Question {
  readonly label: string;
  readonly level: AlphaLevel;
  readonly answer: (labels: SentenceLabels) => number;
}

const SIDE_CODES = { left: 1, right: 2, other: 3 } as const;
const QUESTIONS: readonly Question[] = [
  { label: 'voice', level: 'nominal', answer: ({ voice }) => ['author', 'mixed', 'attributed'].indexOf(voice) },
  { label: 'editorial 0, 1, 2', level: 'ordinal', answer: ({ editorial }) => editorial },
  { label: 'editorial at all', level: 'nominal', answer: ({ editorial }) => Number(editorial > 0) },
  { label: 'editorial clearly', level: 'nominal', answer: ({ editorial }) => Number(editorial === 2) },
  { label: 'partisan', level: 'nominal', answer: ({ partisan }) => Number(partisan !== null) },
  { label: 'partisan, side', level: 'nominal', answer: ({ partisan }) => (partisan ? SIDE_CODES[partisan] : 0) },
  {
    label: "source's partisan, side",
    level: 'nominal',
    answer: ({ partisanSource }) => (partisanSource ? SIDE_CODES[partisanSource] : 0),
  },
  { label: 'hedged by the author', level: 'nominal', answer: ({ hedges }) => Number(hasOwn(hedges)) },
  { label: 'loaded by the author', level: 'nominal', answer: ({ loaded }) => Number(hasOwn(loaded)) },
];

type Marked = Span & { readonly whose: string };
const SPANS: readonly (readonly [label: string, spans: (labels: SentenceLabels) => readonly Marked[]])[] = [
  ['hedges', ({ hedges }) => hedges],
  ["author's hedges", ({ hedges }) => hedges.filter(({ whose }) => whose === 'author')],
  ['loaded words', ({ loaded }) => loaded],
  ["author's loaded words", ({ loaded }) => loaded.filter(({ whose }) => whose === 'author')],
  ['partisan terms', ({ terms }) => terms],
  ['targets', ({ targets }) => targets],
];

/** Agreement of the two independent readings of the corpus, and what a second look changed. Needs no texts. */
export function* evaluateAgreement({ set }: EvaluateOptions): Iterable<string> {
  const all = findTwice().filter(({ article }) => set === undefined || article.set === set);
  if (all.length === 0) throw new DataError('no article has two readings yet');
  const groups: readonly (readonly [label: string, articles: readonly Twice[]])[] = [
    ['all', all],
    ...PARTS.map((part) => [part, all.filter(({ article }) => article.part === part)] as const),
    ...[...new Set(all.map(({ article }) => article.set))]
      .sort()
      .map((name) => [name, all.filter(({ article }) => article.set === name)] as const),
  ];
  for (const [label, articles] of groups) {
    if (articles.length === 0) continue;
    const pairs = articles.flatMap((one) => one.pairs);
    yield `${label}: ${articles.length} articles, ${pairs.length} sentences`;
    // Intervals by bootstrap over articles take long; they are printed for the whole alone.
    yield* questionTable(articles, label === 'all');
    yield* spanTable(articles);
    yield '';
  }
  yield* recheckTable();
}

/** How many sentences of the second look kept their label; whole sets, so without intervals. */
export function recheckTable(): string[] {
  const first = new Map(
    (['pass1', 'wider'] as const).flatMap((reading) =>
      [...readReading(reading)].flatMap(([article, labels]) =>
        labels.map((one) => [`${article} ${one.n}`, one] as const),
      ),
    ),
  );
  const rechecks = readRechecks();
  const rowsOf = <Value>(
    asked: string,
    was: (first: SentenceLabels) => Value,
    is: (one: Recheck) => Value | undefined,
  ) => {
    const pairs = rechecks.flatMap((one) => {
      const [before, after] = [first.get(`${one.article} ${one.n}`), is(one)];
      return before === undefined || after === undefined ? [] : [{ picked: one.picked, was: was(before), is: after }];
    });
    return (['doubted', 'control'] as const).flatMap((picked) =>
      [false, true].map((yes) => {
        const own = pairs.filter((pair) => pair.picked === picked && Boolean(pair.was) === yes);
        return [
          `${picked === 'doubted' ? 'doubted' : 'by chance'}: was ${yes ? '' : 'no '}${asked}`,
          String(own.length),
          String(own.filter((pair) => Boolean(pair.is) !== yes).length),
          String(own.filter((pair) => yes && pair.is && pair.is !== pair.was).length),
        ];
      }),
    );
  };
  return alignTable([
    ['second look, of single readings', 'n', 'changed', 'other degree or side'],
    ...rowsOf(
      'comment',
      ({ editorial }) => editorial,
      (one) => ('editorial' in one ? one.editorial : undefined),
    ),
    ...rowsOf(
      'side',
      ({ partisan }) => partisan,
      (one) => ('partisan' in one ? one.partisan : undefined),
    ),
  ]);
}

function findTwice(): Twice[] {
  const [first, second] = [readReading('pass1'), readReading('pass2')];
  return readManifest().flatMap((article): Twice[] => {
    const others = new Map(second.get(article.id)?.map((labels) => [labels.n, labels]));
    const pairs = (first.get(article.id) ?? []).flatMap((labels) => {
      const other = others.get(labels.n);
      return other ? [[labels, other] as const] : [];
    });
    return pairs.length > 0 ? [{ article, pairs }] : [];
  });
}

export function questionTable(articles: readonly Twice[], intervals: boolean): string[] {
  const figure = (statistic: (articles: readonly Twice[]) => number) => {
    if (intervals) return withInterval(articles, statistic);
    const value = statistic(articles);
    return Number.isNaN(value) ? '–' : value.toFixed(3).replace(/^(-?)0\./, '$1.');
  };
  return alignTable([
    ['label', 'same', 'kappa', 'alpha'],
    ...QUESTIONS.map(({ label, level, answer }) => {
      const ask = (some: readonly Twice[]) =>
        some.flatMap(({ pairs }) => pairs.map(([a, b]) => [answer(a), answer(b)] as [number, number]));
      return [
        level === 'ordinal' ? `${label} (ordinal)` : label,
        figure((some) => {
          const answers = ask(some);
          return answers.filter(([a, b]) => a === b).length / answers.length;
        }),
        figure((some) => {
          const answers = ask(some);
          return cohenKappa(
            answers.map(([a]) => a),
            answers.map(([, b]) => b),
          );
        }),
        figure((some) => krippendorffAlpha(ask(some), level)),
      ];
    }),
  ]);
}

/** F1 of one reading against the other is the same both ways; "gold" is the first reading, "found" the second. */
export function spanTable(articles: readonly Twice[]): string[] {
  const rows = SPANS.flatMap(([label, spans]): CountsRow[] => {
    const count = (weigh: (a: readonly Span[], b: readonly Span[]) => number) =>
      articles.map(({ pairs }): Counts => {
        let [hits, wrong, missed] = [0, 0, 0];
        for (const [a, b] of pairs) {
          const counts = countMatches(spans(a), spans(b), (x, y) => (x.whose === y.whose ? weigh([x], [y]) : 0));
          hits += counts.hits;
          wrong += counts.wrong;
          missed += counts.missed;
        }
        return { hits, wrong, missed };
      });
    return [
      { label: `${label}, exact`, groups: count(sameOffsets) },
      { label: `${label}, overlap`, groups: count(sharedUnits) },
    ];
  });
  return countsTable('spans, whose counted in', rows);
}

function hasOwn(spans: readonly Marked[]): boolean {
  return spans.some(({ whose }) => whose === 'author');
}
