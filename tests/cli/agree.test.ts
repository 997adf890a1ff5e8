import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { ownArticles } from '../support/articles.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'slantwise-agree-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, records: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return path;
}

/** A sentence of a flat file: `a 0 value`. */
const row = (id: string, start: number, values: Readonly<Record<string, unknown>>) => ({
  id,
  start,
  end: start + 9,
  ...values,
});
const column = (name: string, values: readonly (readonly [id: string, start: number, value: unknown])[]) =>
  values.map(([id, start, value]) => row(id, start, { [name]: value }));

async function figures(args: readonly string[]): Promise<Record<string, number | null>> {
  const { code, out, err } = await run(['agree', ...args, '--format', 'json', '--rounds', '20']);
  expect([code, err]).toEqual([0, '']);
  const { figures } = JSON.parse(out) as { figures: { name: string; value: number | null }[] };
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}

describe('figures', () => {
  const scores = file(
    'scores.jsonl',
    column('editorializing', [
      ['a', 0, 0.8],
      ['a', 10, 0.4],
      ['b', 0, 0.4],
      ['b', 10, 0.2],
      ['c', 0, 0.9],
    ]),
  );
  const gold = file(
    'gold.jsonl',
    column('gold', [
      ['a', 0, 1],
      ['a', 10, true],
      ['b', 0, 0],
      ['b', 10, false],
    ]),
  );

  test('of a score are those counted by hand', async () => {
    // Found at .5: one of two positives, nothing else. Kappa: (3/4 − 1/2) ÷ (1 − 1/2).
    expect(await figures([scores, gold])).toEqual({
      AUC: 0.875,
      // Bins .2, .4 (two sentences, one positive), .8: |0−.2| + |1−.8| + |1−.8| over 4.
      ECE: 0.15,
      precision: 1,
      recall: 0.5,
      F1: 0.6667,
      kappa: 0.5,
      alpha: 0.5333,
    });
  });

  test('take the threshold and the labels that are a yes from the command line', async () => {
    const words = file(
      'words.jsonl',
      column('bias', [
        ['a', 0, 'high'],
        ['a', 10, 'some'],
        ['b', 0, 'none'],
      ]),
    );
    const found = await figures([scores, words, '--gold', 'bias', '--positive', 'high,some', '--threshold', '.4']);
    expect([found['recall'], found['precision']]).toEqual([1, 0.6667]);
  });

  const readers = [
    [0, 0],
    [1, 1],
    [2, 1],
    [2, 2],
    [0, 0],
    [1, 2],
  ].map(([first, second], i) => ({ id: i < 3 ? 'a' : 'b', start: i * 10, first, second }));
  const [one, two] = (['first', 'second'] as const).map((name) =>
    file(
      `${name}.jsonl`,
      readers.map(({ id, start, [name]: value }) => row(id, start, { editorial: value })),
    ),
  ) as [string, string];
  const labelled = ['--column', 'editorial', '--gold', 'editorial'];

  test('of two readers: shares, kappa, alpha and F1 a label', async () => {
    // Same 4 of 6; chance (2·2 + 2·2 + 2·2) ÷ 36 = 1/3, so kappa 1/2.
    expect(await figures([one, two, ...labelled])).toMatchObject({
      same: 0.6667,
      kappa: 0.5,
      'F1 of 0': 1,
      'F1 of 1': 0.5,
      'F1 of 2': 0.5,
      'macro-F1': 0.6667,
    });
    const ordinal = await figures([one, two, ...labelled, '--alpha', 'ordinal']);
    // All differences are of neighbours, which ordinal alpha forgives in part.
    expect(ordinal['alpha']).toBeGreaterThan(0.6);
    expect(await figures([one, two, ...labelled, '--positive', '1,2'])).toMatchObject({ same: 1, kappa: 1, F1: 1 });
  });

  test('are printed with their intervals, the same each time', async () => {
    const args = ['agree', one, two, ...labelled, '--rounds', '50'];
    const { out } = await run(args);
    expect(out).toMatch(/6 sentences of 2 documents\n\n {2}same +0\.667 +\[0\.667, 0\.667\]\n/);
    expect((await run(args)).out).toBe(out);
  });
});

describe('full records', () => {
  const articles = ownArticles().map((text, i) => ({ id: `a${i}`, text }));
  const records = articles.map((article) => createAnalyzer().analyze(article));
  const scores = file('records.jsonl', records);
  const labelled = records.flatMap(({ id, sentences }) =>
    sentences.map(({ start, end, field, verdict }) => ({
      id,
      field,
      start,
      end,
      gold: verdict === 'editorial' ? 1 : 0,
    })),
  );

  test('are matched by id, field and offsets, in any order', async () => {
    const found = await figures([scores, file('labels.jsonl', [...labelled].reverse())]);
    // The labels are the verdicts, which are the score at .5.
    expect(found).toMatchObject({ AUC: 1, F1: 1, kappa: 1, alpha: 1 });
  });

  test('have voice and verdict as columns', async () => {
    expect(await figures([scores, scores, '--column', 'voice', '--gold', 'voice'])).toMatchObject({
      same: 1,
      kappa: 1,
    });
    expect(await figures([scores, scores, '--column', 'verdict', '--gold', 'verdict'])).toMatchObject({ kappa: 1 });
  });

  test('calibrate gives an offset that the analyzer takes', async () => {
    // Labels of a reader who calls far more editorial than the scores do.
    const generous = file(
      'generous.jsonl',
      records.flatMap(({ id, sentences }) =>
        sentences
          .filter(({ scores }) => scores !== null)
          .map(({ start, end, field }, i) => ({ id, field, start, end, gold: i % 2 })),
      ),
    );
    const silent = records.flatMap(({ id, sentences }) =>
      sentences
        .filter(({ scores }) => scores === null)
        .map(({ start, end, field }) => ({ id, field, start, end, gold: 0 })),
    );
    const all = file('all.jsonl', [
      ...readFileSync(generous, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
      ...silent,
    ]);
    const out = join(folder, 'offset.json');
    const ran = await run(['calibrate', generous, '--scores', scores, '--rounds', '20', '--out', out]);
    expect(ran).toEqual({ code: 0, out: '', err: '' });
    const fitted = JSON.parse(readFileSync(out, 'utf8'));
    expect(fitted.score).toBe('editorializing');
    expect(fitted.engine).toEqual(records[0]?.engine);
    expect(fitted.offset).toBeGreaterThan(1);
    expect(fitted.offset * 65_536).toBe(Math.round(fitted.offset * 65_536));
    expect(fitted.before.intercept).toBeCloseTo(fitted.offset, 3);
    expect(fitted.after.ece).toBeLessThan(fitted.before.ece);
    expect(Math.abs(fitted.after.intercept)).toBeLessThan(0.5);

    // Where the author says nothing there is no score to move.
    const more = await run(['calibrate', all, '--scores', scores, '--rounds', '20']);
    expect(more.err).toContain(`${silent.length} sentences without a value`);
    expect(JSON.parse(more.out)).toMatchObject({ offset: fitted.offset, n: fitted.n });

    const article = JSON.stringify(articles[0]);
    const scored = await run(['score', '-', '--calibration', out], { stdin: article });
    const own = createAnalyzer({
      calibration: { editorializing: fitted.offset },
      include: { text: false, message: false },
    });
    expect(JSON.parse(scored.out)).toEqual(own.analyze(articles[0] ?? ''));
  });
});

describe('what does not match', () => {
  const scores = file(
    'two.jsonl',
    column('loaded', [
      ['a', 0, 0.5],
      ['a', 10, 0.5],
      ['b', 0, 0.1],
    ]),
  );
  const LOADED = ['--column', 'loaded'];
  const cases: readonly { labels: readonly unknown[]; args?: readonly string[]; says: string }[] = [
    { labels: [row('c', 0, { gold: 1 })], says: ':1: "c" is not in the first file\n' },
    {
      labels: [row('a', 0, { gold: 1 }), { id: 'a', start: 10, end: 21, gold: 0 }],
      says: ':2: the first file has no sentence text 10-21 in "a"; nearest is 10-19\n',
    },
    { labels: [{ id: 'a', start: 0, end: 9, field: 'title', gold: 1 }], says: 'no sentence title 0-9 in "a"\n' },
    {
      labels: [row('a', 0, { gold: 1 }), row('a', 0, { gold: 0 })],
      says: ':2: text 0-9 of "a" stands on line 1 already\n',
    },
    { labels: [row('a', 0, { label: 1 })], says: ':1: there is no column "gold"\n' },
    {
      labels: [row('a', 0, { gold: 1 })],
      args: ['--column', 'hedging'],
      says: 'two.jsonl:1: there is no column "hedging"\n',
    },
    { labels: [{ start: 0, end: 9, gold: 1 }], says: ':1: there is no "id"' },
    { labels: [{ id: 'a', start: 0, gold: 1 }], says: 'needs "start" and "end"' },
    { labels: [{ id: 'a', start: 0, end: 9, field: 'lead', gold: 1 }], says: '"field" is neither' },
    { labels: [row('a', 0, { gold: 'yes' })], says: '"yes" is neither 0 nor 1, true nor false' },
    { labels: [row('a', 0, { gold: null })], says: 'no sentence has a value in both files' },
    {
      labels: [row('a', 0, { gold: 1 })],
      args: [...LOADED, '--alpha', 'ordinal'],
      says: '--alpha ordinal needs labels',
    },
  ];
  test.each(cases)('exit code 3: $says', async ({ labels, args = LOADED, says }) => {
    const { code, out, err } = await run(['agree', scores, file('bad.jsonl', labels), ...args]);
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(says);
  });

  test('another text under the same id, and offsets in another unit', async () => {
    const record = createAnalyzer().analyze({ id: 'a', text: 'It may rain. 🙂 It may snow.' });
    const full = file('full.jsonl', [record]);
    const other = file('other.jsonl', [createAnalyzer().analyze({ id: 'a', text: 'It may rain.' })]);
    const points = file('points.jsonl', [{ ...record, offsetUnit: 'codepoint' }]);
    const voices = ['--column', 'voice', '--gold', 'voice'];
    expect((await run(['agree', full, other, ...voices])).err).toContain('is another text in the other file');
    expect((await run(['agree', full, points, ...voices])).err).toContain(
      'in utf16, those of the other file in codepoint',
    );
  });

  test('is left out with --partial, and told', async () => {
    const labels = file(
      'some.jsonl',
      column('gold', [
        ['a', 0, 1],
        ['b', 0, 0],
        ['c', 0, 1],
      ]),
    );
    const { code, out } = await run(['agree', scores, labels, ...LOADED, '--partial', '--rounds', '5']);
    expect(code).toBe(0);
    expect(out).toContain('2 sentences of 2 documents');
    expect(out).toContain('1 sentences that the first file does not have are left out.');
  });

  test.each([
    [['agree', 'a.jsonl'], 2, 'agree compares two files'],
    [['agree', '-', '-'], 2, 'read only once'],
    [['agree', scores, scores, '--threshold', '2'], 2, '--threshold must be a number from 0 to 1'],
    [['calibrate'], 2, 'calibrate takes one file'],
    [['calibrate', scores, '--score', 'tone'], 2, '--score must be'],
    [['calibrate', scores, '--score', 'loaded', '--gold', 'loaded'], 3, 'neither 0 nor 1'],
    [['calibrate', scores, '--score', 'loaded', '--gold', 'loaded', '--positive', '0.1,0.5'], 3, 'are the same'],
    [['analyze', '--calibration', scores], 2, 'not valid JSON'],
    [['analyze', '--calibration', join(folder, 'none')], 2, 'cannot be read (ENOENT)'],
  ])('%j: exit code %d', async (args, code, says) => {
    const ran = await run(args, { stdin: '' });
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(says);
  });
});
