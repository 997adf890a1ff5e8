import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScoreModel } from '../../../src/scoring/types.ts';
import { crossPredict, fitCalibration } from './calibrate.ts';
import { type CalibratedHead, encodeModel } from './encode.ts';
import type { Example } from './example.ts';
import { fitHead, type Ground } from './fit.ts';
import { makeScoreReader } from './reading.ts';
import { HEADS, type Head, SETTINGS } from './settings.ts';
import { markSet } from './sources/marks.ts';
import { SETS, SETS_OF, type SetName, type Sources, teaches } from './sources/sets.ts';
import { loadVectors } from './vectors.ts';
import { collectVocabulary } from './vocabulary.ts';

const FILE = fileURLToPath(new URL('../../../src/scoring/generated/model.ts', import.meta.url));

export interface TrainOptions {
  /** `open`: sets whose terms allow to give the weights away; `research`: all sets, for whoever may use them. */
  readonly sources: Sources;
  /** The model as JSON goes there, for `createAnalyzer({ model })` and `--model`; default: into the package's code. */
  readonly out?: string | undefined;
}

/** Learns the scores and writes the model. Equal input gives equal bytes. */
export function trainScores(data: string, log: (line: string) => void, { sources, out }: TrainOptions): void {
  const ground: Ground = { vectors: loadVectors(), vocabulary: collectVocabulary(data, SETTINGS.vocabulary) };
  log(`${ground.vocabulary.size} words can have a weight`);
  const read = makeScoreReader(ground.vectors, ground.vocabulary);
  const sets = new Map<SetName, readonly Example[]>();
  for (const set of SETS_OF[sources]) {
    const examples = markSet([...SETS[set](data, read)]);
    sets.set(set, examples);
    log(`${set}: ${examples.length} views of sentences`);
  }
  const model = learnModel(sources, sets, ground, log);
  const file = out ?? FILE;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, out === undefined ? codeOf(model) : `${JSON.stringify(model)}\n`);
  log(`wrote ${file}`);
}

/** What scores learn from these sets; probabilities are those of our own corpus, whatever else teaches. */
export function learnModel(
  name: string,
  sets: ReadonlyMap<SetName, readonly Example[]>,
  ground: Ground,
  log: (line: string) => void,
): ScoreModel {
  const heads = HEADS.map((head): CalibratedHead => {
    const { judged, more } = materialFor(head, sets);
    const calibration = fitCalibration(judged, crossPredict(judged, more, head, ground, SETTINGS), head);
    const own = [...judged, ...more].filter(({ set }) => set === 'corpus' || set === 'wider');
    const fitted = fitHead([...judged, ...withoutContext(own), ...more], head, ground);
    log(
      `${head.score}: ${fitted.columns.names.length} columns, slope ${calibration.slope.toFixed(3)}, offset ${calibration.offset.toFixed(3)}`,
    );
    return { ...fitted, calibration };
  });
  const model = encodeModel(name, heads, ground, SETTINGS);
  // The model is named after its weights: other weights are another model.
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 12);
  return { ...model, id: `${name}-${hash}` };
}

/** Our own sentences by which probabilities are calibrated, and what else teaches the score. */
function materialFor({ score }: Head, sets: ReadonlyMap<SetName, readonly Example[]>) {
  const judged: Example[] = [];
  const more: Example[] = [];
  for (const [set, examples] of sets)
    if (set.startsWith('corpus-')) judged.push(...examples);
    else if (teaches(set, score)) more.push(...examples);
  return { judged, more };
}

/** Lighter copies, as the sentences would be analyzed alone. */
export function withoutContext(examples: readonly Example[]): Example[] {
  return examples.map((example) => ({
    ...example,
    earlier: null,
    features: new Map([
      ...[...example.features].filter(([name]) => !/^place:|^side:.*-before$/.test(name)),
      ['place:alone', 1],
    ]),
    targets: Object.fromEntries(
      Object.entries(example.targets).map(([score, { value, weight }]) => [
        score,
        { value, weight: weight * SETTINGS.aloneWeight },
      ]),
    ),
  }));
}

function codeOf(model: ScoreModel): string {
  return `// Learned by \`npm run train -- scores\`; not to be edited.
import type { ScoreModel } from '../types.ts';

export const OPEN_MODEL: ScoreModel = ${JSON.stringify(model)};
`;
}
