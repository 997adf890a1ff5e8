import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import { ROOT } from '../support/root.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  /** What stands on standard input; a terminal when left out. */
  readonly stdin?: string | Uint8Array;
  /** The same in chunks. */
  readonly chunks?: readonly Uint8Array[];
  /** True when standard output is a terminal. */
  readonly tty?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The program inside this process, on streams of its own. */
export async function run(args: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { stdin, tty, columns, env } = surroundings;
  const chunks = surroundings.chunks ?? (stdin === undefined ? undefined : [Buffer.from(stdin)]);
  const stdout = Object.assign(new PassThrough(), { isTTY: tty ?? false, columns: columns ?? 100 });
  const stderr = new PassThrough();
  const texts = Promise.all([read(stdout), read(stderr)]);
  const input = Object.assign(Readable.from(chunks ?? []), { isTTY: chunks === undefined });
  const code = await main(args, { stdin: input, stdout, stderr, env: env ?? {} });
  stdout.end();
  stderr.end();
  const [out, err] = await texts;
  return { code, out, err };
}

async function read(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

const BIN = join(ROOT, 'src/cli/bin.ts');
const PROGRAM = `"${process.execPath}" --import tsx "${BIN}"`;

/** The program as a process of its own that can be talked to. Its standard input stays open until it is ended. */
export function start(args: readonly string[]) {
  return spawn(process.execPath, ['--import', 'tsx', BIN, ...args], { cwd: ROOT });
}

/** A shell command line in which `slantwise` is the program as a process of its own. */
export async function shell(line: string, stdin = ''): Promise<Ran> {
  const child = spawn('bash', ['-c', line.replaceAll('slantwise', PROGRAM)], { cwd: ROOT });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  const [code] = await once(child, 'close');
  return { code, out, err };
}
