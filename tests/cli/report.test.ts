import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { ownArticles } from '../support/articles.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'slantwise-report-'));
const file = (name: string) => join(folder, name);
const analyzer = createAnalyzer({ include: { text: false, message: false } });
const LINES = ownArticles().map((text, i) =>
  JSON.stringify({
    ...analyzer.analyze({ id: `a${i}`, text }),
    meta: { outlet: i % 2 === 0 ? 'Even' : 'Odd', date: `2024-0${(i % 3) + 1}-05` },
  }),
);

beforeAll(() => writeFileSync(file('scores.jsonl'), `${LINES.join('\n')}\n`));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (...args: string[]) => run(['report', file('scores.jsonl'), '--rounds', '20', ...args]);

test('a table by keys of meta, with what made the records', async () => {
  const { code, out, err } = await report('--by', 'outlet,month');
  expect([code, err]).toEqual([0, '']);
  expect(
    out
      .split('\n')
      .slice(0, 3)
      .map((line) => line.split(/\s{2,}/).slice(0, 2)),
  ).toEqual([
    ['outlet', 'month'],
    ['Even', '2024-01'],
    ['Even', '2024-02'],
  ]);
  expect(out).toMatch(/Made by slantwise .*, model .*, lexicons .*, configuration sha256:/);
});

test.each([
  ['csv', /^outlet,documents,unscored,sentences,words,editorialShare,editorialShareLow,.*\r\nEven,/],
  ['json', /"key": \{\n\s+"outlet": "Even"/],
  ['svg', /^<svg [\s\S]*<\/svg>\n$/],
  ['html', /^<!doctype html>[\s\S]*<svg [\s\S]*<td class="key">Odd<\/td>[\s\S]*<\/html>\n$/],
] as const)('as %s, to a file, the same bytes each time', async (format, expected) => {
  for (const name of ['one', 'two']) {
    const { code, out } = await report('--by', 'outlet', '--format', format, '--title', 'Ours', '--out', file(name));
    expect([code, out]).toEqual([0, '']);
  }
  const written = readFileSync(file('one'), 'utf8');
  expect(written).toMatch(expected);
  expect(readFileSync(file('two'), 'utf8')).toBe(written);
});

test.each(['csv', 'json', 'svg', 'html'])('a file called .%s is of that format', async (format) => {
  await report('--by', 'outlet', '--format', format, '--out', file('asked'));
  await report('--by', 'outlet', '--out', file(`named.${format}`));
  expect(readFileSync(file(`named.${format}`), 'utf8')).toBe(readFileSync(file('asked'), 'utf8'));
});

test('several files are one corpus, whichever file a document stands in', async () => {
  writeFileSync(file('first.jsonl'), `${LINES.slice(0, 5).join('\n')}\n`);
  writeFileSync(file('rest.jsonl'), LINES.slice(5).join('\n'));
  const args = ['--by', 'outlet', '--rounds', '20'];
  const parts = await run(['report', file('first.jsonl'), file('rest.jsonl'), ...args]);
  expect(parts.out).toBe((await run(['report', file('scores.jsonl'), ...args])).out);
  expect((await run(['report', ...args], { stdin: LINES.join('\n') })).out).toBe(parts.out);
});

describe('what cannot be used', () => {
  test('is complained of by its line, and the rest is reported', async () => {
    const bad = ['{"id":', '[]', '{"id":"x","start":0,"end":4}', '', '7', '1', '2'];
    const { code, out, err } = await run(['report', '--rounds', '5'], {
      stdin: [LINES[0], ...bad, LINES[1]].join('\n'),
    });
    expect(code).toBe(3);
    expect(out).toMatch(/^ +2 /m);
    expect(err.trimEnd().split('\n')).toEqual([
      'slantwise: standard input:2: not valid JSON',
      'slantwise: standard input:3: not a JSON object',
      "slantwise: standard input:4: not a full record of 'slantwise score' (--table full)",
      'slantwise: standard input:5: not valid JSON',
      'slantwise: standard input:6: not a JSON object',
      'slantwise: and 2 more of these',
    ]);
  });

  test('error records of the scoring are counted, not complained of', async () => {
    const error = '{"id":null,"line":2,"error":{"code":"E303","message":"not valid JSON"}}';
    const { code, out, err } = await run(['report', '--rounds', '5'], { stdin: [LINES[0], error].join('\n') });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('1 error records are left out.');
  });

  test('records of different engines are told, since their figures differ for that alone', async () => {
    const other = createAnalyzer({ allow: ['may'] }).analyze('It may rain.');
    const { code, err } = await run(['report', '--rounds', '5'], { stdin: `${LINES[0]}\n${JSON.stringify(other)}` });
    expect(code).toBe(0);
    expect(err).toContain('2 different engines or configurations');
  });

  test.each([
    [['--by', 'outlet,,month'], 2, /--by takes names/],
    [['--by', 'a,a'], 2, /--by takes names/],
    [['--format', 'pdf'], 2, /--format must be/],
    [['--rounds', '0'], 2, /--rounds must be a whole number/],
    [['--seed', '-1'], 2, /argument is ambiguous|--seed/],
    [['--out', '/nonexistent/x'], 2, /--out .* cannot be written \(ENOENT\)/],
  ] as const)('%j: exit code %d', async (args, code, message) => {
    const ran = await report(...args);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(message);
  });

  test('a file that is not there is exit code 3', async () => {
    const { code, err } = await run(['report', file('none.jsonl')]);
    expect([code, err.includes('there is no such file')]).toEqual([3, true]);
  });
});
