import { CLASS } from '../../../src/scoring/words/classes.ts';
import { inverseRoot } from '../../../src/scoring/words/inverse-root.ts';
import type { Example } from './example.ts';
import type { Matrix } from './logistic.ts';
import type { Head, SETTINGS } from './settings.ts';
import type { Vectors } from './vectors.ts';

type Settings = typeof SETTINGS;

/** Columns of a design matrix by name: `word:…`, `pair:…`, and the features' own names. */
export interface Columns {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** What stands in enough articles; by the alphabet, so that the order of the examples does not matter. */
export function chooseColumns(examples: readonly Example[], head: Head, settings: Settings): Columns {
  const seen = new Map<string, Set<string>>();
  for (const example of examples)
    for (const name of sparseNames(example, head)) {
      const articles = seen.get(name);
      if (!articles) seen.set(name, new Set([example.article]));
      else if (articles.size < 8) articles.add(example.article);
    }
  const { leastArticles } = settings;
  const least = (name: string) =>
    name.startsWith('word:')
      ? leastArticles.word
      : name.startsWith('pair:')
        ? leastArticles.pair
        : leastArticles.feature;
  const names = [...seen].filter(([name, articles]) => articles.size >= least(name)).map(([name]) => name);
  names.sort();
  return { names, places: new Map(names.map((name, i) => [name, i])) };
}

function* sparseNames(example: Example, head: Head): Iterable<string> {
  for (const [name] of featuresFor(example, head)) if (mayUse(name, head)) yield name;
  if (!head.words) return;
  let before: string = CLASS.edge;
  for (const word of example.words) {
    yield `word:${word}`;
    yield `pair:${before} ${word}`;
    before = word;
  }
  yield `pair:${before} ${CLASS.edge}`;
}

function featuresFor(example: Example, { score }: Head): ReadonlyMap<string, number> {
  return score === 'lean' ? example.leanings : score === 'tone' ? example.tones : example.features;
}

/** Which sides are named says something of `partisan` alone: to name one is no comment. */
function mayUse(name: string, { score }: Head): boolean {
  return score === 'partisan' || !name.startsWith('side:');
}

/** Columns of vectors behind the sparse ones: the words', then those of the earlier text. */
export function denseWidth({ words, earlier }: Head, vectors: Vectors): number {
  return (words ? vectors.size : 0) + (earlier ? vectors.size : 0);
}

export function makeMatrix(
  examples: readonly Example[],
  head: Head,
  { places, names }: Columns,
  vectors: Vectors,
  vocabulary: ReadonlySet<string>,
  { scale }: Settings,
): Matrix {
  const ends = new Int32Array(examples.length);
  const columns: number[] = [];
  const values: number[] = [];
  const width = denseWidth(head, vectors);
  const dense = new Float32Array(examples.length * width);
  const denseEnds = new Int32Array(examples.length);
  for (const [row, example] of examples.entries()) {
    const entries = new Map<number, number>();
    const add = (name: string, value: number) => {
      const column = places.get(name);
      if (column !== undefined) entries.set(column, (entries.get(column) ?? 0) + value);
    };
    for (const [name, value] of featuresFor(example, head)) add(name, value * scale.feature);
    if (head.words) {
      const root = inverseRoot(example.words.length);
      let before: string = CLASS.edge;
      for (const word of example.words) {
        add(`word:${word}`, scale.word * root);
        add(`pair:${before} ${word}`, scale.pair * root);
        before = word;
        const vector = vocabulary.has(word) ? vectors.of(word) : undefined;
        if (vector)
          for (let d = 0, at = row * width; d < vectors.size; d++, at++)
            dense[at] = (dense[at] as number) + scale.vector * root * (vector[d] as number);
      }
      add(`pair:${before} ${CLASS.edge}`, scale.pair * root);
    }
    if (head.earlier && example.earlier)
      for (let d = 0, at = row * width + (head.words ? vectors.size : 0); d < vectors.size; d++, at++)
        dense[at] = scale.earlier * (example.earlier[d] as number);
    denseEnds[row] = head.earlier && !example.earlier ? width - vectors.size : width;
    for (const [column, value] of entries) {
      columns.push(column);
      values.push(value);
    }
    ends[row] = columns.length;
  }
  return {
    rows: examples.length,
    sparseColumns: names.length,
    denseColumns: width,
    ends,
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
    dense,
    denseEnds,
  };
}
