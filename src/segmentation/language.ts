import { WORDS } from '../lexicons/generated/words.ts';
import { isDigit, isLetter, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { FIRST_LETTERS, LONGEST_PLAIN, makePlainWords, packLetter } from './plain-words.ts';
import { wordSet } from './words.ts';

const NOT_LANGUAGES = new Set(['english', 'starter', 'reporting', 'office', 'finite']);
const ENGLISH = wordSet('function-words', 'english');
const FOREIGN = wordSet(
  'function-words',
  ...Object.keys(WORDS['function-words']).filter((name) => !NOT_LANGUAGES.has(name)),
);

const IS_FOREIGN = 1;
const IS_ENGLISH = 2;

/** Function words of all languages; what English shares with another is English. */
const LANGUAGES = new Map<string, number>([
  ...[...FOREIGN].map((word) => [word, IS_FOREIGN] as const),
  ...[...ENGLISH].map((word) => [word, IS_ENGLISH] as const),
]);
const PLAIN_LANGUAGES = makePlainWords(LANGUAGES);

/** Words looked at: enough to tell a language, whatever the length of the text. */
const SAMPLE = 250;
/** … and UTF-16 units, for texts without words. */
const LONGEST_SAMPLE = 100_000;
/** Running text has at least this share of English function words. */
const ENGLISH_SHARE = 0.12;
const ENOUGH = SAMPLE * ENGLISH_SHARE;
/** Where letters that are not Latin stand, and some other characters. */
const OTHER_LETTERS = /[\u0250-\u1fff\u2070-\u209f\u2100-\u218f\u2c00-\ud7ff\uf900-\uffff]/;
/** A word is looked at in parts of so many units at most. */
const LONGEST_RUN = 40;
/** Function words are no longer than this. */
const LONGEST_WORD = LONGEST_PLAIN;
/** Below this many words a text may be a heading or a list of names. */
const SHORT = 20;

/**
 * False when the words say that the text is not English: letters of another script prevail, function words of other
 * languages outnumber English ones, or running text has hardly any English ones. Short texts, headings and lists of
 * names have few function words of any kind and are taken for English.
 */
export function isEnglish(text: string, start: number, end: number): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let capital = 0;
  let latin = 0;
  let other = 0;
  let settled = false;
  let i = start;
  const stop = Math.min(end, start + LONGEST_SAMPLE);
  while (i < stop && words < SAMPLE) {
    const from = i;
    const limit = Math.min(stop, from + LONGEST_RUN);
    let first = 0;
    let second = 0;
    let code = text.charCodeAt(i);
    while (isPlainLetter(code)) {
      if (i - from < FIRST_LETTERS) first = packLetter(first, code);
      else second = packLetter(second, code);
      i++;
      if (i >= limit) break;
      code = text.charCodeAt(i);
    }
    latin += i - from;
    let plain = true;
    for (; i < limit; i++) {
      code = text.charCodeAt(i);
      if (isLetter(code)) {
        if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) latin++;
        else other++;
      } else if (!isDigit(code) && !(i > from && (code === 0x27 || code === 0x2019))) break;
      plain = false;
    }
    if (i === from) {
      i++;
      continue;
    }
    // A table of numbers is no language.
    if (isDigit(text.charCodeAt(from))) continue;
    words++;
    if (i - from <= LONGEST_WORD) {
      const whose = plain ? PLAIN_LANGUAGES.find(first, second) : LANGUAGES.get(fold(text.slice(from, i)));
      if (whose === IS_ENGLISH) english++;
      // Before a capital it may be part of a name: "von der Leyen".
      else if (whose === IS_FOREIGN && !isUpper(text.charCodeAt(i + 1))) foreign++;
    }
    if (isUpper(text.charCodeAt(from))) capital++;
    // Half of the words mostly settle it: whatever the others are, English has enough and no language can catch up.
    if (!settled && english >= ENOUGH && 2 * english >= foreign + SAMPLE - words) {
      settled = true;
      if (other <= latin && !OTHER_LETTERS.test(text.slice(i, stop))) return true;
    }
  }
  if (other > latin) return false;
  if (foreign >= 3 && foreign > english * 2) return words < SHORT ? english > 0 : foreign < words * 0.08;
  if (words < 1.5 * SHORT) return true;
  return english >= words * ENGLISH_SHARE || capital >= words * 0.4;
}

/** A to Z in either case, as nearly all characters of an English text are. */
function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 0x61 && lower <= 0x7a;
}
