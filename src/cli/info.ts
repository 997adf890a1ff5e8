import type { ParseArgsConfig } from 'node:util';
import { ANALYZER_HELP, ANALYZER_OPTIONS, analyzerFrom } from './analyzer.ts';
import { type Terminal, write } from './output.ts';
import { oneOf, parse, UsageError } from './usage.ts';

const OPTIONS = {
  ...ANALYZER_OPTIONS,
  unit: { type: 'string' },
  echo: { type: 'boolean' },
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsConfig['options'];

const INFO_HELP = `Usage: slantwise info [options]

Says what would make the records of 'slantwise score' with these options: version, model, and the hashes of lexicons
and configuration that every output carries; and how to cite it.

  -f, --format FORMAT     text (default) or json
  --unit UNIT, --echo     as in score
${ANALYZER_HELP}
  -h, --help              show this
`;

/** @returns the exit code */
export async function infoCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  if (values.help) {
    await write(terminal.stdout, INFO_HELP);
    return 0;
  }
  if (positionals.length > 0) throw new UsageError(`info takes no '${positionals[0]}'`);
  const format = oneOf('format', values.format, ['text', 'json'] as const) ?? 'text';
  const unit = oneOf('unit', values.unit, ['document', 'sentence'] as const) ?? 'document';
  const echo = values.echo === true;
  const { engine } = (await analyzerFrom(values, { text: echo, message: echo })).analyze('', { unit });
  const citation = `The Slantwise authors. Slantwise (version ${engine.version}, model ${engine.model}). Software, MIT licence.`;
  const node = process.version;
  const text = [
    `slantwise   ${engine.version}`,
    `model       ${engine.model}`,
    `lexicons    ${engine.lexicons}`,
    `config      ${engine.config}`,
    `node        ${node}`,
    '',
    `Cite as: ${citation}`,
    '',
  ].join('\n');
  const json = `${JSON.stringify({ ...engine, node, citation }, null, 2)}\n`;
  await write(terminal.stdout, format === 'json' ? json : text);
  return 0;
}
