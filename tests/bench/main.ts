import { benchBatch } from './batch.ts';
import { benchHostile } from './hostile.ts';
import { benchStages } from './stages.ts';

const BENCHES = {
  /** What `slantwise score` costs over a corpus; with `--long`, memory over 100,000 articles. */
  batch: () => benchBatch({ long: process.argv.includes('--long') }),
  /** What must not blow up. */
  hostile: benchHostile,
  /** The stages over bare wink-nlp. */
  stages: benchStages,
};

/** `npm run bench [-- NAME]`; exit code 1 when a limit is not kept. */
const name = process.argv[2] ?? 'stages';
if (!Object.hasOwn(BENCHES, name)) throw new RangeError(`no bench is called ${name}: ${Object.keys(BENCHES)}`);
process.exitCode = (await BENCHES[name as keyof typeof BENCHES]()) ? 0 : 1;
