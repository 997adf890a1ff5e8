import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isFulfilled, type Said } from '../corpus/evaluate/behaviour/expectations.ts';
import { fillTemplate } from '../corpus/evaluate/behaviour/fill.ts';
import { leanTable } from '../corpus/evaluate/behaviour/outlets.ts';
import { testCapability } from '../corpus/evaluate/behaviour/run.ts';
import { readSuite, rowName, type Template } from '../corpus/evaluate/behaviour/suite.ts';
import { evaluateBehaviour } from '../corpus/evaluate/behaviour.ts';
import { readArguments } from '../corpus/evaluate/options.ts';
import { createAnalyzer } from '../src/index.ts';
import { ROOT } from './support/root.ts';

/** Fillings of each template: the first of the hundred that `npm run evaluate -- behaviour` draws. */
const COUNT = 12;

const suite = readSuite();
const analyzer = createAnalyzer();
const promised = suite.capabilities.filter((one) =>
  one.expects.some((expectation) => suite.floors.get(rowName(one, expectation)) !== null),
);

describe('behaviour keeps to the floors of corpus/behaviour/floors.yml', () => {
  test.each(promised)('$name', (capability) => {
    const outcomes = [...testCapability(capability, suite, analyzer, COUNT)];
    for (const expectation of capability.expects) {
      const row = rowName(capability, expectation);
      const floor = suite.floors.get(row) ?? null;
      if (floor === null) continue;
      const own = outcomes.filter((outcome) => outcome.row === row);
      const failed = own.filter(({ passed }) => !passed);
      const passed = (own.length - failed.length) / own.length;
      const shown = failed.slice(0, 5).map(({ text, to }) => (to === null ? text : `${text} → ${to}`));
      expect(passed, [`${row}: ${passed.toFixed(3)}, floor ${floor}`, ...shown].join('\n')).toBeGreaterThanOrEqual(
        floor,
      );
    }
  });
});

describe('the suite', () => {
  it('has the templates that were asked for, and enough fillings of most', () => {
    const templates = suite.capabilities.flatMap((one) => one.templates);
    expect(templates.length).toBeGreaterThanOrEqual(80);
    const counts = templates.map((template) => fillTemplate(template, suite.fills, 100).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(7);
    expect(counts.filter((count) => count === 100).length).toBeGreaterThan(0.8 * templates.length);
  });

  it('lets what is wrong fail', () => {
    const wrong = {
      ...suite.capabilities[0]!,
      expects: ['editorial'] as const,
      templates: [{ text: 'The {project} in {city} opened in {year}.' }],
    };
    const outcomes = [...testCapability(wrong, suite, analyzer, COUNT)];
    expect(outcomes.map(({ passed }) => passed)).toEqual(outcomes.map(() => false));
    expect(outcomes).toHaveLength(COUNT);
  });
});

describe('filling a template', () => {
  const fills = new Map([
    ['name', ['Ann', 'Bea', 'Cy', 'Dov']],
    ['thing', ['apple', 'union', 'hour', 'tree', '8-track']],
  ]);
  const fill = (template: Template, count = 20) => fillTemplate(template, fills, count);

  it('gives the same fillings again, all different, fewer the first of more', () => {
    const template = { text: '{name} saw a(n) {thing}.' };
    const all = fill(template);
    expect(fill(template)).toEqual(all);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(fill(template, 3)).toEqual(all.slice(0, 3));
    // Every word comes up before one comes again.
    expect(new Set(fill(template, 4).map(({ words }) => words.get('name'))).size).toBe(4);
  });

  it('changes what it should and nothing else', () => {
    for (const { text, to } of fill({ text: '{name} met {name:2} by the {thing}.', change: 'name' })) {
      expect(to).not.toBe(text);
      expect(to?.split(' by ')[1]).toBe(text.split(' by ')[1]);
      expect(text).not.toMatch(/^(\w+) met \1 /);
    }
    const [swapped] = fill({ text: '{name} met Democrats.', swap: true });
    expect(swapped?.to).toBe(swapped?.text.replace('Democrats', 'Republicans'));
  });

  it('writes articles and capitals', () => {
    const texts = fill({ text: '"a(n) {thing} fell," he said.' }).map(({ text }) => text.split(' fell')[0]);
    expect(texts.sort()).toEqual(['"A tree', '"A union', '"An 8-track', '"An apple', '"An hour']);
  });
});

describe('expectations', () => {
  const said = (text: string): Said => analyzer.analyze(text, { unit: 'sentence' }).sentences;
  const plain = said('The bridge opened on Monday.');
  const loud = said('The bridge is a disgraceful, idiotic scandal.');
  const quoted = said('"The bridge is a disgraceful, idiotic scandal," Ann Miller said.');

  test.each([
    ['low', plain, null, true],
    ['low', loud, null, false],
    ['editorial', loud, null, true],
    ['editorial', quoted, null, false],
    ['not reported', loud, null, true],
    ['not reported', plain, null, false],
    ['attributed', quoted, null, true],
    ['attributed', loud, null, false],
    ['equal', plain, plain, true],
    ['equal', plain, loud, false],
    ['mirrored', said('Trump lied.'), said('Biden lied.'), true],
    ['mirrored', plain, loud, false],
    ['alike', plain, plain, true],
    ['alike', plain, loud, false],
    ['author falls silent', loud, quoted, true],
    ['author falls silent', quoted, loud, false],
    ['source takes over', loud, quoted, true],
    ['source takes over', loud, plain, false],
    ['loaded rises', plain, loud, true],
    ['loaded rises', loud, plain, false],
    ['loaded falls', loud, plain, true],
    ['loaded falls', plain, plain, false],
    ['editorializing rises', plain, loud, true],
    ['editorializing rises', plain, plain, false],
    ['editorializing falls', loud, plain, true],
    ['editorializing falls', plain, loud, false],
    ['hedging rises', plain, said('The bridge may open on Monday.'), true],
    ['hedging rises', plain, loud, false],
    ['tone rises', loud, plain, true],
    ['tone rises', plain, loud, false],
    ['leaves reported', plain, loud, true],
    ['leaves reported', loud, plain, false],
  ] as const)('%s', (expectation, from, to, fulfilled) => {
    expect(isFulfilled(expectation, from, to)).toBe(fulfilled);
  });
});

it('tells false alarms by lean of the outlet, with their difference', () => {
  const alarms = [
    { lean: 'left', part: 1, whole: 10 },
    { lean: 'left', part: 0, whole: 10 },
    { lean: 'right', part: 3, whole: 10 },
    { lean: 'center', part: 0, whole: 10 },
  ] as const;
  const lines = leanTable('marked', alarms).map((line) =>
    line
      .replace(/\[.*?\]/g, '')
      .trim()
      .replace(/\s+/g, ' '),
  );
  expect(lines).toEqual([
    'marked n share',
    'outlet left 20 .050',
    'outlet center 10 .000',
    'outlet right 10 .300',
    'left minus right -.250',
  ]);
});

it('has every row in docs/behaviour.md (UPDATE_DOCS=1 fills the table anew)', () => {
  const path = join(ROOT, 'docs/behaviour.md');
  const block = /(?<=```text\n)Behaviour, [^`]*(?=```)/;
  if (process.env['UPDATE_DOCS'] === '1') {
    const lines = [...evaluateBehaviour(readArguments(['behaviour']).options)];
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(block, () => `${lines.join('\n')}\n`),
    );
  }
  const printed = block.exec(readFileSync(path, 'utf8'))?.[0] ?? '';
  const shown = [...printed.matchAll(/^ {2}(\S.*?) +(?:MFT|INV|DIR) /gm)].map(([, row]) => row);
  expect(shown).toEqual(suite.capabilities.flatMap((one) => one.expects.map((what) => rowName(one, what))));
});
