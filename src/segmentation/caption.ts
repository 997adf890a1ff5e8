import { isLower, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { makeStarts, startsWithAny } from './phrases.ts';
import { wordClass, wordSet } from './words.ts';

const STARTS = makeStarts(wordClass('boilerplate', 'caption'));
const NOT_PLACES = wordSet('boilerplate', 'not-place');
const CREDITS = wordClass('boilerplate', 'credit');
const LONGEST_CREDITED = 250;
/** How far from the end of a caption its credit may start. */
const CREDIT_TAIL = 60;
const LONGEST_PHRASE = 40;
/** Words of credits that are no names. */
const SMALL =
  /^(?:by|via|for|of|the|and|on|in|from|file|photos?|images?|pool|staff|courtesy|handout|archives?|hide|toggle|screen|screens?hot|capture|grab|com|contributed|supplied|provided|released|submitted|caption|licensed|under|-|\/)$/;

/** "Photo: …", "(Photo by …)", "FILE - In this …", "… /Getty Images". */
export function isCaption(line: string): boolean {
  if (startsWithAny(fold(line.slice(0, LONGEST_PHRASE)), STARTS)) return true;
  if (line.length > LONGEST_CREDITED) return false;
  const tail = fold(line.slice(-CREDIT_TAIL));
  return CREDITS.some((credit) => {
    const at = tail.lastIndexOf(credit);
    return at >= 0 && isNamesOnly(line.slice(line.length - tail.length + at + credit.length));
  });
}

/** After a credit come names, dates and marks: "a Reuters/Ipsos poll showed" is none. */
function isNamesOnly(rest: string): boolean {
  return rest.split(/[^\p{L}\p{N}'\u2019/-]+/u).every((word) => {
    return word === '' || !isLower(word.charCodeAt(0)) || SMALL.test(word) || isUpper(word.charCodeAt(1));
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
