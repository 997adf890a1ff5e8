import { POLITICIANS } from '../lexicons/generated/sides.ts';
import type { Facts } from './facts.ts';
import { PERSON_FACTS, PERSON_WORDS, personFlags } from './words.ts';

export type Gender = 'he' | 'she';

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

/** The same of the surname at a token. */
export function politicianAt({ tokens, persons }: Facts, at: number): Gender | null {
  return ((persons[at] as number) & PERSON_FACTS.politician) === 0 ? null : politicianGender(tokens[at]!.norm);
}

/** "Mr. Smith", "spokeswoman Jane Roe", "his wife, Jane Roe": by the word at a name's start or before it. */
export function genderOfTitle({ tokens, persons }: Facts, at: number): Gender | null {
  const own = genderOfFlags(persons[at] as number);
  if (own !== null || at === 0) return own;
  const before = tokens[at - 1]!.text === ',' ? at - 2 : at - 1;
  return before < 0 ? null : genderOfFlags(persons[before] as number);
}

/** By a word for men or women. */
export function genderOfFlags(flags: number): Gender | null {
  if ((flags & PERSON_WORDS.male) !== 0) return 'he';
  return (flags & PERSON_WORDS.female) !== 0 ? 'she' : null;
}
