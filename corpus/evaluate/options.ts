import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

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
}

/** Wrong arguments; the message says what would be right. */
export class UsageError extends Error {}

const TEXT = { type: 'string' } as const;
const FLAGS = { data: TEXT, errors: TEXT, kind: TEXT, set: TEXT, publisher: TEXT, split: TEXT, fires: TEXT };

/** `what` is undefined when nothing was named. */
export function readArguments(args: readonly string[]): { what: string | undefined; options: EvaluateOptions } {
  const { values, positionals } = parse(args);
  if (positionals.length > 1) throw new UsageError(`one thing at a time, not ${positionals.join(' ')}`);
  const errors = Number(values.errors ?? 0);
  if (!Number.isInteger(errors) || errors < 0)
    throw new UsageError(`--errors takes a whole number, not ${values.errors}`);
  return {
    what: positionals[0],
    options: {
      // The folder lies beside the repository, wherever the command is called.
      data: resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))),
      errors,
      kind: values.kind,
      set: values.set,
      publisher: values.publisher,
      split: values.split,
      fires: values.fires,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
