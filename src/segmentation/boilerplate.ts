import { findWordCharacter } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { holdsAny, makePhrases, startsWithAny } from './phrases.ts';
import { wordClass, wordSet } from './words.ts';

const LINES = wordSet('boilerplate', 'line');
const STARTS = makePhrases(wordClass('boilerplate', 'start'));
const ENDS = makeEnds(wordClass('boilerplate', 'end'));
const ANYWHERE = makePhrases(wordClass('boilerplate', 'anywhere'));

/** Longer lines are none of `LINES`; they are not looked up. */
const LONGEST_LINE = [...LINES].reduce((longest, { length }) => Math.max(longest, length), 0);
/** Longer passages (UTF-16 units) are articles, whatever they begin with or hold. */
const LONGEST_START = 140;
const LONGEST_WITH_PHRASE = 160;

const LINKS = [
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[\w.%+-]+@[\w-]+\.[\w.]+$/,
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk)(?:\/\S*)?$/i,
  /^(?:facebook|twitter|instagram|web|website|site|link|e-?mail|url): ?\S+[./@]\S*$/i,
  /^(?:pic\.twitter\.com|t\.co|bit\.ly|youtu\.be)\/\S+$/i,
];

/** "Lee reported from Troy, N.Y.", "Ann Lee and Juan Poe reported from Paris; Max Orr contributed from Rome." */
const REPORTED_FROM =
  /^(?:\p{Lu}[\p{L}.'\u2019-]*,? (?:and )?){1,9}(?:also )?(?:reported|contributed|wrote) from \p{Lu}[\p{L}.'\u2019-]*(?:(?:,? (?:and )?)\p{Lu}[\p{L}.'\u2019-]*){0,5}(?:[;,] .{0,80}| and .{0,80})?$/u;

const PHONE = /\d{3}[-. ]\d{4}/;
/** "Lee can be reached at lee@example.org", "Reach Lee at 555-0100". */
const CONTACT =
  /\b(?:(?:can|may) be (?:reached|contacted|e-?mailed|followed|found)|^reach \S+(?: \S+)?|^e-?mail \S+(?: \S+)?) (?:at|via|on|by)\b[^.]*(?:@|\d{4})/i;

/** Navigation, advertising, sharing and legal lines, bare links, and separators without a letter or digit. */
export function isBoilerplate(line: string): boolean {
  if (findWordCharacter(line, 0, line.length) < 0) return true;
  if (line.length > 3 && line.indexOf(' ') === line.lastIndexOf(' ') && isLink(line)) return true;
  if (line.length > LONGEST_WITH_PHRASE) return false;
  const folded = fold(line);
  const bare = bareLine(folded);
  if ((bare.length <= LONGEST_LINE && LINES.has(bare)) || endsWithAny(bare)) return true;
  if (line.includes(' from ') && REPORTED_FROM.test(line)) return true;
  if ((line.includes('@') || PHONE.test(line)) && CONTACT.test(line)) return true;
  if (line.length <= LONGEST_START && (startsWithAny(folded, STARTS) || startsInBrackets(folded))) return true;
  return holdsAny(folded, ANYWHERE);
}

/** An address, alone or with a word for what it is; every one has one of the three marks. */
function isLink(line: string): boolean {
  return (line.includes('.') || line.includes('/') || line.includes('@')) && LINKS.some((link) => link.test(line));
}

/** Phrases by their last unit. */
function makeEnds(phrases: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const ends = new Map<number, string[]>();
  for (const phrase of phrases) {
    const last = phrase.charCodeAt(phrase.length - 1);
    ends.set(last, [...(ends.get(last) ?? []), phrase]);
  }
  return ends;
}

function endsWithAny(bare: string): boolean {
  const phrases = ENDS.get(bare.charCodeAt(bare.length - 1));
  if (phrases === undefined) return false;
  for (const phrase of phrases) if (bare.endsWith(phrase)) return true;
  return false;
}

/** "[Related: Ten other bridges]", "(Read more here.)". */
function startsInBrackets(folded: string): boolean {
  const first = folded.charCodeAt(0);
  return (first === 0x5b || (first === 0x28 && folded.endsWith(')'))) && startsWithAny(folded, STARTS, 1);
}

/** What stands around the words of a line. */
const OPENERS = unitsOf(' >*[(|-');
const CLOSERS = unitsOf(' .:!>])*|-"\u2026\u2192\u25b6\u2193');

function unitsOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** A folded line without the arrows, brackets, colons and dots around its words. */
export function bareLine(folded: string): string {
  let start = 0;
  let end = folded.length;
  while (start < end && OPENERS.has(folded.charCodeAt(start))) start++;
  while (end > start && CLOSERS.has(folded.charCodeAt(end - 1))) end--;
  return folded.slice(start, end);
}
