import type { ParseArgsConfig } from 'node:util';
import type { AnalyzeOptions, Analyzer, Article } from '../index.ts';
import { ANALYZER_HELP, ANALYZER_OPTIONS, analyzerFrom } from './analyzer.ts';
import { errorRecord, InputError } from './failure.ts';
import { decode, linesOf } from './input.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ANALYZER_OPTIONS,
  echo: { type: 'boolean' },
  unit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

export const SCORE_HELP = `Usage: slantwise score - [options]

Reads JSON lines {"id", "text", "title"?} from standard input and writes one JSON line for each, in order: its analysis,
or {"id", "line", "error": {"code", "message"}}. Nothing else goes to standard output.

  --echo                  repeat the text of sentences and annotations, and the messages
  --unit UNIT             document (default), or sentence: each text is one sentence, without context
${ANALYZER_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some line could not be analyzed.
`;

/** @returns the exit code */
export async function scoreCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, SCORE_HELP);
    return 0;
  }
  if (positionals.length !== 1 || positionals[0] !== '-') {
    throw new UsageError("score reads standard input: 'slantwise score - < articles.jsonl'");
  }
  const unit = oneOf('unit', values.unit, ['document', 'sentence'] as const) ?? 'document';
  const echo = values.echo === true;
  const analyzer = analyzerFrom(values, { text: echo, message: echo });
  let line = 0;
  let failed = false;
  for await (const bytes of linesOf(terminal.stdin)) {
    line++;
    const result = scoreLine(bytes, line, analyzer, { unit });
    failed ||= !result.ok;
    await write(terminal.stdout, `${result.json}\n`);
  }
  return failed ? 3 : 0;
}

function scoreLine(bytes: Uint8Array, line: number, analyzer: Analyzer, options: AnalyzeOptions) {
  let id: string | null = null;
  try {
    const article = readArticle(bytes, line);
    id = article.id ?? null;
    return { ok: true, json: JSON.stringify(analyzer.analyze(article, options)) };
  } catch (error) {
    return { ok: false, json: JSON.stringify(errorRecord(error, line, id)) };
  }
}

function readArticle(bytes: Uint8Array, line: number): Article {
  const json = decode(bytes);
  let record: unknown;
  try {
    // A byte order mark may start a stream, not a JSON text.
    record = JSON.parse(line === 1 ? json.replace(/^\ufeff/, '') : json);
  } catch {
    throw new InputError('E303', json.trim() === '' ? 'the line is blank' : '');
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new InputError('E304');
  const { id, text, title } = record as Record<string, unknown>;
  const known = readId(id);
  if (text === undefined) throw new InputError('E304', '"text" is missing', known);
  if (typeof text !== 'string') throw new InputError('E304', '"text" is not a string', known);
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new InputError('E304', '"title" is not a string', known);
  }
  if (known === null && id !== undefined && id !== null) {
    throw new InputError('E304', '"id" is neither a string nor a whole number');
  }
  return { text, ...(known === null ? {} : { id: known }), ...(typeof title === 'string' ? { title } : {}) };
}

/** Whole numbers are common as ids; beyond 2^53 JSON.parse would have changed them. */
function readId(id: unknown): string | null {
  if (typeof id === 'string') return id;
  return Number.isSafeInteger(id) ? String(id) : null;
}
