#!/usr/bin/env node
import { main } from './main.ts';

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

// Between two writes, never within one: a reader gets whole lines.
for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));

// The reader has what it wants (`| head`): stop quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2), process);
} catch (error) {
  // Node would exit with 1, which says that a check has findings.
  console.error(error);
  process.exitCode = 3;
}
