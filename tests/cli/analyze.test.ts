import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { schemaErrors } from '../annotations/support.ts';
import { run } from './run.ts';

const TEXT = 'Officials say the bridge will close on Monday. It may be the last thing we need.\n';

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slantwise-cli-'));
  writeFileSync(path('a.txt'), TEXT);
  writeFileSync(path('b.txt'), 'Rain is likely.\n');
  writeFileSync(path('bom.txt'), `\ufeff${TEXT}`);
  writeFileSync(path('latin1.txt'), Buffer.from('Caf\xe9 owners may protest.', 'latin1'));
  writeFileSync(path('empty.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('json', () => {
  test('one document for one file, with its name as id, equal to what the library gives', async () => {
    const { code, out, err } = await run(['analyze', path('a.txt'), '--format', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(createAnalyzer().analyze({ id: path('a.txt'), text: TEXT }));
    expect(schemaErrors(JSON.parse(out))).toEqual([]);
  });

  test('an array for several', async () => {
    const { out } = await run(['analyze', path('a.txt'), path('b.txt'), '-f', 'json']);
    expect(JSON.parse(out).map((record: { id: string }) => record.id)).toEqual([path('a.txt'), path('b.txt')]);
  });

  test('standard input has no id; the title is a field of its own', async () => {
    const { out } = await run(['analyze', '-f', 'json', '--title', 'Bridge may close'], { stdin: TEXT });
    const record = JSON.parse(out);
    expect(record).toEqual(createAnalyzer().analyze({ title: 'Bridge may close', text: TEXT }));
    expect([record.id, record.blocks[0].field]).toEqual([null, 'title']);
  });

  test('explanations on request', async () => {
    const { out } = await run(['analyze', '-', '-f', 'json', '--explain'], { stdin: TEXT });
    const record = JSON.parse(out);
    expect(record.explanations).toHaveLength(record.sentences.length);
    expect(schemaErrors(record)).toEqual([]);
    expect(Object.keys(record).at(-1)).toBe('explanations');
  });
});

describe('jsonl', () => {
  test('one line a file, an error record in the place of what cannot be read, exit code 3', async () => {
    const files = ['a.txt', 'nosuch.txt', 'latin1.txt', '', 'empty.txt'].map(path);
    const { code, out, err } = await run(['analyze', ...files, '--format', 'jsonl']);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(records.map(({ id }) => id)).toEqual(files);
    expect(records.map(({ error }) => error?.code)).toEqual([undefined, 'E301', 'E302', 'E301', undefined]);
    for (const record of records) expect(schemaErrors(record)).toEqual([]);
    expect(err.trimEnd().split('\n')).toEqual([
      `slantwise: ${files[1]}: cannot be read: there is no such file`,
      `slantwise: ${files[2]}: not valid UTF-8: convert the text to UTF-8 first`,
      `slantwise: ${files[3]}: cannot be read: it is a directory`,
    ]);
  });
});

describe('offsets', () => {
  test('slice what the user has: a byte order mark counts', async () => {
    const { out } = await run(['analyze', path('bom.txt'), '-f', 'json']);
    const { source, sentences } = JSON.parse(out);
    expect(source.length).toBe(TEXT.length + 1);
    for (const { start, end, text } of sentences) expect(`\ufeff${TEXT}`.slice(start, end)).toBe(text);
  });
});

describe('text', () => {
  test('a heading a file when there are several; bad files do not stop the others', async () => {
    const { code, out, err } = await run(['analyze', path('a.txt'), path('latin1.txt'), path('b.txt')]);
    expect(code).toBe(3);
    expect(out.split('\n').filter((line) => line.startsWith(folder))).toEqual([path('a.txt'), path('b.txt')]);
    expect(out.match(/^Summary$/gm)).toHaveLength(2);
    expect(err).toMatch(/^slantwise: .*latin1\.txt: not valid UTF-8/);
  });

  test('--only goes by the thresholds given', async () => {
    const hedged = async (...args: string[]) =>
      (await run(['analyze', '-', '--only', 'hedged', ...args], { stdin: 'The bridge may close. It opened.' })).out;
    expect(await hedged()).toContain('1 of 2 sentences are hedged');
    expect(await hedged('--threshold', 'hedged=0.99')).toContain('0 of 2 sentences are hedged');
    expect(await hedged('--threshold', 'hedged=0')).toContain('2 of 2 sentences are hedged');
  });

  test('--only says how many it left', async () => {
    const { out } = await run(['analyze', '-', '--only', 'partisan'], { stdin: TEXT });
    expect(out).toContain('0 of 2 sentences are partisan');
    expect(out).not.toContain('bridge');
  });

  test('--explain lists contributions', async () => {
    const { out } = await run(['analyze', '-', '--explain'], { stdin: TEXT });
    expect(out).toMatch(/^ +hedging \S+ = logit [+-]\d+\.\d{4}$/m);
    expect(out).toMatch(/^ +[+-]\d+\.\d{4} {2}bias$/m);
    expect(out).toMatch(/^ +\+\d+\.\d{4} {2}rule:hedging\/\S+ {2}“may”$/m);
  });

  test('--rule, --allow and --threshold reach the analyzer', async () => {
    const plain = await run(['analyze', '-', '-f', 'json'], { stdin: TEXT });
    const off = await run(['analyze', '-', '-f', 'json', '--rule', 'hedging=off'], { stdin: TEXT });
    const strict = await run(
      ['analyze', '-', '-f', 'json', '--threshold', 'reported=0', '--threshold', 'editorial=0'],
      {
        stdin: TEXT,
      },
    );
    const types = (out: string) => JSON.parse(out).annotations.map(({ type }: { type: string }) => type);
    expect(types(plain.out)).toContain('hedge');
    expect(types(off.out)).not.toContain('hedge');
    expect(JSON.parse(strict.out).sentences[1].verdict).toBe('editorial');
    const configs = [plain, off, strict].map(({ out }) => JSON.parse(out).engine.config);
    expect(new Set(configs).size).toBe(3);
  });
});

/** When colour is used: environment, terminal or not, flag. */
const COLOR: readonly { tty: boolean; env?: Record<string, string>; args?: string[]; color: boolean }[] = [
  { tty: true, color: true },
  { tty: false, color: false },
  { tty: true, args: ['--no-color'], color: false },
  { tty: true, env: { NO_COLOR: '1' }, color: false },
  { tty: true, env: { NO_COLOR: '' }, color: true },
  { tty: true, env: { TERM: 'dumb' }, color: false },
  { tty: false, env: { FORCE_COLOR: '1' }, color: true },
  { tty: true, env: { FORCE_COLOR: '0' }, color: false },
  { tty: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' }, color: false },
  { tty: false, env: { FORCE_COLOR: '1' }, args: ['--no-color'], color: false },
];
test.each(COLOR)('colour: $tty $env $args → $color', async ({ tty, env, args, color }) => {
  const { out } = await run(['analyze', '-', ...(args ?? [])], { stdin: TEXT, tty, ...(env ? { env } : {}) });
  expect(out.includes('\u001b[')).toBe(color);
});

const WIDTHS: readonly { tty: boolean; columns?: number; env?: Record<string, string>; most: number }[] = [
  { tty: true, columns: 60, most: 60 },
  { tty: false, columns: 60, most: 100 },
  { tty: false, env: { COLUMNS: '48' }, most: 48 },
];
test.each(WIDTHS)('width: $tty $columns $env', async ({ most, ...surroundings }) => {
  const stdin = `${'Critics say that the plan may be rather long in coming. '.repeat(3)}\n${'word '.repeat(60)}`;
  const { out } = await run(['analyze', '-', '--no-color'], { stdin, ...surroundings });
  const longest = Math.max(...out.split('\n').map((line) => line.length));
  expect(longest).toBeLessThanOrEqual(most);
  expect(longest).toBeGreaterThan(most - 12);
});
