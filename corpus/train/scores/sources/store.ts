import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScoreName } from '../../../../src/signals/types.ts';
import type { Example, Target } from '../example.ts';
import type { ScoreReader } from '../reading.ts';
import { SETTINGS } from '../settings.ts';
import { collectVocabulary } from '../vocabulary.ts';
import { SETS, type SetName } from './sets.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/examples', import.meta.url));
/** Code that decides what an example looks like; beside it the file of the set's own. */
const CODE = ['src', ...['reading', 'vocabulary', 'sources/examples', 'sources/outlets'].map(fileOf)];
const VOCABULARY_CODE = [fileOf('vocabulary'), 'src/scoring/words/classes.ts'];
const LABELS = ['corpus/annotations'];
/** Stages behind the scores, and the model itself: an example does not know them. */
const LATER = /^src\/(?:render|cli|batch|annotations|scoring\/generated)\/|\.md$/;

/** The examples of a set, read once for each state of the code and kept as lines of JSON. `makeReader` is asked when needed. */
export function loadExamples(set: SetName, data: string, makeReader: () => ScoreReader): Example[] {
  const file = join(CACHE, `${set}-${fingerprint(set)}.jsonl`);
  if (existsSync(file)) return readKept(file);
  const examples = [...SETS[set](data, makeReader())];
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, `${examples.map((example) => JSON.stringify(pack(example))).join('\n')}\n`);
  return examples;
}

/** The words that can have a weight, counted once for each state of what decides them. */
export function loadVocabulary(data: string): ReadonlySet<string> {
  const file = join(CACHE, `vocabulary-${hashOf([...VOCABULARY_CODE, fileOf('settings')])}.txt`);
  if (existsSync(file)) return new Set(readFileSync(file, 'utf8').split('\n'));
  const words = collectVocabulary(data, SETTINGS.vocabulary);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, [...words].join('\n'));
  return words;
}

function fingerprint(set: SetName): string {
  const annotated = set === 'wider' || set.startsWith('corpus');
  const own = fileOf(`sources/${annotated ? 'annotated' : set.replace(/-(?:train|dev)$/, '')}`);
  return hashOf([...CODE, own, ...(annotated ? LABELS : [])]);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesOf(path)) {
      if (LATER.test(file)) continue;
      hash.update(file);
      hash.update(readFileSync(join(ROOT, file)));
    }
  return hash.digest('hex').slice(0, 12);
}

function fileOf(name: string): string {
  return `corpus/train/scores/${name}.ts`;
}

function filesOf(path: string): string[] {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

interface Packed extends Omit<Example, 'words' | 'features' | 'leanings' | 'tones' | 'earlier'> {
  readonly words: string;
  readonly features: Readonly<Record<string, number>>;
  readonly leanings: Readonly<Record<string, number>>;
  readonly tones: Readonly<Record<string, number>>;
  readonly earlier: string | null;
}

function pack({ words, features, leanings, tones, earlier, ...rest }: Example): Packed {
  return {
    ...rest,
    words: words.join(' '),
    features: Object.fromEntries(features),
    leanings: Object.fromEntries(leanings),
    tones: Object.fromEntries(tones),
    earlier: earlier && Buffer.from(earlier.buffer, earlier.byteOffset, earlier.byteLength).toString('base64'),
  };
}

function readKept(file: string): Example[] {
  // Most strings stand in many examples; one copy of each keeps the whole small.
  const known = new Map<string, string>();
  const one = (text: string) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
  const measures = (packed: Readonly<Record<string, number>>) =>
    new Map(Object.entries(packed).map(([name, value]) => [one(name), value] as const));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { words, features, leanings, tones, earlier, targets, ...rest } = JSON.parse(line) as Packed;
      return {
        ...rest,
        outlet: one(rest.outlet),
        words: words === '' ? [] : words.split(' ').map(one),
        features: measures(features),
        leanings: measures(leanings),
        tones: measures(tones),
        earlier: earlier === null ? null : floatsOf(earlier),
        targets: targets as Partial<Record<ScoreName, Target>>,
      };
    });
}

function floatsOf(code: string): Float32Array {
  const bytes = Buffer.from(code, 'base64');
  const floats = new Float32Array(bytes.length / 4);
  for (let i = 0; i < floats.length; i++) floats[i] = bytes.readFloatLE(i * 4);
  return floats;
}
