import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { type Gender, politicianAt } from './genders.ts';
import { findRuns, genderOfRun, isTitled, nameOfRun, opensAside, type Run, surnameAt } from './name-runs.ts';
import { evidenceOf, type Standing, standingOf } from './name-standing.ts';
import { type Roles, readRoles } from './roles.ts';

/** Somebody or something that the article names; what it reads like a person's name by is its evidence. */
export interface Person {
  name: string;
  /** Folded. */
  readonly surname: string;
  /** Folded first name; null where only a surname is known. */
  given: string | null;
  gender: Gender | null;
  /** Above 0: a person, as far as title, first name, age or role tell; below: a thing or place. */
  evidence: number;
  /** Offices and descriptions: "governor", "nominee". */
  readonly roles: string[];
  /** What is said beside the office: "texas", "house". */
  readonly tags: string[];
  mentions: number;
}

export interface NameMention extends TokenRange {
  readonly person: Person;
  readonly standing: Standing;
  readonly block: number;
}

export interface People {
  /** In text order, bylines and headlines left out. */
  readonly mentions: readonly NameMention[];
  /** The person whose name ends with this token. */
  readonly endingAt: (token: number) => Person | null;
}

/** The persons of the article; `places` are its proper nouns. Linear: a surname is borne by few. */
export function readPeople(text: TokenizedText, facts: Facts, places: readonly number[]): People {
  const { tokens } = text;
  const runs = findRuns(text, facts, places);
  const bySurname = new Map<string, Person[]>();
  // Full names first: a surname may stand alone before them, in a title or a first paragraph.
  for (const run of runs) {
    if (run.to - run.start > 1 || run.start > run.from || isTitled(facts, run)) enter(facts, run, bySurname);
  }
  const mentions: NameMention[] = [];
  // Per token: the mention that ends with it, as its place from 1.
  const ends = facts.room.ints(tokens.length);
  for (const run of runs) {
    const person = find(facts, run, bySurname);
    if (person === null) continue;
    // A surname alone has its office beside it too: "Holt, the nominee,".
    if (run.to - run.start === 1 && opensAside(tokens[run.to])) addRoles(facts, run, person);
    const standing = standingOf(tokens, run);
    if (standing === 'subject' && person.evidence === 0) person.evidence = 1;
    person.mentions++;
    ends[run.to - 1] = mentions.push({ from: run.from, to: run.to, person, standing, block: run.block });
  }
  return {
    mentions,
    endingAt: (token) => {
      const place = ends[token] as number;
      return place === 0 ? null : (mentions[place - 1] as NameMention).person;
    },
  };
}

function enter(facts: Facts, run: Run, bySurname: Map<string, Person[]>): void {
  const { tokens } = facts;
  const last = surnameAt(tokens, run);
  const surname = (tokens[last] as Token).norm;
  const given = last > run.start ? (tokens[run.start] as Token).norm : null;
  const same = bySurname.get(surname);
  const junior = last < run.to - 1;
  let person = same?.find((one) =>
    given === null ? true : one.given === given && junior === one.name.endsWith((tokens[run.to - 1] as Token).text),
  );
  const gender = genderOfRun(facts, run);
  if (person !== undefined && person.gender !== null && gender !== null && person.gender !== gender) person = undefined;
  // "Sen. Holt … Maria Holt": the first full name that fits is the name of who was known by a surname.
  const short = same?.find(
    (one) => one.given === null && (one.gender === null || gender === null || one.gender === gender),
  );
  if (person === undefined && short !== undefined && given !== null && !junior) {
    person = short;
    person.given = given;
    person.name = nameOfRun(tokens, run);
  }
  if (person === undefined) {
    person = { name: nameOfRun(tokens, run), surname, given, gender, evidence: 0, roles: [], tags: [], mentions: 0 };
    if (same === undefined) bySurname.set(surname, [person]);
    else if (same.length < MAX_NAMESAKES) same.push(person);
  }
  person.gender ??= gender;
  const roles = addRoles(facts, run, person);
  person.evidence = weigh(person.evidence, evidenceOf(facts, run, roles));
}

function addRoles(facts: Facts, run: Run, person: Person): Roles {
  const roles = readRoles(facts, run);
  addAll(person.roles, roles.roles);
  addAll(person.tags, roles.tags);
  return roles;
}

/** More are one family's or a list's; the bound keeps the search for each name short. */
const MAX_NAMESAKES = 6;

/** Signs of a person outweigh signs of a thing: "in Holt's view" does not unmake "Sen. Holt". */
function weigh(old: number, added: number): number {
  return added > 0 || old > 0 ? Math.max(old, added) : Math.min(old, added);
}

function addAll(list: string[], added: readonly string[]): void {
  for (const one of added) if (list.length < 8 && !list.includes(one)) list.push(one);
}

function find(facts: Facts, run: Run, bySurname: Map<string, Person[]>): Person | null {
  const { tokens } = facts;
  const last = surnameAt(tokens, run);
  const { norm, text } = tokens[last] as Token;
  const same = bySurname.get(norm);
  if (last === run.start) {
    if (same === undefined) {
      const known = politicianAt(facts, last);
      if (known === null) return null;
      const person = {
        name: text,
        surname: norm,
        given: null,
        gender: known,
        evidence: 2,
        roles: [],
        tags: [],
        mentions: 0,
      };
      bySurname.set(norm, [person]);
      return person;
    }
    const gender = genderOfRun(facts, run);
    // Of several with one surname, the one with an office bears it alone.
    let first: Person | null = null;
    for (const one of same) {
      if (gender !== null && one.gender !== null && one.gender !== gender) continue;
      if (first === null) first = one;
      else if (one.roles.length > first.roles.length) return one;
    }
    return first;
  }
  if (same === undefined) return null;
  const given = (tokens[run.start] as Token).norm;
  let first: Person | null = null;
  for (const one of same) {
    if (one.given !== given) continue;
    // "Roe Jr." is not his father.
    if (one.name.endsWith((tokens[run.to - 1] as Token).text)) return one;
    first ??= one;
  }
  return first;
}
