import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../../../src/cli/yaml-data.ts';
import { POLITICIANS } from '../../../src/lexicons/generated/sides.ts';
import { DataError } from '../load/lines.ts';
import { EXPECTATIONS, type Expectation } from './expectations.ts';

/** Minimum functionality, invariance, direction: what a test of a capability compares (CheckList's three kinds). */
export const KINDS = ['MFT', 'INV', 'DIR'] as const;
export type Kind = (typeof KINDS)[number];

/** Texts with slots in braces. `{list}` and `{list:2}` are two different words of one list. */
export interface Template {
  /** What is judged, or what `to` is compared with. */
  readonly text: string;
  /** The changed text; for an MFT there is none. */
  readonly to?: string;
  /** Invariance: both texts are `text`, with other words in the slots of this list. */
  readonly change?: string;
  /** Invariance: the changed text is the one about the other side (corpus/parity.yml). */
  readonly swap?: boolean;
  /** The text is a headline, or an article of several sentences, instead of one sentence of a text. */
  readonly unit?: 'title' | 'document';
}

export interface Capability {
  readonly name: string;
  readonly kind: Kind;
  readonly about: string;
  readonly expects: readonly Expectation[];
  /** The list whose words are resampled for the interval; templates are when left out. */
  readonly by?: string;
  readonly templates: readonly Template[];
}

export interface Suite {
  readonly capabilities: readonly Capability[];
  /** Name of a list → its words. */
  readonly fills: ReadonlyMap<string, readonly string[]>;
  /** Row → the share of its tests that must pass; null where nothing is promised. */
  readonly floors: ReadonlyMap<string, number | null>;
}

export const SUITE_FOLDER = fileURLToPath(new URL('../../behaviour', import.meta.url));

/** One line of the table: what is asked of a capability. */
export function rowName(capability: Capability, expectation: Expectation): string {
  return `${capability.name}: ${expectation}`;
}

/** Reads and checks corpus/behaviour. @throws DataError with every fault, by file */
export function readSuite(folder = SUITE_FOLDER): Suite {
  const faults: string[] = [];
  const read = (path: string): Record<string, unknown> => {
    const { data, errors } = parseYaml(`corpus/behaviour/${path}`, readFileSync(join(folder, path), 'utf8'));
    faults.push(...errors);
    return (data ?? {}) as Record<string, unknown>;
  };
  const list = (path: string) =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith('.yml'))
      .sort();

  const fills = new Map<string, readonly string[]>(ownLists());
  for (const file of list('fills')) {
    for (const [name, words] of Object.entries(read(`fills/${file}`))) {
      if (fills.has(name)) faults.push(`fills/${file}: the list ${name} stands in two files`);
      faults.push(...wordFaults(words).map((fault) => `fills/${file}: ${name}: ${fault}`));
      fills.set(name, words as string[]);
    }
  }
  const capabilities: Capability[] = [];
  for (const file of list('.').filter((name) => name !== 'floors.yml')) {
    for (const capability of (read(file)['capabilities'] ?? []) as Capability[]) {
      faults.push(...capabilityFaults(capability, fills).map((fault) => `${file}: ${capability.name}: ${fault}`));
      capabilities.push(capability);
    }
  }
  const floors = new Map(Object.entries(read('floors.yml') as Record<string, number | null>));
  const rows = new Set(
    capabilities.flatMap((one) => (one.expects ?? []).map((expectation) => rowName(one, expectation))),
  );
  for (const row of rows) if (!floors.has(row)) faults.push(`floors.yml: "${row}" is missing; null promises nothing`);
  for (const row of floors.keys()) if (!rows.has(row)) faults.push(`floors.yml: "${row}" is no row of the suite`);
  if (faults.length > 0) throw new DataError(faults.join('\n'));
  return { capabilities, fills, floors };
}

/** Politicians stand in corpus/sides.yml already; `democrat` gives the left one of a pair, for texts that are swapped. */
function ownLists(): [string, string[]][] {
  const last = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  const known = POLITICIANS.filter(({ surname }) => surname);
  return [
    ['democrat-name', POLITICIANS.map(({ left }) => left.name)],
    ['democrat-surname', known.map(({ left }) => last(left.name))],
    ['politician', POLITICIANS.flatMap(({ left, right }) => [left.name, right.name])],
  ];
}

function wordFaults(words: unknown): string[] {
  if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) {
    return ['is no list of words (numbers and yes and no need quotes)'];
  }
  const twice = words.filter((word, i) => words.indexOf(word) !== i);
  return twice.map((word) => `"${word}" stands there twice`);
}

const FIELDS = new Set(['name', 'kind', 'about', 'expects', 'by', 'templates']);
const TEMPLATE_FIELDS = new Set(['text', 'to', 'change', 'swap', 'unit']);

function capabilityFaults(capability: Capability, fills: Suite['fills']): string[] {
  const { name, kind, about, expects, by, templates } = capability;
  if (!name || !about || !KINDS.includes(kind) || !Array.isArray(expects) || !Array.isArray(templates)) {
    return [`needs name, kind (${KINDS.join(', ')}), about, expects and templates`];
  }
  const unknown = Object.keys(capability).filter((key) => !FIELDS.has(key));
  const faults = unknown.map((key) => `field \`${key}\` is unknown`);
  if (by !== undefined && !fills.has(by)) faults.push(`by: no list ${by}`);
  for (const expectation of expects as readonly Expectation[]) {
    if (!Object.hasOwn(EXPECTATIONS, expectation)) faults.push(`nothing is known that is called "${expectation}"`);
    else if ((EXPECTATIONS[expectation].length === 1) !== (kind === 'MFT')) {
      faults.push(`"${expectation}" is not for ${kind}`);
    }
  }
  return [...faults, ...templates.flatMap((template) => templateFaults(template, kind, fills))];
}

function templateFaults(template: Template, kind: Kind, fills: Suite['fills']): string[] {
  const { text, to, change, swap, unit } = template;
  const faults = Object.keys(template)
    .filter((key) => !TEMPLATE_FIELDS.has(key))
    .map((key) => `field \`${key}\` is unknown`);
  const changes = [to, change, swap].filter((one) => one !== undefined).length;
  if (changes !== (kind === 'MFT' ? 0 : 1))
    faults.push('an MFT has `text` alone, others one of `to`, `change`, `swap`');
  if (unit !== undefined && unit !== 'title' && unit !== 'document') faults.push('unit is title or document');
  for (const slot of slotsOf(`${text}${to ?? ''}`)) {
    if (!fills.has(listOf(slot))) faults.push(`no list for {${slot}}`);
  }
  if (change !== undefined && !slotsOf(text).some((slot) => listOf(slot) === change))
    faults.push(`no slot {${change}}`);
  return faults.map((fault) => `${fault}: ${text}`);
}

/** The slots of a template, each once, in order. */
export function slotsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z0-9:-]+)\}/g)].map(([, slot]) => slot as string))];
}

export function listOf(slot: string): string {
  return slot.replace(/:\d+$/, '');
}
