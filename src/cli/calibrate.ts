import type { ParseArgsConfig } from 'node:util';
import { fitCalibration } from '../agreement/calibrate.ts';
import { questionOf } from '../agreement/question.ts';
import { PROBABILITIES } from '../agreement/rows.ts';
import { type Terminal, write } from './output.ts';
import { joinFiles, leftOut, refuse } from './pairs.ts';
import { BOOTSTRAP_HELP, BOOTSTRAP_OPTIONS, bootstrapFrom, writeResult } from './results.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...BOOTSTRAP_OPTIONS,
  scores: { type: 'string' },
  score: { type: 'string' },
  gold: { type: 'string' },
  positive: { type: 'string' },
  partial: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const CALIBRATE_HELP = `Usage: slantwise calibrate GOLD --scores FILE [options]

Fits one offset (Platt scaling with its slope held at 1), so that a score becomes a probability on a corpus of yours, and
writes it as JSON; --calibration of 'analyze' and 'score' takes that file. GOLD has your labels, --scores the output of
'slantwise score' over the same texts, made without --calibration; formats and matching as in 'slantwise agree', but sentences
without a score are left out: there is nothing to move.

  --scores FILE           the scores (default: GOLD itself has both columns)
  --score NAME            editorializing (default), hedging, partisan or loaded
  --gold NAME             the column of labels (default: gold)
  --positive LABELS       labels that are a yes, with commas (default: 1 and true); all others are a no
  --partial               leave out sentences that have no score
  -o, --out FILE          write to FILE, not to standard output
${BOOTSTRAP_HELP}
  -h, --help              show this

Exit codes: 0 done, 2 wrong usage, 3 some line could not be used or matched.
`;

/** @returns the exit code */
export async function calibrateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, CALIBRATE_HELP);
    return 0;
  }
  const [labels, ...more] = positionals;
  if (labels === undefined || more.length > 0)
    throw new UsageError('calibrate takes one file of labels: slantwise calibrate gold.jsonl --scores scores.jsonl');
  if (labels === '-') throw new UsageError('calibrate reads files, not standard input');
  const bootstrap = bootstrapFrom(values);
  const score = oneOf('score', values.score, PROBABILITIES) ?? 'editorializing';
  const { scores = labels, gold = 'gold' } = values;
  const options = { column: score, gold, silentAsZero: false, partial: values.partial === true };
  const joined = await joinFiles(scores, labels, options, terminal);
  if (joined === null) return 3;
  const positive = values.positive?.split(',');
  const question = questionOf(joined, { column: score, ...(positive === undefined ? {} : { positive }) });
  if (typeof question === 'string') return await refuse(question, terminal);
  const fitted = question.kind === 'labels' ? `${score} is no score` : fitCalibration(question, bootstrap);
  if (typeof fitted === 'string') return await refuse(fitted, terminal);
  const [engine, ...others] = joined.engines;
  if (others.length > 0) return await refuse('the scores were made by different engines or configurations', terminal);
  // An offset is good for the scores that it was fitted to, and for no other model's.
  const made = engine === undefined ? {} : { engine: JSON.parse(engine) as unknown };
  for (const note of leftOut(joined)) await write(terminal.stderr, `slantwise: ${note}\n`);
  await writeResult(values.out, `${JSON.stringify({ score, ...fitted, ...made }, null, 2)}\n`, terminal);
  return 0;
}
