import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type YamlData } from '../../src/cli/yaml-data.ts';
import type { Data } from '../../src/lexicons/fields.ts';
import { LEXICON_CLASSES, type LexiconName, WORD_LISTS, type WordListName } from '../../src/lexicons/types.ts';
import { checkLexicon, cueKey, cuesOf, type Problem } from '../../src/lexicons/validate.ts';
import { DataError } from './generator.ts';
import { checkWordList } from './word-list.ts';

const FOLDER = 'corpus/lexicons';
const SOURCES = 'corpus/sources.yml';

export interface CorpusLexicons {
  readonly lexicons: ReadonlyMap<LexiconName, YamlData>;
  readonly wordLists: ReadonlyMap<WordListName, YamlData>;
}

/** Every file of corpus/lexicons, checked; throws `DataError` with all problems of all files. */
export function readLexicons(root: string): CorpusLexicons {
  const sources = readSources(root);
  const problems: string[] = [];
  const lexicons = new Map<LexiconName, YamlData>();
  const wordLists = new Map<WordListName, YamlData>();
  for (const name of readdirSync(join(root, FOLDER)).sort()) {
    if (!name.endsWith('.yml')) continue;
    const yaml = readYaml(root, `${FOLDER}/${name}`);
    const key = name.slice(0, -'.yml'.length);
    if (yaml.errors.length > 0) problems.push(...yaml.errors);
    else if (key in LEXICON_CLASSES) {
      problems.push(...checkLexicon(yaml.data, { sources, strict: true }).map(yaml.report));
      problems.push(...nameProblems(yaml, 'lexicon', key));
      lexicons.set(key as LexiconName, yaml);
    } else if (WORD_LISTS.includes(key as WordListName)) {
      problems.push(...checkWordList(yaml.data, sources).map(yaml.report));
      problems.push(...nameProblems(yaml, 'list', key));
      wordLists.set(key as WordListName, yaml);
    } else {
      const known = [...Object.keys(LEXICON_CLASSES), ...WORD_LISTS].join(', ');
      problems.push(`${yaml.file}:1:1 no lexicon or word list is called ${key}; known are ${known}`);
    }
  }
  if (problems.length === 0) problems.push(...sharedCues([...lexicons.values()]));
  if (problems.length > 0) throw new DataError(problems.map((line) => `E201 ${line}`));
  return { lexicons, wordLists };
}

function readYaml(root: string, file: string): YamlData {
  return parseYaml(file, readFileSync(join(root, file), 'utf8'));
}

function readSources(root: string): Set<string> {
  if (!existsSync(join(root, SOURCES))) return new Set();
  const yaml = readYaml(root, SOURCES);
  if (yaml.errors.length > 0) throw new DataError(yaml.errors.map((line) => `E201 ${line}`));
  return new Set(Object.keys((yaml.data ?? {}) as object));
}

function nameProblems(yaml: YamlData, field: 'lexicon' | 'list', expected: string): string[] {
  const name = (yaml.data as Record<string, unknown>)?.[field];
  if (name === expected) return [];
  return [
    yaml.report({
      path: [field],
      message: `\`${field}\` is ${JSON.stringify(name)}, but the file is called ${expected}.yml`,
    }),
  ];
}

/** A cue in two lexicons is a decision: one of the two says `alsoIn`. */
export function sharedCues(files: readonly YamlData[]): string[] {
  type Place = {
    readonly name: string;
    readonly pos: unknown;
    readonly alsoIn: readonly unknown[];
    readonly yaml: YamlData;
  };
  const seen = new Map<string, Place[]>();
  const problems: string[] = [];
  for (const yaml of files) {
    const { lexicon: name, groups } = yaml.data as { lexicon: string; groups: readonly Data[] };
    for (const [index, group] of groups.entries()) {
      for (const { cue, data, path } of cuesOf(group, ['groups', index])) {
        const key = cueKey(cue as string, group.match as string);
        const place: Place = {
          name,
          pos: group.pos,
          alsoIn: [listed(data.alsoIn), listed(group.alsoIn)].flat(),
          yaml,
        };
        for (const other of seen.get(key) ?? []) {
          if (other.name === name || !meet(place.pos, other.pos)) continue;
          if (place.alsoIn.includes(other.name) || other.alsoIn.includes(name)) continue;
          const advice = `write alsoIn: [${other.name}] on the cue or its group, or drop one`;
          problems.push(
            yaml.report({
              path,
              message: `cue ${JSON.stringify(cue)} is also in ${other.yaml.file}; ${advice}`,
            } as Problem),
          );
        }
        seen.set(key, [...(seen.get(key) ?? []), place]);
      }
    }
  }
  return problems;
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function meet(a: unknown, b: unknown): boolean {
  return !Array.isArray(a) || !Array.isArray(b) || a.some((tag) => b.includes(tag));
}
