import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { type Gender, genderOfTitle, isGiven, nameStart, politicianGender } from './names.ts';
import { isNameAt } from './noun-phrase.ts';
import { type Roles, readRoles } from './roles.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

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

/** How a name stands in its sentence; who is its subject is taken up by "he" more often than who is its object. */
export type Standing = 'subject' | 'object' | 'oblique' | 'possessor' | 'other';

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

const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const SILENT_BLOCKS = new Set(['byline', 'boilerplate', 'dateline']);
const TITLES = PERSON_WORDS.title | PERSON_WORDS.role;

interface Run extends TokenRange {
  /** Where the name proper begins. */
  readonly start: number;
  readonly block: number;
}

/** The persons of the article; `places` are its proper nouns. Linear: a surname is borne by few. */
export function readPeople(text: TokenizedText, traits: Int32Array, places: readonly number[]): People {
  const { tokens } = text;
  const runs = findRuns(text, traits, places);
  const bySurname = new Map<string, Person[]>();
  // Full names first: a surname may stand alone before them, in a title or a first paragraph.
  for (const run of runs) {
    if (run.to - run.start > 1 || run.start > run.from || isTitled(tokens, run)) enter(tokens, run, bySurname);
  }
  const mentions: NameMention[] = [];
  const ends = new Map<number, Person>();
  for (const run of runs) {
    const person = find(tokens, run, bySurname);
    if (person === null) continue;
    // A surname alone has its office beside it too: "Holt, the nominee,".
    if (run.to - run.start === 1 && opensAside(tokens[run.to])) addRoles(tokens, run, person);
    const standing = standingOf(tokens, run);
    if (standing === 'subject' && person.evidence === 0) person.evidence = 1;
    person.mentions++;
    mentions.push({ from: run.from, to: run.to, person, standing, block: run.block });
    ends.set(run.to - 1, person);
  }
  return { mentions, endingAt: (token) => ends.get(token) ?? null };
}

function opensAside(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.text === '(');
}

function findRuns(text: TokenizedText, traits: Int32Array, places: readonly number[]): Run[] {
  const { tokens, segmentation } = text;
  const runs: Run[] = [];
  let block = 0;
  let past = 0;
  for (const i of places) {
    if (i < past || !isNameAt(tokens, traits, i)) continue;
    while (block + 1 < text.blockTokens.length && (text.blockTokens[block] as TokenRange).to <= i) block++;
    const limit = (text.blockTokens[block] as TokenRange).to;
    let end = i + 1;
    while (end < limit && isNameAt(tokens, traits, end)) end++;
    past = end;
    const kind = segmentation.blocks[block]?.kind ?? '';
    if (SILENT_BLOCKS.has(kind)) continue;
    const start = nameStart(tokens, i, end);
    // Headlines write every word large: only a known first name and one word more are a name for certain.
    if (kind === 'headline' && !(end - start === 2 && isGiven(tokens[start]))) continue;
    if (start < end) runs.push({ from: i, to: end, start, block });
  }
  return runs;
}

/** "President Roe" where the tagger takes the title for a noun. */
function isTitled(tokens: readonly Token[], { from }: Run): boolean {
  const before = tokens[from - 1];
  return (
    before !== undefined &&
    before.text !== before.norm &&
    before.sentence === (tokens[from] as Token).sentence &&
    (personFlags(before.norm) & PERSON_WORDS.title) !== 0
  );
}

/** The last word that is a name and no "Jr.". */
function surnameAt(tokens: readonly Token[], { start, to }: Run): number {
  return to - start > 2 && SUFFIXES.has((tokens[to - 1] as Token).norm) ? to - 2 : to - 1;
}

function enter(tokens: readonly Token[], run: Run, bySurname: Map<string, Person[]>): void {
  const last = surnameAt(tokens, run);
  const surname = (tokens[last] as Token).norm;
  const given = last > run.start ? (tokens[run.start] as Token).norm : null;
  const same = bySurname.get(surname);
  const junior = last < run.to - 1;
  let person = same?.find((one) =>
    given === null ? true : one.given === given && junior === one.name.endsWith((tokens[run.to - 1] as Token).text),
  );
  const gender = genderOfRun(tokens, run);
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
  const roles = addRoles(tokens, run, person);
  person.evidence = weigh(person.evidence, evidenceOf(tokens, run, roles));
}

function addRoles(tokens: readonly Token[], run: Run, person: Person): Roles {
  const roles = readRoles(tokens, run);
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

function find(tokens: readonly Token[], run: Run, bySurname: Map<string, Person[]>): Person | null {
  const last = surnameAt(tokens, run);
  const { norm, text } = tokens[last] as Token;
  const same = bySurname.get(norm);
  if (last === run.start) {
    if (same === undefined) {
      const known = politicianGender(norm);
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
    const gender = genderOfRun(tokens, run);
    // Of several with one surname, the one with an office bears it alone.
    let first: Person | null = null;
    for (const one of same) {
      if (gender !== null && one.gender !== null && one.gender !== gender) continue;
      if (first === null) first = one;
      else if (one.roles.length > first.roles.length) return one;
    }
    return first;
  }
  const given = (tokens[run.start] as Token).norm;
  return (
    same?.find((one) => one.given === given && one.name.endsWith((tokens[run.to - 1] as Token).text)) ??
    same?.find((one) => one.given === given) ??
    null
  );
}

function nameOfRun(tokens: readonly Token[], { start, to }: Run): string {
  const parts: string[] = [];
  for (let i = start; i < to; i++) parts.push((tokens[i] as Token).text);
  return parts.join(' ');
}

/** By title, first name or what stands before it ("his wife, Jane Roe"). */
function genderOfRun(tokens: readonly Token[], run: Run): Gender | null {
  const titled = genderOfTitle(tokens, run.from);
  if (titled !== null) return titled;
  for (let i = run.from; i < run.start; i++) {
    const flags = personFlags((tokens[i] as Token).norm);
    if ((flags & PERSON_WORDS.male) !== 0) return 'he';
    if ((flags & PERSON_WORDS.female) !== 0) return 'she';
  }
  if (run.to - run.start < 2) return politicianGender((tokens[run.start] as Token).norm);
  const flags = personFlags((tokens[run.start] as Token).norm);
  if ((flags & PERSON_WORDS['given-male']) !== 0) return 'he';
  return (flags & PERSON_WORDS['given-female']) !== 0 ? 'she' : null;
}

function evidenceOf(tokens: readonly Token[], run: Run, { roles }: Roles): number {
  const { from, start, to } = run;
  const before = tokens[from - 1];
  const named = to - start > 1 && isGiven(tokens[start]);
  if (named || start > from || roles.length > 0) return 2;
  if (before !== undefined && (personFlags(before.norm) & TITLES) !== 0) return 2;
  // ", 54,"
  if (tokens[to]?.text === ',' && /^\d{1,2}$/.test(tokens[to + 1]?.text ?? '')) return 2;
  if (before?.norm === 'the') return -3;
  for (let i = start; i < to; i++) {
    const { norm, text } = tokens[i] as Token;
    if ((personFlags(norm) & (PERSON_WORDS.place | PERSON_WORDS.thing)) !== 0) return -3;
    if (text.length > 3 && text === text.toUpperCase()) return -1;
  }
  return before?.norm === 'in' || before?.norm === 'at' || before?.norm === 'near' ? -1 : 0;
}

function standingOf(tokens: readonly Token[], { from, to }: Run): Standing {
  const next = tokens[to];
  if (next?.norm === "'s" || next?.norm === "'") return 'possessor';
  const before = tokens[from - 1];
  const opens = opensSentence(tokens, from);
  if (!opens && before?.pos === 'ADP') return 'oblique';
  if (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'ADV')) return 'subject';
  if (opens) return 'subject';
  return before?.pos === 'VERB' ? 'object' : 'other';
}

/** Only a description stands before the name: "The first witness, auditor Jane Roe,". */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] as Token;
  for (let i = from - 1; i >= 0 && i > from - MAX_DESCRIPTION; i--) {
    const { pos, text, kind, sentence: other } = tokens[i] as Token;
    // Behind a quotation the clause that names its speaker begins.
    if (other !== sentence || (kind === 'quote' && i === from - 1)) return true;
    if (text !== ',' && !DESCRIBING.has(pos)) return false;
  }
  return from < MAX_DESCRIPTION;
}

const MAX_DESCRIPTION = 8;
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
