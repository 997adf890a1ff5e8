import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import type { LexiconName } from '../../../src/lexicons/types.ts';
import type { RuleFamily } from '../../../src/signals/types.ts';
import { FIRST_SEED, type Subject } from './sample.ts';

/** A firing that somebody has read: where it is, and whether a standards editor would mark it too. */
export interface Judgement {
  readonly set: string;
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly right: boolean;
}

/** What was read of a rule or group; `firings` counts all there were in the texts on that day. */
export interface ReadRecord extends Subject {
  /** `entriesHash` of the group on that day; null for a rule. */
  readonly entries: string | null;
  /** Which sample it was. */
  readonly seed: number;
  /** Why it stays although less than .8 of the sample is right; written by hand. */
  readonly kept?: string;
  readonly firings: number;
  readonly n: number;
  /** Share of right ones, to two decimals. */
  readonly precision: number;
  readonly sampled: readonly Judgement[];
}

/** Firings of a rule or group that nobody has read. */
export interface UnreadRecord extends Subject {
  readonly firings: number;
}

export interface PrecisionFile {
  readonly read: readonly ReadRecord[];
  readonly unread: readonly UnreadRecord[];
  /** Groups, by id, whose entries have changed since they were read. */
  readonly outdated: readonly string[];
}

/** Which file of corpus/precision holds the groups of a lexicon. */
export const FAMILY_OF_LEXICON: Readonly<Record<LexiconName, RuleFamily>> = {
  hedges: 'hedging',
  stance: 'stance',
  intensifiers: 'loaded',
  loaded: 'loaded',
  partisan: 'partisan',
  directives: 'editorializing',
  rhetoric: 'editorializing',
  attribution: 'loaded',
  politics: 'partisan',
  identity: 'loaded',
};
const FOLDER = fileURLToPath(new URL('../../precision', import.meta.url));
const HEADER = `# Share of right firings on annotated news, by reading; written by \`npm run evaluate -- firings\`.
# The texts are not here: set, id and offsets say where in the data folder each firing stands.
`;

export function familyOf({ kind, id }: Subject): RuleFamily {
  const head = id.slice(0, id.indexOf('/'));
  return kind === 'group' ? FAMILY_OF_LEXICON[head as LexiconName] : (head as RuleFamily);
}

export function precisionOf(sampled: readonly Judgement[]): number {
  return Math.round((100 * sampled.filter(({ right }) => right).length) / sampled.length) / 100;
}

export function placeKey({ set, id, start, end }: Omit<Judgement, 'right'>): string {
  return `${set} ${id} ${start} ${end}`;
}

/** The records of a family; empty ones when it has no file yet. */
export function readRecords(family: RuleFamily, folder = FOLDER): PrecisionFile {
  const path = join(folder, `${family}.yml`);
  if (!existsSync(path)) return { read: [], unread: [], outdated: [] };
  const yaml = parse(readFileSync(path, 'utf8')) as {
    read: readonly (Omit<ReadRecord, 'kind' | 'id' | 'entries' | 'seed'> &
      Named & { entries?: string; seed?: number })[];
    unread: readonly (Named & { firings: number })[];
    outdated?: readonly string[];
  };
  return {
    read: yaml.read.map(({ rule, group, entries, seed, ...rest }) => ({
      ...subjectOf({ rule, group }),
      entries: entries ?? null,
      seed: seed ?? FIRST_SEED,
      ...rest,
    })),
    unread: yaml.unread.map(({ rule, group, ...rest }) => ({ ...subjectOf({ rule, group }), ...rest })),
    outdated: yaml.outdated ?? [],
  };
}

/** Sorted, so that two people's additions rarely meet; a firing a line. */
export function writeRecords(family: RuleFamily, { read, unread, outdated }: PrecisionFile, folder = FOLDER): void {
  const lines = [HEADER.trimEnd(), read.length === 0 ? 'read: []' : 'read:'];
  for (const { firings, n, precision, sampled, entries, seed, kept, ...subject } of [...read].sort(bySubject)) {
    lines.push(`  - ${nameOf(subject)}`);
    if (entries !== null) lines.push(`    entries: ${scalar(entries)}`);
    if (seed !== FIRST_SEED) lines.push(`    seed: ${seed}`);
    if (kept !== undefined) lines.push(`    kept: ${scalar(kept)}`);
    lines.push(`    firings: ${firings}`, `    n: ${n}`, `    precision: ${precision}`);
    lines.push('    sampled:');
    for (const { set, id, start, end, right } of [...sampled].sort(byPlace))
      lines.push(`      - ${flow({ set, id, start, end, right })}`);
  }
  lines.push(unread.length === 0 ? 'unread: []' : 'unread:');
  for (const { firings, ...subject } of [...unread].sort(bySubject))
    lines.push(`  - ${flow({ [subject.kind]: subject.id, firings })}`);
  lines.push(outdated.length === 0 ? 'outdated: []' : 'outdated:');
  for (const id of [...outdated].sort(compare)) lines.push(`  - ${scalar(id)}`);
  writeFileSync(join(folder, `${family}.yml`), `${lines.join('\n')}\n`);
}

interface Named {
  readonly rule?: string | undefined;
  readonly group?: string | undefined;
}

function subjectOf({ rule, group }: Named): Subject {
  return rule === undefined ? { kind: 'group', id: group ?? '' } : { kind: 'rule', id: rule };
}

function nameOf({ kind, id }: Subject): string {
  return `${kind}: ${scalar(id)}`;
}

function flow(fields: Readonly<Record<string, string | number | boolean>>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${scalar(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** Quoted where YAML needs it; ids hold spaces and apostrophes ("stance/i'm"). */
function scalar(value: string | number | boolean): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

function bySubject(a: Subject, b: Subject): number {
  return compare(b.kind, a.kind) || compare(a.id, b.id);
}

function byPlace(a: Judgement, b: Judgement): number {
  return compare(a.set, b.set) || compare(a.id, b.id) || a.start - b.start || a.end - b.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
