import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { endOfAny, makePhrases, mayStartWith, startsWithAny } from './phrases.ts';
import { wordClass, wordSet } from './words.ts';

const STARTS = makePhrases(wordClass('boilerplate', 'caption'));
const CREDIT_PHRASES = makePhrases(wordClass('boilerplate', 'credit'));
const NOT_PLACES = wordSet('boilerplate', 'not-place');
const CREDITS = wordClass('boilerplate', 'credit');
/** The last words of credits in lower case: "shutterstock", "getty images". */
const CREDIT_ENDS = new Set(
  CREDITS.map(
    (credit) =>
      credit
        .split(/[^a-z]+/)
        .filter(Boolean)
        .pop() ?? '',
  ),
);
const LONGEST_CREDITED = 250;
/** How far from the end of a caption its credit may start. */
const CREDIT_TAIL = 60;
const LONGEST_PHRASE = 40;
/** Words of credits that are no names. */
const SMALL = new Set(
  (
    'by via for of the and on in from file photo photos image images pool staff courtesy handout archive archives hide ' +
    'toggle screen screenshot capture grab com contributed supplied provided released submitted caption licensed under - /'
  ).split(' '),
);

/** "Photo: …", "(Photo by …)", "FILE - In this …", "… /Getty Images". */
export function isCaption(line: string): boolean {
  if (mayStartWith(line, STARTS) && startsWithAny(fold(line.slice(0, LONGEST_PHRASE)), STARTS)) return true;
  if (line.length > LONGEST_CREDITED) return false;
  if (!mayEndCredit(line)) return false;
  const tail = fold(line.slice(-CREDIT_TAIL));
  const shift = line.length - tail.length;
  return endOfAny(tail, CREDIT_PHRASES, (end) => isNamesOnly(line.slice(shift + end))) >= 0;
}

/** False when the last word is one that neither a credit nor a name ends with, as in nearly all prose. */
function mayEndCredit(line: string): boolean {
  let end = line.length;
  while (end > 0 && !isWordUnit(line.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start < 30 && isWordUnit(line.charCodeAt(start - 1))) start--;
  if (!isLower(line.charCodeAt(start)) || isUpper(line.charCodeAt(start + 1))) return true;
  const word = line.slice(start, end);
  return SMALL.has(word) || CREDIT_ENDS.has(word);
}

function isWordUnit(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x2d || code === 0x27 || code === 0x2019;
}

/** After a credit come names, dates and marks: "a Reuters/Ipsos poll showed" is none. */
function isNamesOnly(rest: string): boolean {
  return rest.split(/[^\p{L}\p{N}'\u2019/-]+/u).every((word) => {
    return word === '' || !isLower(word.charCodeAt(0)) || SMALL.has(word) || isUpper(word.charCodeAt(1));
  });
}

const LABELLED = /^(\p{Lu}{4,12}): \p{Lu}\p{Ll}/u;
const LONGEST_LABELLED = 100;

/**
 * "POOLSIDE: Roe relaxes with a drink yesterday": a word in capitals and a line that goes without a full stop, as
 * tabloids set captions. It stands between paragraphs; elsewhere it may be a heading.
 */
export function isLabelledCaption(line: string): boolean {
  if (line.length > LONGEST_LABELLED || /[^\p{L}\p{N}]$/u.test(line)) return false;
  const label = LABELLED.exec(line)?.[1];
  return label !== undefined && !NOT_PLACES.has(fold(label));
}
