import type { ParseArgsConfig } from 'node:util';
import { type Analyzer, createAnalyzer, listRules, type RuleInfo } from '../index.ts';
import { wrapPlain } from '../render/wrap.ts';
import { type Terminal, widthOf, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const RULES_HELP = `Usage: slantwise rules [ID ...] [options]

Lists the rules that mark evidence, each with an example sentence, what is marked in it in [[ ]], and the message that
readers see; with ids or families, those alone, with what they claim and all their examples.
Switch or weigh one, or a whole family, with --rule ID=off|on|FACTOR of the other commands.

  -f, --format FORMAT     text (default) or json (always with claims and examples)
  -h, --help              show this
`;

const LONGEST_LINE = 100;
const LEAST_WIDTH = 20;

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
  if (format === 'json') {
    await write(terminal.stdout, `${JSON.stringify(chosen, null, 2)}\n`);
    return 0;
  }
  const analyzer = createAnalyzer();
  const show = positionals.length === 0 ? entry : page;
  const width = Math.min(LONGEST_LINE, widthOf(terminal));
  await write(terminal.stdout, chosen.map((rule) => show(rule, analyzer, width)).join('\n'));
  return 0;
}

function isNamed({ id, family }: RuleInfo, name: string): boolean {
  return id === name || family === name;
}

/** A rule in the list: id and type, and below them an example sentence with what it marks and the message it gets. */
function entry(rule: RuleInfo, analyzer: Analyzer, width: number): string {
  const { example, message } = exampleOf(rule, analyzer);
  return `${rule.id} (${rule.type})\n${indented(example, 2, width)}${indented(message, 4, width)}`;
}

/** A rule with its message, claims and all examples; what it marks stands in [[ ]]. */
function page(rule: RuleInfo, analyzer: Analyzer, width: number): string {
  const { fires, silent } = rule.examples;
  const list = (examples: readonly string[]) =>
    examples.map((example) => indented(example.replace(/\s+/g, ' '), 4, width)).join('');
  return (
    `${rule.id} (${rule.type})\n${indented(exampleOf(rule, analyzer).message, 2, width)}` +
    `${indented(rule.claims, 2, width)}  marks\n${list(fires)}  leaves alone\n${list(silent)}`
  );
}

/** Its first example, and the message that the example gets: what a reader sees, with nothing left to fill in. */
function exampleOf({ id, says, examples }: RuleInfo, analyzer: Analyzer): { example: string; message: string } {
  const example = examples.fires[0] ?? '';
  const found = analyzer.analyze(example.replace(/\[\[|\]\]/g, '')).annotations.find(({ rule }) => rule === id);
  return { example: example.replace(/\s+/g, ' '), message: found?.message ?? says };
}

function indented(text: string, by: number, width: number): string {
  return wrapPlain(text, Math.max(LEAST_WIDTH, width - by))
    .map((line) => `${' '.repeat(by)}${line}\n`)
    .join('');
}
