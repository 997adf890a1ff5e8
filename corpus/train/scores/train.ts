import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ScoreModel } from '../../../src/scoring/types.ts';
import { crossPredict, fitCalibration } from './calibrate.ts';
import { type CalibratedHead, encodeModel } from './encode.ts';
import type { Example } from './example.ts';
import { fitHead, type Ground } from './fit.ts';
import { makeScoreReader } from './reading.ts';
import { HEADS, SETTINGS } from './settings.ts';
import { readCorpus, readWider } from './sources/annotated.ts';
import { loadVectors } from './vectors.ts';
import { collectVocabulary } from './vocabulary.ts';

const FILE = fileURLToPath(new URL('../../../src/scoring/generated/model.ts', import.meta.url));

/** Learns the scores from sets whose terms allow it and writes the model. Equal input gives equal bytes. */
export function trainScores(data: string, log: (line: string) => void): void {
  const ground: Ground = { vectors: loadVectors(), vocabulary: collectVocabulary(data, SETTINGS.vocabulary) };
  log(`${ground.vocabulary.size} words can have a weight`);
  const read = makeScoreReader(ground.vectors, ground.vocabulary);
  const judged = [...readCorpus(data, ['train', 'dev'], read)];
  const more = [...readWider(data, read)];
  log(`${judged.length} views of the corpus, ${more.length} of the wider sample`);
  const heads = HEADS.map((head): CalibratedHead => {
    const calibration = fitCalibration(judged, crossPredict(judged, more, head, ground, SETTINGS), head);
    const fitted = fitHead([...judged, ...withoutContext([...judged, ...more]), ...more], head, ground);
    log(
      `${head.score}: ${fitted.columns.names.length} columns, slope ${calibration.slope.toFixed(3)}, offset ${calibration.offset.toFixed(3)}`,
    );
    return { ...fitted, calibration };
  });
  writeFileSync(FILE, codeOf(encodeModel('open', heads, ground, SETTINGS)));
  log(`wrote ${FILE}`);
}

/** Lighter copies, as the sentences would be analyzed alone. */
export function withoutContext(examples: readonly Example[]): Example[] {
  return examples.map((example) => ({
    ...example,
    earlier: null,
    features: new Map([
      ...[...example.features].filter(([name]) => !name.startsWith('place:') && name !== 'side:mentioned-before'),
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

/** The model is named after its weights: other weights are another model. */
function codeOf(model: ScoreModel): string {
  const hash = createHash('sha256').update(JSON.stringify(model)).digest('hex').slice(0, 12);
  return `// Learned by \`npm run train -- scores\`; not to be edited.
import type { ScoreModel } from '../types.ts';

export const OPEN_MODEL: ScoreModel = ${JSON.stringify({ ...model, id: `${model.id}-${hash}` })};
`;
}
