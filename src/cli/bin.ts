#!/usr/bin/env node
import { tuneEngine } from './engine.ts';
import { main } from './main.ts';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

// Set by a command that can come to an end in good order.
let interruption: AbortController | undefined;

// Between two writes, never within one: a reader gets whole lines.
for (const [signal, number] of Object.entries(SIGNALS)) {
  process.on(signal, () => {
    if (interruption === undefined || interruption.signal.aborted) process.exit(128 + number);
    interruption.abort(number);
  });
}

// The reader has what it wants (`| head`): stop quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.argv[2] === 'score') tuneEngine();

try {
  const { stdin, stdout, stderr, env } = process;
  const code = await main(process.argv.slice(2), {
    stdin,
    stdout,
    stderr,
    env,
    interruption: () => {
      interruption = new AbortController();
      return interruption.signal;
    },
  });
  process.exitCode = code;
  // Standard input may still be open, and would keep the program waiting.
  if (interruption?.signal.aborted === true) process.exit(code);
} catch (error) {
  // Node would exit with 1, which says that a check has findings.
  console.error(error);
  process.exitCode = 3;
}
