import type { ParseArgsConfig } from 'node:util';
import { measure } from '../agreement/measure.ts';
import { type LabelQuestion, questionOf, type ScoreQuestion } from '../agreement/question.ts';
import { alignTable } from '../report/align.ts';
import { type Terminal, write } from './output.ts';
import { joinFiles, leftOut, refuse } from './pairs.ts';
import { BOOTSTRAP_HELP, BOOTSTRAP_OPTIONS, bootstrapFrom, probabilityFrom, writeResult } from './results.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...BOOTSTRAP_OPTIONS,
  column: { type: 'string' },
  gold: { type: 'string' },
  positive: { type: 'string' },
  threshold: { type: 'string' },
  alpha: { type: 'string' },
  partial: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const AGREE_HELP = `Usage: slantwise agree FIRST SECOND [options]

Compares scores with labels, or the labels of two readers, sentence by sentence. Each file (JSON lines; - is standard
input) has full records of 'slantwise score', or a line a sentence: {"id", "start", "end", "field"?, COLUMN: value}.
Sentences are matched by id, field and offsets; all those of SECOND must be in FIRST. Where the author says nothing (no
score, verdict reported), a score counts as 0.

A score (editorializing, hedging, partisan, loaded, or any number that is not whole) against yes or no gives AUC and ECE,
and at the threshold precision, recall, F1, Cohen's kappa and Krippendorff's alpha. Labels against labels give the share
of equal ones, kappa, alpha and F1 a label, FIRST measured against SECOND. Brackets: bootstrap intervals by document.

  --column NAME           what to look at in FIRST (default: editorializing); verdict and voice are columns too
  --gold NAME             what to look at in SECOND (default: gold)
  --positive LABELS       labels that are a yes, with commas (default: 1 and true); all others are a no
  --threshold P           a score at or above is a yes (default: 0.5)
  --alpha LEVEL           nominal (default), or ordinal when all labels are numbers
  --partial               leave out sentences that FIRST does not have
  -f, --format FORMAT     text (default) or json
  -o, --out FILE          write to FILE, not to standard output
${BOOTSTRAP_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some line could not be used or matched.
`;

/** @returns the exit code */
export async function agreeCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, AGREE_HELP);
    return 0;
  }
  const [first, second, ...more] = positionals;
  if (first === undefined || second === undefined || more.length > 0)
    throw new UsageError('agree compares two files: slantwise agree scores.jsonl gold.jsonl');
  if (first === '-' && second === '-') throw new UsageError('standard input (-) can be read only once');
  const bootstrap = bootstrapFrom(values);
  const threshold = probabilityFrom('threshold', values.threshold) ?? 0.5;
  const alpha = oneOf('alpha', values.alpha, ['nominal', 'ordinal'] as const) ?? 'nominal';
  const format = oneOf('format', values.format, ['text', 'json'] as const) ?? 'text';
  const { column = 'editorializing', gold = 'gold' } = values;
  const options = { column, gold, silentAsZero: true, partial: values.partial === true };
  const joined = await joinFiles(first, second, options, terminal);
  if (joined === null) return 3;
  const positive = values.positive?.split(',');
  const question = questionOf(joined, { column, ...(positive === undefined ? {} : { positive }) });
  if (typeof question === 'string') return await refuse(question, terminal);
  if (alpha === 'ordinal' && !(question.kind === 'labels' && question.ordered))
    return await refuse('--alpha ordinal needs labels that are numbers in both files', terminal);
  const result = {
    first: { file: first, column },
    second: { file: second, column: gold },
    ...countsOf(question),
    ...(question.kind === 'score' ? { threshold } : { alpha }),
    rounds: bootstrap.rounds,
    seed: bootstrap.seed,
    figures: measure(question, { ...bootstrap, threshold, alpha }),
    notes: leftOut(joined),
  };
  await writeResult(values.out, format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : show(result), terminal);
  return 0;
}

interface Counts {
  readonly documents: number;
  readonly sentences: number;
  readonly positives?: number;
}

function countsOf(question: ScoreQuestion | LabelQuestion): Counts {
  const documents = question.kind === 'score' ? question.answers : question.second;
  const counts = { documents: documents.length, sentences: documents.reduce((sum, { length }) => sum + length, 0) };
  if (question.kind === 'labels') return counts;
  return { ...counts, positives: question.answers.reduce((sum, own) => sum + own.filter(Boolean).length, 0) };
}

interface Result extends Counts {
  readonly first: { readonly file: string; readonly column: string };
  readonly second: { readonly file: string; readonly column: string };
  readonly threshold?: number;
  readonly alpha?: string;
  readonly rounds: number;
  readonly seed: number;
  readonly figures: ReturnType<typeof measure>;
  readonly notes: readonly string[];
}

function show({ first, second, documents, sentences, positives, threshold, alpha, rounds, seed, ...rest }: Result) {
  const yes = positives === undefined ? '' : `, ${positives} of them positive`;
  const rows = rest.figures.map(({ name, value, interval }) => [
    name,
    value === null ? '–' : value.toFixed(3),
    interval === null ? '' : `[${interval[0].toFixed(3)}, ${interval[1].toFixed(3)}]`,
  ]);
  const how = threshold === undefined ? `Alpha: ${alpha}.` : `Yes: a score of ${threshold} or more.`;
  return [
    `${first.column} of ${first.file} against ${second.column} of ${second.file}`,
    `${sentences} sentences of ${documents} documents${yes}`,
    '',
    ...alignTable(rows),
    '',
    `${how} In brackets: 95 % intervals, ${rounds} bootstrap rounds by document, seed ${seed}.`,
    ...rest.notes,
    '',
  ].join('\n');
}
