import { parseArgs } from 'node:util';
import { benchBatch } from './batch.ts';
import { benchRecipes } from './batch-recipes.ts';
import { benchHostile } from './hostile.ts';
import { benchStages } from './stages.ts';
import { benchStart } from './start.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string', default: '1500' },
    rounds: { type: 'string', default: '3' },
    long: { type: 'string', default: '0' },
  },
});

const BENCHES = {
  /** What `slantwise score` costs over a corpus of `--articles`; with `--long 100000`, also its memory over so many. */
  batch: () =>
    benchBatch({ articles: Number(values.articles), rounds: Number(values.rounds), long: Number(values.long) }),
  /** How fast the recipes of docs/scale score `--articles`. */
  recipes: () => benchRecipes(Number(values.articles)),
  /** What must not blow up. */
  hostile: benchHostile,
  /** The stages over bare wink-nlp. */
  stages: benchStages,
  /** How long one waits for the first result. */
  start: benchStart,
};

/** `npm run bench [-- NAME]`; exit code 1 when a limit is not kept. */
const [name = 'stages'] = positionals;
if (!Object.hasOwn(BENCHES, name)) throw new RangeError(`no bench is called ${name}: ${Object.keys(BENCHES)}`);
process.exitCode = (await BENCHES[name as keyof typeof BENCHES]()) ? 0 : 1;
