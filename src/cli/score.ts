import { availableParallelism } from 'node:os';
import type { ParseArgsConfig } from 'node:util';
import type { Packing } from '../batch/output/encoder.ts';
import type { Job } from '../batch/plan.ts';
import { INPUT_FORMATS } from '../batch/read/files.ts';
import { DEFAULT_FIELDS, DEFAULT_MAX_CHARS, FORMATS, type Format, OFFSET_UNITS, TABLES } from '../batch/settings.ts';
import { createAnalyzer } from '../index.ts';
import { ANALYZER_HELP, ANALYZER_OPTIONS, analyzerOptionsFrom, asUsage } from './analyzer.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ANALYZER_OPTIONS,
  out: { type: 'string', short: 'o' },
  table: { type: 'string' },
  format: { type: 'string', short: 'f' },
  'input-format': { type: 'string' },
  encoding: { type: 'string' },
  'id-field': { type: 'string' },
  'text-field': { type: 'string' },
  'title-field': { type: 'string' },
  meta: { type: 'string' },
  unit: { type: 'string' },
  offsets: { type: 'string' },
  'max-chars': { type: 'string' },
  echo: { type: 'boolean' },
  'no-header': { type: 'boolean' },
  workers: { type: 'string' },
  'worker-memory': { type: 'string' },
  'batch-size': { type: 'string' },
  'part-records': { type: 'string' },
  shard: { type: 'string' },
  resume: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export const SCORE_HELP = `Usage: slantwise score [FILES | FOLDERS | GLOBS | -] [options]

Scores a corpus. 'slantwise score -' is a line filter: JSON lines {"id", "text", "title"?} in, one JSON line out for
each, in order: its analysis, or {"id", "line", "error": {"code", "message"}}. Nothing else goes to standard output.

What to read: JSON lines, CSV, TSV, Parquet, plain texts; .gz and .zst are unpacked
  --input-format FORMAT   jsonl, csv, tsv, parquet or text (default: by the name of each file; jsonl for -)
  --encoding NAME         the encoding of the input, as in browsers (default: UTF-8, and errors for what is not)
  --id-field NAME, --text-field NAME, --title-field NAME
                          the fields of a record (default: id, text, title)
  --meta A,B,C            fields that pass through to the output
  --unit UNIT             document (default), or sentence: each text is one sentence, without context
  --max-chars N           longer records are errors (default: ${DEFAULT_MAX_CHARS})
  --shard I/N             only part I of N, of equal numbers of records, in order

What to write
  -o, --out FILE          where to; packed if it ends in .gz or .zst (default: standard output)
  --table TABLE           full (default: the wire format), documents, sentences, annotations or attributions
  -f, --format FORMAT     jsonl, csv or parquet (default: by the name of the output, else jsonl); full is jsonl
  --offsets UNIT          utf16 (default), codepoint (Python, R) or utf8 (bytes)
  --echo                  repeat the text of sentences and annotations, and the messages
  --no-header             no line with the names of the columns in CSV
  --part-records N        records a gzip member, Zstandard frame or Parquet row group (default: 1000)

How to run
  --workers N             threads, or auto: one a core (default: 1); the output is the same
  --batch-size N          records a thread gets at a time (default: 16); the output is the same
  --worker-memory MB      most heap a worker may take; a record that needs more is an error
  --resume                go on where an interrupted run stopped; needs --out
  -q, --quiet             no progress and no summary
${ANALYZER_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some record could not be analyzed or the output not written, 128 + signal.
`;

/** @returns the exit code */
export async function scoreCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, SCORE_HELP);
    return 0;
  }
  const job = await jobFrom(values, positionals);
  await asUsage(() => createAnalyzer(job.settings.analyzer));
  const [{ runJob }, { JobError }] = await Promise.all([import('../batch/job.ts'), import('../batch/plan.ts')]);
  const interruption = terminal.interruption?.() ?? new AbortController().signal;
  try {
    const { stdin, stdout, stderr } = terminal;
    const ok = await runJob(job, { stdin, stdout, stderr, signal: interruption });
    if (interruption.aborted) return 128 + Number(interruption.reason);
    return ok ? 0 : 3;
  } catch (error) {
    if (!(error instanceof JobError)) throw error;
    if (error.usage) throw new UsageError(error.message);
    await write(terminal.stderr, `slantwise: ${error.message}\n`);
    return 3;
  }
}

type Values = ReturnType<typeof parse<typeof OPTIONS>>['values'];

async function jobFrom(values: Values, inputs: readonly string[]): Promise<Job> {
  if (inputs.length === 0) {
    throw new UsageError("no input: name files or folders; 'slantwise score -' reads standard input");
  }
  if (inputs.filter((name) => name === '-').length > 1) {
    throw new UsageError('standard input (-) can be read only once');
  }
  const { out } = values;
  const table = oneOf('table', values.table, TABLES) ?? 'full';
  const format = oneOf('format', values.format, FORMATS) ?? formatOf(out);
  if (table === 'full' && format !== 'jsonl') {
    throw new UsageError(`--format ${format} needs a flat table: --table ${TABLES.slice(1).join(', ')}`);
  }
  if (format === 'parquet' && out === undefined) throw new UsageError('--format parquet needs --out');
  const packing = packingOf(out);
  if (format === 'parquet' && packing !== 'plain') throw new UsageError('Parquet is packed inside: leave .gz or .zst');
  const resume = values.resume === true;
  if (resume && out === undefined) throw new UsageError('--resume needs --out: standard output cannot be gone back to');
  if (resume && inputs.includes('-')) {
    throw new UsageError('--resume needs files: standard input cannot be read again');
  }
  if (values.shard !== undefined && inputs.includes('-')) throw new UsageError('--shard needs files to count in');
  const echo = values.echo === true;
  return {
    inputs,
    inputFormat: oneOf('input-format', values['input-format'], INPUT_FORMATS),
    encoding: encodingOf(values.encoding),
    settings: {
      analyzer: await analyzerOptionsFrom(values, { text: echo, message: echo }),
      unit: oneOf('unit', values.unit, ['document', 'sentence'] as const) ?? 'document',
      fields: {
        id: values['id-field'] ?? DEFAULT_FIELDS.id,
        text: values['text-field'] ?? DEFAULT_FIELDS.text,
        title: values['title-field'] ?? DEFAULT_FIELDS.title,
      },
      meta: (values.meta ?? '').split(',').filter((name) => name !== ''),
      maxChars: whole('max-chars', values['max-chars']) ?? DEFAULT_MAX_CHARS,
      offsets: oneOf('offsets', values.offsets, OFFSET_UNITS) ?? 'utf16',
      table,
      format,
    },
    out,
    packing,
    header: values['no-header'] !== true,
    partRecords: whole('part-records', values['part-records']) ?? 1000,
    shard: shardOf(values.shard),
    resume,
    workers: values.workers === 'auto' ? availableParallelism() : (whole('workers', values.workers) ?? 1),
    batchSize: whole('batch-size', values['batch-size']) ?? 16,
    workerMemory: whole('worker-memory', values['worker-memory']),
    quiet: values.quiet === true,
    recorded: await recordOf(values),
  };
}

/** What the user asked for, without what changes nothing in the output. */
async function recordOf(values: Values): Promise<Record<string, unknown>> {
  const { config, lexicon: lexiconFiles = [], encoding = 'utf-8' } = values;
  const { lexicons: _, include: __, ...analyzer } = await analyzerOptionsFrom(values, {});
  return { encoding, ...(config === undefined ? {} : { config }), lexiconFiles, ...analyzer };
}

function formatOf(out = ''): Format {
  const name = out.replace(/\.(gz|zst)$/, '');
  return FORMATS.find((format) => name.endsWith(`.${format}`)) ?? 'jsonl';
}

function packingOf(out = ''): Packing {
  if (out.endsWith('.gz')) return 'gzip';
  return out.endsWith('.zst') ? 'zstd' : 'plain';
}

function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new UsageError(`--encoding: no encoding is called '${label}'`);
  }
}

/** A whole number from 1. */
function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,11}$/.test(text)) throw new UsageError(`--${name} must be a whole number from 1, not '${text}'`);
  return Number(text);
}

function shardOf(text: string | undefined) {
  if (text === undefined) return undefined;
  const [, index, of] = (/^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || index > of) {
    throw new UsageError(`--shard takes I/N, from 1/N to N/N, not '${text}'`);
  }
  return { index, of };
}
