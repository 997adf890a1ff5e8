import { writeFile } from 'node:fs/promises';
import type { ParseArgsConfig } from 'node:util';
import { BOOTSTRAP } from '../metrics/bootstrap.ts';
import { type Terminal, write } from './output.ts';
import { UsageError } from './usage.ts';

/** Options of every command that gives intervals. */
export const BOOTSTRAP_OPTIONS = {
  rounds: { type: 'string' },
  seed: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

export const BOOTSTRAP_HELP = `  --rounds N              bootstrap rounds (default: ${BOOTSTRAP.rounds})
  --seed N                seed of the bootstrap (default: ${BOOTSTRAP.seed}); the same seed gives the same intervals`;

export function bootstrapFrom(values: { readonly rounds?: string | undefined; readonly seed?: string | undefined }) {
  return {
    rounds: wholeNumber('rounds', values.rounds, 1) ?? BOOTSTRAP.rounds,
    seed: wholeNumber('seed', values.seed, 0) ?? BOOTSTRAP.seed,
  };
}

function wholeNumber(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < least)
    throw new UsageError(`--${name} must be a whole number from ${least} on, not '${text}'`);
  return Number(text);
}

/** A probability of the command line, or undefined without the option. */
export function probabilityFrom(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d*\.?\d+$/.test(text) || Number(text) > 1)
    throw new UsageError(`--${name} must be a number from 0 to 1, not '${text}'`);
  return Number(text);
}

/** To the file, or to standard output without one. */
export async function writeResult(file: string | undefined, text: string, { stdout }: Terminal): Promise<void> {
  if (file === undefined) {
    await write(stdout, text);
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`--out ${file} cannot be written (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
}
