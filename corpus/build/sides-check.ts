import type { Path, Problem } from '../../src/lexicons/validate.ts';

export interface PersonYaml {
  readonly name: string;
  readonly side: 'left' | 'right';
  readonly office: string;
  readonly gender: 'F' | 'M';
  readonly party: string;
  readonly cite: string;
  readonly also?: readonly string[];
}
export interface SidesYaml {
  readonly politicians: readonly { readonly surname: boolean; readonly left: PersonYaml; readonly right: PersonYaml }[];
}

const SIDES = ['left', 'right'] as const;
const REQUIRED = ['name', 'side', 'office', 'gender', 'party', 'cite'] as const;
const FIELDS: readonly string[] = [...REQUIRED, 'also'];
const PARTIES = { left: /\bDemocrat/, right: /\bRepublican$/ };

/** Everything that is wrong with corpus/sides.yml: missing facts, unequal sides, names that cannot stand for each other. */
export function checkSides(data: unknown, cites: ReadonlySet<string>): Problem[] {
  if (!isRecord(data)) return [{ path: [], message: 'is not a mapping of fields' }];
  const problems = [...checkGroups(data.parties, ['parties']), ...checkGroups(data.camps, ['camps'])];
  if (!Array.isArray(data.politicians))
    return [...problems, { path: ['politicians'], message: 'is not a list of pairs' }];
  const surnames = new Map<string, string>();
  for (const [index, pair] of data.politicians.entries()) {
    const path = ['politicians', index];
    if (!isRecord(pair) || typeof pair.surname !== 'boolean') {
      problems.push({ path, message: 'is not {surname: true or false, left, right}' });
      continue;
    }
    const people = SIDES.map((side) => checkPerson(pair[side], side, [...path, side], cites));
    problems.push(...people.flat());
    if (people.flat().length > 0) continue;
    problems.push(...checkPair(pair as unknown as SidesYaml['politicians'][number], path));
    for (const side of SIDES)
      problems.push(...checkSurname((pair[side] as PersonYaml).name, surnames, [...path, side]));
  }
  return problems;
}

/** Parties and camps: `name` and `side`, equally many of both sides. */
function checkGroups(groups: unknown, path: Path): Problem[] {
  if (!Array.isArray(groups)) return [{ path, message: 'is not a list of {name, side}' }];
  const wrong = groups.findIndex((group) => !isRecord(group) || typeof group.name !== 'string' || !isSide(group.side));
  if (wrong >= 0) return [{ path: [...path, wrong], message: 'is not {name, side: left or right}' }];
  const left = groups.filter((group) => group.side === 'left').length;
  if (left * 2 === groups.length) return [];
  return [{ path, message: `has ${left} of the left and ${groups.length - left} of the right; each needs a partner` }];
}

function checkPerson(person: unknown, side: 'left' | 'right', path: Path, cites: ReadonlySet<string>): Problem[] {
  if (!isRecord(person)) return [{ path, message: `is not {${REQUIRED.join(', ')}}` }];
  const problems: Problem[] = [];
  for (const field of Object.keys(person)) {
    if (!FIELDS.includes(field)) problems.push({ path: [...path, field], message: `field \`${field}\` is unknown` });
  }
  for (const field of REQUIRED) {
    if (typeof person[field] !== 'string') problems.push({ path, message: `\`${field}\` is missing` });
  }
  if (problems.length > 0) return problems;
  const { name, party, cite, also } = person as unknown as PersonYaml;
  if (!/^\S+( \S+)+$/.test(name)) problems.push({ path: [...path, 'name'], message: 'is not a full name' });
  if (person.side !== side)
    problems.push({ path: [...path, 'side'], message: `is not ${side}, where the person stands` });
  if (!PARTIES[side].test(party))
    problems.push({ path: [...path, 'party'], message: `"${party}" is not of the ${side}` });
  if (!['F', 'M'].includes(person.gender as string))
    problems.push({ path: [...path, 'gender'], message: 'is not F or M' });
  if (!cites.has(cite)) {
    problems.push({ path: [...path, 'cite'], message: `"${cite}" is no key of corpus/sources.yml; add what you read` });
  }
  if (also !== undefined && (!Array.isArray(also) || also.some((form) => typeof form !== 'string'))) {
    problems.push({ path: [...path, 'also'], message: 'is not a list of names' });
  }
  return problems;
}

function checkPair({ left, right }: SidesYaml['politicians'][number], path: Path): Problem[] {
  const problems: Problem[] = [];
  if (left.gender !== right.gender)
    problems.push({ path, message: 'pairs a woman with a man; pronouns would give them away' });
  const words = [left, right].map(({ name }) => name.split(' ').length);
  if (words[0] !== words[1])
    problems.push({ path, message: 'pairs names of different length; every token needs its partner' });
  return problems;
}

/** One surname for two people, of whatever side, would be read as the wrong one. */
function checkSurname(name: string, seen: Map<string, string>, path: Path): Problem[] {
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const other = seen.get(surname);
  seen.set(surname, name);
  return other === undefined ? [] : [{ path, message: `${name} and ${other} share a surname; keep one` }];
}

function isSide(value: unknown): boolean {
  return value === 'left' || value === 'right';
}

type Loose = Readonly<
  Partial<Record<keyof PersonYaml | 'parties' | 'camps' | 'politicians' | 'surname' | 'left' | 'right', unknown>>
>;

function isRecord(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
