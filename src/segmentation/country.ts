import { isDigit, isUpper, isWhiteSpace } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { StoppedWord } from './abbreviations.ts';
import { wordEnd } from './lines.ts';
import type { NextStart } from './next-word.ts';
import { wordSet } from './words.ts';

const COUNTRIES = new Set(['u.s', 'u.k', 'u.n', 'e.u', 'u.s.a', 'u.a.e', 'd.c']);
/** Words of offices, bodies and things that a country's name may stand before: "the U.S. Navy said". */
const OFFICES = wordSet('function-words', 'office');
const FINITE = wordSet('function-words', 'finite');
const REPORTING = wordSet('function-words', 'reporting');
/** Only where something is: "in the U.S.", "left Washington, D.C." */
const PLACED =
  /(?:^|\s)(?:in|to|from|across|throughout|within|outside|into|around|inside|leave|left|entered|enter|visit|visited) the $/i;
const MOST_SUBJECT_WORDS = 3;

/**
 * True when a country's initials end a sentence before a name: "He stayed in the U.S. Trump said …". What tells is
 * that a place is spoken of, and that a name and its verb follow which are no office of the country.
 */
export function endsAtCountry(text: string, word: StoppedWord, next: NextStart, from: number, end: number): boolean {
  if (next.case !== 'upper' || next.bracketed || !COUNTRIES.has(fold(word.text))) return false;
  if (!PLACED.test(text.slice(Math.max(from, word.start - 20), word.start))) return false;
  let at = next.start;
  for (let count = 0; count <= MOST_SUBJECT_WORDS && at < end; count++) {
    const stop = wordEnd(text, at, end, 40);
    const name = fold(text.slice(at, stop)).replace(/'s$/, '');
    if (count > 0 && (REPORTING.has(name) || FINITE.has(name))) return true;
    if (!isUpper(text.charCodeAt(at)) || OFFICES.has(name)) return false;
    // A name in the possessive, with a title or with a comma after it tells nothing yet.
    if (!isUpperWord(text, at, stop)) return false;
    at = stop;
    while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  }
  return false;
}

/** Letters only, so that no mark follows the name. */
function isUpperWord(text: string, start: number, stop: number): boolean {
  const last = text.charCodeAt(stop - 1);
  return stop > start + 1 && !isDigit(last) && !(last === 0x2c || last === 0x2e || last === 0x3a || last === 0x3b);
}
