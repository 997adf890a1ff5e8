import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './run.ts';

/** Wrong command lines and what the program says about them. */
const WRONG: readonly [string, string][] = [
  ['', 'no command'],
  ['frobnicate', "unknown command 'frobnicate'"],
  ['--frobnicate', "unknown option '--frobnicate'"],
  ['analyze', 'no input: name a file, or - for standard input'],
  ['analyze --frobnicate -', "unknown option '--frobnicate'"],
  ['analyze - --format', "'-f, --format <value>' argument missing"],
  ['analyze - --format xml', "--format must be text, json or jsonl, not 'xml'"],
  ['analyze - --only good', "--only must be editorial, hedged or partisan, not 'good'"],
  ['analyze - --only hedged --format json', '--only needs --format text'],
  ['analyze - --explain=yes', "'--explain' does not take an argument"],
  ['analyze - -', 'standard input (-) can be read only once'],
  ['analyze a.txt b.txt --title T', '--title needs a single input'],
  ['analyze - --rule hedging', "--rule takes name=value, not 'hedging'"],
  ['analyze - --rule hedging=maybe', "--rule hedging must be on, off or a number, not 'maybe'"],
  ['analyze - --rule nosuch/rule=off', 'E202 unknown rule'],
  ['analyze - --threshold editorial=high', "--threshold editorial must be a number, not 'high'"],
  ['analyze - --threshold nosuch=0.5', 'E102'],
  ['analyze - --threshold editorial=1.5', 'E102'],
  ['analyze - --lexicon nosuch.yml', 'nosuch.yml: cannot be read'],
  ['quotes', 'no input: name a file, or - for standard input'],
  ['quotes - -', 'standard input (-) can be read only once'],
  ['quotes - --format xml', "--format must be text, json or jsonl, not 'xml'"],
  ['quotes - --by name', "--by must be text or speaker, not 'name'"],
  ['quotes - --by speaker --format json', '--by needs --format text'],
  ['quotes - --all --format jsonl', '--all needs --format text'],
  ['quotes - --rule hedging=off', "unknown option '--rule'"],
  ['quotes a.txt b.txt --title T', '--title needs a single input'],
  ['score', 'no input: name files or folders'],
  ['score - -', 'standard input (-) can be read only once'],
  ['score - --unit paragraph', "--unit must be document or sentence, not 'paragraph'"],
  ['score - --table words', '--table must be full, documents, sentences, annotations or attributions'],
  ['score - --format json', "--format must be jsonl, csv or parquet, not 'json'"],
  ['score - --format csv', '--format csv needs a flat table'],
  ['score - --table documents --format parquet', '--format parquet needs --out'],
  ['score - --table documents --out a.parquet.gz', 'Parquet is packed inside'],
  ['score - --offsets bytes', '--offsets must be utf16, codepoint or utf8'],
  ['score - --encoding nosuch', "no encoding is called 'nosuch'"],
  ['score - --workers 0', "--workers must be a whole number from 1, not '0'"],
  ['score - --workers many', "--workers must be a whole number from 1, not 'many'"],
  ['score - --max-chars -1', "'--max-chars' argument is ambiguous"],
  ['score a.jsonl --shard 3/2', '--shard takes I/N'],
  ['score a.jsonl --shard 0/2', '--shard takes I/N'],
  ['score - --shard 1/2', '--shard needs files'],
  ['score a.jsonl --resume', '--resume needs --out'],
  ['score - --resume --out a.jsonl', '--resume needs files'],
  ['score - --rule nosuch/rule=off', 'E202 unknown rule'],
  ['score - --config nosuch.yml', 'nosuch.yml: cannot be read'],
  ['info a.jsonl', "info takes no 'a.jsonl'"],
];

test.each(WRONG)('slantwise %s', async (line, message) => {
  const { code, out, err } = await run(line.split(' ').filter((word) => word !== ''));
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(message);
  expect(err).toMatch(/^slantwise: .*\nTry 'slantwise .*--help'\.\n$/);
});

test('what the user typed cannot act on the terminal', async () => {
  const { err } = await run(['analyze', '-', '--format', '\u001b[2J']);
  expect(err).not.toContain('\u001b');
  expect(err).toContain('␛[2J');
});

test.each(['--help', '-h', 'help', 'analyze --help', 'analyze -h', 'quotes --help', 'score --help'])(
  '%s',
  async (line) => {
    const { code, out, err } = await run(line.split(' '));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Usage: slantwise /);
    for (const row of out.split('\n')) expect(row.length).toBeLessThanOrEqual(120);
  },
);

test.each(['--version', '-V'])('%s is that of the package', async (line) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await run([line])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
