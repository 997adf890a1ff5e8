import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line itself is wrong: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** `parseArgs` of Node with errors of one line. */
export function parse<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node adds a sentence or a line on how to pass arguments that start with a dash.
    const message = (error as Error).message.split(/\.? To specify|\.?\n/)[0] as string;
    throw new UsageError(message.replace(/^U/, 'u').replace(/^O/, 'o'));
  }
}

/** One of the `allowed` words, or undefined when the option was not given. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw new UsageError(`--${name} must be ${list(allowed)}, not '${value}'`);
  return found;
}

/** `name=value` at the first equals sign. */
export function pair(option: string, text: string): [string, string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`--${option} takes name=value, not '${text}'`);
  return [text.slice(0, at), text.slice(at + 1)];
}

export function list(words: readonly string[]): string {
  return words.length === 1 ? (words[0] as string) : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
