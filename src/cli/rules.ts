import type { ParseArgsConfig } from 'node:util';
import { listRules, type RuleInfo } from '../index.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const RULES_HELP = `Usage: slantwise rules [options]

Lists the rules that mark evidence. Switch or weigh one, or a whole family, with --rule ID=off|on|FACTOR.

  -f, --format FORMAT     text (default) or json (with claims and examples)
  -h, --help              show this
`;

/** @returns the exit code */
export async function rulesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, RULES_HELP);
    return 0;
  }
  if (positionals.length > 0) throw new UsageError(`rules takes no file, got '${positionals[0]}'`);
  const format = oneOf('format', values.format, ['text', 'json'] as const) ?? 'text';
  const rules = listRules();
  await write(terminal.stdout, format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : table(rules));
  return 0;
}

/** One line a rule: id, type, what its message says. */
function table(rules: readonly RuleInfo[]): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, type, says }) => `${id.padEnd(widest)}  ${type.padEnd(9)}  ${says}\n`).join('');
}
