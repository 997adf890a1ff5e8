import { readFileSync } from 'node:fs';
import type { ScoreModel } from '../index.ts';
import { UsageError } from './usage.ts';

const PARTS = ['id', 'bias', 'calibration', 'weights'];

/** Weights of scores from a file that `npm run train -- scores --out FILE` wrote. The analyzer checks what they hold. */
export function loadModelFile(path: string): ScoreModel {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`--model ${path}: ${code === undefined ? 'not valid JSON' : `cannot be read (${code})`}`);
  }
  const missing = PARTS.find((part) => typeof data !== 'object' || data === null || !Object.hasOwn(data, part));
  if (missing !== undefined)
    throw new UsageError(
      `--model ${path}: no weights as 'npm run train -- scores --out' writes them: "${missing}" is missing`,
    );
  return data as ScoreModel;
}
