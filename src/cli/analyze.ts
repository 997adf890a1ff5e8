import type { ParseArgsConfig } from 'node:util';
import type { Analysis, Analyzer, Article, ErrorRecord } from '../index.ts';
import { ONLY, type Only, renderTerminal, visible } from '../render/index.ts';
import { ANALYZER_HELP, ANALYZER_OPTIONS, analyzerFrom } from './analyzer.ts';
import { errorRecord } from './failure.ts';
import { readStream, readText } from './input.ts';
import { type Terminal, wantsColor, widthOf, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ANALYZER_OPTIONS,
  format: { type: 'string', short: 'f' },
  explain: { type: 'boolean' },
  only: { type: 'string' },
  title: { type: 'string' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

export const ANALYZE_HELP = `Usage: slantwise analyze [FILES | -] [options]

Reads articles (UTF-8 text; - or nothing: standard input) and shows, sentence by sentence, whose voice it is, whether
the writer editorializes, and the evidence.

  -f, --format FORMAT     text (default), json (one document, or an array for several files) or jsonl (one line a file)
  --explain               show every contribution to every score
  --only WHICH            show only editorial, hedged or partisan sentences (format text)
  --title TITLE           the headline, when it is not in the text (one input only)
  --no-color              mark spans without colour; so do NO_COLOR and pipes
${ANALYZER_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some input could not be read.
`;

interface Job {
  readonly analyzer: Analyzer;
  readonly format: Format;
  readonly explain: boolean;
  readonly only: Only | undefined;
  readonly title: string | undefined;
  readonly color: boolean;
  readonly width: number;
}

/** @returns the exit code */
export async function analyzeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, ANALYZE_HELP);
    return 0;
  }
  if (positionals.length === 0 && terminal.stdin.isTTY === true) {
    throw new UsageError('no input: name a file, or - for standard input');
  }
  const inputs = positionals.length === 0 ? ['-'] : positionals;
  if (inputs.filter((name) => name === '-').length > 1)
    throw new UsageError('standard input (-) can be read only once');
  const format = oneOf('format', values.format, FORMATS) ?? 'text';
  const only = oneOf('only', values.only, ONLY);
  if (only !== undefined && format !== 'text') throw new UsageError('--only needs --format text');
  if (values.title !== undefined && inputs.length > 1) throw new UsageError('--title needs a single input');
  const job: Job = {
    analyzer: analyzerFrom(values, {}),
    format,
    explain: values.explain === true,
    only,
    title: values.title,
    color: wantsColor(terminal, values['no-color'] === true),
    width: widthOf(terminal),
  };
  return analyzeAll(inputs, job, terminal);
}

async function analyzeAll(inputs: readonly string[], job: Job, terminal: Terminal): Promise<number> {
  const several = inputs.length > 1;
  let failed = false;
  if (job.format === 'json' && several) await write(terminal.stdout, '[\n');
  for (const [i, name] of inputs.entries()) {
    let shown: string;
    try {
      shown = await analyzeOne(name, job, several, terminal);
    } catch (error) {
      failed = true;
      const id = name === '-' ? null : name;
      const record = errorRecord(error, 1, id);
      await write(terminal.stderr, `slantwise: ${visible(id ?? 'standard input')}: ${visible(record.error.message)}\n`);
      shown = job.format === 'text' ? '' : formatJson(record, job.format);
    }
    const comma = job.format === 'json' && several && i < inputs.length - 1 ? ',' : '';
    const gap = job.format === 'text' && several && shown !== '' && i < inputs.length - 1 ? '\n' : '';
    await write(terminal.stdout, shown === '' ? '' : `${shown}${comma}\n${gap}`);
  }
  if (job.format === 'json' && several) await write(terminal.stdout, ']\n');
  return failed ? 3 : 0;
}

async function analyzeOne(name: string, job: Job, several: boolean, { stdin }: Terminal): Promise<string> {
  const text = name === '-' ? await readStream(stdin) : await readText(name);
  const article: Article = {
    ...(name === '-' ? {} : { id: name }),
    ...(job.title === undefined ? {} : { title: job.title }),
    text,
  };
  const analysis = job.analyzer.analyze(article, { explain: job.explain });
  if (job.format !== 'text') return formatJson(analysis, job.format);
  const rendered = renderTerminal(analysis, article, {
    color: job.color,
    width: job.width,
    ...(job.only ? { only: job.only } : {}),
    ...(several ? { heading: name === '-' ? 'standard input' : name } : {}),
  });
  return rendered.trimEnd();
}

function formatJson(record: Analysis | ErrorRecord, format: Format): string {
  return format === 'json' ? JSON.stringify(record, null, 2) : JSON.stringify(record);
}
