import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateFirings } from '../../corpus/evaluate/firings.ts';
import { evaluateLexicons } from '../../corpus/evaluate/lexicons.ts';
import { loadBasil } from '../../corpus/evaluate/load/basil.ts';
import { DataError, readLines } from '../../corpus/evaluate/load/lines.ts';
import { loadMpqa } from '../../corpus/evaluate/load/mpqa.ts';
import { loadNewsDiscourse } from '../../corpus/evaluate/load/newsdiscourse.ts';
import { readArguments, UsageError } from '../../corpus/evaluate/options.ts';
import { evaluateSegmentation } from '../../corpus/evaluate/segmentation.ts';
import { evaluateSignals } from '../../corpus/evaluate/signals.ts';
import { evaluateVoice } from '../../corpus/evaluate/voice.ts';
import type { Span } from '../../src/text/span.ts';
import { ROOT } from '../support/root.ts';

/** Small sets in the form of the real ones, with texts of our own. */
let data = '';

function write(file: string, rows: readonly unknown[]): void {
  const path = join(data, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

function at(text: string, wording: string): Span {
  const start = text.indexOf(wording);
  if (start < 0) throw new Error(`${wording} is not in ${text}`);
  return { start, end: start + wording.length };
}

const bridge = 'Officials say the bridge will close on Monday. It was built in 1950.';
const quote = '“The plan is a disaster,” Jan Roe said. The council met again. The bus, he said, will come.';

function polnearRow(id: string, publisher: string, text: string, relations: readonly (readonly string[])[]) {
  return {
    id,
    publisher,
    text,
    sentences: [...text.matchAll(/\S.*?\.(?= |$)/g)].map(({ 0: wording }) => at(text, wording)),
    attributions: relations.map(([source, cue, ...content]) => ({
      source: [at(text, source as string)],
      cue: [at(text, cue as string)],
      content: content.map((wording) => at(text, wording)),
      derived_quote_type: content[0]?.startsWith('“') ? 'direct' : 'indirect',
    })),
  };
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'evaluate-'));
  const rows = [
    polnearRow('a', 'one', bridge, [['Officials', 'say', 'the bridge will close on Monday.']]),
    polnearRow('b', 'two', quote, [
      ['Jan Roe', 'said', '“The plan is a disaster,”'],
      ['he', 'said', 'The bus', 'will come'],
    ]),
  ];
  // The second "said" of the quotation article is the one of the bus.
  const second = { start: quote.lastIndexOf('said'), end: quote.lastIndexOf('said') + 4 };
  const he = { start: quote.indexOf(' he ') + 1, end: quote.indexOf(' he ') + 3 };
  rows[1]!.attributions[1] = { ...rows[1]!.attributions[1]!, cue: [second], source: [he] };
  write('polnear/dev.jsonl', rows);
  write('polnear/train.jsonl', rows);
  const discourse = rows.map(({ text, sentences }, i) => ({
    id: `nd-${i === 0 ? 'BReuters' : 'CXinhua'}_${i}`,
    text,
    sentences: sentences.map((sentence, n) => ({ ...sentence, content_type: 'Main', speech: i === 1 && n !== 1 })),
  }));
  write('newsdiscourse/validation.articles.jsonl', discourse);
  write('newsdiscourse/train.articles.jsonl', discourse);
  const span = { bias: 'lex', quote: 'yes', speaker: 'Jan_Roe', start: 15, end: 23 };
  write('basil/articles.jsonl', [{ id: 'q', outlet: 'nyt', text: quote }]);
  write('basil/sentences.jsonl', [{ article_id: 'q', text: '“The plan is a disaster,” Jan Roe said.', spans: [span] }]);
  write('mpqa/dev.jsonl', [
    { article_id: 'm', sent_index: 1, text: 'It was built in 1950.', reports_source: false },
    { article_id: 'm', sent_index: 0, text: 'Officials say the bridge will close.', reports_source: true },
  ]);
  const babe = { label_opinion: 'factual', lean_of_outlet: 'center', url: 'u' };
  const votes = { words: { 'disastrous plan': 3, fell: 1 } };
  write('babe/dev.jsonl', [
    { ...babe, text: 'The disastrous plan fell.', spans: [{ start: 4, end: 14 }], votes },
    { ...babe, text: 'Democrats met on Monday.', spans: [], url: 'v' },
  ]);
  const fiasco = 'So their plan was a disgraceful fiasco. It was over.';
  write('ptc/train.articles.jsonl', [
    {
      id: 'p',
      text: fiasco,
      spans: [
        { ...at(fiasco, 'disgraceful'), technique: 'Loaded_Language' },
        { ...at(fiasco, 'over'), technique: 'Name_Calling,Labeling' },
        { ...at(fiasco, 'So'), technique: 'Doubt' },
      ],
    },
  ]);
});

afterAll(() => rmSync(data, { recursive: true }));

function options(...args: string[]) {
  return readArguments(['--data', data, ...args]).options;
}

/** Cells of the first line that starts so, without intervals. */
function figures(lines: Iterable<string>, label: string): string[] {
  const line = [...lines].find((one) => one.trim().startsWith(label));
  if (line === undefined) throw new Error(`no line ${label}`);
  return line
    .trim()
    .slice(label.length)
    .replace(/\[.*?\]/g, '')
    .trim()
    .split(/\s+/);
}

describe('evaluateVoice', () => {
  it('counts relations, contents and sentences', () => {
    const polnear = [...evaluateVoice(options('--set', 'polnear'))];
    expect(polnear[0]).toContain('PolNeAR, dev, 2 articles, 3 attributions');
    for (const label of ['source, exact', 'cue, exact', 'content, exact', 'relation, overlap'])
      expect(figures(polnear, label)).toEqual(['3', '3', '1.000', '1.000', '1.000']);
    expect(figures(polnear, 'sentence has attributed content')).toEqual(['3', '3', '1.000', '1.000', '1.000']);
    expect(figures(polnear, 'kind direct')).toEqual(['1', '1', '1.000', '1.000', '1.000']);
    expect(figures(polnear, 'class speech')).toEqual(['–', '3', '1.000', '–', '–']);
  });

  it('counts a wrong engine as wrong', () => {
    const silent = evaluateVoice(options('--set', 'polnear'), () => ({ attributions: [], sentences: [] }));
    expect(figures(silent, 'content, exact')).toEqual(['3', '0', '–', '.000', '.000']);
  });

  it('asks every set the question it can answer', () => {
    const lines = [...evaluateVoice(options())];
    expect(figures(lines, 'all sentences')).toEqual(['2', '3', '.667', '1.000', '.800']);
    expect(figures(lines, 'without institutional reports')).toEqual(['2', '2', '1.000', '1.000', '1.000']);
    expect(figures(lines, 'quoted: whole span in direct or mixed masked content')).toEqual(['1', '1.000']);
    expect(figures(lines, 'speaker right, person named in the label')).toEqual(['1', '1.000']);
    expect(figures(lines, 'a relation that masks')).toEqual(['1', '1', '1.000', '1.000', '1.000']);
  });

  it('takes one publisher, lists errors by kind, and refuses what it cannot measure', () => {
    expect([...evaluateVoice(options('--publisher', 'one'))].join('\n')).toContain('1 articles, 1 attributions');
    const errors = [...evaluateVoice(options('--set', 'newsdiscourse', '--errors', '3'))].join('\n');
    expect(errors).toContain('speech-institutional: 1\n    Officials say the bridge will close on Monday.');
    const refused = [
      ['--publisher', 'nobody'],
      ['--set', 'nothing'],
      ['--split', 'dev'],
      ['--set', 'polnear', '--split', 'validation'],
    ];
    for (const args of refused) expect(() => [...evaluateVoice(options(...args))], args.join(' ')).toThrow(UsageError);
  });
});

describe('evaluateSegmentation and evaluateSignals', () => {
  it('print figures', () => {
    const starts = [...evaluateSegmentation(options())];
    expect(figures(starts, 'PolNeAR, dev, 2 articles')).toEqual(['5', '5', '1.000', '1.000', '1.000']);
    const signals = [...evaluateSignals(options())];
    expect(figures(signals, 'biased words covered by a non-hedge signal')).toEqual(['1', '1.000']);
  });
});

describe('evaluateFirings', () => {
  it('prints firings of a rule and of its groups once, numbered', () => {
    const row = { text: 'It may rain.', label: 'mainstream', section: 'opinion' };
    write('hyperpartisan/dev.jsonl', [{ ...row, id: 'h' }]);
    mkdirSync(join(data, 'allsides'), { recursive: true });
    writeFileSync(join(data, 'allsides/valid.jsonl.gz'), gzipSync(`${JSON.stringify({ ...row, id: 'a' })}\n`));
    const lines = [...evaluateFirings(options('--rule', 'hedging', '--group', 'hedges/may'))];
    expect(lines[0]).toBe('rule hedging/epistemic-modal: 2 firings, 2 sampled, 2 not read yet');
    expect(lines[1]).toBe('  1. hedging/epistemic-modal (author) hyperpartisan h 3-6: It [[may]] rain.');
    expect(lines.slice(2)).toEqual([
      '  2. hedging/epistemic-modal (author) allsides a 3-6: It [[may]] rain.',
      'group hedges/may: 2 firings, 2 sampled, 2 not read yet',
    ]);
    for (const args of [[], ['--rule', 'nothing']])
      expect(() => [...evaluateFirings(options(...args))], args.join(' ')).toThrow(UsageError);
  });
});

describe('evaluateLexicons', () => {
  const lines = () => [...evaluateLexicons(options('--errors', '2'))];

  it('counts what is found, what is marked in plain news, and what moves a score', () => {
    const printed = lines();
    expect(figures(printed, 'spans touched  ')).toEqual(['1', '1.000']);
    expect(figures(printed, 'wordings of 2 or more raters touched')).toEqual(['1', '1.000']);
    expect(figures(printed, 'loaded or partisan')).toEqual(['1', '1', '1.000', '1.000', '1.000']);
    expect(figures(printed, 'both techniques')).toEqual(['2', '.500']);
    expect(figures(printed, 'BABE, dev, factual, center')).toEqual(['2', '.500']);
    expect(figures(printed, 'NewsDiscourse, train, main events')).toEqual(['3', '.000']);
    expect(figures(printed, 'BABE, dev, sides swapped: a score but lean differs')).toEqual(['1', '.000']);
    expect(figures(printed, 'identity terms in plain frames: a score differs').at(-1)).toBe('.000');
  });

  it('lists what was missed', () => {
    expect(lines().join('\n')).toContain('ptc-missed: 1\n    So their plan was a disgraceful fiasco.');
  });
});

describe('loaders', () => {
  it('put spans and sentences where they are in the article', () => {
    const [article] = loadBasil(data);
    const [span] = article?.spans ?? [];
    expect(article?.text.slice(span?.start, span?.end)).toBe('disaster');
    const [document] = loadMpqa(data);
    expect(document?.text).toBe('Officials say the bridge will close. It was built in 1950.');
    expect(document?.sentences.map(({ start, reportsSource }) => [start, reportsSource])).toEqual([
      [0, true],
      [37, false],
    ]);
    expect(loadNewsDiscourse(data, 'validation').map(({ publisher }) => publisher)).toEqual(['reuters', 'xinhua']);
  });

  it('read gzipped lines and say what is missing or broken', () => {
    writeFileSync(join(data, 'some.jsonl.gz'), gzipSync('{"a":1}\n\n{"a":2}\n'));
    writeFileSync(join(data, 'bad.jsonl'), '{"a":1}\n{oops\n');
    expect(readLines(data, 'some.jsonl.gz')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(() => readLines(data, 'bad.jsonl')).toThrow(/bad\.jsonl:2: not a line of JSON/);
    expect(() => readLines(data, 'none.jsonl')).toThrow(DataError);
    expect(() => readLines(join(data, 'nowhere'), 'none.jsonl')).toThrow(/--data DIR/);
  });
});

describe('readArguments', () => {
  it('reads what and flags, and refuses the rest', () => {
    const { what, options: read } = readArguments(['voice', '--errors', '5', '--data', '/d']);
    expect([what, read.errors, read.data]).toEqual(['voice', 5, '/d']);
    expect(readArguments([]).options.data).toMatch(/shared.data$/);
    for (const args of [['--errors', 'many'], ['--unknown'], ['voice', 'signals']])
      expect(() => readArguments(args)).toThrow(UsageError);
  });
});

describe('npm run evaluate', () => {
  function run(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'corpus/evaluate/main.ts', ...args],
      { cwd: ROOT, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  }

  it('prints figures', () => {
    const { status, stdout, stderr } = run('segmentation', '--data', data);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('PolNeAR, dev, 2 articles');
  });

  it.each([
    [[], 'evaluate what? voice | segmentation | signals | firings'],
    [['constructor'], 'not constructor'],
    [['voice', '--data', '/nowhere'], 'no data folder at'],
  ])('%j says what is wrong', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^evaluate: /);
    expect(stderr).toContain(message);
  });
});
