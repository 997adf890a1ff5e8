import type { Token, TokenizedText, TokenRange } from '../tokens/types.ts';
import { isNameWord, type NounPhrase } from './noun-phrase.ts';
import { PERSON_WORDS, personFlags } from './words.ts';

/** Capitalized words of one name; longer runs are headings. */
const MAX_NAME = 4;

export type Gender = 'he' | 'she';

export interface Mention {
  /** Token index. */
  readonly at: number;
  readonly name: string;
}

/** The first full name with a surname. */
interface FullName extends Mention {
  readonly first: string;
  readonly words: number;
}

export interface Name {
  readonly name: string;
  readonly surname: string;
  readonly single: boolean;
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
      first ??= name;
    }
    i = end;
  }
  return first;
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
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let i = from; i < to; i++) {
    const flags = personFlags((tokens[i] as Token).norm);
    if ((flags & (PERSON_WORDS.title | PERSON_WORDS.role | PERSON_WORDS.group | PERSON_WORDS.organization)) !== 0)
      start = i + 1;
  }
  return to - start > MAX_NAME ? to - 2 : start;
}

function cleanName(tokens: readonly Token[], from: number, to: number): Name | null {
  const start = nameStart(tokens, from, to);
  if (start >= to) return null;
  const parts: string[] = [];
  for (let i = start; i < to; i++) parts.push((tokens[i] as Token).text);
  const surname = (tokens[to - 1] as Token).norm;
  return { name: parts.join(' '), surname, single: parts.length === 1 };
}

export function bySurnameAt(bySurname: ReadonlyMap<string, FullName>, surname: string, at: number): string | null {
  const full = bySurname.get(surname);
  return full !== undefined && full.at <= at ? full.name : null;
}

/** The full names of the article; `places` are its proper nouns. */
export function readNames(
  text: TokenizedText,
  places: readonly number[],
): {
  bySurname: Map<string, FullName>;
  mentions: Mention[];
  genders: Map<string, Gender>;
} {
  const { tokens, segmentation } = text;
  const bySurname = new Map<string, FullName>();
  const mentions: Mention[] = [];
  const genders = new Map<string, Gender>();
  let block = 0;
  let past = 0;
  for (const i of places) {
    if (i < past || !isNameWord(tokens, i)) continue;
    while (block + 1 < text.blockTokens.length && (text.blockTokens[block] as TokenRange).to <= i) block++;
    const limit = (text.blockTokens[block] as TokenRange).to;
    let end = i + 1;
    while (end < limit && isNameWord(tokens, end)) end++;
    past = end;
    // Most are single words; one that is no known surname names nobody.
    if (end === i + 1 && !bySurname.has((tokens[i] as Token).norm)) continue;
    const start = nameStart(tokens, i, end);
    // Headlines write every word large, so they name nobody for certain.
    const headline = segmentation.blocks[block]?.kind === 'headline';
    const full = start < end && !headline ? fullName(tokens, start, end, bySurname) : null;
    if (full === null || isPlace(tokens, i)) continue;
    mentions.push({ at: i, name: full });
    const gender = titleGender(tokens[i] as Token) ?? titleGender(tokens[i - 1]);
    if (gender !== null && !genders.has(full)) genders.set(full, gender);
  }
  return { bySurname, mentions, genders };
}

/** "in Port Callas", "at Lakeland High": nobody's name. */
function isPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && (before.norm === 'in' || before.norm === 'at' || before.norm === 'near');
}

/** The full name of a mention; a surname alone is looked up. Known names are not built again: most mentions repeat. */
function fullName(tokens: readonly Token[], from: number, to: number, bySurname: Map<string, FullName>): string | null {
  const surname = (tokens[to - 1] as Token).norm;
  const known = bySurname.get(surname);
  if (to - from === 1) return known?.name ?? null;
  const first = (tokens[from] as Token).norm;
  if (known !== undefined && known.first === first && known.words === to - from) return known.name;
  const name = (cleanName(tokens, from, to) as Name).name;
  if (known === undefined) bySurname.set(surname, { at: from, name, first, words: to - from });
  return name;
}

function titleGender(token: Token | undefined): Gender | null {
  if (token === undefined) return null;
  const flags = personFlags(token.norm);
  if ((flags & PERSON_WORDS.male) !== 0) return 'he';
  return (flags & PERSON_WORDS.female) !== 0 ? 'she' : null;
}
