import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type YamlData } from '../../src/cli/yaml-data.ts';
import { SIDE_CONTEXTS } from '../../src/lexicons/side-data.ts';
import type { Problem } from '../../src/lexicons/validate.ts';
import { DataError, type Generate, header } from './generator.ts';
import { checkParity, type ParityYaml } from './parity-check.ts';
import { checkSides, type PersonYaml, type SidesYaml } from './sides-check.ts';
import { literal } from './typescript.ts';

const PARITY = 'corpus/parity.yml';
const SIDES = 'corpus/sides.yml';
const SOURCES = 'corpus/sources.yml';

/** The side swap and the politicians → src/lexicons/generated/{parity,sides}.ts. */
export const generate: Generate = (root) => {
  const [parity, sides, sources] = [PARITY, SIDES, SOURCES].map((file) => read(root, file)) as [
    YamlData,
    YamlData,
    YamlData,
  ];
  const cites = new Set(Object.keys((sources.data ?? {}) as object));
  refuse([...report(parity, checkParity(parity.data)), ...report(sides, checkSides(sides.data, cites))]);
  return [
    { path: 'src/lexicons/generated/parity.ts', content: parityFile(parity.data as ParityYaml) },
    { path: 'src/lexicons/generated/sides.ts', content: sidesFile(sides.data as SidesYaml) },
  ];
};

function read(root: string, file: string): YamlData {
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  refuse(yaml.errors);
  return yaml;
}

function report(yaml: YamlData, problems: readonly Problem[]): string[] {
  return problems.map(yaml.report);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new DataError(problems.map((line) => `E201 ${line}`));
}

function parityFile(data: ParityYaml): string {
  const { party, camps, campAdjectives, sides, compounds } = data;
  const contexts = Object.fromEntries(SIDE_CONTEXTS.map((name) => [name, data[name]]));
  const content = literal({ party, camps, campAdjectives, sides, compounds, contexts });
  return `${header(PARITY)}import type { ParityData } from '../side-data.ts';\n\nexport const PARITY: ParityData = ${content};\n`;
}

function sidesFile(data: SidesYaml): string {
  const pairs = data.politicians.map(({ left, right, surname }) => ({ left: name(left), right: name(right), surname }));
  return `${header(SIDES)}import type { PoliticianPair } from '../side-data.ts';\n
/** Politicians in pairs, the left one first. */
export const POLITICIANS: readonly PoliticianPair[] = ${literal(pairs)};\n`;
}

function name(person: PersonYaml): object {
  return person.also === undefined ? { name: person.name } : { name: person.name, also: person.also };
}
