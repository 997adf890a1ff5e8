import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FIRST_SEED } from './precision/sample.ts';

export interface EvaluateOptions {
  /** Folder of the annotated news. */
  readonly data: string;
  /** How many errors of each kind are printed. */
  readonly errors: number;
  /** Print errors of this kind alone. */
  readonly kind: string | undefined;
  /** Measure this data set alone. */
  readonly set: string | undefined;
  /** Measure articles of this publisher alone. */
  readonly publisher: string | undefined;
  /** Measure this split instead of the one for development. */
  readonly split: string | undefined;
  /** Signals: print where a rule or an entry fires instead of figures. */
  readonly fires: string | undefined;
  /** Firings: of this rule, or of every rule of this family; several with commas. */
  readonly rule: string | undefined;
  /** Firings: of this group of a lexicon, or of every group of this lexicon; several with commas. */
  readonly group: string | undefined;
  /** Firings: how many are sampled. */
  readonly n: number;
  /** Firings: which of the possible samples; another number draws other firings. */
  readonly seed?: number | undefined;
  /** Firings: numbers of the printed ones that were read and found wrong, or "none"; the others are recorded as right. */
  readonly wrong: string | undefined;
  /** Firings: compare the records with the data instead, and list what was never read. */
  readonly records: boolean;
  /** Curves: the folder that the pictures are written to; card: the file whose blocks are written. */
  readonly out?: string | undefined;
  /** Voice: cross-validate the model on PolNeAR's training split instead. */
  readonly cross?: boolean;
  /** Scores: models of these sets alone, `open` or `research`. */
  readonly sources?: string | undefined;
  /** Scores: this way to judge alone. */
  readonly protocol?: string | undefined;
}

/** Wrong arguments; the message says what would be right. */
export class UsageError extends Error {}

const TEXT = { type: 'string' } as const;
const FLAGS = {
  data: TEXT,
  errors: TEXT,
  kind: TEXT,
  set: TEXT,
  publisher: TEXT,
  split: TEXT,
  fires: TEXT,
  cross: { type: 'boolean' },
  rule: TEXT,
  group: TEXT,
  n: TEXT,
  seed: TEXT,
  wrong: TEXT,
  records: { type: 'boolean' },
  out: TEXT,
  sources: TEXT,
  protocol: TEXT,
} as const;

/** `what` is undefined when nothing was named. */
export function readArguments(args: readonly string[]): { what: string | undefined; options: EvaluateOptions } {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`one thing at a time, not ${positionals.join(' ')}`);
  return {
    what: positionals[0],
    options: {
      // The folder lies beside the repository, wherever the command is called.
      data: resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))),
      errors: readCount('errors', values.errors, 0),
      kind: values.kind,
      set: values.set,
      publisher: values.publisher,
      split: values.split,
      fires: values.fires,
      cross: values.cross ?? false,
      rule: values.rule,
      group: values.group,
      n: readCount('n', values.n, 20),
      seed: readCount('seed', values.seed, FIRST_SEED),
      wrong: values.wrong,
      out: values.out,
      records: values.records ?? false,
      sources: values.sources,
      protocol: values.protocol,
    },
  };
}

function readCount(flag: string, value: string | undefined, fallback: number): number {
  const count = Number(value ?? fallback);
  if (!Number.isInteger(count) || count < 0) throw new UsageError(`--${flag} takes a whole number, not ${value}`);
  return count;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
