import { POLITICIANS } from '../lexicons/generated/sides.ts';
import type { Token } from '../tokens/types.ts';
import { isNameWord } from './name-word.ts';
import { tokenBefore } from './neighbors.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isCalendar, PERSON_WORDS, personFlags } from './words.ts';

/** Capitalized words of one name; longer runs are headings. */
const MAX_NAME = 4;

export type Gender = 'he' | 'she';

export interface Name {
  readonly name: string;
  readonly single: boolean;
  /** Its last token. */
  readonly last: number;
}

/**
 * The name of a person in a phrase without titles: "Sen. Jane Roe, the Iowa Republican" → Jane Roe; the one that is
 * the head of the phrase comes before others ("Labour rival Dawn Petty").
 */
export function properName(tokens: readonly Token[], { from, to, head }: NounPhrase): Name | null {
  let first: Name | null = null;
  for (let i = from; i < to; i++) {
    if (!isNameWord(tokens, i)) continue;
    let end = i;
    while (end < to && isNameWord(tokens, end)) end++;
    const name = cleanName(tokens, i, end);
    // "Clinton's campaign", "a Treasury spokeswoman": the name is not the source.
    const next = tokens[end];
    if (name !== null && next?.norm !== "'s" && (end >= to || next?.pos !== 'NOUN')) {
      if (i <= head && head < end) return name;
      if (!name.single && i > head && (isBeside(tokens, i, head) || isDepartment(tokens, i, end))) first ??= name;
    }
    i = end;
  }
  return first;
}

/** "Secretary of State Jo Roe": the office ends inside the run of capitals. */
function isDepartment(tokens: readonly Token[], from: number, to: number): boolean {
  const start = nameStart(tokens, from, to);
  return (
    start > from &&
    isGiven(tokens[start]) &&
    (personFlags((tokens[start - 1] as Token).norm) & PERSON_WORDS.title) === 0
  );
}

/** Behind the head in apposition: "the lawyer, Jo Roe", "friend and rival Jo Roe"; not "a spokesman for Jo Roe". */
function isBeside(tokens: readonly Token[], at: number, head: number): boolean {
  let i = at - 1;
  while (i > head && /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test((tokens[i] as Token).pos)) i--;
  return i <= head || (tokens[i] as Token).pos !== 'ADP';
}

/** "the head of the mission, Sir Alec Thorne", "University of Ohio professor Jane Roe": a person behind another head. */
export function personBehind(tokens: readonly Token[], { from, to, head }: NounPhrase): Name | null {
  for (let i = head + 1; i < to; i++) {
    if ((tokens[i] as Token).text !== ',') continue;
    let end = i + 1;
    while (end < to && isNameWord(tokens, end)) end++;
    // "the union, Local 5 of the Teamsters": the whole apposition is the name.
    const closes = end >= to || (tokens[end] as Token).text === ',';
    const name = closes && end - i > 2 && !isNameWord(tokens, head) ? cleanName(tokens, i + 1, end) : null;
    if (name !== null && !name.single) return name;
    if (end < to && (tokens[end] as Token).pos !== 'PUNCT') break;
  }
  let start = to;
  while (start > head + 1 && isNameWord(tokens, start - 1)) start--;
  const role = start > head + 1 ? (tokens[start - 1] as Token) : undefined;
  if (role === undefined || to - start < 2 || (tokens[from] as Token).pos === 'DET') return null;
  return role.text === role.norm && (personFlags(role.norm) & PERSON_WORDS.role) !== 0
    ? cleanName(tokens, start, to)
    : null;
}

/** "news agency KCNA", "the software company Globex": the name of a body behind the noun that says what it is. */
export function bodyBehind(tokens: readonly Token[], { from, to }: NounPhrase): string | null {
  let start = to;
  while (start > from + 1 && isNameWord(tokens, start - 1)) start--;
  const noun = tokens[start - 1] as Token;
  if (start === to || noun.text !== noun.norm || (personFlags(noun.norm) & PERSON_WORDS.organization) === 0)
    return null;
  return tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
}

/** Where the name proper begins in a run of capitalized words, after titles, roles and parties; `to` when nothing is left. */
export function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  // "ESPN Fires Roe": a headline, in which neither the body nor the verb is part of the name.
  if (to - from > 2 && /^\p{Lu}{3,}$/u.test((tokens[from] as Token).text)) {
    start++;
    while (start < to - 1 && (tokens[start] as Token).pos === 'VERB') start++;
  }
  for (let i = from; i < to; i++) {
    const flags = personFlags((tokens[i] as Token).norm);
    // "Jane Baker": behind a first name an occupation is a surname.
    if (i === to - 1 && i > start && (flags & PERSON_WORDS.organization) === 0 && isGiven(tokens[i - 1])) break;
    if ((flags & (PERSON_WORDS.title | PERSON_WORDS.role | PERSON_WORDS.group | PERSON_WORDS.organization)) !== 0)
      start = i + 1;
  }
  // "Diplomatic Security Jane Roe": what stands before a first name is an office.
  for (let i = start + 1; i < to - 1 && !isGiven(tokens[start]); i++) if (isGiven(tokens[i])) start = i;
  return to - start > MAX_NAME ? to - 2 : start;
}

const GIVEN = PERSON_WORDS['given-male'] | PERSON_WORDS['given-female'] | PERSON_WORDS.given;

/** A first name that persons are known to bear. */
export function isGiven(token: Token | undefined): boolean {
  return token !== undefined && (personFlags(token.norm) & GIVEN) !== 0;
}

function cleanName(tokens: readonly Token[], from: number, to: number): Name | null {
  const start = nameStart(tokens, from, to);
  if (start >= to || isCalendar((tokens[start] as Token).norm) || isBodyName(tokens, from, start, to)) return null;
  const parts: string[] = [];
  for (let i = start; i < to; i++) parts.push((tokens[i] as Token).text);
  return { name: parts.join(' '), single: parts.length === 1, last: to - 1 };
}

/** "Safari Club International": what is left behind a word for a body is a part of its name, but not "Fox News Jo Roe". */
function isBodyName(tokens: readonly Token[], from: number, start: number, to: number): boolean {
  if (start === from) return false;
  const flags = personFlags((tokens[start - 1] as Token).norm);
  const titled = (flags & (PERSON_WORDS.title | PERSON_WORDS.role | PERSON_WORDS.group)) !== 0;
  return !titled && !(to - start > 1 && isGiven(tokens[start]));
}

/** Surnames that the lists of politicians hold: persons, whatever else the article says of them. */
const POLITICIAN_GENDERS: ReadonlyMap<string, Gender> = new Map(
  POLITICIANS.flatMap(({ left, right, surname }) =>
    surname ? [left, right].map(({ name }) => genderOfName(name)) : [],
  ),
);

function genderOfName(name: string): [surname: string, gender: Gender] {
  const words = name.toLowerCase().split(' ');
  const female = (personFlags(words[0] as string) & PERSON_WORDS['given-female']) !== 0;
  return [words[words.length - 1] as string, female ? 'she' : 'he'];
}

/** What "he" or "she" a politician is who is known by the surname alone; null for any other surname. */
export function politicianGender(surname: string): Gender | null {
  return POLITICIAN_GENDERS.get(surname) ?? null;
}

/** "Mr. Smith", "spokeswoman Jane Roe", "his wife, Jane Roe": by the word at a name's start or before it. */
export function genderOfTitle(tokens: readonly Token[], at: number): Gender | null {
  const last = tokenBefore(tokens, at);
  const before = last?.text === ',' ? tokenBefore(tokens, at - 1) : last;
  return genderOf(tokens[at]) ?? genderOf(before);
}

function genderOf(token: Token | undefined): Gender | null {
  if (token === undefined) return null;
  const flags = personFlags(token.norm);
  if ((flags & PERSON_WORDS.male) !== 0) return 'he';
  return (flags & PERSON_WORDS.female) !== 0 ? 'she' : null;
}

/** "Sens. Paul Adair and Jo Cole": the persons of a list, in order; empty when it names fewer than two. */
export function properNames(tokens: readonly Token[], { from, to }: NounPhrase): Name[] {
  const found: Name[] = [];
  for (let i = from; i < to && found.length < MAX_LISTED; i++) {
    const token = tokens[i] as Token;
    const before = tokenBefore(tokens, i);
    const joins =
      found.length === 0
        ? i === from || opensName(tokens, i)
        : before?.norm === 'and' || before?.text === ',' || opensName(tokens, i);
    if (!isNameWord(tokens, i) || !joins) continue;
    let end = i + 1;
    while (end < to && isNameWord(tokens, end)) end++;
    const name = cleanName(tokens, i, end);
    if (name !== null && (tokens[end]?.norm !== "'s" || end >= to) && (!name.single || token.text.endsWith('.')))
      found.push(name);
    i = end - 1;
  }
  const joined = found.length > 1 && hasAnd(tokens, (found[0] as Name).last, (found[found.length - 1] as Name).last);
  return joined ? found : [];
}

const MAX_LISTED = 4;

/** Behind "and" or "," or a role ("rival Dawn Petty"). */
function opensName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1] as Token;
  return before.norm === 'and' || before.text === ',' || (personFlags(before.norm) & PERSON_WORDS.role) !== 0;
}

function hasAnd(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).norm === 'and') return true;
  return false;
}
