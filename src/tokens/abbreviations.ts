import { classesByWord } from '../segmentation/words.ts';
import { isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';

const CLASSES = classesByWord('abbreviations');
/** Numerals of kings stand in the list for the sentences' sake; a stop after one is not theirs. */
const NUMERALS: ReadonlySet<string> = new Set(['ii', 'iii']);
/** Those that are written with a capital; in small letters they are ordinary words ("miss", "sun", "gen"). */
const CAPITALIZED: ReadonlySet<string> = new Set(['title', 'month', 'day', 'place', 'road', 'company']);
/** Those that keep their stop at the end of a sentence, where it does for both. */
const FINAL: ReadonlySet<string> = new Set(['company', 'place', 'road', 'suffix', 'time']);
/** And these of other classes; the rest, mostly units, read better with a stop of their own. */
const FINAL_WORDS: ReadonlySet<string> = new Set(['etc', 'al']);
/** Places that are ordinary words: at the end of a sentence the word is likelier. */
const NOT_FINAL: ReadonlySet<string> = new Set([
  'ark',
  'del',
  'ill',
  'ind',
  'la',
  'man',
  'mass',
  'miss',
  'mo',
  'ore',
  'pa',
  'que',
  'wash',
]);
const LONGEST = 8;

/**
 * True when the full stop after `word` belongs to it. `final`: nothing but closing marks follows in the sentence;
 * `digit`: a number follows ("No. 5").
 */
export function isAbbreviation(word: string, final: boolean, digit: boolean): boolean {
  if (word.length > LONGEST) return false;
  const folded = fold(word);
  const classes = CLASSES.get(folded);
  if (classes === undefined || NUMERALS.has(folded)) return false;
  const capital = isUpper(word.charCodeAt(0));
  return classes.some((name) => {
    if (CAPITALIZED.has(name) && !capital) return false;
    if (name === 'numbered') return digit;
    return !final || FINAL_WORDS.has(folded) || (FINAL.has(name) && !NOT_FINAL.has(folded));
  });
}
