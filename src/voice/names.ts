import type { Token } from '../tokens/types.ts';
import type { Facts } from './facts.ts';
import { isNameAt } from './name-word.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { TRAITS } from './traits.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** Capitalized words of one name; longer runs are headings. */
const MAX_NAME = 4;

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
export function properName(facts: Facts, { from, to, head }: NounPhrase): Name | null {
  const { tokens } = facts;
  let first: Name | null = null;
  for (let i = from; i < to; i++) {
    if (!isNameAt(facts, i)) continue;
    let end = i;
    while (end < to && isNameAt(facts, end)) end++;
    const name = cleanName(facts, i, end);
    // "Clinton's campaign", "a Treasury spokeswoman": the name is not the source.
    const next = tokens[end];
    if (name !== null && next?.norm !== "'s" && (end >= to || next?.pos !== 'NOUN')) {
      if (i <= head && head < end) return name;
      if (!name.single && i > head && (isBeside(tokens, i, head) || isDepartment(facts, i, end))) first ??= name;
    }
    i = end;
  }
  return first;
}

/** "Secretary of State Jo Roe": the office ends inside the run of capitals. */
function isDepartment(facts: Facts, from: number, to: number): boolean {
  const start = nameStart(facts, from, to);
  return start > from && isGivenAt(facts, start) && ((facts.persons[start - 1] as number) & PERSON_WORDS.title) === 0;
}

/** Behind the head in apposition: "the lawyer, Jo Roe", "friend and rival Jo Roe"; not "a spokesman for Jo Roe". */
function isBeside(tokens: readonly Token[], at: number, head: number): boolean {
  let i = at - 1;
  while (i > head && /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test((tokens[i] as Token).pos)) i--;
  return i <= head || (tokens[i] as Token).pos !== 'ADP';
}

/** "the head of the mission, Sir Alec Thorne", "University of Ohio professor Jane Roe": a person behind another head. */
export function personBehind(facts: Facts, { from, to, head }: NounPhrase): Name | null {
  const { tokens, persons } = facts;
  for (let i = head + 1; i < to; i++) {
    if ((tokens[i] as Token).text !== ',') continue;
    let end = i + 1;
    while (end < to && isNameAt(facts, end)) end++;
    // "the union, Local 5 of the Teamsters": the whole apposition is the name.
    const closes = end >= to || (tokens[end] as Token).text === ',';
    const name = closes && end - i > 2 && !isNameAt(facts, head) ? cleanName(facts, i + 1, end) : null;
    if (name !== null && !name.single) return name;
    if (end < to && (tokens[end] as Token).pos !== 'PUNCT') break;
  }
  let start = to;
  while (start > head + 1 && isNameAt(facts, start - 1)) start--;
  const role = start > head + 1 ? (tokens[start - 1] as Token) : undefined;
  if (role === undefined || to - start < 2 || (tokens[from] as Token).pos === 'DET') return null;
  return role.text === role.norm && ((persons[start - 1] as number) & PERSON_WORDS.role) !== 0
    ? cleanName(facts, start, to)
    : null;
}

/** "news agency KCNA", "the software company Globex": the name of a body behind the noun that says what it is. */
export function bodyBehind(facts: Facts, { from, to }: NounPhrase): string | null {
  const { tokens, persons } = facts;
  let start = to;
  while (start > from + 1 && isNameAt(facts, start - 1)) start--;
  const noun = tokens[start - 1] as Token;
  if (start === to || noun.text !== noun.norm || ((persons[start - 1] as number) & PERSON_WORDS.organization) === 0)
    return null;
  return wordsOf(tokens, start, to);
}

/** Where the name proper begins in a run of capitalized words, after titles, roles and parties; `to` when nothing is left. */
export function nameStart(facts: Facts, from: number, to: number): number {
  const { tokens, persons } = facts;
  let start = from;
  // "ESPN Fires Roe": a headline, in which neither the body nor the verb is part of the name.
  if (to - from > 2 && /^\p{Lu}{3,}$/u.test((tokens[from] as Token).text)) {
    start++;
    while (start < to - 1 && (tokens[start] as Token).pos === 'VERB') start++;
  }
  for (let i = from; i < to; i++) {
    const flags = persons[i] as number;
    // "Jane Baker": behind a first name an occupation is a surname.
    if (i === to - 1 && i > start && (flags & PERSON_WORDS.organization) === 0 && isGivenAt(facts, i - 1)) break;
    if ((flags & BEFORE_NAMES) !== 0) start = i + 1;
  }
  // "Diplomatic Security Jane Roe": what stands before a first name is an office.
  for (let i = start + 1; i < to - 1 && !isGivenAt(facts, start); i++) if (isGivenAt(facts, i)) start = i;
  return to - start > MAX_NAME ? to - 2 : start;
}

const BEFORE_NAMES = PERSON_WORDS.title | PERSON_WORDS.role | PERSON_WORDS.group | PERSON_WORDS.organization;
const GIVEN = PERSON_WORDS['given-male'] | PERSON_WORDS['given-female'] | PERSON_WORDS.given;

/** A first name that persons are known to bear. */
export function isGiven(token: Token | undefined): boolean {
  return token !== undefined && (personFlags(token.norm) & GIVEN) !== 0;
}

/** The same of the word at a token. */
export function isGivenAt({ persons }: Facts, at: number): boolean {
  return at < persons.length && ((persons[at] as number) & GIVEN) !== 0;
}

function cleanName(facts: Facts, from: number, to: number): Name | null {
  const { tokens, traits } = facts;
  const start = nameStart(facts, from, to);
  if (start >= to || ((traits[start] as number) & TRAITS.calendar) !== 0 || isBodyName(facts, from, start, to))
    return null;
  return { name: wordsOf(tokens, start, to), single: to - start === 1, last: to - 1 };
}

/** The words of tokens with a space between two. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = (tokens[from] as Token).text;
  for (let i = from + 1; i < to; i++) words += ` ${(tokens[i] as Token).text}`;
  return words;
}

/** "Safari Club International": what is left behind a word for a body is a part of its name, but not "Fox News Jo Roe". */
function isBodyName(facts: Facts, from: number, start: number, to: number): boolean {
  if (start === from) return false;
  const flags = facts.persons[start - 1] as number;
  const titled = (flags & (PERSON_WORDS.title | PERSON_WORDS.role | PERSON_WORDS.group)) !== 0;
  return !titled && !(to - start > 1 && isGivenAt(facts, start));
}

/** "Sens. Paul Adair and Jo Cole": the persons of a list, in order; empty when it names fewer than two. */
export function properNames(facts: Facts, { from, to }: NounPhrase): Name[] {
  const found: Name[] = [];
  // Most sources are no list.
  if (!hasAnd(facts, from, to)) return found;
  const { tokens } = facts;
  for (let i = from; i < to && found.length < MAX_LISTED; i++) {
    if (!isNameAt(facts, i)) continue;
    const joins = opensName(facts, i) || (found.length === 0 && i === from);
    if (!joins) continue;
    let end = i + 1;
    while (end < to && isNameAt(facts, end)) end++;
    const name = cleanName(facts, i, end);
    const listed = name !== null && (!name.single || (tokens[i] as Token).text.endsWith('.'));
    if (listed && (tokens[end]?.norm !== "'s" || end >= to)) found.push(name);
    i = end - 1;
  }
  const joined = found.length > 1 && hasAnd(facts, (found[0] as Name).last, (found[found.length - 1] as Name).last);
  return joined ? found : [];
}

const MAX_LISTED = 4;

/** Behind "and" or "," or a role ("rival Dawn Petty"). */
function opensName({ traits, persons }: Facts, at: number): boolean {
  if (at === 0) return false;
  const before = (traits[at - 1] as number) & (TRAITS.and | TRAITS.comma);
  return before !== 0 || ((persons[at - 1] as number) & PERSON_WORDS.role) !== 0;
}

function hasAnd({ traits }: Facts, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((traits[i] as number) & TRAITS.and) !== 0) return true;
  return false;
}
