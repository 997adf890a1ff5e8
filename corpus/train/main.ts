/** Learns models from annotated news: `npm run train -- voice [--data DIR]`. The data are not part of the project. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataError } from '../evaluate/load/lines.ts';
import { trainVoice } from './voice/train.ts';

function main(): number {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  if (positionals.length !== 1 || positionals[0] !== 'voice') {
    console.error('train what? voice');
    return 2;
  }
  const data = resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)));
  try {
    trainVoice(data, (line) => console.log(line));
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(`train: ${error.message}`);
    return 2;
  }
}

process.exitCode = main();
