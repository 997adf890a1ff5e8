import { findWordCharacter, isUpper } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordClass, wordSet } from './words.ts';

const LINES = wordSet('boilerplate', 'line');
const ANYWHERE = wordClass('boilerplate', 'anywhere');
const CREDITS = wordClass('boilerplate', 'credit');
const JOBS = wordSet('boilerplate', 'job');
const AGENCIES = wordSet('boilerplate', 'agency');
const STARTS = byFirstLetter(wordClass('boilerplate', 'start'));
const CAPTIONS = byFirstLetter(wordClass('boilerplate', 'caption'));

/** Longer passages are articles, whatever they begin with (UTF-16 units). */
export const LONGEST_FURNITURE = 400;
const LONGEST_START = 140;
const LONGEST_BYLINE = 140;
const LONGEST_CREDIT = 200;

const BARE_LINK =
  /^(?:https?:\/\/|www\.)\S+$|^[\w.-]+@[\w-]+\.[\w.]+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|co\.uk)(?:\/\S*)?$/i;
const SHORT_LINK = /^(?:pic\.twitter\.com|t\.co|bit\.ly|youtu\.be)\/\S+$/i;
const BYLINE =
  /^(?:by|written by|story by|reported by|posted by|reporting by|analysis by|opinion by|from)\s*:?\s+\p{Lu}/iu;
const WIRE_CREDIT =
  /^\(?(?:reporting|additional reporting|editing|writing|compiled|with additional reporting|with inputs)\b.{0,20}\bby\b/i;

/** Navigation, advertising, sharing, legal lines, bare links and separators without a letter or digit. */
export function isBoilerplate(line: string): boolean {
  if (findWordCharacter(line, 0, line.length) < 0) return true;
  if (line.length > LONGEST_FURNITURE) return false;
  if (BARE_LINK.test(line) || SHORT_LINK.test(line)) return true;
  const folded = fold(line);
  if (LINES.has(stripMarks(folded))) return true;
  if (line.length <= LONGEST_START && startsWithAny(folded, STARTS)) return true;
  return ANYWHERE.some((phrase) => folded.includes(phrase));
}

/** Says when and how pictures are credited: "Photo: …", "FILE - In this …", "… /Getty Images". */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_FURNITURE) return false;
  const folded = fold(line);
  if (startsWithAny(folded, CAPTIONS)) return true;
  return (
    line.length <= LONGEST_CREDIT && CREDITS.some((credit) => folded.includes(credit) && isCreditAt(folded, credit))
  );
}

/** A credit stands at the end of a line or inside its last brackets. */
function isCreditAt(folded: string, credit: string): boolean {
  return folded.length - folded.lastIndexOf(credit) - credit.length <= 25;
}

/** "By Jane Roe", "By JANE ROE and JOHN DOE, Associated Press", "Jane Roe | Staff Writer", "(Reporting by …)". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE)
    return line.length <= LONGEST_FURNITURE && line.startsWith('(') && WIRE_CREDIT.test(line);
  if (WIRE_CREDIT.test(line)) return true;
  if (BYLINE.test(line))
    return isNames(line.slice(line.search(/[\s:]/) + 1)) && !/[.!?]$/.test(line.replace(/\b(?:Jr|Sr)\.$/, ''));
  const bar = /^(.{3,60}?)\s*(?:\||,|\u2022|\u2014|\u2013| - )\s*(.{2,60})$/.exec(line);
  if (!bar) return false;
  const job = fold(bar[2] as string).trim();
  return (JOBS.has(job) || AGENCIES.has(job)) && isNames(bar[1] as string);
}

const JOINERS = new Set([
  'and',
  'by',
  'of',
  'for',
  'the',
  'in',
  'at',
  'with',
  'de',
  'la',
  'van',
  'von',
  'der',
  'bin',
  'al',
  'del',
  '|',
  '&',
  '-',
]);

/** Names, joined by commas, "and" and the like, with jobs among them: every other word starts with a capital. */
function isNames(words: string): boolean {
  let names = 0;
  let others = 0;
  for (const word of words.split(/[\s,/]+/)) {
    if (word === '') continue;
    const first = word.charCodeAt(word.startsWith('(') ? 1 : 0);
    if (isUpper(first)) names++;
    else if (!JOINERS.has(fold(word)) && !JOBS.has(fold(word)) && !/^[@|\u2022\u2013\u2014(]/.test(word)) others++;
  }
  return names > 0 && others <= (names > 2 ? 2 : 0);
}

function stripMarks(folded: string): string {
  return folded.replace(/^[\s>*[(|-]+/, '').replace(/[\s.:!>\])*|\u2026\u2192\u00bb\u25b6\u2193-]+$/, '');
}

function byFirstLetter(starts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const start of starts) {
    const group = groups.get(start.charAt(0));
    if (group) group.push(start);
    else groups.set(start.charAt(0), [start]);
  }
  return groups;
}

function startsWithAny(folded: string, starts: ReadonlyMap<string, readonly string[]>): boolean {
  return starts.get(folded.charAt(0))?.some((start) => folded.startsWith(start)) ?? false;
}
