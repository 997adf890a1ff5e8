import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.ts';
import { schemaErrors } from '../annotations/support.ts';
import { run } from './run.ts';

/** A line of the input and what comes of it: an id, or an error with its code. */
const LINES: readonly { line: string | Uint8Array; id: string | null; code?: string; message?: string }[] = [
  { line: '{"id":"a","text":"It may rain."}', id: 'a' },
  { line: '{"text":"No id."}', id: null },
  { line: '{"id":null,"text":"Null id.","title":null}', id: null },
  { line: '{"id":7,"text":"A number."}', id: '7' },
  { line: '{"id":"crlf","text":"x"}\r', id: 'crlf' },
  { line: '{"id":"u2028","text":"one\u2028two\u2029three\u0085four"}', id: 'u2028' },
  { line: '{"id":"surrogate","text":"\\ud83d alone"}', id: 'surrogate' },
  { line: '{"id":"empty","text":""}', id: 'empty' },
  { line: '{"id":"titled","title":"Rain may come","text":"It will."}', id: 'titled' },
  { line: '{"id":"extra","text":"x","outlet":"The Example"}', id: 'extra' },
  { line: '{"id":"b","text":', id: null, code: 'E303' },
  { line: '', id: null, code: 'E303', message: 'the line is blank' },
  { line: ' \t\r', id: null, code: 'E303', message: 'the line is blank' },
  { line: '[{"id":"c","text":"x"}]', id: null, code: 'E304' },
  { line: '"text"', id: null, code: 'E304' },
  { line: 'null', id: null, code: 'E304' },
  { line: '{"id":"d"}', id: 'd', code: 'E304', message: '"text" is missing' },
  { line: '{"id":"e","text":5}', id: 'e', code: 'E304', message: '"text" is not a string' },
  { line: '{"id":"f","text":"x","title":5}', id: 'f', code: 'E304', message: '"title" is not a string' },
  { line: '{"id":1.5,"text":"x"}', id: null, code: 'E304', message: '"id" is neither' },
  { line: '{"id":12345678901234567890,"text":"x"}', id: null, code: 'E304', message: '"id" is neither' },
  { line: Buffer.from('{"id":"g","text":"caf\xe9"}', 'latin1'), id: null, code: 'E302' },
  { line: '{"id":"last","text":"It is fine."}', id: 'last' },
];

test('one line out for each line in, in order; a bad line gives one error line', async () => {
  const stdin = Buffer.concat(LINES.flatMap(({ line }) => [Buffer.from(line), Buffer.from('\n')]));
  const { code, out, err } = await run(['score', '-'], { stdin });
  const records = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, err]).toEqual([3, '']);
  expect(records.map(({ id, error }) => [id, error?.code])).toEqual(LINES.map(({ id, code }) => [id, code]));
  LINES.forEach(({ code, message }, i) => {
    expect(schemaErrors(records[i])).toEqual([]);
    if (code !== undefined) expect(records[i].line).toBe(i + 1);
    if (message !== undefined) expect(records[i].error.message).toContain(message);
  });
});

test('exit code 0 when every line was good; a last line need not end, an ended one is no blank line', async () => {
  const line = '{"id":"a","text":"It may rain."}';
  for (const stdin of [line, `${line}\n`, `\ufeff${line}\r\n`]) {
    const { code, out } = await run(['score', '-'], { stdin });
    expect([code, out.split('\n').length]).toEqual([0, 2]);
  }
  expect(await run(['score', '-'], { stdin: '' })).toEqual({ code: 0, out: '', err: '' });
});

test('the record is that of the library, without text and messages', async () => {
  const article = { id: 'a', title: 'Rain may come', text: 'It may rain, Smith said.' };
  const { out } = await run(['score', '-'], { stdin: JSON.stringify(article) });
  const analyzer = createAnalyzer({ include: { text: false, message: false } });
  expect(out).toBe(`${JSON.stringify(analyzer.analyze(article))}\n`);
  expect(out).not.toMatch(/"(text|message)":"(?!")/);
});

test('--echo repeats them, --unit sentence takes each text as one sentence', async () => {
  const article = { id: 'a', text: 'It may rain. It may snow.' };
  const { out } = await run(['score', '-', '--echo', '--unit', 'sentence'], { stdin: JSON.stringify(article) });
  const record = JSON.parse(out);
  expect(record.sentences.map(({ text }: { text: string }) => text)).toEqual([article.text]);
  expect(record.annotations[0].message).toEqual(expect.any(String));
});

test('any split of the bytes into chunks gives the same', async () => {
  const stdin = '{"id":"é","text":"“It may rain,” café owners said."}\n{"id":"b","text":"Fine."}\n';
  const whole = await run(['score', '-'], { stdin });
  const bytes = Buffer.from(stdin);
  for (const size of [1, 2, 7]) {
    const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    expect((await run(['score', '-'], { chunks })).out).toBe(whole.out);
  }
});
