import { type Terminal, write } from './output.ts';
import { list, UsageError } from './usage.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;
/** Each is loaded when it is asked for, so that none waits for what only another needs. */
const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['analyze', async (args, terminal) => (await import('./analyze.ts')).analyzeCommand(args, terminal)],
  ['quotes', async (args, terminal) => (await import('./quotes.ts')).quotesCommand(args, terminal)],
  ['score', async (args, terminal) => (await import('./score.ts')).scoreCommand(args, terminal)],
  ['report', async (args, terminal) => (await import('./report.ts')).reportCommand(args, terminal)],
  ['agree', async (args, terminal) => (await import('./agree.ts')).agreeCommand(args, terminal)],
  ['calibrate', async (args, terminal) => (await import('./calibrate.ts')).calibrateCommand(args, terminal)],
  ['rules', async (args, terminal) => (await import('./rules.ts')).rulesCommand(args, terminal)],
  ['info', async (args, terminal) => (await import('./info.ts')).infoCommand(args, terminal)],
]);

const HELP = `Usage: slantwise COMMAND [options]

Tells a news writer's own voice from what the writer reports, sentence by sentence, with the evidence.

  analyze [FILES | -]     show articles with voice, verdict, scores and marked evidence
  quotes [FILES | -]      list who said what
  score [FILES | -]       score a corpus: JSON lines, CSV, Parquet or texts in, JSON lines or tables out
  report [FILES | -]      figures of what 'score' gave, by outlet, month and the like: tables and plots
  agree FIRST SECOND      how far scores and labels, or two readers, agree
  calibrate GOLD          fit a score to labels of your own
  rules                   list the rules that mark evidence
  info                    version, model and hashes, and how to cite

  -h, --help              show this, or the help of a command
  -V, --version           show the version

Exit codes: 0 done, 2 wrong usage, 3 some input failed.
`;

/** From arguments to exit code. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError('no command');
    if (name === '--help' || name === '-h' || name === 'help') return await print(HELP, terminal);
    if (name === '--version' || name === '-V') {
      const { VERSION } = await import('../index.ts');
      return await print(`${VERSION}\n`, terminal);
    }
    const command = COMMANDS.get(name);
    if (command !== undefined) return await command(rest, terminal);
    if (name.startsWith('-')) throw new UsageError(`unknown option '${name}'`);
    throw new UsageError(
      `unknown command '${name}'; the commands are ${list([...COMMANDS.keys()]).replace(' or ', ' and ')}`,
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const help = name !== undefined && COMMANDS.has(name) ? `slantwise ${name} --help` : 'slantwise --help';
    await write(terminal.stderr, `slantwise: ${await visibleLines(error.message)}\nTry '${help}'.\n`);
    return 2;
  }
}

async function print(text: string, { stdout }: Terminal): Promise<number> {
  await write(stdout, text);
  return 0;
}

/** Messages may hold what the user typed or what stands in a file; line breaks in them are ours. */
async function visibleLines(message: string): Promise<string> {
  const { visible } = await import('../render/index.ts');
  return message.split('\n').map(visible).join('\n');
}
