import { afterAll, describe, expect, it } from 'vitest';
import { type Analysis, createAnalyzer } from '../src/index.ts';
import { renderTerminal } from '../src/render/index.ts';
import { type Agreement, compare, emptyAgreement, FIELDS } from './articles/compare.ts';
import { readKnownFailures, updateKnownFailures } from './articles/known-failures.ts';
import { type LabelledArticle, readArticle, SLUGS } from './articles/labels.ts';

const analyzer = createAnalyzer();
const articles = SLUGS.map(readArticle);
const analyses = new Map(articles.map((article) => [article.slug, analyzer.analyze(article.text)]));
const comparisons = articles.map((article) => compare(article, analyses.get(article.slug)!));

const disagreements = comparisons.flatMap((comparison) => comparison.disagreements);
const { UPDATE_KNOWN_FAILURES } = process.env;
if (UPDATE_KNOWN_FAILURES === '1') updateKnownFailures(disagreements);
const known = readKnownFailures();

describe('labels', () => {
  it('are there for 16 articles', () => {
    expect(SLUGS).toHaveLength(16);
  });
  it.each(articles)('cover every word of $slug', ({ text, sentences }: LabelledArticle) => {
    let at = 0;
    for (const { start, end } of sentences) {
      expect(text.slice(at, start)).toMatch(/^[\s•*>#_-]*$/);
      at = end;
    }
    expect(text.slice(at)).toMatch(/^[\s#_]*$/);
  });
});

describe('known failures', () => {
  it.each(SLUGS)('list every disagreement about %s, and nothing else', (slug) => {
    const of = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith(`${slug}:`)).sort();
    const found = of(disagreements);
    const listed = of(known.flatMap((group) => group.lines));
    expect({
      'new, not in tests/known-failures.txt': found.filter((line) => !listed.includes(line)),
      'gone, still in tests/known-failures.txt': listed.filter((line) => !found.includes(line)),
    }).toEqual({ 'new, not in tests/known-failures.txt': [], 'gone, still in tests/known-failures.txt': [] });
    expect(listed).toEqual([...new Set(listed)]);
  });
  it('belong to an article and have a reason', () => {
    for (const { reason, lines } of known.slice(1)) {
      expect(lines.length, reason.join(' ')).toBeGreaterThan(0);
      expect(reason.length, lines[0]).toBeGreaterThan(0);
      for (const line of lines) expect(SLUGS).toContain(line.split(':')[0]);
    }
  });
});

describe('golden', () => {
  it.each(articles)('$slug', async ({ slug, text }: LabelledArticle) => {
    const analysis = analyses.get(slug)!;
    const json = `${JSON.stringify(withoutVersions(analysis), null, 2)}\n`;
    await expect(json).toMatchFileSnapshot(`golden/articles/${slug}.json`);
    await expect(renderTerminal(analysis, { text })).toMatchFileSnapshot(`golden/articles/${slug}.txt`);
  });
});

/** Hashes of the data change with every edited word list; a golden file should change only where the analysis does. */
function withoutVersions(analysis: Analysis): unknown {
  return { ...analysis, engine: { ...analysis.engine, version: '*', model: '*', lexicons: '*', config: '*' } };
}

afterAll(() => {
  const sum = emptyAgreement();
  for (const { agreement } of comparisons) {
    for (const field of FIELDS) {
      sum[field].agreed += agreement[field].agreed;
      sum[field].n += agreement[field].n;
    }
  }
  const row = (field: string, { agreed, n }: Agreement): string =>
    `${field.padEnd(16)}${String(agreed).padStart(5)} of${String(n).padStart(5)}  ${((100 * agreed) / n).toFixed(1).padStart(5)} %`;
  console.log(['Agreement with the hand labels', ...FIELDS.map((field) => row(field, sum[field]))].join('\n'));
});
