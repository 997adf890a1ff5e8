import { once } from 'node:events';
import { expect, test } from 'vitest';
import { shell, start } from './run.ts';

const LINE = '{"id":"a","text":"It may rain."}';

/** Command lines as a user types them: exit codes and streams of a real process. */
const CASES: readonly { line: string; code: number; out?: RegExp; err?: RegExp }[] = [
  { line: 'slantwise --version', code: 0, out: /^\d+\.\d+\.\d+\n$/, err: /^$/ },
  { line: 'slantwise analyze nosuch.txt', code: 3, out: /^$/, err: /no such file/ },
  { line: 'slantwise score', code: 2, out: /^$/, err: /no input/ },
  { line: `echo 'It may rain.' | slantwise analyze`, code: 0, out: /~~~ hedge/, err: /^$/ },
  {
    line: `echo 'It may rain.' | FORCE_COLOR=1 slantwise analyze`,
    code: 0,
    out: /\u001b\[36m\u001b\[4mmay\u001b\[24m\u001b\[39m/,
  },
  {
    line: `printf '%s\\nbad\\n' '${LINE}' | slantwise score -`,
    code: 3,
    out: /^\{"schema.*\n\{"id":null,"line":2.*\n$/,
  },
  // The reader stops early: no word about it, and no endless run.
  {
    line: `set -o pipefail; { yes '${LINE}' || true; } | slantwise score - | head -n 1`,
    code: 0,
    out: /^.*\n$/,
    err: /^$/,
  },
  { line: `set -o pipefail; slantwise analyze corpus/articles/*.txt | head -n 1`, code: 0, out: /^.*\n$/, err: /^$/ },
];

test.each(CASES)('$line', async ({ line, code, out, err }) => {
  const ran = await shell(line);
  expect(ran.code).toBe(code);
  if (out !== undefined) expect(ran.out).toMatch(out);
  if (err !== undefined) expect(ran.err).toMatch(err);
});

test('answers each line before the next one comes; a signal ends it with 128 + its number', async () => {
  const child = start(['score', '-']);
  let out = '';
  const answered = once(child.stdout, 'data').then(([chunk]) => {
    out += chunk;
  });
  child.stdin.write(`${LINE}\n`);
  await answered;
  child.kill('SIGTERM');
  const [code, signal] = await once(child, 'close');
  expect([code, signal, JSON.parse(out).id]).toEqual([143, null, 'a']);
});
