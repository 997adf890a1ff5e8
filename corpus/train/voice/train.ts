import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPolnear } from '../../evaluate/load/polnear.ts';
import { prepare } from './dataset.ts';
import { encodeModel } from './encode.ts';
import { fitModel } from './fit.ts';
import { SETTINGS } from './settings.ts';

const FILE = fileURLToPath(new URL('../../../src/voice/generated/model.ts', import.meta.url));

/** Learns the model of the voice stage from PolNeAR's training split and writes it. Equal input gives equal bytes. */
export function trainVoice(data: string, log: (line: string) => void): void {
  const prepared = prepare(loadPolnear(data, 'train'));
  const model = encodeModel(fitModel(prepared, SETTINGS, log));
  const settings = createHash('sha256').update(JSON.stringify(SETTINGS)).digest('hex').slice(0, 16);
  const weights = Object.entries(model.weights).map(
    ([name, [steps, values]]) => `    '${name}': [\n      '${steps}',\n      '${values}',\n    ],\n`,
  );
  const code = `// Learned by \`npm run train -- voice\` from PolNeAR (train) ; not to be edited.
import type { ModelData } from '../model/load.ts';

/** Of corpus/train/voice/settings.ts: without the data nobody can learn it again, but everybody can see which settings it has. */
export const SETTINGS_HASH = '${settings}';

export const MODEL: ModelData = {
  words: '${model.words.replaceAll("'", "\\'")}',
  heads: '${model.heads}',
  threshold: ${model.threshold},
  weights: {
${weights.join('')}  },
};
`;
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, code);
  log(`wrote ${FILE}`);
}
