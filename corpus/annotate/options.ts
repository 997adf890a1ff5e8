import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface AnnotateOptions {
  /** Folder of the public data sets. */
  readonly data: string;
  /** Private folder of reading batches and readers' files. */
  readonly work: string | undefined;
  /** Overwrite what is frozen. */
  readonly force: boolean;
  /** Join: the wider sample too. */
  readonly wider: boolean;
}

/** Wrong arguments; the message says what would be right. */
export class UsageError extends Error {}

export function readArguments(args: readonly string[]): {
  what: string | undefined;
  rest: string[];
  options: AnnotateOptions;
} {
  const { values, positionals } = parse(args);
  return {
    what: positionals[0],
    rest: positionals.slice(1),
    options: {
      // The folder lies beside the repository, wherever the command is called.
      data: resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))),
      work: values.work === undefined ? undefined : resolve(values.work),
      force: values.force ?? false,
      wider: values.wider ?? false,
    },
  };
}

/** The private folder; what is in it holds text of the data sets. */
export function workFolder({ work }: AnnotateOptions): string {
  if (work === undefined) throw new UsageError('say with --work DIR where the private reading batches and labels are');
  return work;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        work: { type: 'string' },
        force: { type: 'boolean' },
        wider: { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
