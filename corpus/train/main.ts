/**
 * Learns models from annotated news: `npm run train [-- voice|labels|scores|marks|candidates] [--data DIR]`; of scores also
 * `--sources open|research` and `--out FILE`. The data are not part of the project.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DataError } from '../evaluate/load/lines.ts';
import { listCandidates } from './marks/list.ts';
import { trainMarks } from './marks/train.ts';
import type { Sources } from './scores/sources/sets.ts';
import { type TrainOptions, trainScores } from './scores/train.ts';
import { trainLabels } from './voice/labels.ts';
import { trainVoice } from './voice/train.ts';

type Train = (data: string, log: (line: string) => void, scores: TrainOptions) => void;

/** In the order in which one rests on the other. */
const MODELS: Readonly<Record<string, Train>> = {
  voice: (data, log) => trainVoice(data, log),
  labels: (data, log) => trainLabels(data, log),
  scores: trainScores,
  marks: (data, log) => trainMarks(data, log),
};
/** With what prints something to read instead of learning, only when it is named. */
const COMMANDS: typeof MODELS = { ...MODELS, candidates: (data, log) => listCandidates(data, log) };
const TEXT = { type: 'string' } as const;

/** @throws DataError when the arguments are wrong */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: { data: TEXT, sources: TEXT, out: TEXT },
    allowPositionals: true,
  });
  const models = positionals.length === 0 ? Object.keys(MODELS) : positionals;
  const unknown = models.find((name) => !Object.hasOwn(COMMANDS, name));
  if (unknown !== undefined)
    throw new DataError(`train what? ${Object.keys(COMMANDS).join(', ')}, not ${unknown}; without a name all of them`);
  const { sources = 'open', out } = values;
  if (sources !== 'open' && sources !== 'research')
    throw new DataError(`--sources takes open or research, not ${sources}`);
  if (sources === 'research' && out === undefined)
    throw new DataError('research weights are no part of the package: say with --out FILE where they go');
  if ((values.sources ?? out) !== undefined && (models.length !== 1 || models[0] !== 'scores'))
    throw new DataError('--sources and --out are of scores alone: npm run train -- scores --out FILE');
  const scores: TrainOptions = { sources: sources as Sources, out: out === undefined ? undefined : resolve(out) };
  const data = resolve(values.data ?? fileURLToPath(new URL('../../../shared/data', import.meta.url)));
  return { data, models, scores };
}

function main(): number {
  try {
    const { data, models, scores } = readArguments();
    for (const name of models) COMMANDS[name]?.(data, (line) => console.log(line), scores);
    return 0;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(`train: ${error.message}`);
    return 2;
  }
}

process.exitCode = main();
