import { PEOPLE } from '../lexicons/generated/words-people.ts';

const PERSONS: ReadonlySet<string> = new Set([...PEOPLE.role, ...PEOPLE.title, ...PEOPLE.expert]);
const SPEAKERS: ReadonlySet<string> = new Set([
  ...PEOPLE.role,
  ...PEOPLE.expert,
  ...PEOPLE.vague,
  ...PEOPLE.document,
  ...PEOPLE.survey,
  ...PEOPLE.anonymous,
]);

/** "mayor", "nurse", "analyst": somebody by what he or she does. In lower case. */
export function isPersonWord(word: string): boolean {
  return PERSONS.has(word);
}

/** The same, and what papers and polls are called: common nouns for who says something. In lower case. */
export function isSpeakerWord(word: string): boolean {
  return SPEAKERS.has(word);
}
