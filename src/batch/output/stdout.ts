import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Outcome } from '../outcome.ts';
import type { Output } from './file.ts';
import { count, NOTHING, type Tally } from './tally.ts';

/** Lines to a stream, each handed on at once; errors of flat tables go to `errors`. */
export function streamOutput(stdout: Writable, errors: Writable, header: string): Output {
  let tally: Tally = NOTHING;
  let begun = false;
  const begin = async () => {
    if (!begun) await write(stdout, header);
    begun = true;
  };
  return {
    tally: () => tally,
    add: async (outcome: Outcome) => {
      tally = count(tally, outcome);
      await begin();
      await write(stdout, outcome.text);
      if (outcome.error !== null && outcome.text === '') await write(errors, `${JSON.stringify(outcome.error)}\n`);
    },
    finish: begin,
    pause: async () => {},
    close: async () => {},
  };
}

/** Waits for a slow reader, so that memory stays flat whatever the input. */
async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
