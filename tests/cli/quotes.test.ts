import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute } from '../../src/index.ts';
import { schemaErrors } from '../annotations/support.ts';
import { run } from './run.ts';

const TEXT =
  'Officials say the bridge will close. “It is a disgrace,” Ann Roe conceded. The plan is expected to fail.\n';

let folder = '';
const path = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slantwise-cli-'));
  writeFileSync(path('a.txt'), TEXT);
  writeFileSync(path('b.txt'), 'Rain is likely.\n');
  writeFileSync(path('bom.txt'), `\ufeff${TEXT}`);
  writeFileSync(path('latin1.txt'), Buffer.from('Caf\xe9 owners may protest.', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('text', () => {
  /** Arguments and all of standard output. */
  const TABLES: readonly [string, string][] = [
    [
      '-',
      `
speaker    kind      cue       words
Officials  indirect  say       the bridge will close
Ann Roe    direct    conceded  “It is a disgrace,”

2 of 3 attributions, 2 speakers
`,
    ],
    [
      '- --all',
      `
speaker    kind      cue          voice   words
Officials  indirect  say          source  the bridge will close
Ann Roe    direct    conceded     source  “It is a disgrace,”
unnamed    indirect  is expected  author  The plan … to fail

3 attributions, 2 speakers
`,
    ],
    [
      '- --by speaker',
      `
Officials (group, 1)
  indirect  say       the bridge will close

Ann Roe (person, 1)
  direct    conceded  “It is a disgrace,”

2 of 3 attributions, 2 speakers
`,
    ],
    [
      '- --by text --title Bridge_closes,_officials_say',
      `
speaker    kind      cue       words
officials  indirect  say       Bridge closes
Officials  indirect  say       the bridge will close
Ann Roe    direct    conceded  “It is a disgrace,”

3 of 4 attributions, 2 speakers
`,
    ],
  ];
  test.each(TABLES)('quotes %s', async (line, expected) => {
    const args = line.split(' ').map((word) => word.replaceAll('_', ' '));
    const { code, out, err } = await run(['quotes', ...args], { stdin: TEXT });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(expected.slice(1));
  });

  test('a heading a file when there are several; bad files do not stop the others', async () => {
    const files = ['b.txt', 'latin1.txt', 'nosuch.txt', 'a.txt'].map(path);
    const { code, out, err } = await run(['quotes', ...files]);
    expect(code).toBe(3);
    expect(out).toBe(
      `${files[0]}\n\nNobody is quoted or cited.\n\n${files[3]}\n\n${(TABLES[0] as string[])[1]?.slice(1)}`,
    );
    expect(err).toBe(
      `slantwise: ${files[1]}: not valid UTF-8: convert the text to UTF-8 first\n` +
        `slantwise: ${files[2]}: cannot be read: there is no such file\n`,
    );
  });

  test.each([
    [true, [], true],
    [false, [], false],
    [true, ['--no-color'], false],
  ])('colour: terminal %s, %s → %s', async (tty, args, color) => {
    const { out } = await run(['quotes', '-', ...args], { stdin: TEXT, tty });
    expect(out.includes('\u001b[')).toBe(color);
  });

  test('the width is that of the terminal', async () => {
    const stdin = `Officials say ${'the bridge will close and '.repeat(20)}nobody knows when.`;
    const { out } = await run(['quotes', '-'], { stdin, tty: true, columns: 80, env: { NO_COLOR: '1' } });
    const longest = Math.max(...out.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    expect(longest).toBeGreaterThan(68);
  });
});

describe('json', () => {
  test('one record for one file, with its name as id, equal to what the library gives', async () => {
    const { code, out, err } = await run(['quotes', path('bom.txt'), '-f', 'json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(attribute({ id: path('bom.txt'), text: `\ufeff${TEXT}` }));
  });

  test('an array for several, errors in their places', async () => {
    const files = ['a.txt', 'nosuch.txt', 'b.txt'].map(path);
    const { code, out } = await run(['quotes', ...files, '-f', 'json']);
    const records = JSON.parse(out);
    expect(code).toBe(3);
    expect(records.map(({ id }: { id: string }) => id)).toEqual(files);
    for (const record of records) expect(schemaErrors(record)).toEqual([]);
    expect(records[1].error.code).toBe('E301');
  });

  test('jsonl: one line a file; standard input has no id', async () => {
    const { code, out } = await run(['quotes', '-', path('latin1.txt'), '-f', 'jsonl'], { stdin: TEXT });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(3);
    expect(first).toEqual(attribute(TEXT));
    expect(second.error.code).toBe('E302');
  });
});
