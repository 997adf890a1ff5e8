import { readFileSync } from 'node:fs';
import { PROBABILITIES, type Probability } from '../agreement/rows.ts';
import type { Calibration } from '../index.ts';
import { oneOf, UsageError } from './usage.ts';

/** Offsets from files that `slantwise calibrate` wrote, one score each. */
export function loadCalibrations(paths: readonly string[]): Calibration {
  const offsets: { -readonly [Score in Probability]?: number } = {};
  for (const path of paths) {
    const { score, offset } = loadCalibration(path);
    if (offsets[score] !== undefined) throw new UsageError(`--calibration ${path}: ${score} has an offset already`);
    offsets[score] = offset;
  }
  return offsets;
}

function loadCalibration(path: string): { score: Probability; offset: number } {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `--calibration ${path}: ${code === undefined ? 'not valid JSON' : `cannot be read (${code})`}`,
    );
  }
  const { score, offset } = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const named = oneOf(`calibration ${path}: score`, typeof score === 'string' ? score : '', PROBABILITIES);
  if (named === undefined || typeof offset !== 'number') {
    throw new UsageError(
      `--calibration ${path}: needs "offset", a number of logits, as 'slantwise calibrate' writes it`,
    );
  }
  return { score: named, offset };
}
