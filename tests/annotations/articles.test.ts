import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { ROOT } from '../support/root.ts';
import { schemaErrors } from './support.ts';

const FOLDER = join(ROOT, 'corpus/articles');
const articles = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const analyzer = createAnalyzer();

type Place = { start: number; field?: string };
const byStart = (a: Place, b: Place): number => a.start - b.start;

test('there are articles', () => {
  expect(articles.length).toBeGreaterThan(10);
});

test.each(articles)('the record of %s follows the schema to the letter, in text order', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const title = text.split('\n', 1)[0] as string;
  for (const article of [{ text }, { title, text }]) {
    const record = analyzer.analyze(article);
    expect(schemaErrors(record)).toEqual([]);
    // A number in JSON has at most 4 decimals.
    expect(JSON.stringify(record)).not.toMatch(/[[:,]-?\d+\.\d{5}|[[:,]-0[,}\]]/);
    const order = <T>(items: readonly T[], start: (item: T) => Place) => {
      const places = items.map(start).map((span) => (span.field === 'title' ? span.start - text.length : span.start));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    };
    order(record.sentences, (sentence) => sentence);
    order(record.quotations, (quotation) => quotation);
    order(record.annotations, (annotation) => annotation);
    // An attribution stands where the first of its source, cue and content stands.
    order(record.attributions, ({ source, cue, content }) => [...source, ...cue, ...content].sort(byStart)[0] as Place);
  }
});
