/** Learns models from annotated news: `npm run train [-- voice|scores|marks|candidates] [--data DIR]`. The data are not part of the project. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataError } from '../evaluate/load/lines.ts';
import { listCandidates } from './marks/candidates.ts';
import { trainMarks } from './marks/train.ts';
import { trainScores } from './scores/train.ts';
import { trainVoice } from './voice/train.ts';

/** In the order in which one rests on the other. */
const MODELS: Readonly<Record<string, (data: string, log: (line: string) => void) => void>> = {
  voice: trainVoice,
  scores: trainScores,
  marks: trainMarks,
};
/** Prints what to read instead of learning; only when it is named. */
const LISTS: typeof MODELS = { candidates: listCandidates };

const COMMANDS = { ...MODELS, ...LISTS };

function main(): number {
  const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });
  const wanted = positionals.length === 0 ? Object.keys(MODELS) : positionals;
  const unknown = wanted.find((name) => !Object.hasOwn(COMMANDS, name));
  if (unknown !== undefined) {
    console.error(`train what? ${Object.keys(COMMANDS).join(', ')}, not ${unknown}; without a name all of them`);
    return 2;
  }
  const data = resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)));
  try {
    for (const name of wanted) COMMANDS[name]?.(data, (line) => console.log(line));
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(`train: ${error.message}`);
    return 2;
  }
}

process.exitCode = main();
