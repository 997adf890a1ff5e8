import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planBatches } from '../../corpus/annotate/batches.ts';
import { readLabelFile } from '../../corpus/annotate/convert.ts';
import { displayArticle } from '../../corpus/annotate/display.ts';
import { readShown } from '../../corpus/annotate/format/shown.ts';
import { type AnnotatedArticle, finalLabels, loadCorpus, loadWider } from '../../corpus/annotate/load.ts';
import { hashText, type ManifestArticle, readManifest, WIDER_MANIFEST } from '../../corpus/annotate/manifest.ts';
import { readRechecks } from '../../corpus/annotate/recheck.ts';
import { readOutlets } from '../../corpus/annotate/sample/outlets.ts';
import { markDoubtful } from '../../corpus/annotate/sample/wider.ts';
import { READINGS, readStored, restoreLabels, type StoredLabels } from '../../corpus/annotate/stored.ts';
import { readTexts } from '../../corpus/annotate/texts.ts';
import { checkManifest, checkStored, checkWider } from '../../corpus/annotate/validate.ts';

const TITLE = 'A shameless plan';
const TEXT = 'Critics say it may fail.\n\nThe shameless mayor smiled.';
const ARTICLE: ManifestArticle = {
  id: 'a001',
  set: 'ptc',
  file: 'ptc/rows.jsonl',
  sourceId: 'one',
  outlet: 'unknown',
  lean: null,
  genre: 'news',
  year: 2016,
  part: 'train',
  attribution: true,
  textHash: hashText(TEXT),
  titleHash: hashText(TITLE),
  sentencesInText: 2,
  sentences: [
    [0, 24],
    [26, 53],
  ],
};
const HASH = hashText('Another text.');
const SOURCE = { text: TEXT, title: TITLE, date: null };
const FILE = `0 a 2 -
L a shameless
1 t 0 -
H vs a Critics
H em s may
A Critics | say | it may fail
2 a 1 -
L a shameless > unmoved`;

function reading(lines: readonly StoredLabels[]) {
  const labels = new Map<string, ReturnType<typeof restoreLabels>[]>();
  for (const line of lines) labels.set(line.article, [...(labels.get(line.article) ?? []), restoreLabels(line)]);
  return labels;
}

describe('the manifest', () => {
  const articles = readManifest();

  it('is in order, and outlets of the test part stand nowhere else', () => {
    expect(articles.length).toBeGreaterThanOrEqual(370);
    expect(checkManifest(articles)).toEqual([]);
  });

  it('names what is wrong', () => {
    const other = { ...ARTICLE, id: 'a002', part: 'test' as const, textHash: 'x', sentences: [[5, 3] as const] };
    expect(checkManifest([ARTICLE, other])).toEqual([
      'a001: unknown is an outlet of the test part',
      'a002: x is no SHA-256',
      'a002: sentences out of order at 5',
    ]);
  });

  it('is dealt out whole: every article once, test twice, at least 15 % of the rest twice', () => {
    const batches = planBatches(articles);
    const ids = (pass: 1 | 2) =>
      batches.filter(({ passes }) => passes.includes(pass)).flatMap((batch) => batch.articles.map(({ id }) => id));
    expect(ids(1).sort()).toEqual(articles.map(({ id }) => id).sort());
    const twice = new Set(ids(2));
    expect(twice.size).toBe(ids(2).length);
    const share = (some: readonly ManifestArticle[]) =>
      some.filter(({ id }) => twice.has(id)).reduce((sum, { sentences }) => sum + sentences.length, 0) /
      some.reduce((sum, { sentences }) => sum + sentences.length, 0);
    expect(share(articles.filter(({ part }) => part === 'test'))).toBe(1);
    expect(share(articles.filter(({ part }) => part !== 'test'))).toBeGreaterThan(0.15);
  });
});

describe('the second look', () => {
  it('is of sentences that train the scores, each once, that had been read once', () => {
    const parts = new Map([...readManifest(), ...readManifest(WIDER_MANIFEST)].map(({ id, part }) => [id, part]));
    const twice = new Set(['pass2', 'adjudicated'].flatMap((name) => readStored(name as 'pass2')).map(keyOf));
    const once = new Set((['pass1', 'wider'] as const).flatMap((name) => readStored(name)).map(keyOf));
    const rechecks = readRechecks();
    expect(rechecks.filter(({ article }) => parts.get(article) !== 'train')).toEqual([]);
    expect(rechecks.filter((one) => twice.has(keyOf(one)) || !once.has(keyOf(one)))).toEqual([]);
    const questions = rechecks.map((one) => `${keyOf(one)} ${'editorial' in one ? 'editorial' : 'partisan'}`);
    expect(new Set(questions).size).toBe(rechecks.length);
    expect(questions.filter((one) => one.endsWith('editorial')).length).toBe(2860);
    expect(questions.filter((one) => one.endsWith('partisan')).length).toBe(2334);
  });

  function keyOf({ article, n }: { readonly article: string; readonly n: number }): string {
    return `${article} ${n}`;
  }
});

describe('the wider sample', () => {
  const windows = readManifest(WIDER_MANIFEST);
  const byId = new Map(windows.map((window) => [window.id, window]));
  const lines = readStored('wider');

  it('is in order, for training alone, and apart from the first sample and the outlets of its test part', () => {
    expect(windows.length).toBeGreaterThan(1500);
    expect(windows.filter(({ sentences }) => sentences.length > 16)).toEqual([]);
    expect(checkWider(windows, readManifest())).toEqual([]);
  });

  it('names what is wrong', () => {
    const test = { ...ARTICLE, part: 'test' as const };
    const window = { ...ARTICLE, id: 'w0001', outlet: 'other' };
    const later = { ...window, id: 'x0001', outlet: 'unknown', part: 'dev' as const, sourceId: 'two', textHash: HASH };
    expect(checkWider([window, later, { ...later, id: 'x1', part: 'train', outlet: 'other' }], [test])).toEqual([
      'x1: an id is ^[wxy]\\d{4}$, once',
      'w0001: drawn before',
      'x0001: the wider sample is for training alone',
      'x0001: unknown is an outlet of the test part',
      'x1: drawn before',
    ]);
  });

  it('holds labels that keep the rules, every sentence of every window once, in order', () => {
    expect(lines.flatMap((line) => checkStored(line, byId.get(line.article)))).toEqual([]);
    const expected = [...windows]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, titleHash, sentences }) => {
        const numbers = sentences.map((_, i) => `${id} ${i + 1}`);
        return titleHash === null ? numbers : [`${id} 0`, ...numbers];
      });
    expect(lines.map(({ article, n }) => `${article} ${n}`)).toEqual(expected);
  });

  it('is in the short form: no hedges, terms, targets or attributions', () => {
    const asked = new Set('article n voice editorial partisan partisanSource loaded'.split(' '));
    expect(lines.flatMap((line) => Object.keys(line).filter((key) => !asked.has(key)))).toEqual([]);
    expect(lines.flatMap(({ loaded }) => loaded ?? []).filter((word) => 'neutral' in word)).toEqual([]);
  });

  it('is stored from a reader’s file, where a window has a title and where it has none', () => {
    const window: ManifestArticle = { ...ARTICLE, id: 'w0001', attribution: false };
    const file = '0 a 2 -\nL a shameless\n1 t 0 -\n2 a 1 -\nL a shameless';
    const stored = readLabelFile(file, window, SOURCE);
    expect(stored.problems).toEqual([]);
    expect(stored.lines).toEqual([
      { article: 'w0001', n: 0, voice: 'author', editorial: 2, loaded: [{ start: 2, end: 11, whose: 'author' }] },
      { article: 'w0001', n: 1, voice: 'attributed', editorial: 0 },
      { article: 'w0001', n: 2, voice: 'author', editorial: 1, loaded: [{ start: 30, end: 39, whose: 'author' }] },
    ]);
    const later: ManifestArticle = { ...window, titleHash: null, sentences: [[26, 53]] };
    expect(readLabelFile('1 a 1 -\nL a shameless', later, { ...SOURCE, title: null }).lines).toEqual([
      { article: 'w0001', n: 1, voice: 'author', editorial: 1, loaded: [{ start: 30, end: 39, whose: 'author' }] },
    ]);
  });
});

describe('stored labels', () => {
  const byId = new Map(readManifest().map((article) => [article.id, article]));

  it.each(READINGS)('of %s keep the rules', (name) => {
    const lines = readStored(name);
    expect(lines.flatMap((line) => checkStored(line, byId.get(line.article)))).toEqual([]);
    const keys = lines.map(({ article, n }) => `${article} ${String(n).padStart(3, '0')}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('cover whole articles', () => {
    for (const name of ['pass1', 'pass2'] as const)
      for (const [id, labels] of reading(readStored(name))) {
        const article = byId.get(id) as ManifestArticle;
        expect(labels.length, `${name} ${id}`).toBe(article.sentences.length + (article.titleHash === null ? 0 : 1));
      }
  });

  const wrong: readonly (readonly [name: string, line: object, problem: RegExp])[] = [
    ['a voice', { voice: 'writer' }, /voice is author, attributed, mixed, not writer/],
    ['a sentence', { n: 9 }, /there is no sentence 9/],
    ['a key', { text: 'no text here' }, /no key text/],
    ['a span outside', { hedges: [{ start: 20, end: 30, class: 'adverb', whose: 'author' }] }, /outside its sentence/],
    ['loaded and no comment', { loaded: [{ start: 0, end: 7, whose: 'author' }] }, /editorial at least 1/],
    ['attribution not asked', { attributions: undefined }, /exactly where they were asked/],
  ];
  it.each(wrong)('are refused for %s', (_name, change, problem) => {
    const line = { article: 'a001', n: 1, voice: 'author', editorial: 0, attributions: [], ...change } as StoredLabels;
    expect(checkStored({ ...line, ...change } as StoredLabels, ARTICLE).join('\n')).toMatch(problem);
  });

  it('come from a reader’s file, with offsets into text and title', () => {
    const { lines, problems } = readLabelFile(FILE, ARTICLE, SOURCE);
    expect(problems).toEqual([]);
    expect(lines.flatMap((line) => checkStored(line, ARTICLE))).toEqual([]);
    expect(lines[0]?.loaded?.map(({ start, end }) => TITLE.slice(start, end))).toEqual(['shameless']);
    expect(lines[1]?.hedges?.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Critics', 'may']);
    expect(lines[2]?.loaded).toEqual([{ start: 30, end: 39, whose: 'author', neutral: 'unmoved' }]);
    expect(JSON.stringify(lines)).not.toContain('mayor');
  });

  it('are read from what readers are shown', () => {
    const shown = readShown(displayArticle(ARTICLE, SOURCE));
    expect(shown.id).toBe('a001');
    expect(shown.attribution).toBe(true);
    expect(shown.sentences).toEqual([
      [0, TITLE],
      [1, 'Critics say it may fail.'],
      [2, 'The shameless mayor smiled.'],
    ]);
  });
});

describe('the loader', () => {
  let data = '';
  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'slantwise-corpus-'));
    mkdirSync(join(data, 'ptc'));
    const rows = [
      { id: 'one', text: TEXT, title: ` ${TITLE}` },
      { id: 'two', text: `${TEXT} Changed.`, title: TITLE },
      { id: 'three', text: TEXT, title: 'Another title' },
    ];
    writeFileSync(join(data, 'ptc/rows.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  });
  afterAll(() => rmSync(data, { recursive: true }));

  it('joins what fits and names what does not, an article a line', () => {
    const manifest = [
      ARTICLE,
      { ...ARTICLE, id: 'a002', sourceId: 'two' },
      { ...ARTICLE, id: 'a003', sourceId: 'three' },
      { ...ARTICLE, id: 'a004', sourceId: 'four' },
      { ...ARTICLE, id: 'a005', file: 'basil/rows.jsonl' },
    ];
    const { lines } = readLabelFile(FILE, ARTICLE, SOURCE);
    const all = manifest.flatMap(({ id }) => lines.map((line) => ({ ...line, article: id })));
    const { articles, diagnostics } = loadCorpus(data, manifest, finalLabels(reading(all), new Map(), new Map()));
    expect(diagnostics).toEqual([
      'a002 (ptc/rows.jsonl, two): the text is not the one that was annotated (its hash differs)',
      'a003 (ptc/rows.jsonl, three): the title is not the one that was annotated (its hash differs)',
      'a004 (ptc/rows.jsonl, four): there is no such row',
      'basil/rows.jsonl: not in the data folder, so 1 articles are left out',
    ]);
    expect(articles.map(({ id, text, title, labels }) => [id, text, title, labels.length])).toEqual([
      ['a001', TEXT, TITLE, 3],
    ]);
  });

  it('takes the third reading before the first, and says how sure a label is', () => {
    const { lines } = readLabelFile(FILE, ARTICLE, SOURCE);
    const second = lines.map((line) => (line.n === 0 ? line : { ...line, editorial: 2 as const }));
    const third = second.filter(({ n }) => n === 2);
    const final = finalLabels(reading(lines), reading(second), reading(third)).get('a001');
    expect(final?.map(({ status, labels }) => [status, labels.editorial])).toEqual([
      ['two readings, equal', 2],
      ['two readings, open', 0],
      ['two readings, settled', 2],
    ]);
  });
});

const DATA = fileURLToPath(new URL('../../../shared/data', import.meta.url));
describe.skipIf(!existsSync(DATA))('with the data sets at hand', () => {
  it('every text is the one that was annotated, and spans are whole words', () => {
    const manifest = readManifest();
    const labels = finalLabels();
    // Articles without labels yet are joined too: their hashes count.
    const { articles, diagnostics } = loadCorpus(
      DATA,
      manifest,
      new Map(manifest.map(({ id }) => [id, labels.get(id) ?? []])),
    );
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(manifest.length);
    checkSpans(articles);
  });

  it('every window of the wider sample joins too', () => {
    const { articles, diagnostics } = loadWider(DATA);
    expect(diagnostics).toEqual([]);
    expect(articles).toHaveLength(readManifest(WIDER_MANIFEST).length);
    checkSpans(articles);
  });

  it('no window of unknown outlet that is learned from names an outlet of the test part', () => {
    const windows = readManifest(WIDER_MANIFEST);
    expect(markDoubtful(windows, readTexts(DATA, windows), readOutlets())).toEqual(windows);
  });
});

/** Sentences are trimmed and inside the text; what is marked begins and ends with a word. */
function checkSpans(articles: readonly AnnotatedArticle[]): void {
  for (const { text, title, sentences, labels } of articles) {
    expect(sentences.at(-1)?.[1]).toBeLessThanOrEqual(text.length);
    const untrimmed = sentences.filter(([start, end]) => text.slice(start, end) !== text.slice(start, end).trim());
    expect(untrimmed).toEqual([]);
    const cut = labels.flatMap(({ labels: { n, hedges, loaded, terms, targets } }) =>
      [...hedges, ...loaded, ...terms, ...targets].filter(({ start, end }) => {
        const field = n === 0 ? (title ?? '') : text;
        return end > field.length || cutsWord(field, start) || cutsWord(field, end);
      }),
    );
    expect(cut).toEqual([]);
  }
}

function cutsWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1));
}
