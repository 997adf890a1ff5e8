import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { bootstrapInterval } from '../../src/metrics/bootstrap.ts';
import { type ScoredDocument, sumsOf } from '../../src/report/document.ts';
import { FIGURES } from '../../src/report/figures.ts';
import { periodOf, yearsOf } from '../../src/report/period.ts';
import { makeReporter, type ReportOptions } from '../../src/report/report.ts';
import { reportSvg } from '../../src/report/svg/plot.ts';
import { makeScale } from '../../src/report/svg/scale.ts';
import { reportCsv, reportText } from '../../src/report/tables.ts';
import { ownArticles } from '../support/articles.ts';

const analyzer = createAnalyzer();
const documents: readonly ScoredDocument[] = ownArticles().map((text) => analyzer.analyze(text));
const SPANISH =
  'El alcalde dijo el lunes que la obra costará mucho más de lo previsto y que no habrá dinero para ella.';

function reportOn(some: readonly ScoredDocument[], options: ReportOptions = { by: [] }) {
  const reporter = makeReporter({ rounds: 50, ...options });
  for (const one of some) reporter.add(one);
  return reporter.finish();
}

const withMeta = (meta: Readonly<Record<string, unknown>>, at = 0): ScoredDocument => ({
  ...(documents[at] as ScoredDocument),
  meta,
});

describe('figures of a group', () => {
  test.each(documents.map((document, i) => [i, document] as const))(
    'of article %d alone are those of its summary',
    (_, document) => {
      const [group] = reportOn([document]).groups;
      const summary = document.summary as unknown as Record<string, number | null>;
      expect(group?.figures.map(({ value }) => value)).toEqual(FIGURES.map(({ name }) => summary[name]));
      expect(group?.figures.every(({ interval }) => interval === null)).toBe(true);
      expect([group?.sentences, group?.words]).toEqual([document.summary.sentences, document.summary.words]);
    },
  );

  test('of several articles are those of all of them laid end to end', () => {
    const [group] = reportOn(documents).groups;
    const verdicts = documents.flatMap(({ blocks, sentences }) =>
      sentences.filter(
        ({ block }) => !['byline', 'dateline', 'caption', 'boilerplate'].includes(blocks[block]?.kind ?? ''),
      ),
    );
    const editorial = verdicts.filter(({ verdict }) => verdict === 'editorial').length;
    expect(group?.figures[0]?.value).toBeCloseTo(editorial / verdicts.length, 4);
    expect(group?.sentences).toBe(verdicts.length);
  });

  test('have the intervals that a bootstrap of each alone gives', () => {
    const sums = documents.flatMap((document) => sumsOf(document) ?? []);
    const [group] = reportOn(documents, { by: [], rounds: 200, seed: 3 }).groups;
    const own = bootstrapInterval(
      sums,
      (drawn) =>
        drawn.reduce((sum, one) => sum + one.editorial, 0) / drawn.reduce((sum, one) => sum + one.sentences, 0),
      { rounds: 200, seed: 3 },
    );
    expect(group?.figures[0]?.interval?.[0]).toBeCloseTo(own?.[0] ?? Number.NaN, 4);
    expect(group?.figures[0]?.interval?.[1]).toBeCloseTo(own?.[1] ?? Number.NaN, 4);
    for (const { value, interval } of group?.figures ?? []) {
      expect(interval?.[0]).toBeLessThanOrEqual(value ?? Number.NaN);
      expect(interval?.[1]).toBeGreaterThanOrEqual(value ?? Number.NaN);
    }
  });

  test('depend on the seed alone', () => {
    const once = (seed: number) => reportOn(documents, { by: [], seed });
    expect(once(1)).toEqual(once(1));
    expect(once(1)).not.toEqual(once(2));
  });

  test('leave out what is not scored, and count it', () => {
    const foreign = analyzer.analyze(SPANISH);
    const [plain] = reportOn(documents).groups;
    expect(reportOn([...documents, foreign]).groups).toEqual([
      { ...plain, documents: documents.length + 1, unscored: 1 },
    ]);
    expect(reportOn([foreign]).groups[0]?.figures.map(({ value }) => value)).toEqual(FIGURES.map(() => null));
  });
});

describe('groups', () => {
  const keys = (metas: readonly Readonly<Record<string, unknown>>[], options: ReportOptions) =>
    reportOn(
      metas.map((meta) => withMeta(meta)),
      options,
    ).groups.map(({ key, documents: count }) => [...key, count]);

  test('are made by keys of meta and by the date, in the order of their keys', () => {
    const metas = [
      { outlet: 'b', date: '2024-05-01' },
      { outlet: 'a', date: '2024-06-30T23:59:59-05:00' },
      { outlet: 'b', date: '2024-05-31' },
      { outlet: 'b', date: 'May 2024' },
      { date: '2023-01' },
    ];
    expect(keys(metas, { by: ['outlet', 'month'] })).toEqual([
      ['a', '2024-06', 1],
      ['b', '2024-05', 2],
      ['b', null, 1],
      [null, '2023-01', 1],
    ]);
    expect(keys(metas, { by: ['year'] })).toEqual([
      ['2023', 1],
      ['2024', 3],
      [null, 1],
    ]);
    expect(keys([{ published: '2024-05-01' }], { by: ['month'], dateField: 'published' })).toEqual([['2024-05', 1]]);
  });

  test('take a key of meta before the date, and values that are no text as JSON', () => {
    expect(keys([{ month: 'May', date: '2024-05-01' }, { month: 5 }], { by: ['month'] })).toEqual([
      ['5', 1],
      ['May', 1],
    ]);
    expect(keys([{}, { constructor: 'x' }], { by: ['toString'] })).toEqual([[null, 2]]);
  });
});

test.each([
  ['2024-05-17', 'day', '2024-05-17'],
  ['2024-05-17', 'month', '2024-05'],
  ['2024-05-17', 'quarter', '2024-Q2'],
  ['2024-12', 'quarter', '2024-Q4'],
  ['2024-05-17 08:00', 'year', '2024'],
  [2024, 'year', '2024'],
  [2024, 'month', null],
  ['2024-13-01', 'month', null],
  ['2024-05', 'day', null],
  ['20240517', 'year', null],
  ['17.5.2024', 'year', null],
  [null, 'year', null],
] as const)('the date %j lies in the %s %s', (date, period, expected) => {
  expect(periodOf(date, period)).toBe(expected);
  if (expected !== null) expect(yearsOf(expected)).not.toBeNull();
});

test('periods lie on a line of time in their order', () => {
  const order = ['2023', '2023-02', '2023-Q2', '2023-04-02', '2023-12-31', '2024'].map(yearsOf);
  expect([...order].sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(order);
  expect(['5', 'Fox', '2024-05-17T00', '2024-Q5'].map(yearsOf)).toEqual([null, null, null, null]);
});

const OUTLETS = ['The <b>"Post"</b> & Co', 'Two\nlines, one comma', '', '\u0000\ud83d', 'x'.repeat(80)];
const hostile = reportOn(
  OUTLETS.map((outlet, i) => withMeta({ outlet }, i)),
  { by: ['outlet'] },
);

test('CSV keeps commas, quotes and line breaks inside their fields', () => {
  const csv = reportCsv(hostile);
  expect(csv).toContain('"The <b>""Post""</b> & Co",1,');
  expect(csv).toContain('"Two\nlines, one comma",1,');
  expect(csv.match(/\r\n/g)?.length).toBe(OUTLETS.length + 1);
});

test('the text table has a line a group and a dash where there is nothing to divide by', () => {
  const lines = reportText(reportOn([analyzer.analyze(SPANISH)]))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^ *1 \(1 not scored\) +0 +– +– +– +– +–$/);
});

describe('plots', () => {
  const inMonths = (outlets: number, months: number) =>
    reportOn(
      Array.from({ length: outlets * months }, (_, i) =>
        withMeta(
          { outlet: `o${i % outlets}`, date: `2024-${String((i % months) + 1).padStart(2, '0')}` },
          i % documents.length,
        ),
      ),
      { by: ['outlet', 'month'] },
    );

  test.each([
    ['rows', hostile, OUTLETS.length * FIGURES.length],
    ['a line for each outlet', inMonths(3, 4), 0],
    ['nothing at all', reportOn([]), 0],
  ])('of %s are well-formed, without a number that is none', (_, report, dots) => {
    const svg = reportSvg(report, 'A <title>');
    expect(unclosed(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    if (dots > 0) expect(svg.match(/<circle/g)?.length).toBeLessThanOrEqual(dots);
  });

  test('are lines over time when the last key is a span of time', () => {
    const svg = reportSvg(inMonths(3, 4), '');
    const known = inMonths(3, 4)
      .groups.flatMap(({ figures }) => figures)
      .filter(({ value }) => value !== null);
    expect(svg.match(/<circle/g)).toHaveLength(known.length);
    expect(svg.match(/<path/g)?.length).toBeGreaterThanOrEqual(3);
    expect(svg).toContain('2024-01');
  });

  test('show the eight largest of many lines and say what they leave out', () => {
    const svg = reportSvg(inMonths(11, 12), '');
    expect(svg).toContain('3 more in the table');
  });
});

/** Tags that are not closed in their order. */
function unclosed(svg: string): string[] {
  const open: string[] = [];
  for (const [, end, name, self] of svg.matchAll(/<(\/?)([a-z]+)(?: [a-zA-Z\d-]+="[^"<]*")*(\/?)>/g)) {
    if (self) continue;
    if (!end) open.push(name as string);
    else if (open.pop() !== name) return [`</${name}>`];
  }
  // What no tag takes must not look like one.
  const rest = svg.replace(/<\/?[a-z]+(?: [a-zA-Z\d-]+="[^"<]*")*\/?>/g, '');
  return rest.includes('<') ? [...open, rest.slice(rest.indexOf('<'))] : open;
}

test('a scale covers its range in round steps', () => {
  const size = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(size, size, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      fc.pre(high - low > 1e-6);
      const { ticks, at } = makeScale(low, high, 0, 100);
      const slack = 1e-6 * (high - low);
      expect(ticks[0]).toBeLessThanOrEqual(low + slack);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack);
      expect(ticks.length).toBeLessThanOrEqual(12);
      expect(at(ticks[0] as number)).toBeCloseTo(0, 6);
      expect(at(ticks.at(-1) as number)).toBeCloseTo(100, 6);
    }),
  );
});
