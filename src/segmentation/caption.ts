import { fold } from '../text/fold.ts';
import { makeStarts, startsWithAny } from './phrases.ts';
import { wordClass } from './words.ts';

const STARTS = makeStarts(wordClass('boilerplate', 'caption'));
const CREDITS = wordClass('boilerplate', 'credit');
const LONGEST_CREDITED = 250;
/** How far from the end of a caption its credit may end. */
const CREDIT_TAIL = 45;

/** "Photo: …", "(Photo by …)", "FILE - In this …", "… /Getty Images". */
export function isCaption(line: string): boolean {
  const folded = fold(line);
  if (startsWithAny(folded, STARTS)) return true;
  if (line.length > LONGEST_CREDITED) return false;
  return CREDITS.some((credit) => {
    const at = folded.lastIndexOf(credit);
    return at >= 0 && folded.length - at - credit.length <= CREDIT_TAIL;
  });
}
