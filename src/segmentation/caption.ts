import { fold } from '../text/fold.ts';
import { makeStarts, startsWithAny } from './phrases.ts';
import { wordClass } from './words.ts';

const STARTS = makeStarts(wordClass('boilerplate', 'caption'));
const CREDITS = wordClass('boilerplate', 'credit');
const LONGEST_CREDITED = 250;
/** How far from the end of a caption its credit may start. */
const CREDIT_TAIL = 60;
const LONGEST_PHRASE = 40;

/** "Photo: …", "(Photo by …)", "FILE - In this …", "… /Getty Images". */
export function isCaption(line: string): boolean {
  if (startsWithAny(fold(line.slice(0, LONGEST_PHRASE)), STARTS)) return true;
  if (line.length > LONGEST_CREDITED) return false;
  const tail = fold(line.slice(-CREDIT_TAIL));
  return CREDITS.some((credit) => tail.includes(credit));
}
