import type { ParseArgsConfig } from 'node:util';
import { listRules, type RuleInfo } from '../index.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const RULES_HELP = `Usage: slantwise rules [ID ...] [options]

Lists the rules that mark evidence; with ids or families, those alone, with what they claim and their examples.
Switch or weigh one, or a whole family, with --rule ID=off|on|FACTOR of the other commands.

  -f, --format FORMAT     text (default) or json (always with claims and examples)
  -h, --help              show this
`;

/** @returns the exit code */
export async function rulesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, RULES_HELP);
    return 0;
  }
  const format = oneOf('format', values.format, ['text', 'json'] as const) ?? 'text';
  const rules = listRules();
  for (const name of positionals) {
    if (!rules.some((rule) => isNamed(rule, name)))
      throw new UsageError(`no rule or family is called '${name}'; 'slantwise rules' lists them`);
  }
  const chosen = rules.filter((rule) => positionals.length === 0 || positionals.some((name) => isNamed(rule, name)));
  if (format === 'json') await write(terminal.stdout, `${JSON.stringify(chosen, null, 2)}\n`);
  else await write(terminal.stdout, positionals.length === 0 ? table(chosen) : chosen.map(page).join('\n'));
  return 0;
}

function isNamed({ id, family }: RuleInfo, name: string): boolean {
  return id === name || family === name;
}

/** One line a rule: id, type, what its message says. */
function table(rules: readonly RuleInfo[]): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules.map((rule) => `${rule.id.padEnd(widest)}  ${rule.type.padEnd(9)}  ${saying(rule)}\n`).join('');
}

/** A rule with its claims and examples; what it marks stands in [[ ]]. */
function page(rule: RuleInfo): string {
  const { fires, silent } = rule.examples;
  const list = (examples: readonly string[]) =>
    examples.map((example) => `    ${example.replace(/\s+/g, ' ')}\n`).join('');
  return `${rule.id} (${rule.type})\n  ${saying(rule)}\n  ${rule.claims}\n  marks\n${list(fires)}  leaves alone\n${list(silent)}`;
}

/** The message without the places that a text fills. */
function saying({ says }: RuleInfo): string {
  return says.replace(' ({whose})', '').replace('“{text}”', '“…”').replace('{text}', '“…”');
}
